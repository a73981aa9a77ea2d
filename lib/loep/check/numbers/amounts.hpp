// Whether two numbers, one in each language, say the same amount, time, year or share.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "loep/check/pair_view.hpp"
#include "loep/text/numbers.hpp"

namespace loep::check {

/// The next `length` bytes after a number, without the blanks they begin with.
std::string_view text_after(const SideView& side, const text::Number& number, std::size_t length);

/// The likeliest value, a share as a part of one.
double value_of(const text::Number& number);

bool share_value(const text::Number& a, const text::Number& b);

/// By value, or as a time of the clock (19.30, 7:30 p.m.), a year (2018, '18), a share (a third, 33 percent, one in
/// three), a measure in other units (anderhalf uur, 90 minutes), tons of euros (zes ton), the named share of a whole
/// (de helft van de 150) or a rate (per maand, a year). The sides may be either way round.
bool is_same_amount(const SideView& side, const text::Number& a, const SideView& other_side, const text::Number& b);

/// A share of a whole: *een derde*, *20 procent*.
bool is_share(const text::Number& number);

/// The part of one that *een derde*, *20 procent* or the first number of *negen van de tien* says.
std::optional<double> share_of(const SideView& side, const text::Number& number);

/// How long the time is that *per maand*, *a year*, *each week* says of a number within a few words; in seconds.
std::optional<double> rate_time(const SideView& side, const text::Number& number);

/// Four digits without a separator, from 1000 to 2100.
bool is_year(const SideView& side, const text::Number& number);

/// The 24 of *24 uur per dag*, which English has other words for.
bool is_round_the_clock(const SideView& side, const text::Number& number);

}  // namespace loep::check
