// What words of a pair mean, and their stems, each looked up once: texts say their words again and again.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "loep/align/dictionary.hpp"
#include "loep/text/eight.hpp"
#include "loep/text/key_hash.hpp"

namespace loep::check {

/// Numbers that stems are looked for by: align::letters_hash() of an English stem.
using Stems = std::vector<std::uint64_t>;

/// All that is known of a Dutch word.
struct DutchMeanings {
    using Readings = std::vector<align::Dictionary::Reading>;

    std::string bare;            ///< text::bare_key()
    std::uint64_t stem = 0;      ///< of the word as if it were English: *president*
    Readings readings;           ///< of the dictionary; where none is of the whole word, of what it may be the past of
    Stems all;                   ///< of the common words and the readings, in no order
    std::optional<Stems> whole;  ///< the same but for parts of compounds, each once, sorted; made when asked for

    bool may_be(std::uint64_t meaning) const;
};

/// All that is known of an English word.
struct EnglishStems {
    std::string bare;  ///< text::bare_key()
    Stems stems;       ///< its own, and that of the verb whose past it may be (*found*)
};

class MeaningBook {
  public:
    /// What it remembers stays where it is.
    const DutchMeanings& dutch(text::HashedKey key, const align::Dictionary* dictionary);
    /// DutchMeanings::whole.
    const Stems& whole(text::HashedKey key, const align::Dictionary* dictionary);
    const EnglishStems& english(text::HashedKey key);
    /// Of all words of a list (bare keys, divided by blanks), sorted.
    const Stems& english_list(std::string_view list);

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(text::HashedKey key) const { return key.hash; }
        std::size_t operator()(const std::string& key) const { return text::hash_of(key); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(std::string_view a, std::string_view b) const { return a == b; }
        bool operator()(text::HashedKey a, std::string_view b) const { return text::eight::same(a.text, b); }
        bool operator()(std::string_view a, text::HashedKey b) const { return text::eight::same(a, b.text); }
    };

    template <typename Value>
    using Remembered = std::unordered_map<std::string, Value, Hash, Equal>;

    DutchMeanings& of_dutch(text::HashedKey key, const align::Dictionary* dictionary);

    Remembered<DutchMeanings> dutch_;   ///< by fold_key
    Remembered<EnglishStems> english_;  ///< the same
    Remembered<Stems> lists_;
};

}  // namespace loep::check
