// Dutch words and the English for their contraries: next week for vorige week, south for noord.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "loep/check/meaning/confusions.hpp"

namespace loep::check {

/// The tables that have the Dutch word, a bit each.
std::uint32_t tables_of_contrary(text::HashedKey dutch);

/// Contraries in the bead, whether or not one of its sides denies them.
std::vector<Confused> find_opposites(const PairView& pair, const align::Bead& bead);

}  // namespace loep::check
