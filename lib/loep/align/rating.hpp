// How sure each bead is: a probability, from the alternatives to it and from what it rests on.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/align/band.hpp"
#include "loep/align/bead.hpp"
#include "loep/align/costs.hpp"
#include "loep/align/evidence_grid.hpp"
#include "loep/align/path.hpp"

namespace loep::align {

/// The confidence of the beads of the best path through `band`, found with these arcs: the share of all paths'
/// likelihood that goes through each.
void rate(std::vector<Bead>& beads, const Costs& costs, const Band& band, const Arcs& arcs);

/// Turns that share, and what else speaks for and against each bead, into how often such a bead is right. Beads that no
/// path holds may have come in. Where words tell nothing, the share stays as it is.
void calibrate(std::vector<Bead>& beads, const Costs& costs, const EvidenceGrid& grid);

}  // namespace loep::align
