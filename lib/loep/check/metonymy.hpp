// Places and houses that stand for those who govern from there: Warschau, the Kremlin, Brussel.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "loep/check/mention.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Does one of two names stand for the other: *Kiev* for *Ukraine*, *Minsk* for *de Wit-Russische regering*, *Brussel*
/// for *the EU*? By any of their concepts, whichever of the two is the seat; two seats of one government count.
bool are_metonyms(const PairView& pair, const Mention& a, const Mention& b);

/// With any of the others?
bool has_metonym(const PairView& pair, const Mention& name, std::span<const Mention> others);

}  // namespace loep::check
