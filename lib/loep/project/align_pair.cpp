// Gathers the evidence of both sides and aligns.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/align_pair.hpp"

#include <utility>

#include "loep/align/aligner.hpp"
#include "loep/align/evidence.hpp"
#include "loep/project/anchors.hpp"

namespace loep::project {

std::vector<align::Bead> align_pair(const AlignSideView& source, const AlignSideView& target,
                                    const align::Dictionary* dictionary) {
    auto evidence =
        align::collect_evidence(source.document, source.segments, target.document, target.segments, dictionary);
    const auto anchors = concept_anchors(source.hits, source.segments, target.hits, target.segments);
    evidence.anchors.insert(evidence.anchors.end(), anchors.begin(), anchors.end());
    align::AlignOptions options;
    options.crossing = true;
    options.overlaps = std::move(evidence.overlaps);
    return align::align(evidence.source, evidence.target, evidence.anchors, options);
}

}  // namespace loep::project
