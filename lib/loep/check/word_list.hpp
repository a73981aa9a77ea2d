// A list of words that is asked about many: the compiler notes what its words begin with, by which most are told.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "loep/check/word_lists.hpp"

namespace loep::check {

class WordList {
  public:
    /// As fits_any() reads it.
    constexpr explicit WordList(std::string_view list) : list_(list) {
        for (std::size_t at = 0; at < list.size(); at = std::min(list.find(' ', at), list.size() - 1) + 1) {
            const auto next = at + 1 < list.size() && list[at + 1] != ' ' ? list[at + 1] : '\0';
            if (list[at] == '*') {
                fits_all_ = true;
            } else if (next == '*') {
                for (unsigned letter = 0; letter < letters; ++letter) {
                    note(place_of(list[at], static_cast<char>(letter)));
                }
            } else {
                note(place_of(list[at], next));
            }
        }
    }

    /// May it, as far as its first two letters tell, fit a word of the list?
    constexpr bool may_fit(std::string_view key) const {
        const auto place = key.empty() ? 0 : place_of(key.front(), key.size() > 1 ? key[1] : '\0');
        return !key.empty() && (fits_all_ || (beginnings_[place / bits] >> (place % bits) & 1U) != 0);
    }
    bool fits(std::string_view key) const { return may_fit(key) && fits_any(list_, key); }

  private:
    static constexpr std::size_t bits = 64;
    static constexpr std::size_t letters = 32;  ///< that are told apart: those of a small alphabet by their last bits

    static constexpr std::size_t place_of(char first, char second) {
        return static_cast<unsigned char>(first) % letters * letters + static_cast<unsigned char>(second) % letters;
    }
    constexpr void note(std::size_t place) { beginnings_[place / bits] |= std::uint64_t{1} << (place % bits); }

    std::string_view list_;
    bool fits_all_ = false;  ///< for all that the beginning of a word can tell
    std::array<std::uint64_t, letters * letters / bits> beginnings_{};
};

}  // namespace loep::check
