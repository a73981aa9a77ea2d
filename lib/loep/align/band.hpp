// The part of the source × target grid that the aligner looks at: all of it, or a band along the likely path.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "loep/align/bead.hpp"

namespace loep::align {

/// Grid points (i, j): the first i source and j target segments are done. Row i holds the columns low[i] … high[i];
/// both never fall from row to row.
struct Band {
    std::vector<std::uint32_t> low;
    std::vector<std::uint32_t> high;
    std::vector<std::size_t> offset;  ///< where row i begins in an array of size() values

    std::size_t size() const { return offset.back(); }
    bool holds(std::size_t i, std::size_t j) const { return low[i] <= j && j <= high[i]; }
    std::size_t at(std::size_t i, std::size_t j) const { return offset[i] + (j - low[i]); }
};

/// Every point.
Band whole_band(std::size_t source_size, std::size_t target_size);

/// Every point between each two of the pairs of segments, which rise on both sides, and `width` columns beside.
Band band_between(std::size_t source_size, std::size_t target_size, const std::vector<Pin>& pairs, std::size_t width);

/// A band around the chain of anchors that are the best of their row and of their column, straight lines between them.
/// O(anchors · log anchors + size of the band).
Band guided_band(std::size_t source_size, std::size_t target_size, const std::vector<Anchor>& anchors);

/// How many columns from a path a band keeps: beside beads that nothing speaks against, and beside others.
struct HalfWidth {
    std::size_t clear = 0;
    std::size_t doubtful = 0;
};

/// The points of `band` about a path of beads. One is clear when it and its neighbours are 1-1 and cost little.
Band narrow_band(const Band& band, const std::vector<Bead>& path, HalfWidth half);

}  // namespace loep::align
