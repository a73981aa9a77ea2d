// The tables of contraries, each in a file of its own.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/meaning/confusions.hpp"

namespace loep::check {

/// Of time, direction, place and decision.
const Confusions& contraries_of_time_and_place();

/// Of how many and how often, and of one stretch of time for another.
const Confusions& contraries_of_amount();

/// Of what people and things are like: young and old, the easiest and the hardest.
const Confusions& contraries_of_quality();

/// Of what people do: to hope and to fear, to cancel and to go ahead.
const Confusions& contraries_of_deeds();

/// Of one unit, share or limb for another, and of how much.
const Confusions& contraries_of_units();

/// Of persons, things and measures, and of one day, week or year for another.
const Confusions& contraries_of_things();

}  // namespace loep::check
