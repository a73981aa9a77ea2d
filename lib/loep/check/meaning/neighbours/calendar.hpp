// Neighbours of the calendar: how often something is, which day, how much of an hour.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "loep/check/meaning/neighbours.hpp"

namespace loep::check {

/// By our own knowledge of the two languages.
inline constexpr std::array neighbours_of_the_calendar = std::to_array<Neighbour>({
    {"how often", "dagelijks dagelijkse", "daily", "dag* *dag* etmaal dagblad*", "dai* day* every_night everyday"},
    {"how often", "wekelijks wekelijkse", "weekly", "week* *week *weken", "week*"},
    {"how often", "tweewekelijks tweewekelijkse veertiendaags veertiendaagse", "fortnightly biweekly",
     "week* veertien* *week*", "fortnight* two biweek* every week*"},
    {"how often", "maandelijks maandelijkse", "monthly", "maand* *maand*", "month*"},
    {"how often", "halfjaarlijks halfjaarlijkse", "half_yearly biannual six_monthly twice_yearly", "half* maand* jaar*",
     "half* six* twice biannual*"},
    {"how often", "jaarlijks jaarlijkse", "annual annually yearly", "jaar* *jaar*", "annu* year* per"},
    {"how often", "tweejaarlijks tweejaarlijkse", "biennial biennially", "jaar* twee*", "bienn* two year*"},
    {"which day", "eergisteren", "the_day_before_yesterday day_before_yesterday two_days_ago", "eergisteren",
     "day two before"},
    {"which day", "gisteren gisteravond gisterochtend gistermiddag gisternacht", "yesterday last_night", "gister*",
     "yesterday night day"},
    {"which day", "overmorgen", "the_day_after_tomorrow day_after_tomorrow in_two_days'_time", "overmorgen",
     "day two after"},
    {"which day", "morgenavond morgenochtend morgenmiddag", "tomorrow tomorrow_evening tomorrow_morning", "morgen*",
     "tomorrow next"},
    {"part of an hour", "kwartier", "quarter_of_an_hour fifteen_minutes 15_minutes", "kwartier* vijftien",
     "quarter* fifteen 15 minute*"},
    {"part of an hour", "halfuur half_uur halfuurtje", "half_an_hour half_hour thirty_minutes 30_minutes",
     "half* anderhalf* dertig uur", "half* thirty 30 hour*"},
    {"part of an hour", "drie_kwartier", "three_quarters_of_an_hour forty_five_minutes 45_minutes", "kwartier*",
     "quarter* 45 forty hour*"},
    {"part of an hour", "anderhalf_uur", "an_hour_and_a_half one_and_a_half_hours 90_minutes ninety_minutes",
     "anderhalf uur", "hour* 90 ninety half"},
});

}  // namespace loep::check
