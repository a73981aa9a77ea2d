// Gathers the evidence of both sides and aligns.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/align_pair.hpp"

#include <utility>

#include "loep/align/aligner.hpp"
#include "loep/align/evidence.hpp"
#include "loep/project/anchors.hpp"

namespace loep::project {

PairAlignment align_pair(const AlignSideView& source, const AlignSideView& target, const PairAlignOptions& options) {
    const align::WordEvidence words(source.document, source.segments, target.document, target.segments,
                                    options.dictionary);
    auto evidence = words.evidence();
    const auto anchors = concept_anchors(source.hits, source.segments, target.hits, target.segments);
    evidence.anchors.insert(evidence.anchors.end(), anchors.begin(), anchors.end());
    align::AlignOptions align_options;
    align_options.crossing = true;
    align_options.overlaps = std::move(evidence.overlaps);
    align_options.pins = options.pins;
    PairAlignment alignment;
    alignment.beads = align::align(evidence.source, evidence.target, evidence.anchors, align_options);
    if (options.links) {
        alignment.links = words.links(alignment.beads);
    }
    return alignment;
}

std::vector<align::Bead> align_pair(const AlignSideView& source, const AlignSideView& target,
                                    const align::Dictionary* dictionary) {
    PairAlignOptions options;
    options.dictionary = dictionary;
    return align_pair(source, target, options).beads;
}

}  // namespace loep::project
