// A set of words that the compiler hashes: asking for one costs its hash and mostly one comparison.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "loep/text/key_hash.hpp"

namespace loep::text {

/// The words are all different, and fewer than 65,536.
template <std::size_t size>
class WordTable {
  public:
    constexpr explicit WordTable(const std::array<std::string_view, size>& words) : words_(words) {
        for (std::size_t row = 0; row < size; ++row) {
            auto slot = slot_of(hash_of(words_[row]));
            while (rows_[slot] != 0) {
                slot = (slot + 1) % slots;
            }
            rows_[slot] = static_cast<std::uint16_t>(row + 1);
        }
    }

    /// The place of the word in the array that the table was made of, or `size`.
    constexpr std::size_t find(HashedKey word) const {
        for (auto slot = slot_of(word.hash); rows_[slot] != 0; slot = (slot + 1) % slots) {
            const std::size_t row = rows_[slot] - 1U;
            if (words_[row] == word.text) {
                return row;
            }
        }
        return size;
    }
    constexpr std::size_t find(std::string_view word) const { return find(HashedKey(word)); }

    constexpr bool contains(HashedKey word) const { return find(word) != size; }
    constexpr bool contains(std::string_view word) const { return find(word) != size; }

  private:
    static constexpr std::size_t slots = std::bit_ceil(2 * size);

    static constexpr std::size_t slot_of(std::uint64_t hash) {
        return static_cast<std::size_t>(hash ^ (hash >> 32U)) % slots;
    }

    std::array<std::string_view, size> words_;
    std::array<std::uint16_t, slots> rows_{};
};

}  // namespace loep::text
