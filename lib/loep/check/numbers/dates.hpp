// Dates of a text, with the day in figures: 3 april 2021, April 3rd, 3-4-2021, 2021-04-03.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/numbers/calendar.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

struct Date {
    text::Span span;
    unsigned day = 0;
    unsigned month = 0;      ///< 1 … 12
    unsigned year = 0;       ///< 0: not said; two figures as they stand
    bool figures = false;    ///< the month too
    bool swappable = false;  ///< in figures, and by the other custom (4/3/2021) it may be the fourth month's third day
};

/// In order. Dutch writes the day before the month.
std::vector<Date> dates_in(const SideView& side, SegmentRange range);

/// Can they be one day? What is not said contradicts nothing.
bool may_be_one_day(const Date& a, const Date& b);

}  // namespace loep::check
