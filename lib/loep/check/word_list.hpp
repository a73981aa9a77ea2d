// A list of words that is asked about many: the compiler notes what its words begin with, by which most are told.
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
        bool begins = true;
        for (const char letter : list) {
            if (begins && letter == '*') {
                letters_.fill(~std::uint64_t{0});
            } else if (begins) {
                letters_[place_of(letter)] |= bit_of(letter);
            }
            begins = letter == ' ';
        }
    }

    /// May it, as far as its first letter tells, fit a word of the list?
    constexpr bool may_fit(std::string_view key) const {
        return !key.empty() && (letters_[place_of(key.front())] & bit_of(key.front())) != 0;
    }
    bool fits(std::string_view key) const { return may_fit(key) && fits_any(list_, key); }

  private:
    static constexpr std::size_t bits = 64;

    static constexpr std::size_t place_of(char letter) { return static_cast<unsigned char>(letter) / bits; }
    static constexpr std::uint64_t bit_of(char letter) {
        return std::uint64_t{1} << (static_cast<unsigned char>(letter) % bits);
    }

    std::string_view list_;
    std::array<std::uint64_t, 256 / bits> letters_{};
};

}  // namespace loep::check
