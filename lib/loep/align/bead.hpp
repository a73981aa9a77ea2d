// Beads: which segments of a source and a target say the same; and the evidence that aligning is given.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace loep::align {

/// Half-open ranges of segment indices; m source and n target segments, 1-0 and 0-1 included. Beads are in source
/// order and cover every segment of both sides exactly once.
struct Bead {
    std::uint32_t source_begin = 0;
    std::uint32_t source_end = 0;
    std::uint32_t target_begin = 0;
    std::uint32_t target_end = 0;
    double cost = 0.0;
    double confidence = 1.0;  ///< 0 … 1: how likely this very bead is right
    bool moved = false;       ///< its target stands elsewhere: out of the order of the other beads

    std::uint32_t source_size() const { return source_end - source_begin; }
    std::uint32_t target_size() const { return target_end - target_begin; }
};

/// Evidence that a source and a target segment belong together: a shared concept, name or number.
struct Anchor {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    double weight = 0.0;  ///< log-odds: how much likelier the two share this as translations than by chance
    double cover = 0.0;   ///< how much of Unit::expected (of both sides together) it accounts for
};

/// Two segments that are in one bead, because somebody said so.
struct Pin {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
};

/// Two neighbouring anchors that rest on the same word: in a larger bead that holds both, it counts once.
struct Overlap {
    std::uint32_t source = 0;
    std::uint32_t target = 0;  ///< of the first of the two anchors
    bool next_target = false;  ///< the other is at target + 1, sharing a source word; else at source + 1
    double weight = 0.0;       ///< as Anchor::weight
};

}  // namespace loep::align
