// Dutch words and English ones that only look like them: actueel, actual.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/meaning/confusions.hpp"

namespace loep::check {

/// Is it a Dutch word of the table?
bool is_false_friend(text::HashedKey dutch);

/// Where such a word of the bead is translated by the one that it looks like.
std::vector<Confused> find_false_friends(const PairView& pair, const align::Bead& bead);

}  // namespace loep::check
