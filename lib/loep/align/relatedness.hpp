// Are two texts translations of each other at all? What the beads of the whole pair say.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/align/bead.hpp"
#include "loep/align/evidence.hpp"

namespace loep::align {

/// What the beads share of what their words let expect, each bead counted by its segments: 0 … 1. News that was heavily
/// edited has two fifths and more, two articles of one week on one subject an eighth.
double relatedness(const Evidence& evidence, const std::vector<Bead>& beads);

/// The two texts have next to nothing to do with each other. Of a few sentences it is never said: there chance rules.
bool look_unrelated(const Evidence& evidence, const std::vector<Bead>& beads);

}  // namespace loep::align
