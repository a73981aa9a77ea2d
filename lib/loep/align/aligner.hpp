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
};

/// The evidence is in `anchors`, any order, a pair may occur several times (weights add up). Costs are negative log
/// likelihoods. Beads 1-1, 1-0, 0-1, 1-2, 2-1, 2-2, 1-3, 3-1. Banded: time and memory grow with the length of the
/// longer side, not with the product. Either side may be empty.
std::vector<Bead> align(const std::vector<Unit>& source, const std::vector<Unit>& target,
                        const std::vector<Anchor>& anchors);

}  // namespace loep::align
