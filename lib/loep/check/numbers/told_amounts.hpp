// Amounts that a phrase tells: op drie na grootste, achtste finale, een jaar en vier maanden, drie tienden.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "loep/check/pair_view.hpp"
#include "loep/text/numbers.hpp"

namespace loep::check {

/// The 4 that the number of a Dutch phrase stands for: *op drie na grootste*.
std::optional<double> told_rank(const SideView& side, const text::Number& number);

/// *achtste finale* – *the last 16*
bool is_same_round(const SideView& side, const text::Number& part, const text::Number& players);

/// *groep acht* – *at the age of 12*, *sixth grade*: of a Dutch primary school.
bool is_same_form(const SideView& side, const text::Number& form, const SideView& other_side,
                  const text::Number& other);

/// *al meer dan vier uur* – *now into its fifth hour*
bool is_in_next(const SideView& side, const text::Number& past, const SideView& other_side, const text::Number& next);

/// *vijf jaar en een half* – *five and a half years*
bool is_with_half(const SideView& side, const text::Number& part, const text::Number& whole);

/// *een jaar en vier maanden* – *sixteen months*, *drie meter twintig centimeter* – *3.20 metres*, by either of the
/// numbers of the longer phrase.
bool is_part_of_sum(const SideView& side, const text::Number& part, const SideView& other_side,
                    const text::Number& whole);

/// *op 14 honderdsten* – *0.14 seconds behind*
bool is_same_in_parts(const SideView& side, const text::Number& count, const text::Number& share);

/// *1.487* – *nearly 1,500*: figures put for others of nearly the same amount that have more noughts.
bool is_rounded(const text::Number& exact, const text::Number& round);

/// Does a word before the number or after it say that it is rounded: *nearly 1,500*, *1,500 or so*?
bool is_told_as_rounded(const SideView& side, const text::Number& number);

}  // namespace loep::check
