// Is a denial lost of which the translation has only the words that go with one (*anyone*, *anything*)?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *houden niemand tegen* – *stop anyone*: English has such a word only behind something that denies, asks, compares or
/// makes conditions. The word for what the Dutch one denies; null if there is none, or it stands there by right.
const text::Word* find_lone_any(const PairView& pair, const align::Bead& bead, const text::Word& denial);

}  // namespace loep::check
