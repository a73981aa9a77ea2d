// Leaves out the words of a bead that are matched in it; numbers the stems of all texts and learns pairs of them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/lessons.hpp"

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>

#include "loep/align/learning.hpp"
#include "loep/align/stems.hpp"

namespace loep::align {

namespace {

constexpr std::size_t least_meetings = 2;
constexpr std::uint32_t least_texts = 2;
/// Longer beads say too little of each of their words.
constexpr std::size_t most_words = 40;
/// Some 4,000 articles.
constexpr std::size_t most_lessons = 100'000;

/// Takes the words out that are matched with a word of the same bag.
class Unexplained {
  public:
    explicit Unexplained(const WordEvidence& words)
        : matches_(words.matches()),
          begins_(words.source_features().size() + 1),
          bag_of_target_(words.target_features().size()),
          explained_(words.target_features().size()) {
        for (const auto& match : matches_) {
            ++begins_[match.source + 1];
        }
        for (std::size_t k = 1; k < begins_.size(); ++k) {
            begins_[k] += begins_[k - 1];
        }
    }

    void keep(WordBag& bag) {
        ++bag_;
        for (const auto target : bag.target) {
            bag_of_target_[target] = bag_;
            explained_[target] = false;
        }
        std::erase_if(bag.source, [this](std::uint32_t source) { return explain(source); });
        std::erase_if(bag.target, [this](std::uint32_t target) { return explained_[target]; });
    }

  private:
    bool explain(std::uint32_t source) {
        bool found = false;
        for (auto k = begins_[source]; k < begins_[source + 1]; ++k) {
            const auto target = matches_[k].target;
            if (bag_of_target_[target] == bag_) {
                explained_[target] = true;
                found = true;
            }
        }
        return found;
    }

    const std::vector<Match>& matches_;
    std::vector<std::size_t> begins_;           ///< of each source word's matches, and one more
    std::vector<std::uint32_t> bag_of_target_;  ///< the last bag, from 1, that holds the word
    std::vector<bool> explained_;
    std::uint32_t bag_ = 0;
};

/// Rising, each once.
template <class StemOf>
std::vector<std::uint64_t> stems_of(const std::vector<std::uint32_t>& words, const std::vector<Feature>& features,
                                    const StemOf& stem_of) {
    std::vector<std::uint64_t> stems;
    stems.reserve(words.size());
    for (const auto word : words) {
        stems.push_back(letters_hash(stem_of(features[word].key)));
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

/// The stems of one language, numbered in the order of their coming.
class Numbering {
  public:
    std::vector<std::uint32_t> numbers(const std::vector<std::uint64_t>& stems) {
        std::vector<std::uint32_t> numbers;
        numbers.reserve(stems.size());
        for (const auto stem : stems) {
            const auto [found, fresh] = known_.try_emplace(stem, static_cast<std::uint32_t>(stems_.size()));
            if (fresh) {
                stems_.push_back(stem);
            }
            numbers.push_back(found->second);
        }
        return numbers;
    }
    std::uint64_t stem(std::uint32_t number) const { return stems_[number]; }

  private:
    std::unordered_map<std::uint64_t, std::uint32_t> known_;
    std::vector<std::uint64_t> stems_;
};

/// In how many texts each pair meets; `text_of` says which each bag is from.
std::vector<std::uint32_t> count_texts(const std::vector<LearnedPair>& pairs, const std::vector<WordBag>& bags,
                                       const std::vector<std::uint32_t>& text_of) {
    std::vector<std::uint32_t> counts(pairs.size());
    std::vector<std::uint32_t> last(pairs.size());
    for (std::size_t bag = 0; bag < bags.size(); ++bag) {
        for (const auto source : bags[bag].source) {
            auto pair = std::lower_bound(pairs.begin(), pairs.end(), source,
                                         [](const LearnedPair& one, std::uint32_t word) { return one.source < word; });
            for (; pair != pairs.end() && pair->source == source; ++pair) {
                const auto k = static_cast<std::size_t>(pair - pairs.begin());
                const auto& targets = bags[bag].target;
                if (last[k] != text_of[bag] &&
                    std::find(targets.begin(), targets.end(), pair->target) != targets.end()) {
                    last[k] = text_of[bag];
                    ++counts[k];
                }
            }
        }
    }
    return counts;
}

}  // namespace

Lessons lessons_of(const WordEvidence& words, const std::vector<Bead>& beads, text::Language source_language,
                   text::Language target_language) {
    Lessons lessons;
    if (source_language == target_language) {
        return lessons;
    }
    const bool swapped = target_language == text::Language::dutch;
    const auto& dutch = swapped ? words.target_features() : words.source_features();
    const auto& english = swapped ? words.source_features() : words.target_features();
    Unexplained unexplained(words);
    for (auto& bag : words.bags(beads)) {
        unexplained.keep(bag);
        const auto& dutch_words = swapped ? bag.target : bag.source;
        const auto& english_words = swapped ? bag.source : bag.target;
        if (!dutch_words.empty() && !english_words.empty() && dutch_words.size() <= most_words &&
            english_words.size() <= most_words) {
            lessons.push_back(
                {stems_of(dutch_words, dutch, dutch_stem), stems_of(english_words, english, english_stem)});
        }
    }
    return lessons;
}

std::vector<StemPair> learn_from(const std::vector<Lessons>& texts) {
    Numbering dutch;
    Numbering english;
    std::vector<WordBag> bags;
    std::vector<std::uint32_t> text_of;
    for (std::uint32_t text = 0; text < texts.size() && bags.size() < most_lessons; ++text) {
        for (const auto& lesson : texts[text]) {
            bags.push_back({dutch.numbers(lesson.dutch), english.numbers(lesson.english)});
            text_of.push_back(text + 1);
        }
    }
    const auto learned = learn_pairs(bags, least_meetings);
    const auto counts = count_texts(learned, bags, text_of);
    std::vector<StemPair> pairs;
    for (std::size_t k = 0; k < learned.size(); ++k) {
        if (counts[k] >= least_texts) {
            pairs.push_back({dutch.stem(learned[k].source), english.stem(learned[k].target)});
        }
    }
    return pairs;
}

}  // namespace loep::align
