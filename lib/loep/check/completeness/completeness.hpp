// Is a bead without a counterpart sure and long enough to be called an omission or an addition?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// `side` is the one that has segments in `bead`.
bool is_worth_saying(const PairView& pair, const align::Bead& bead, Side side);

}  // namespace loep::check
