// The cheapest sequence of beads through a band of the grid.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/align/band.hpp"
#include "loep/align/bead.hpp"
#include "loep/align/costs.hpp"
#include "loep/align/evidence_grid.hpp"

namespace loep::align {

/// Without crossing beads. Throws Error{usage} when pins leave no path. O(size of the band).
std::vector<Bead> best_path(const Costs& costs, const EvidenceGrid& grid, const Band& band);

}  // namespace loep::align
