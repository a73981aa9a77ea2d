// Whether what is said to be more than a number is said to be less than it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *bijna* and *more than*, before the same number.
struct OppositeBounds {
    text::Span source;
    text::Span target;
};

/// Of the bead's numbers that each side has once, where no word turns the sentence round.
std::vector<OppositeBounds> find_opposite_bounds(const PairView& pair, const align::Bead& bead);

}  // namespace loep::check
