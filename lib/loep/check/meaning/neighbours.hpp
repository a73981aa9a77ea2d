// Concepts of one field that are easily put in each other's place: murder for manslaughter, a colonel for a general.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// A concept of a field. Lists are divided by blanks, the words of one name by _ (a hyphen or a trailing apostrophe may
/// stand between). *major_^* is a name before another word with a capital only. Dutch compounds of persons, things and
/// papers are found by their last part.
struct Neighbour {
    std::string_view field;
    std::string_view dutch;       ///< its names, in every form; no *
    std::string_view english;     ///< the first is what may be written
    std::string_view also_dutch;  ///< what may mean it too; with * as in word_lists.hpp
    std::string_view also_english;
};

struct BeadNames;

struct Exchanged {
    const Neighbour* meant = nullptr;
    const Neighbour* stands = nullptr;  ///< in its place
    text::Span expected;                ///< of the source
    text::Span written;                 ///< of the target
};

/// Where the bead names one concept of a field in the source and another one in the target, and neither text speaks of
/// both: the bead of the target not of the first, the source near it not of the second. Where there is none such, two
/// of different fields that are of one kind (distant_neighbours.hpp).
std::vector<Exchanged> find_exchanged(const PairView& pair, std::size_t bead, const BeadNames& names);

}  // namespace loep::check
