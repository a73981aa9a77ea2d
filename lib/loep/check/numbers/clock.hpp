// Times of the clock: 19.30 and 7:30 p.m., negen uur 's avonds and nine in the evening.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"
#include "loep/text/numbers.hpp"

namespace loep::check {

/// Told in words, with minutes, or beside *uur*, *o'clock*, *a.m.*, *in the evening*.
bool is_clock_time(const SideView& side, const text::Number& number);

/// 19.30 and 7:30 p.m., 17.00 and 5 p.m., 14.00 and two in the afternoon.
bool is_same_time(const SideView& side, const text::Number& a, const SideView& other_side, const text::Number& b);

enum class HalfOfDay : std::uint8_t { agrees, doubtful, contradicts };

/// Twelve hours apart? 19.30 is not 7:30 a.m., nine *'s ochtends* not 9 p.m. *10.00 uur* is the morning in most texts,
/// so that 10 p.m. is doubtful.
HalfOfDay compare_half_of_day(const SideView& side, const text::Number& a, const SideView& other_side,
                              const text::Number& b);

/// The 2 or the 10 of *2 uur en 10 minuten* in *2:10*.
bool is_part_of_duration(const SideView& side, const text::Number& part, const SideView& other_side,
                         const text::Number& whole);

/// The number with *uur*, *p.m.* behind it.
text::Span with_clock_mark(const SideView& side, const text::Number& number);

}  // namespace loep::check
