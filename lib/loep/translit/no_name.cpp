// What cannot be a name, and why: figures, mixed scripts, invisible characters, too many letters.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "loep/text/characters.hpp"
#include "loep/text/scripts.hpp"
#include "loep/translit/letters.hpp"
#include "loep/translit/suggest.hpp"

namespace loep::translit {

namespace {

constexpr std::size_t longest_text = 400;
constexpr std::size_t most_letters = 100;
constexpr std::size_t most_words = 8;

bool is_name_mark(char32_t point) {
    return point == U' ' || point == U'-' || point == U'.' || point == 0x2010 || point == 0x2011 || point == 0xA0 ||
           text::is_apostrophe(point);
}

}  // namespace

NoName no_name(std::string_view text) {
    if (text.size() > longest_text) {
        return NoName::too_long;
    }
    std::size_t letters = 0;
    bool other = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto character = text::character_at(text, at);
        const auto kind = text::class_of(character.point);
        if (kind == text::CharacterClass::ignorable) {
            return NoName::invisible_characters;
        }
        const bool letter = text::is_letter(kind);
        letters += letter ? 1U : 0U;
        other = other || !(letter || kind == text::CharacterClass::mark || is_name_mark(character.point));
        at += character.size;
    }
    if (text.find_first_not_of(' ') == std::string_view::npos) {
        return NoName::empty;
    }
    if (other || letters == 0) {
        return NoName::not_letters;
    }
    std::size_t words = 0;
    for (const auto& piece : pieces_of(text)) {
        words += piece.word ? 1U : 0U;
        if (piece.word && !text::mixed_word(piece.text).empty()) {
            return NoName::mixed_scripts;
        }
        if (piece.word && !piece.cyrillic && !piece.latin &&
            std::none_of(piece.letters.begin(), piece.letters.end(), is_latin)) {
            return NoName::other_script;
        }
    }
    return letters > most_letters || words > most_words ? NoName::too_long : NoName::none;
}

}  // namespace loep::translit
