// Finds the rows of a list of words that may be the end of a word, or its beginning, by the two letters there.
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

/// The outermost letter of a word and the next, as lower-case letters; 0 where there is none.
struct LetterPair {
    char outer = '\0';
    char inner = '\0';
};

constexpr LetterPair last_letters(std::string_view word) {
    return {letter_from_end(word, 1), letter_from_end(word, 2)};
}
constexpr LetterPair first_letters(std::string_view word) {
    return {letter_from_end(word, word.size()), letter_from_end(word, word.size() - 1)};
}

/// Made by the compiler, which refuses rows of less than two letters.
template <std::size_t row_count, LetterPair (*letters_of)(std::string_view)>
class LetterPairTable {
  public:
    template <class Rows, class TextOf>
    constexpr LetterPairTable(const Rows& rows, TextOf text_of) {
        for (const auto& row : rows) {
            if (text_of(row).size() < 2) {
                throw std::invalid_argument("too short");
            }
            ++begins_[slot_of(text_of(row)) + 1];
        }
        for (std::size_t slot = 0; slot < slots; ++slot) {
            begins_[slot + 1] = static_cast<std::uint16_t>(begins_[slot + 1] + begins_[slot]);
        }
        auto next = begins_;
        for (std::size_t i = 0; i < row_count; ++i) {
            rows_[next[slot_of(text_of(rows[i]))]++] = static_cast<std::uint16_t>(i);
        }
    }

    /// The places of rows, in their order, that the word may end in, or begin with; most words have none.
    std::span<const std::uint16_t> candidates(std::string_view word) const {
        const auto slot = slot_of(word);
        return std::span(rows_).subspan(begins_[slot], std::size_t{begins_[slot + 1]} - begins_[slot]);
    }

  private:
    static constexpr std::size_t slots = 256;

    static constexpr std::size_t slot_of(std::string_view word) {
        const auto letters = letters_of(word);
        const auto outer = static_cast<unsigned char>(letters.outer);
        return (std::size_t{outer} * 31 + static_cast<unsigned char>(letters.inner)) % slots;
    }

    std::array<std::uint16_t, slots + 1> begins_{};
    std::array<std::uint16_t, row_count> rows_{};
};

template <std::size_t row_count>
using EndingTable = LetterPairTable<row_count, last_letters>;

template <std::size_t row_count>
using BeginningTable = LetterPairTable<row_count, first_letters>;

template <std::size_t row_count>
constexpr EndingTable<row_count> ending_table(const std::array<std::string_view, row_count>& words) {
    return {words, [](std::string_view word) { return word; }};
}

template <std::size_t row_count>
constexpr BeginningTable<row_count> beginning_table(const std::array<std::string_view, row_count>& words) {
    return {words, [](std::string_view word) { return word; }};
}

}  // namespace loep::morphology
