// Numbers in running text: digits with Dutch or English separators, words, ordinals, years, times, with their values.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/text/language.hpp"
#include "loep/text/words.hpp"

namespace loep::text {

enum class NumberKind : std::uint8_t { cardinal, ordinal, fraction, clock };  ///< clock: told in words
enum class NumberForm : std::uint8_t { digits, words, mixed };  ///< 1.500 · fifteen hundred · 1,5 miljoen

/// One number. Where the separators leave two readings (*1.500* in an English text may be 1500 to a Dutch hand) all
/// are in `values`, the likeliest for the language first. A value is a decimal string in lowest form ("1500", "0.5",
/// "3200000000"), so that equality is exact.
struct Number {
    Span span;
    NumberKind kind = NumberKind::cardinal;
    NumberForm form = NumberForm::digits;
    std::vector<std::string> values;
    bool percent = false;      ///< followed by %, procent, per cent, percent
    bool approximate = false;  ///< tens of, duizenden, dozens: a magnitude, not a count
};

/// The numbers among `tokens` (from words()). Number words are looked up in a table that the build made with ICU's
/// spell-out rules (RBNF, CLDR); nothing of ICU is loaded here. *een/één*, *one* count as numbers only where they are
/// surely numerals (één, "een van de" not). Dates' days and years are numbers too.
/// What is in doubt is marked approximate: *one* (a pronoun?), *first*, *the Second World War*, *two dozen*. A time of
/// the clock has the value hours.minutes (19.30, 7.30 p.m. → "19.3"; half vier → "3.3" and "15.3"), a decade its year
/// and its tens ("1990", "90"), a share that is no decimal "2/3".
std::vector<Number> find_numbers(std::string_view bytes, const std::vector<Word>& tokens, Language language);

}  // namespace loep::text
