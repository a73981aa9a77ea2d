// Code points of checked UTF-8 and what they are: letters, marks, digits, blanks; from a table made by the build.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace loep::text {

enum class CharacterClass : std::uint8_t {
    other,     ///< punctuation, symbols, private use
    lower,     ///< a small letter
    upper,     ///< a capital, a title-case letter
    letter,    ///< a letter without case, a modifier letter
    mark,      ///< a combining mark
    digit,     ///< a decimal digit of any script
    blank,     ///< white space, line breaks, controls
    ignorable  ///< soft hyphen, zero-width characters, direction marks
};

constexpr bool is_letter(CharacterClass of) {
    return of == CharacterClass::lower || of == CharacterClass::upper || of == CharacterClass::letter;
}

struct Character {
    char32_t point = 0;
    std::size_t size = 0;  ///< bytes of UTF-8
};

/// The code point that begins at `at` (< bytes.size()) of checked UTF-8.
inline Character character_at(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[at + i]); };
    const char32_t lead = byte(0);
    if (lead < 0x80U) {
        return {lead, 1};
    }
    if (lead < 0xE0U) {
        return {((lead & 0x1FU) << 6U) | (byte(1) & 0x3FU), 2};
    }
    if (lead < 0xF0U) {
        return {((lead & 0x0FU) << 12U) | ((byte(1) & 0x3FU) << 6U) | (byte(2) & 0x3FU), 3};
    }
    return {((lead & 0x07U) << 18U) | ((byte(1) & 0x3FU) << 12U) | ((byte(2) & 0x3FU) << 6U) | (byte(3) & 0x3FU), 4};
}

/// The code point that ends at `end` (> 0) of checked UTF-8.
inline Character character_before(std::string_view bytes, std::size_t end) {
    std::size_t at = end - 1;
    while (at > 0 && (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U) {
        --at;
    }
    return character_at(bytes, at);
}

/// Looked up in a table for Latin, Greek, Cyrillic and general punctuation; asked of ICU for the rest.
CharacterClass class_of(char32_t point);

void append_utf8(std::string& to, char32_t point);

/// ' ’ ‘ ʼ and the like, as people type an apostrophe.
constexpr bool is_apostrophe(char32_t point) {
    return point == U'\'' || point == U'\u2019' || point == U'\u2018' || point == U'\u02BC' || point == U'\u201B' ||
           point == U'\u2032' || point == U'`' || point == U'\u00B4';
}

}  // namespace loep::text
