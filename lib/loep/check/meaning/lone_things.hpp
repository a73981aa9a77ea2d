// Things, animals, relatives that only one of the texts speaks of: a freezer left out, a lucky cap from nowhere.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/meaning/neighbour_names.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// A name of a thing that nothing in the other text answers.
struct LoneThing {
    Side side = Side::source;  ///< where it stands
    text::Span span;
};

/// The concepts of a bead that can be seen or touched (neighbours.hpp) and that neither the table nor the dictionary
/// finds in the other text: in the bead, beside it, or anywhere. Words that also mean something else are left out.
std::vector<LoneThing> find_lone_things(const PairView& pair, std::size_t bead, const BeadNames& names);

}  // namespace loep::check
