// Finds the rows of a list of words that may be the end of a word, or its beginning, by the letters there.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string_view>

#include "loep/morphology/spelling.hpp"

namespace loep::morphology {

/// The four outermost letters of a word, the very outermost uppermost, small and capital letters alike; zeros for those
/// that a shorter word has not.
using OuterLetters = std::uint32_t;
inline constexpr std::size_t outer_size = sizeof(OuterLetters);

template <class LetterAt>
constexpr OuterLetters outer_letters(std::size_t size, LetterAt letter_at) {
    OuterLetters letters = 0;
    for (std::size_t i = 0; i < outer_size; ++i) {
        const auto letter = i < size ? static_cast<unsigned char>(letter_at(i)) | 0x20U : 0U;
        letters = letters << 8U | letter;
    }
    return letters;
}
constexpr OuterLetters last_letters(std::string_view word) {
    return outer_letters(word.size(), [&](std::size_t i) { return word[word.size() - 1 - i]; });
}
constexpr OuterLetters first_letters(std::string_view word) {
    return outer_letters(word.size(), [&](std::size_t i) { return word[i]; });
}

/// Made by the compiler, which refuses rows of less than two letters.
template <std::size_t row_count, OuterLetters (*letters_of)(std::string_view)>
class OuterLetterTable {
  public:
    template <class Rows, class TextOf>
    constexpr OuterLetterTable(const Rows& rows, TextOf text_of) {
        for (const auto& row : rows) {
            if (text_of(row).size() < 2) {
                throw std::invalid_argument("too short");
            }
            ++begins_[slot_of(letters_of(text_of(row))) + 1];
        }
        for (std::size_t slot = 0; slot < slots; ++slot) {
            begins_[slot + 1] = static_cast<std::uint16_t>(begins_[slot + 1] + begins_[slot]);
        }
        auto next = begins_;
        for (std::size_t i = 0; i < row_count; ++i) {
            const auto letters = letters_of(text_of(rows[i]));
            const auto size = std::min(text_of(rows[i]).size(), outer_size);
            rows_[next[slot_of(letters)]++] = {letters, ~OuterLetters{0} << (8 * (outer_size - size)), i};
        }
    }

  private:
    struct Row {
        OuterLetters letters = 0;
        OuterLetters mask = 0;  ///< of those that the row has
        std::size_t place = 0;
    };

  public:
    /// The places of rows, in their order, whose outer letters are those of a word.
    class Candidates {
      public:
        class Iterator {
          public:
            using iterator_category = std::forward_iterator_tag;
            using value_type = std::size_t;
            using difference_type = std::ptrdiff_t;
            using pointer = const std::size_t*;
            using reference = const std::size_t&;

            Iterator() = default;
            Iterator(std::span<const Row> rows, OuterLetters letters) : rows_(rows), letters_(letters) {
                pass_others();
            }
            reference operator*() const { return rows_.front().place; }
            Iterator& operator++() {
                rows_ = rows_.subspan(1);
                pass_others();
                return *this;
            }
            bool operator==(const Iterator& other) const { return rows_.size() == other.rows_.size(); }

          private:
            void pass_others() {
                while (!rows_.empty() && ((rows_.front().letters ^ letters_) & rows_.front().mask) != 0) {
                    rows_ = rows_.subspan(1);
                }
            }

            std::span<const Row> rows_;
            OuterLetters letters_ = 0;
        };

        Candidates(std::span<const Row> rows, OuterLetters letters) : begin_(rows, letters) {}
        Iterator begin() const { return begin_; }
        Iterator end() const { return {}; }

      private:
        Iterator begin_;
    };

    /// What the word may end in, or begin with; most words have none.
    Candidates candidates(std::string_view word) const {
        const auto letters = letters_of(word);
        const auto slot = slot_of(letters);
        return {std::span(rows_).subspan(begins_[slot], std::size_t{begins_[slot + 1]} - begins_[slot]), letters};
    }

  private:
    static constexpr std::size_t slots = 256;

    static constexpr std::size_t slot_of(OuterLetters letters) {
        return (std::size_t{letters >> 24U} * 31 + (letters >> 16U & 0xFFU)) % slots;
    }

    std::array<std::uint16_t, slots + 1> begins_{};
    std::array<Row, row_count> rows_{};
};

template <std::size_t row_count>
using EndingTable = OuterLetterTable<row_count, last_letters>;

template <std::size_t row_count>
using BeginningTable = OuterLetterTable<row_count, first_letters>;

template <std::size_t row_count>
constexpr EndingTable<row_count> ending_table(const std::array<std::string_view, row_count>& words) {
    return {words, [](std::string_view word) { return word; }};
}

template <std::size_t row_count>
constexpr BeginningTable<row_count> beginning_table(const std::array<std::string_view, row_count>& words) {
    return {words, [](std::string_view word) { return word; }};
}

}  // namespace loep::morphology
