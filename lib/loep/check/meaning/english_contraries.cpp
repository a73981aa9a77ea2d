// Compares the words of a bead by the tables of English contraries and by the dictionary.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/english_contraries.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "loep/align/common_words.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/meaning/denial.hpp"
#include "loep/check/meaning/english_contraries/deeds.hpp"
#include "loep/check/meaning/english_contraries/qualities.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/word_table.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

constexpr auto contraries = joined(contraries_of_deeds_and_persons, contraries_of_qualities);

/// A word of a row.
struct Listed {
    std::string_view word;
    std::uint16_t row = 0;
    bool is_one = false;
};

/// All of them, those of one word together.
constexpr auto listed = [] {
    constexpr auto ones = listed_words<contraries, &EnglishContraries::one>();
    constexpr auto others = listed_words<contraries, &EnglishContraries::other>();
    struct Ranked {
        std::uint64_t hash = 0;
        std::size_t at = 0;
    };
    std::array<Listed, ones.words.size() + others.words.size()> found{};
    std::array<Ranked, found.size()> ranked{};
    for (std::size_t at = 0; at < found.size(); ++at) {
        const bool is_one = at < ones.words.size();
        const auto of = is_one ? at : at - ones.words.size();
        found[at] = {is_one ? ones.words[of] : others.words[of],
                     static_cast<std::uint16_t>(is_one ? ones.rows[of] : others.rows[of]), is_one};
        ranked[at] = {text::hash_of(found[at].word), at};
    }
    std::sort(ranked.begin(), ranked.end(),
              [](const Ranked& a, const Ranked& b) { return a.hash != b.hash ? a.hash < b.hash : a.at < b.at; });
    std::array<Listed, found.size()> sorted{};
    std::transform(ranked.begin(), ranked.end(), sorted.begin(), [&](const Ranked& one) { return found[one.at]; });
    return sorted;
}();

constexpr auto listed_keys = [] {
    std::array<std::string_view, listed.size()> keys{};
    std::transform(listed.begin(), listed.end(), keys.begin(), [](const Listed& one) { return one.word; });
    return keys;
}();

constexpr text::WordTable listed_table{listed_keys};

/// Calls `use` with the words of each row that hold it, and those of their contraries, until it says yes.
template <typename Use>
bool any_row(text::HashedKey word, const Use& use) {
    for (auto at = listed_table.find(word); at < listed.size() && listed[at].word == word.text; ++at) {
        const auto& row = contraries[listed[at].row];
        if (listed[at].is_one ? use(row.one, row.other) : use(row.other, row.one)) {
            return true;
        }
    }
    return false;
}

/// How many of the meanings are of the list.
std::size_t count_in(const Stems& meanings, const Stems& list) {
    return static_cast<std::size_t>(std::count_if(meanings.begin(), meanings.end(), [&](std::uint64_t stem) {
        return std::binary_search(list.begin(), list.end(), stem);
    }));
}

/// *man*: is its usual meaning of the list, whatever else it may mean?
bool is_common(const PairView& pair, const text::Word& dutch, const Stems& list) {
    const auto common = align::common_words(dutch.key);
    return std::any_of(common.begin(), common.end(), [&](const align::CommonWord& row) {
        return count_in(stems_of(pair, text::HashedKey(row.english)).stems, list) > 0;
    });
}

/// *niet bekend* – *unknown*: a word before it turns it round.
bool is_turned(const SideView& side, const text::Word& word) {
    constexpr std::ptrdiff_t reach = 5;
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    const auto* first = words.data() + std::max<std::ptrdiff_t>(0, &word - words.data() - reach);
    const auto* last = &word + std::min<std::ptrdiff_t>(side.language() == text::Language::dutch ? reach : 1,
                                                        words.data() + words.size() - &word);
    return std::any_of(first, last, [&](const text::Word& near) {
        return &near != &word &&
               (denies(near, side.language()) ||
                (side.language() == text::Language::dutch ? "minder minst zonder noch te"_words
                                                          : "less least no nor without too anything far"_words)
                    .fits(near.key));
    });
}

/// How much of the segments' content stands before it, from 0 to 1.
double place_of(const SideView& side, SegmentRange range, const text::Word& of) {
    std::size_t before = 0;
    std::size_t all = 0;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            if (is_content_word(word, side.language())) {
                ++all;
                before += &word < &of ? 1U : 0U;
            }
        }
    }
    return all == 0 ? 0.0 : static_cast<double>(before) / static_cast<double>(all);
}

