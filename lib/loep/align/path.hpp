// The cheapest sequence of beads through a band of the grid.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <limits>
#include <vector>

#include "loep/align/band.hpp"
#include "loep/align/bead.hpp"
#include "loep/align/costs.hpp"
#include "loep/align/evidence_grid.hpp"

namespace loep::align {

/// The beads that end in each point of a band and come near the cheapest way to it, by what they cost.
struct Arcs {
    using Costs = std::array<float, bead_types.size()>;
    static constexpr float none = std::numeric_limits<float>::infinity();

    std::vector<Costs> costs;  ///< by Band::at; `none` where a bead is not worth a look
};

/// Without crossing beads. Throws Error{usage} when pins leave no path. O(size of the band).
std::vector<Bead> best_path(const Costs& costs, const EvidenceGrid& grid, const Band& band);

/// The same, and what stood beside the path.
std::vector<Bead> best_path(const Costs& costs, const EvidenceGrid& grid, const Band& band, Arcs& arcs);

}  // namespace loep::align
