// Whether a sentence is told from the other side, so that a contrary in it is right: Ajax lost to PSV for PSV won.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/meaning/confusions.hpp"

namespace loep::check {

/// Do the words that stand on the two sides of the contraries change places, or does another contrary make up for it?
bool is_turned_round(const PairView& pair, const align::Bead& bead, const Confused& one);

}  // namespace loep::check
