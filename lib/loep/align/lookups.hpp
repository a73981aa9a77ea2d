// What the dictionaries say of the words of one side, each word looked up once.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "loep/align/dictionary.hpp"
#include "loep/align/vocabulary.hpp"
#include "loep/text/language.hpp"

namespace loep::align {

class Lookups {
  public:
    Lookups() = default;
    Lookups(const std::vector<Feature>& features, text::Language language, const Dictionaries& dictionaries);

    /// Whether a dictionary has the word at all.
    bool knows(std::size_t feature) const { return !known_.empty() && known_[feature]; }
    /// Of a Dutch word; nothing for other sides.
    std::span<const Dictionary::Reading> readings(DictionaryKind kind, std::size_t feature) const;
    /// Of English words: the hashed stem; 0 for what is no word.
    const std::vector<std::uint64_t>& stems() const { return stems_; }

  private:
    struct Table {
        std::vector<Dictionary::Reading> readings;
        std::vector<std::uint32_t> begins;  ///< of each feature's readings, and one more
    };
    /// `append(key, readings)` looks one word up.
    template <class Append>
    void read_dutch(const std::vector<Feature>& features, DictionaryKind kind, const Append& append);
    void read_english(const std::vector<Feature>& features, const Dictionaries& dictionaries);

    std::vector<bool> known_;
    std::vector<std::uint64_t> stems_;
    std::array<Table, dictionary_kinds.size()> tables_;
};

}  // namespace loep::align
