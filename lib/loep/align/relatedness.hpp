// Are two texts translations of each other at all? What the beads of the whole pair say.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/align/bead.hpp"
#include "loep/align/evidence.hpp"

namespace loep::align {

/// The share of the segments of both sides that are in a sure bead which shares words: 0 … 1. News that was heavily
/// edited has a fifth and more, two articles of one week on one subject hardly any.
double relatedness(const Evidence& evidence, const std::vector<Bead>& beads);

/// The two texts have next to nothing to do with each other. Of a few sentences it is never said: there chance rules.
bool look_unrelated(const Evidence& evidence, const std::vector<Bead>& beads);

}  // namespace loep::align
