// How sure and how long a bead must be before something is said to be left out of it, or to be put in.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Reliable, or in doubt of itself for what it lacks, between two that are beyond doubt.
bool is_settled(const PairView& pair, const align::Bead& bead);

/// In bytes, to be set against what the length of the other side leads one to expect.
inline double size_of(text::Span span) {
    return static_cast<double>(span.size());
}

/// Is a bead without a counterpart sure and long enough to be called an omission or an addition?
/// `side` is the one that has segments in `bead`.
bool is_worth_saying(const PairView& pair, const align::Bead& bead, Side side);

}  // namespace loep::check
