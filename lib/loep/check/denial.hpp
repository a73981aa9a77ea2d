// Words that deny, and words in which a denial may hide.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

struct Denials {
    std::vector<const text::Word*> sure;  ///< *not*, *never*, *geen*: words that deny and do nothing else
    bool possible = false;                ///< *no*, *without*, *unable*, *refuse*, *only* stand there
};

Denials denials(const SideView& side, SegmentRange range);

}  // namespace loep::check
