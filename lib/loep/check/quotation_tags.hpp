// Quotations of one sentence that a translation ends behind who says them, or does not mark at all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>

#include "loep/check/pair_view.hpp"

namespace loep::check {

struct TagFault {
    text::Span tag;         ///< from the comma's next word up to the last word of the sentence
    bool unmarked = false;  ///< no mark at all; else one too late
};

/// *“… in the price, Knot said.”*, *It is real, says Dijkstra.* for *‘…’, zei Knot* and *‘…’, zegt Dijkstra*. Of a bead of
/// one segment a side, translated from Dutch.
std::optional<TagFault> find_tag_fault(const PairView& pair, std::size_t bead);

}  // namespace loep::check
