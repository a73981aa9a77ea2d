// Phrases of an English sentence that might be taken out of it: coordinates, prepositional phrases, insertions.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

enum class PhraseShape : std::uint8_t {
    coordinate,      ///< *and their families*, where the source has no joint at all, so that little else could make it
    one_of_several,  ///< the same, where it has fewer joints
    prepositional,   ///< *with a parrot*
    quantified,      ///< *every Thursday*, *most of them abroad*
    inserted         ///< *, old friends,*
};

/// Words of a segment, from the place `begin` up to `end`.
struct ShapedPhrase {
    std::size_t begin = 0;
    std::size_t end = 0;
    PhraseShape shape = PhraseShape::inserted;

    bool holds(std::size_t at) const { return begin <= at && at < end; }
    bool is_coordinate() const { return shape == PhraseShape::coordinate || shape == PhraseShape::one_of_several; }
};

/// The second word of *five-year*.
bool goes_on(const SideView& side, const segment::Segment& segment, std::size_t at);

/// Of the target of a bead of one segment a side, in the order of their beginnings; all that may be, by the words of
/// closed classes. None that a stock phrase, a denial or another clause is in.
std::vector<ShapedPhrase> shaped_phrases(const PairView& pair, std::size_t bead);

}  // namespace loep::check
