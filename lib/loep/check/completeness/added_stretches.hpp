// What a translation adds within a bead: a segment beside another, or a sentence after a heading without a stop.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Stretches of the bead's target in which next to no word of the source near the bead has a translation, where the
/// rest of the target is long enough for all of the source. Needs an installed dictionary; without one there are none.
std::vector<text::Span> added_stretches(const PairView& pair, std::size_t bead);

/// Does the bead pair one segment with one that says nothing of it: the one was left out, the other put in beside it?
bool is_of_two_minds(const PairView& pair, std::size_t bead);

}  // namespace loep::check
