// What can be wrong with numbers although each value is there, and with those that are no amounts.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "loep/check/finding.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/text/numbers.hpp"

namespace loep::check {

/// A finding of rule number-mismatch: what is written does not agree with what is expected.
Finding number_disagreement(const PairView& pair, text::Span written, text::Span expected, Severity severity);

using Numbers = std::span<const text::Number* const>;

/// The numbers of segments, without those of telephone numbers.
Numbers numbers_in(const SideView& side, SegmentRange range);

/// *3-1* – *1-3*: the winner's goals come first in both languages.
void check_scores(const PairView& pair, std::size_t bead, std::vector<Finding>& findings);

/// *4 doden en 17 gewonden* – *17 dead and 4 injured*; *van 40 naar 55* – *from 55 to 40*.
void check_exchanged(const PairView& pair, std::size_t bead, std::vector<Finding>& findings);

/// A word without which check_halves() finds nothing.
bool may_tell_half(text::HashedKey word);

/// *anderhalf uur* – *half an hour*, and the reverse.
void check_halves(const PairView& pair, std::size_t bead, std::vector<Finding>& findings);

/// A word without which check_below_zero() finds nothing.
bool may_tell_temperature(text::HashedKey word);

/// *min 8 graden* – *8 degrees*, and the reverse.
void check_below_zero(const PairView& pair, std::size_t bead, std::vector<Finding>& findings);

/// *300 auto's per dag* – *300 cars a week*.
void check_rates(const PairView& pair, std::size_t bead, std::vector<Finding>& findings);

/// *de eerste keer* – *the second time*: an ordinal that the other side does not have. *Eerste* may be a word of
/// another kind (*Eerste Kamer*), so there must be one in its place: the only one, or one of the same thing.
void check_ordinals(const PairView& pair, std::size_t bead, std::vector<Finding>& findings);

/// *25 procent* – *one in five*; of two per cents the numbers are compared, and of fractions.
void check_shares(const PairView& pair, std::size_t bead, std::vector<Finding>& findings);

/// *Lodewijk XIV* – *Louis XVI*.
void check_roman_numerals(const PairView& pair, std::size_t bead, std::vector<Finding>& findings);

/// *7,5 procent* – *7,5 percent*, *1,274 people* – *1,274 mensen*: the figure of the source, with its points and
/// commas.
void check_separators(const PairView& pair, std::size_t bead, std::vector<Finding>& findings);

/// Is the number a part of a telephone number: eight figures and more, after a *+* or a nought?
bool is_in_telephone_number(const SideView& side, const text::Number& number);

/// Another telephone number; the code of the country or the nought may differ.
void check_telephone_numbers(const PairView& pair, std::size_t bead, std::vector<Finding>& findings);

}  // namespace loep::check
