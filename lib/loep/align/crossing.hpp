// Segments that stand elsewhere in the translation: beads out of target order, found after the path.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/align/bead.hpp"
#include "loep/align/costs.hpp"

namespace loep::align {

/// Joins a 1-0 and a 0-1 bead that belong together by clear evidence into one 1-1 bead, at the place of its source.
/// `pins` are joined whatever the evidence. O(anchors · log anchors).
void cross(std::vector<Bead>& beads, const Costs& costs, const std::vector<Anchor>& anchors,
           const std::vector<Pin>& pins);

}  // namespace loep::align
