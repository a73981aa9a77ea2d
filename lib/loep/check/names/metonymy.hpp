// Places and houses that stand for those who govern from there: Warschau, the Kremlin, Brussel.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "loep/check/names/mention.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Does one of two names stand for the other: *Kiev* for *Ukraine*, *Minsk* for *de Wit-Russische regering*, *Brussel*
/// for *the EU*? By any of their concepts, whichever of the two is the seat; two seats of one government count.
bool are_metonyms(const PairView& pair, const Mention& a, const Mention& b);

/// The same where neither only says where a place is: not *Naples, Rome*.
bool may_stand_for(const PairView& pair, const Mention& expected, const Mention& written);

/// With any of the others?
bool has_metonym(const PairView& pair, const Mention& name, std::span<const Mention> others);

/// Does a seat, or what is governed from there, answer a name of `side` that stands in `own`? Only one of which
/// `other`, the range of the other text, has more than `own` does: what has its own counterpart answers nothing else.
/// The *Italy* of *Naples, Italy* is where Naples is, not a government.
bool is_answered_by_metonym(const PairView& pair, const SideView& side, const Mention& name, SegmentRange own,
                            SegmentRange other);

/// Those of the bead's names of the source that no seat of a government answers: *Kiev vraagt* – *Ukraine is asking*.
std::vector<const Mention*> unanswered_by_seats(const PairView& pair, std::size_t bead,
                                                std::vector<const Mention*> expected);

}  // namespace loep::check
