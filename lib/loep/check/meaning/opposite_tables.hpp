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

}  // namespace loep::check
