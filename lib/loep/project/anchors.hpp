// Concepts that stand on both sides, as evidence for the aligner: only here are hits and beads both known.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/align/bead.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/segment/segment.hpp"

namespace loep::project {

/// An anchor for each pair of segments that share a concept; the rarer the concept in the two texts, the weightier.
/// To be appended to align::Evidence::anchors. Pairs far from each other are left out where a concept is everywhere.
std::vector<align::Anchor> concept_anchors(const std::vector<match::TermHit>& source_hits,
                                           const segment::Segments& source_segments,
                                           const std::vector<match::TermHit>& target_hits,
                                           const segment::Segments& target_segments);

}  // namespace loep::project
