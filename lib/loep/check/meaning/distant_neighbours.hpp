// Concepts of one kind but different fields in each other's place: a prison guard for a nurse, a chapel for a mill.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/meaning/neighbour_names.hpp"

namespace loep::check {

/// Where the source names a concept that the target nowhere near speaks of, and the target, at about the same place of
/// the bead, one of the same kind that the source does not speak of: by their names, and by the dictionary, which knows
/// translations of the one, and gives the other for no word. Nothing without a dictionary, or from English.
/// `expected` and `written` are the names that the bead has on its two sides.
std::vector<Exchanged> find_distant(const PairView& pair, std::size_t bead, const std::vector<NamedNeighbour>& expected,
                                    const std::vector<NamedNeighbour>& written);

}  // namespace loep::check
