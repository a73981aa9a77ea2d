// Larger beads that are better read as smaller ones, some of them out of order.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/align/bead.hpp"
#include "loep/align/costs.hpp"
#include "loep/align/evidence_grid.hpp"

namespace loep::align {

/// How much rarer a moved segment is than one left out and another put in, as a cost.
inline constexpr double moving_cost = 3.0;

/// A confidence for a bead that no path went through, by how much it beats the reading without it.
double confidence_of_saving(double saving);

/// Two neighbours that changed places fit a path only as one 2-2 bead (three as a 3-3 bead): such beads are replaced
/// by their parts where these cost less.
void part_larger(std::vector<Bead>& beads, const Costs& costs, const EvidenceGrid& grid);

}  // namespace loep::align
