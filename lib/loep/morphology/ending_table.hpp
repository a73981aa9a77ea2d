// Finds the rows of a list of words that may be the end of a word, by their last two letters.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <stdexcept>
#include <string_view>

#include "loep/morphology/spelling.hpp"

namespace loep::morphology {

/// Made by the compiler, which refuses rows of less than two letters.
template <std::size_t row_count>
class EndingTable {
  public:
    template <class Rows, class EndingOf>
    constexpr EndingTable(const Rows& rows, EndingOf ending_of) {
        for (const auto& row : rows) {
            if (ending_of(row).size() < 2) {
                throw std::invalid_argument("too short");
            }
            ++begins_[slot_of(ending_of(row)) + 1];
        }
        for (std::size_t slot = 0; slot < slots; ++slot) {
            begins_[slot + 1] = static_cast<std::uint16_t>(begins_[slot + 1] + begins_[slot]);
        }
        auto next = begins_;
        for (std::size_t i = 0; i < row_count; ++i) {
            rows_[next[slot_of(ending_of(rows[i]))]++] = static_cast<std::uint16_t>(i);
        }
    }

    /// The places of rows, in their order, that may be the end of the word; most words have none.
    std::span<const std::uint16_t> candidates(std::string_view word) const {
        const auto slot = slot_of(word);
        return std::span(rows_).subspan(begins_[slot], std::size_t{begins_[slot + 1]} - begins_[slot]);
    }

  private:
    static constexpr std::size_t slots = 256;

    static constexpr std::size_t slot_of(std::string_view word) {
        const auto last = static_cast<unsigned char>(letter_from_end(word, 1));
        const auto before = static_cast<unsigned char>(letter_from_end(word, 2));
        return (std::size_t{last} * 31 + before) % slots;
    }

    std::array<std::uint16_t, slots + 1> begins_{};
    std::array<std::uint16_t, row_count> rows_{};
};

template <std::size_t row_count>
constexpr EndingTable<row_count> ending_table(const std::array<std::string_view, row_count>& words) {
    return {words, [](std::string_view word) { return word; }};
}

}  // namespace loep::morphology
