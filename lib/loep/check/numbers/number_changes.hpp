// Whether what is said to rise by an amount is said to fall by it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/meaning/confusions.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *een daling van 5 procent* and *rose by 5 per cent*: the words that say where a number leads, of those that each
/// side has once, where both sides deny or neither does. Whatever else rises or falls in the sentence changes nothing.
std::vector<Confused> find_opposite_changes(const PairView& pair, const align::Bead& bead);

}  // namespace loep::check
