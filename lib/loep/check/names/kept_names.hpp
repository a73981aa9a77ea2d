// Names that a translation rightly leaves as the source writes them, of words that would ask for a translation.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Does the text have the word in a person's name somewhere (*Arantxa Rus*, *Noor de Boer*, *mevrouw Vrijdag*)? Then it
/// is that wherever it stands. `key` is text::fold_key.
bool is_somebodys_name(const SideView& side, std::string_view key);

/// *Europa League*, *Sunday Times*: the word beside it is a name that both texts write alike, so it is part of that.
bool is_kept_with_neighbour(const PairView& pair, text::Span span, std::size_t bead);

/// *Capelle aan den IJssel*: the name of a place in words that the range of the source has just so, of which the place
/// is one.
bool is_in_linked_name(const PairView& pair, SegmentRange sources, text::Span span);

/// Of words that ask for a translation, only geographical ones stand in names that do not; but Dutch keeps English
/// names of any kind.
bool stands_in_a_name(const PairView& pair, const match::TermHit& hit, std::size_t bead);

}  // namespace loep::check
