// The band of a pair whose segments mostly answer each other beyond doubt: narrow along those, whole between them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "loep/align/band.hpp"
#include "loep/align/evidence_grid.hpp"

namespace loep::align {

/// Every point between each two sure pairs of segments, and little beside them; every point at all where some clear
/// pairs cross. A pair is clear, or sure, by how much it outweighs all others of its two segments in `grid`, which
/// holds all of them.
Band sure_band(std::size_t source_size, std::size_t target_size, const EvidenceGrid& grid);

}  // namespace loep::align
