// Lists of words as tables write them: divided by blanks, * for any ending or beginning.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Does a key fit any word of the list? *possibl* * fits all that begins so, ** ochtend* all longer that ends so.
bool fits_any(std::string_view list, std::string_view key);

/// The first word of the segments of a range that fits the list; null if none does.
const text::Word* find_word(const SideView& side, SegmentRange range, std::string_view list);

}  // namespace loep::check