/// *nineteen-year-old*, *two years old*
bool is_of_age(const SideView& side, const text::Word& word) {
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    return &word != words.data() && "- year years months"_words.fits(std::prev(&word)->key);
}

/// *gevaar* – *whose safety is at risk*: what is threatened, and not to be had.
bool is_at_risk(const SideView& side, SegmentRange range, const text::Word& word) {
    return word.key == "safety" &&
           find_word(side, range,
                     "risk risks risked risking threat* jeopard* peril* endanger* fear* compromis*"_words) != nullptr;
}

/// *kreeg*: of *krijgen*, which the dictionary takes for *krijg*, a war.
bool is_form_of_get(std::string_view key) {
    return "kreeg kregen gekregen krijgt krijgen krijg"_words.fits(key);
}

/// A bead whose English words are looked at one by one.
class Compared {
  public:
    Compared(const PairView& pair, const align::Bead& bead)
        : pair_(pair), sources_(segments_of(bead, Side::source)), targets_(segments_of(bead, Side::target)) {}

    /// The Dutch word whose contrary the English one is, and that nothing translates.
    const text::Word* contrary_of(const text::Word& english) {
        const auto& bare = stems_of(pair_, english.hashed()).bare;
        // un- and on- are hidden denials.
        if (!denied_inside(english.key, text::Language::english).empty() || meant().has(bare) ||
            meant().has_alike(bare) || is_turned(pair_.target, english) || is_of_age(pair_.target, english) ||
            is_at_risk(pair_.target, targets_, english)) {
            return nullptr;
        }
        const text::Word* found = nullptr;
        any_row(english.hashed(), [&](std::string_view alike, std::string_view contrary) {
            if (find_word(pair_.target, targets_, contrary) == nullptr) {
                found = find_meaning(english, alike, contrary);
            }
            return found != nullptr;
        });
        return found;
    }

  private:
    const Meant& meant() {
        if (!meant_) {
            meant_.emplace(pair_, sources_);
        }
        return *meant_;
    }

    const text::Word* find_meaning(const text::Word& english, std::string_view alike, std::string_view contrary) {
        constexpr double farthest = 0.35;
        const auto& contraries_there = stems_of_list(pair_, contrary);
        const auto& likes_there = stems_of_list(pair_, alike);
        for (auto i = sources_.begin; i < sources_.end; ++i) {
            for (const auto& word : (*pair_.source.segments)[i].words) {
                if (word.kind != text::WordKind::word || word.letter_case != text::WordCase::lower ||
                    is_function_word(word.hashed(), text::Language::dutch) || is_form_of_get(word.key) ||
                    !denied_inside(word.key, text::Language::dutch).empty()) {
                    continue;
                }
                const auto& meanings = whole_meanings(pair_, word);
                const auto count = count_in(meanings, contraries_there);
                if (count > 0 && (5 * count >= meanings.size() || is_common(pair_, word, contraries_there)) &&
                    count_in(meanings, likes_there) == 0 && is_lost(word) && !is_turned(pair_.source, word) &&
                    std::abs(place_of(pair_.source, sources_, word) - place_of(pair_.target, targets_, english)) <=
                        farthest) {
                    return &word;
                }
            }
        }
        return nullptr;
    }

    bool is_lost(const text::Word& dutch) {
        if (!rendered_) {
            rendered_.emplace(pair_, targets_);
        }
        return rendered_->of(dutch) == Rendering::absent;
    }

    const PairView& pair_;
    SegmentRange sources_;
    SegmentRange targets_;
    std::optional<Meant> meant_;
    std::optional<Rendered> rendered_;
};

}  // namespace

bool is_english_contrary(text::HashedKey english) {
    return listed_table.contains(english);
}

std::vector<Confused> find_english_contraries(const PairView& pair, const align::Bead& bead) {
    std::vector<Confused> found;
    if (pair.dictionary == nullptr || pair.source.language() != text::Language::dutch ||
        pair.target.language() != text::Language::english) {
        return found;
    }
    Compared compared(pair, bead);
    const auto targets = segments_of(bead, Side::target);
    for (auto i = targets.begin; i < targets.end; ++i) {
        const auto& words = (*pair.target.segments)[i].words;
        for (const auto& marked : marked_in(pair.target, i)) {
            const auto& word = words[marked.place];
            if (!marked.is(SegmentTrait::contrary) || word.kind != text::WordKind::word) {
                continue;
            }
            if (const auto* meant = compared.contrary_of(word)) {
                found.push_back({nullptr, meant, &word, meant->span, word.span});
            }
        }
    }
    return found;
}

}  // namespace loep::check
