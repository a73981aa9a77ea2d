// Gathers the features of a document in one walk over its words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/vocabulary.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "loep/align/place_index.hpp"
#include "loep/text/key_hash.hpp"
#include "loep/text/numbers.hpp"
#include "loep/text/words.hpp"

namespace loep::align {

namespace {

/// How a word is written.
struct Capitals {
    bool small = false;
    bool capital = false;  ///< elsewhere than at the head of a segment
};

class Gathering {
  public:
    explicit Gathering(std::size_t words) : places_(words), known_places_(words) {
        features_.reserve(words);
        capitals_.reserve(words);
        known_.reserve(words);
    }

    /// A number or an address, or a word by its bare key; gives its place.
    std::size_t add(std::string key, FeatureKind kind, std::uint32_t segment);
    void add_word(const text::Word& word, bool at_head, std::uint32_t segment);
    std::vector<Feature> features() &&;

  private:
    void note(std::size_t place, std::uint32_t segment) {
        auto& segments = features_[place].segments;
        if (segments.empty() || segments.back() != segment) {
            segments.push_back(segment);
        }
    }
    std::size_t place_of(const text::Word& word, std::uint32_t segment);

    /// A word of the text, and the feature that it is.
    struct Known {
        const text::Word* word = nullptr;
        std::size_t place = 0;
    };

    std::vector<Feature> features_;
    std::vector<Capitals> capitals_;  ///< by feature
    PlaceIndex places_;               ///< of features
    std::vector<Known> known_;
    PlaceIndex known_places_;
};

std::size_t Gathering::add(std::string key, FeatureKind kind, std::uint32_t segment) {
    const auto hash = text::hash_of(key);
    auto place =
        places_.find(hash, [&](std::uint32_t one) { return features_[one].kind == kind && features_[one].key == key; });
    if (place == PlaceIndex::none) {
        place = static_cast<std::uint32_t>(features_.size());
        places_.add(hash, place);
        features_.push_back({std::move(key), hash, kind, {}});
        capitals_.emplace_back();
    }
    note(place, segment);
    return place;
}

/// In a short text every other word is a new one; a long one comes back to its own.
std::size_t expected_words(const segment::Segments& segments) {
    constexpr std::size_t most = 4096;
    std::size_t words = 0;
    for (const auto& segment : segments) {
        words += segment.words.size();
    }
    return std::min(words / 2, most);
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

std::size_t Gathering::place_of(const text::Word& word, std::uint32_t segment) {
    const auto known =
        known_places_.find(word.hash, [&](std::uint32_t one) { return known_[one].word->key == word.key; });
    if (known != PlaceIndex::none) {
        note(known_[known].place, segment);
        return known_[known].place;
    }
    const auto place = add(without_genitive(text::bare_key(word.key)), FeatureKind::word, segment);
    known_places_.add(word.hash, static_cast<std::uint32_t>(known_.size()));
    known_.push_back({&word, place});
    return place;
}

void Gathering::add_word(const text::Word& word, bool at_head, std::uint32_t segment) {
    auto& capitals = capitals_[place_of(word, segment)];
    const bool small = word.letter_case == text::WordCase::lower;
    capitals.small = capitals.small || small;
    capitals.capital = capitals.capital || (!small && !at_head);
}

std::vector<Feature> Gathering::features() && {
    for (std::size_t k = 0; k < features_.size(); ++k) {
        auto& feature = features_[k];
        if (feature.kind == FeatureKind::word && capitals_[k].capital && !capitals_[k].small &&
            feature.key.size() > 2) {
            feature.kind = FeatureKind::name;
        }
    }
    return std::move(features_);
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
            gathering.add_word(word, at_head, segment);
            at_head = false;
        }
    }
}

}  // namespace

std::vector<Feature> vocabulary(const document::Document& document, const segment::Segments& segments) {
    Gathering gathering(expected_words(segments));
    for (std::size_t i = 0; i < segments.size(); ++i) {
        gather(gathering, document.bytes(), segments[i].words, document.language, static_cast<std::uint32_t>(i));
    }
    return std::move(gathering).features();
}

}  // namespace loep::align
