// Is a word that a translation keeps in Dutch told right there: spoken of as a word, or explained after a mark?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *the word gans*, *the gezelligheid – the conviviality –*, *oliebollen, the traditional doughnut balls*, *gans
/// (goose)*: what stands behind the mark translates the words kept, or nothing else of the source. The words stand
/// next to each other in one segment of the target.
bool is_glossed(const PairView& pair, SegmentRange sources, std::span<const text::Word> kept);

/// *her novel “De avond is ongemak”*: stands in quotation marks that both texts have around the same words, with a
/// capital and no mark of a sentence, in the middle of what the source says: a title or a name that is kept.
bool is_in_kept_title(const PairView& pair, SegmentRange sources, text::Span span);

}  // namespace loep::check
