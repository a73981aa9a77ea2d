// Letters of Dutch and English transliterations as units of sound: what tsj and ch have in common.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::translit {

/// Sounds by one letter each: C ч, S ш, Z ж, c ц, x х, j й, the rest as in Latin. щ is SC.
using Units = std::string;

/// One line of a table of letters: the longest that fits is taken.
struct LetterRow {
    std::string_view letters;
    std::string_view units;
};

/// How that language's press writes East Slavic names. Sources: Onze Taal's table after Schaeken 2011 and the
/// transliteration guide of VRT Taal for Dutch; BGN/PCGN 1947 as the wire services simplify it for English.
std::span<const LetterRow> letter_rows(text::Language language);

/// `bare` is a bare_key() of one word; anything that is no Latin letter is left out.
Units units_of(std::string_view bare, text::Language language);

bool is_vowel(char unit);

/// The cost of turning one unit string into another. `lenient`: the habits of the press and the bridges between
/// Russian, Belarusian and Ukrainian are cheap; otherwise every difference costs 1.
double unit_distance(const Units& a, const Units& b, bool lenient);

}  // namespace loep::translit
