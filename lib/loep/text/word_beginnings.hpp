// A set of words' first letters that the compiler makes, to pass by most other words at the price of one look.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace loep::text {

/// The first three letters of some words, as a set of bits: most other words are told by theirs.
class WordBeginnings {
  public:
    constexpr WordBeginnings() = default;
    template <std::size_t size>
    constexpr explicit WordBeginnings(const std::array<std::string_view, size>& words) {
        for (const auto word : words) {
            add(word);
        }
    }

    constexpr void add(std::string_view word) {
        const auto place = place_of(word);
        bits_[place / bits] |= std::uint64_t{1} << (place % bits);
    }
    /// May a word begin like one of them? Words with other letters than a … z may, shorter ones may not.
    constexpr bool hold(std::string_view word) const {
        if (word.size() < letters) {
            return false;
        }
        const auto place = place_of(word);
        return place == none || ((bits_[place / bits] >> (place % bits)) & 1U) != 0;
    }

  private:
    static constexpr std::size_t letters = 3;
    static constexpr std::size_t alphabet = 26;
    static constexpr std::size_t none = alphabet * alphabet * alphabet;
    static constexpr std::size_t bits = 64;

    static constexpr std::size_t place_of(std::string_view word) {
        std::size_t place = 0;
        for (const char letter : word.substr(0, letters)) {
            if (letter < 'a' || letter > 'z') {
                return none;
            }
            place = place * alphabet + static_cast<std::size_t>(letter - 'a');
        }
        return place;
    }

    std::array<std::uint64_t, none / bits + 1> bits_{};
};

}  // namespace loep::text
