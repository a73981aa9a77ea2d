// The names of neighbours that a text has, and whether it speaks of one at all.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "loep/check/meaning/neighbours.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// A name of a neighbour in a text.
struct NamedNeighbour {
    const Neighbour* row = nullptr;
    std::span<const text::Word> words;
    bool is_head = false;       ///< the one word only ends in it: *voorzitter* of *bondsvoorzitter*
    bool has_genitive = false;  ///< the one word has an ending that is none of the name: *the bishop's*

    text::Span span() const { return {words.front().span.begin, words.back().span.end}; }
    /// Without the word after it that only tells what it is, and without a genitive ending: *general* of *general was*.
    text::Span itself(const SideView& side) const;
};

/// *who* of *general_who*: a word after a name that only tells a noun from an adjective, and is no part of it.
bool tells_noun(std::string_view word);

/// Does a name of the table begin with the word?
bool may_begin_neighbour(text::HashedKey word, text::Language language);

/// All names in the segments, but for those that a longer one of their field holds.
std::vector<NamedNeighbour> neighbours_in(const SideView& side, SegmentRange range);

/// Those of a bead.
struct BeadNames {
    std::vector<NamedNeighbour> expected;  ///< of the source
    std::vector<NamedNeighbour> written;   ///< of the target
};
BeadNames names_in(const PairView& pair, std::size_t bead);

/// The longest name of the field that the word is part of; null when it is none.
const NamedNeighbour* name_around(const std::vector<NamedNeighbour>& names, const text::Word& word,
                                  std::string_view field);

/// Does the text, which has these names, speak of the concept there? Names of others of the field say nothing of it:
/// *vicepremier* of no *premier*, *exit poll* of no *poll*; a single word, or what is listed in whole, may mean both
/// (*cousin*).
bool speaks_of(const Neighbour& row, const SideView& side, SegmentRange range,
               const std::vector<NamedNeighbour>& names);

/// *Larry King* – *Larry King*: the word stands in the source as it is; not in *oud-president*, which names another.
bool is_kept(const PairView& pair, SegmentRange sources, const std::vector<NamedNeighbour>& names,
             const NamedNeighbour& written);

}  // namespace loep::check
