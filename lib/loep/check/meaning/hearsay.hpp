// Dutch zou hebben, which tells what others say: the translation must not tell it as a fact.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *zou*, *zouden*
bool may_tell_hearsay(text::HashedKey dutch);

/// The *zou* of *zou het geld hebben gestolen*, where nothing in the translation says that it is said, thought or only
/// possible; null if there is none.
const text::Word* find_lost_hearsay(const PairView& pair, std::size_t bead);

}  // namespace loep::check
