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
            const auto hash = hash_of(words_[row]);
            auto place = place_of(hash);
            while (slots_[place].row != 0) {
                place = (place + 1) % slot_count;
            }
            slots_[place] = {static_cast<std::uint16_t>(row + 1), tag_of(hash)};
        }
    }

    /// The place of the word in the array that the table was made of, or `size`.
    constexpr std::size_t find(HashedKey word) const {
        for (auto place = place_of(word.hash); slots_[place].row != 0; place = (place + 1) % slot_count) {
            const std::size_t row = slots_[place].row - 1U;
            if (slots_[place].tag == tag_of(word.hash) && eight::same(words_[row], word.text)) {
                return row;
            }
        }
        return size;
    }
    constexpr std::size_t find(std::string_view word) const { return find(HashedKey(word)); }

    constexpr bool contains(HashedKey word) const { return find(word) != size; }
    constexpr bool contains(std::string_view word) const { return find(word) != size; }

  private:
    /// Most words that are not in the table are told by an empty slot or by the tag.
    struct Slot {
        std::uint16_t row = 0;  ///< from 1; 0: empty
        std::uint16_t tag = 0;
    };
    static constexpr std::size_t slot_count = std::bit_ceil(2 * size);

    static constexpr std::size_t place_of(std::uint64_t hash) {
        return static_cast<std::size_t>(hash ^ (hash >> 32U)) % slot_count;
    }
    static constexpr std::uint16_t tag_of(std::uint64_t hash) { return static_cast<std::uint16_t>(hash >> 48U); }

    std::array<std::string_view, size> words_;
    std::array<Slot, slot_count> slots_{};
};

}  // namespace loep::text
