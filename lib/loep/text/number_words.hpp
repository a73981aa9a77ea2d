// Number words of Dutch and English with their values: the table that the build made, and compounds of its words.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::text {

/// How a number word takes part in a longer number.
enum class NumberRole : std::uint8_t {
    value,     ///< drie, driehonderdduizend, twenty
    scale,     ///< duizend, miljoen; hundred, thousand: multiplies what stands before it
    ordinal,   ///< derde, driehonderdste, twentieth
    magnitude  ///< tientallen, duizenden, dozens: a scale without a count
};

struct WordValue {
    NumberRole role = NumberRole::value;
    std::uint64_t tenths = 0;  ///< ten times the value, so that anderhalf (1.5) is a whole number
};

/// The value of one word by its fold_key. Dutch compounds are taken apart (vijftienhonderd, tweeduizendvijf,
/// driejarige). *een* and *one* have the value 1: whether they count is for find_numbers() to say.
std::optional<WordValue> number_word(std::string_view key, Language language);

/// False for most words that begin no number and no share (half, kwart, quarter), by their first letters.
bool may_begin_number(std::string_view key, Language language);

/// mln., miljard, bn, k: powers of ten that follow digits, also as `suffix` (1.2bn). 0 when it is none.
int power_of_scale(std::string_view key, Language language);

/// tachtig of *jaren tachtig*, eighties of *the eighties*: the decade's tens, or nothing.
std::optional<int> decade_word(std::string_view key, Language language);

}  // namespace loep::text
