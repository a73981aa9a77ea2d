// Items of enumerations that only one side has: bread and fish for brood, kaas en vis.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// The items of the source whose fellows all stand in one enumeration of the target, which has no room for them; their
/// words have no translation in or beside the bead. Only of pairs from Dutch.
std::vector<text::Span> dropped_items(const PairView& pair, std::size_t bead);

/// The second of two, where the target says nothing but the first: *the roof* for *het dak en de muren*.
std::optional<text::Span> dropped_second(const PairView& pair, std::size_t bead);

/// Those of the target beside all items of one of the source, where every word of that bead is translated.
std::vector<text::Span> added_items(const PairView& pair, std::size_t bead);

}  // namespace loep::check
