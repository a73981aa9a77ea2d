// Whether two numbers are of one sort, so that one may have taken the place of the other.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// A figure with another unit (*5 mijl*, *8 kilometres*; *20 graden*, *68 Fahrenheit*) is converted, not wrong.
bool has_unit_of_measure(const SideView& side, const text::Number& number);

/// A converted measure, a magnitude, and a small number word that may be another word than a numeral say nothing.
bool are_comparable(const PairView& pair, const text::Number& expected, const text::Number& written);

}  // namespace loep::check
