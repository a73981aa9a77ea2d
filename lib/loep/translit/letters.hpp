// Cyrillic and Latin letters as code points: small letters, vowels, look-alikes, and words cut out of a line.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace loep::translit {

/// A word or what stands between two words. `letters` are small, composed, without stress marks; one `capital` each.
struct Piece {
    std::string_view text;  ///< as written
    std::u32string letters;
    std::vector<bool> capital;
    bool cyrillic =
        false;           ///< a word with at least one Cyrillic letter: its Latin look-alikes are Cyrillic letters here
    bool latin = false;  ///< a word with at least one Latin letter that is no look-alike
    bool word = false;   ///< letters; an apostrophe or a sign between letters is one of them
};

/// All of `text` (checked UTF-8) in order.
std::vector<Piece> pieces_of(std::string_view text);

/// Only as far as Russian, Belarusian, Ukrainian and ASCII go; others stay.
char32_t small_letter(char32_t point);

bool is_cyrillic(char32_t point);
bool is_vowel_letter(char32_t point);

/// The hard and the soft sign, the apostrophe that replaces the hard one.
bool is_sign(char32_t point);

bool is_latin(char32_t point);

std::u32string decode(std::string_view utf8);
std::string encode(std::u32string_view points);

}  // namespace loep::translit
