// Widths and harmless forms of characters, from ICU's character properties.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/display.hpp"

#include <algorithm>
#include <cstdint>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace loep::text {

namespace {

/// A letter, mark or blank of ASCII: shown as it is, in one cell.
constexpr bool is_plain(UChar32 character) {
    constexpr UChar32 first = 0x20;
    constexpr UChar32 last = 0x7E;
    return character >= first && character <= last;
}

bool is_plain(std::string_view utf8) {
    return std::all_of(utf8.begin(), utf8.end(),
                       [](char byte) { return is_plain(UChar32{static_cast<unsigned char>(byte)}); });
}

/// Controls, and the characters of "Trojan Source" (CVE-2021-42574), which make a line read as what it is not. What is
/// no character (U+FFFE) is shown too: XML cannot hold it.
bool steers_terminal(UChar32 character) {
    if (is_plain(character)) {
        return false;
    }
    switch (u_charType(character)) {
        case U_CONTROL_CHAR:
        case U_LINE_SEPARATOR:
        case U_PARAGRAPH_SEPARATOR:
            return true;
        case U_FORMAT_CHAR:
            return u_hasBinaryProperty(character, UCHAR_BIDI_CONTROL) != 0;
        case U_UNASSIGNED:
            return U_IS_UNICODE_NONCHAR(character);
        default:
            return false;
    }
}

std::size_t cells(UChar32 character) {
    if (is_plain(character)) {
        return 1;
    }
    switch (u_charType(character)) {
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_FORMAT_CHAR:
            return 0;
        default:
            break;
    }
    const auto width = u_getIntPropertyValue(character, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_FULLWIDTH || width == U_EA_WIDE ? 2 : 1;
}

/// Calls `visit` with each character (negative: ill-formed) and its bytes.
template <class Visit>
void for_each_character(std::string_view utf8, Visit visit) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
    const auto size = static_cast<std::int64_t>(utf8.size());
    for (std::int64_t at = 0; at < size;) {
        const auto begin = at;
        UChar32 character = 0;
        U8_NEXT(bytes, at, size, character);
        visit(character, utf8.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(at - begin)));
    }
}

}  // namespace

std::string printable(std::string_view utf8) {
    if (is_plain(utf8)) {
        return std::string(utf8);
    }
    std::string shown;
    shown.reserve(utf8.size());
    for_each_character(utf8, [&](UChar32 character, std::string_view bytes) {
        if (character < 0) {
            shown += "\uFFFD";
        } else if (character == '\t') {
            shown += ' ';
        } else if (steers_terminal(character)) {
            shown += fmt::format("<U+{:04X}>", static_cast<std::uint32_t>(character));
        } else {
            shown += bytes;
        }
    });
    return shown;
}

std::size_t display_width(std::string_view utf8) {
    if (is_plain(utf8)) {
        return utf8.size();
    }
    std::size_t width = 0;
    for_each_character(utf8,
                       [&](UChar32 character, std::string_view) { width += character < 0 ? 1 : cells(character); });
    return width;
}

}  // namespace loep::text
