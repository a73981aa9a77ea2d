// A list of words that is asked about many: the compiler notes what its words begin with, by which most are told.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "loep/check/word_lists.hpp"

namespace loep::check {

/// By the first two letters and the last.
class FirstLetters {
  public:
    constexpr explicit FirstLetters(std::string_view list) {
        for (std::size_t at = 0; at < list.size(); at = word_end(list, at) + 1) {
            const auto next = at + 1 < list.size() && list[at + 1] != ' ' ? list[at + 1] : '\0';
            const auto end = word_end(list, at);
            if (list[at] == '*' && list[end - 1] == '*') {
                fits_all_ = true;
            } else if (list[at] == '*') {
                endings_ |= bit_of(list[end - 1]);
            } else if (next == '*') {
                for (unsigned letter = 0; letter < letters; ++letter) {
                    note(place_of(list[at], static_cast<char>(letter)));
                }
            } else {
                note(place_of(list[at], next));
            }
        }
    }

    /// May it, as far as its first two letters and the last one tell, fit a word of the list?
    constexpr bool may_fit(std::string_view key) const {
        const auto place = key.empty() ? 0 : place_of(key.front(), key.size() > 1 ? key[1] : '\0');
        return !key.empty() && (fits_all_ || (endings_ & bit_of(key.back())) != 0 ||
                                (beginnings_[place / bits] >> (place % bits) & 1U) != 0);
    }

  private:
    static constexpr std::size_t bits = 64;
    static constexpr std::size_t letters = 32;  ///< that are told apart: those of a small alphabet by their last bits

    static constexpr std::size_t place_of(char first, char second) {
        return static_cast<unsigned char>(first) % letters * letters + static_cast<unsigned char>(second) % letters;
    }
    static constexpr std::uint32_t bit_of(char last) {
        return std::uint32_t{1} << (static_cast<unsigned char>(last) % letters);
    }
    constexpr void note(std::size_t place) { beginnings_[place / bits] |= std::uint64_t{1} << (place % bits); }

    bool fits_all_ = false;      ///< for all that the beginning and the end of a word can tell
    std::uint32_t endings_ = 0;  ///< by the last letters of what fits the ends of words
    std::array<std::uint64_t, letters * letters / bits> beginnings_{};
};

class WordList {
  public:
    /// As fits_any() reads it.
    constexpr explicit WordList(std::string_view list) : list_(list), letters_(list), beginnings_(list) {}

    bool fits(std::string_view key) const {
        return letters_.may_fit(key) && beginnings_.may_have(key) && fits_any(list_, key);
    }
    constexpr bool empty() const { return list_.empty(); }
    constexpr const ListBeginnings& beginnings() const { return beginnings_; }

  private:
    std::string_view list_;
    FirstLetters letters_;
    ListBeginnings beginnings_;
};

/// The lists that a row of a table has in some columns.
template <auto... columns, typename Row>
constexpr auto lists_in(const Row& row) {
    return std::array<WordList, sizeof...(columns)>{WordList(row.*columns)...};
}

/// The same of all rows, made by the compiler.
template <const auto& table, auto... columns>
inline constexpr auto lists_of = []<std::size_t... row>(std::index_sequence<row...>) {
    return std::array{lists_in<columns...>(table[row])...};
}
(std::make_index_sequence<table.size()>());

/// The letters of a list in the text of the program.
template <std::size_t size>
struct ListText {
    consteval explicit(false) ListText(const char (&text)[size]) {  // NOLINT(modernize-avoid-c-arrays)
        std::copy(text, text + size - 1, letters.begin());
    }

    std::array<char, size> letters{};
};

template <ListText text>
inline constexpr WordList list_of{std::string_view(text.letters.data(), text.letters.size() - 1)};

/// `"says said"_words.fits(key)`: a list that the compiler makes, wherever it is asked.
template <ListText text>
constexpr const WordList& operator""_words() {
    return list_of<text>;
}

}  // namespace loep::check
