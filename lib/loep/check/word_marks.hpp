// One pass over a text that notes which words the lists of rules have, so that no rule reads all words for its own.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Sets `traits`, `marked`, `first_marked` and `capitals` of a side whose segments are set.
void mark_words(SideView& side, const WordTest& may_be_english);

}  // namespace loep::check
