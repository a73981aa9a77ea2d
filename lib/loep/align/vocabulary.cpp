// Gathers the features of a document in one walk over its words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory_resource>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "loep/text/numbers.hpp"
#include "loep/text/words.hpp"

namespace loep::align {

namespace {

/// A word by its key, which outlives the gathering, hashed already.
struct WordView {
    const text::Word* word = nullptr;

    bool operator==(const WordView& other) const {
        return word->hash == other.word->hash && word->key == other.word->key;
    }
    struct Hash {
        std::size_t operator()(const WordView& view) const { return view.word->hash; }
    };
};

struct Gathering {
    std::vector<Feature> features;
    std::vector<bool> seen_small;
    std::vector<bool> seen_capital;             ///< elsewhere than at the head of a segment
    std::pmr::monotonic_buffer_resource arena;  ///< of what is only looked up while gathering
    using Places = std::pmr::unordered_map<std::string, std::size_t>;
    std::array<Places, 4> places{Places(&arena), Places(&arena), Places(&arena), Places(&arena)};  ///< by kind
    std::pmr::unordered_map<WordView, std::size_t, WordView::Hash> known_words{&arena};

    void make_room(const segment::Segments& segments);
    std::size_t add_word(const text::Word& word, std::uint32_t segment);

    std::size_t add(std::string key, FeatureKind kind, std::uint32_t segment) {
        const auto [found, fresh] = places[static_cast<std::size_t>(kind)].try_emplace(key, features.size());
        if (fresh) {
            features.emplace_back();
            features.back().key = std::move(key);
            features.back().kind = kind;
            seen_small.push_back(false);
            seen_capital.push_back(false);
        }
        note(found->second, segment);
        return found->second;
    }

    void note(std::size_t place, std::uint32_t segment) {
        auto& segments = features[place].segments;
        if (segments.empty() || segments.back() != segment) {
            segments.push_back(segment);
        }
    }
};

/// In a short text every other word is a new one; a long one comes back to its own.
void Gathering::make_room(const segment::Segments& segments) {
    constexpr std::size_t most = 4096;
    std::size_t words = 0;
    for (const auto& segment : segments) {
        words += segment.words.size();
    }
    const auto expected = std::min(words / 2, most);
    features.reserve(expected);
    places[static_cast<std::size_t>(FeatureKind::word)].reserve(expected);
    known_words.reserve(expected);
}

/// *Poetin's*, *Putin's* and *Biden’s* are the name.
std::string without_genitive(std::string key) {
    if (key.size() > 3 && key.ends_with("'s")) {
        key.resize(key.size() - 2);
    } else if (key.size() > 3 && key.back() == '\'') {
        key.pop_back();
    }
    return key;
}

std::size_t Gathering::add_word(const text::Word& word, std::uint32_t segment) {
    const auto known = known_words.find(WordView{&word});
    if (known != known_words.end()) {
        note(known->second, segment);
        return known->second;
    }
    const auto place = add(without_genitive(text::bare_key(word.key)), FeatureKind::word, segment);
    known_words.emplace(WordView{&word}, place);
    return place;
}

void gather(Gathering& gathering, std::string_view bytes, const std::vector<text::Word>& words, text::Language language,
            std::uint32_t segment) {
    const auto numbers = text::find_numbers(bytes, words, language);
    std::size_t next = 0;
    bool at_head = true;
    for (const auto& number : numbers) {
        if (!number.values.empty() && !number.approximate) {
            gathering.add(number.values.front(), FeatureKind::number, segment);
        }
    }
    for (const auto& word : words) {
        while (next < numbers.size() && numbers[next].span.end <= word.span.begin) {
            ++next;
        }
        const bool in_number = next < numbers.size() && numbers[next].span.overlaps(word.span);
        if (word.kind == text::WordKind::address) {
            gathering.add(word.key, FeatureKind::address, segment);
        } else if (word.kind == text::WordKind::number && !in_number) {
            gathering.add(word.key, FeatureKind::number, segment);
        } else if (word.kind == text::WordKind::word && !in_number) {
            const auto place = gathering.add_word(word, segment);
            if (word.letter_case == text::WordCase::lower) {
                gathering.seen_small[place] = true;
            } else if (!at_head) {
                gathering.seen_capital[place] = true;
            }
            at_head = false;
        }
    }
}

}  // namespace

std::vector<Feature> vocabulary(const document::Document& document, const segment::Segments& segments) {
    Gathering gathering;
    gathering.make_room(segments);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        gather(gathering, document.bytes(), segments[i].words, document.language, static_cast<std::uint32_t>(i));
    }
    for (std::size_t k = 0; k < gathering.features.size(); ++k) {
        auto& feature = gathering.features[k];
        if (feature.kind == FeatureKind::word && gathering.seen_capital[k] && !gathering.seen_small[k] &&
            feature.key.size() > 2) {
            feature.kind = FeatureKind::name;
        }
    }
    return std::move(gathering.features);
}

}  // namespace loep::align
