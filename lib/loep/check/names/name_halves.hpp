// Names of two words of which one half is another's: Caspar Veldkamp, and Caspar Odessa in the translation.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

struct StrangeHalf {
    text::Span expected;  ///< of the source
    text::Span written;   ///< of the target
};

/// Where two capitalised words side by side have one half in common with two of the bead's source, and the other halves
/// have a counterpart nowhere near on either side: what stands in place of what. Translated words, titles and words of
/// every day are no names; two forms of one name, and slips of the pen, are no other name.
std::vector<StrangeHalf> find_strange_halves(const PairView& pair, std::size_t bead);

}  // namespace loep::check
