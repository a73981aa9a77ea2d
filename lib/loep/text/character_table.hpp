// The shape of the character table that generate_character_table.cpp writes during the build.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "loep/text/characters.hpp"

namespace loep::text {

/// `fold` and `bare` hold the one or two UTF-16 units that fold_key() and bare_key() put for the character; 0 is none.
struct CharacterRow {
    CharacterClass of = CharacterClass::other;
    bool composes = false;  ///< a combining mark: the text around it must be normalised first
    std::array<std::uint16_t, 2> fold{};
    std::array<std::uint16_t, 2> bare{};
};

/// Latin, IPA, modifiers, marks, Greek, Cyrillic; and general punctuation.
inline constexpr char32_t low_rows_end = 0x530;
inline constexpr char32_t punctuation_rows_begin = 0x2000;
inline constexpr char32_t punctuation_rows_end = 0x2070;

inline constexpr std::size_t character_row_count =
    std::size_t{low_rows_end} + (punctuation_rows_end - punctuation_rows_begin);

extern const std::array<CharacterRow, character_row_count> character_rows;

/// The row of a code point, or nullptr when it is outside the table.
inline const CharacterRow* character_row(char32_t point) {
    if (point < low_rows_end) {
        return &character_rows[point];
    }
    if (point >= punctuation_rows_begin && point < punctuation_rows_end) {
        return &character_rows[low_rows_end + (point - punctuation_rows_begin)];
    }
    return nullptr;
}

}  // namespace loep::text
