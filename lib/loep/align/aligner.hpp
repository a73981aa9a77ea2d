// Finds the beads of two lists of segments by dynamic programming over length and evidence.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "loep/align/bead.hpp"

namespace loep::align {

/// What the aligner knows of one segment.
struct Unit {
    std::uint32_t length = 0;     ///< code points without blanks
    std::uint32_t paragraph = 0;  ///< paragraphs are numbered from 0; a heading is one of its own
    bool heading = false;
    bool quoted = false;    ///< holds quotation marks
    bool question = false;  ///< ends in a question mark
    double expected =
        0.0;  ///< what a translation should have in common: −log of the odds to find none of it; 0 unknown
};

struct AlignOptions {
    bool crossing = false;          ///< a moved segment is a 1-1 bead out of target order, instead of a 1-0 and a 0-1
    std::vector<Pin> pins;          ///< Error{usage} when they cannot all hold; those that cross others need `crossing`
    std::vector<Overlap> overlaps;  ///< of the anchors, any order
    std::vector<Bead> earlier;  ///< an alignment of the same units: in long texts only its surroundings are searched
};

/// The evidence is in `anchors`, any order, a pair may occur several times (weights add up, and level off). Costs are
/// negative log likelihoods against the segments being unrelated. Beads of up to three segments a side; in
/// source order, and without `crossing` in target order too. Where evidence is thin, length decides. Exact up to about
/// 700 × 700 segments but for what stands beside sure pairs of a short text, banded beyond: time and memory grow with
/// the length of the longer side, not with the product. Either side may be empty.
std::vector<Bead> align(const std::vector<Unit>& source, const std::vector<Unit>& target,
                        const std::vector<Anchor>& anchors, const AlignOptions& options = {});

}  // namespace loep::align
