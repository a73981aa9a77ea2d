// Do two names, one of each text, stand in the same surroundings: between the same names, numbers and common words?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "loep/check/names/mention.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// The words before (nearest first) and after a mention in its segment. Marks that join are looked through.
struct Neighbours {
    const text::Word* before = nullptr;
    const text::Word* after = nullptr;
};

Neighbours neighbours(const SideView& side, const Mention& mention);

/// The words of a segment before a place, the nearest last.
std::span<const text::Word> words_before(const SideView& side, std::uint32_t segment, text::ByteOffset place);

/// The word after a place in its segment; null at the end.
const text::Word* word_after(const SideView& side, text::Span span);

/// The last word of a mention, hyphens and all, as a key.
std::string_view surname_of(const Mention& mention);

/// How many particles (*van*, *der*, *von*) end `words`.
std::size_t count_particles(std::span<const text::Word> words);

/// The word in capitals before a surname and its particles, as a key; empty where there is none.
std::string_view given_name_before(const SideView& side, const Mention& mention);

/// The word in capitals after a given name and particles, as a key; empty where there is none.
std::string_view surname_after(const SideView& side, const Mention& given);

/// Mentions that are one name of several words.
using Names = std::span<const Mention>;

/// The names of a range, with what goes before a surname: given names, titles in capitals, particles.
std::vector<Names> name_groups(const SideView& side, SegmentRange range);

/// How much the words beside the two say that one stands where the other does. Each side gives up to 2: a name or
/// number that both have there counts 2 (*Michael Vann* – *Michael Graham*), a word and its usual translation 1 (*in
/// China* – *in Hurricane*, *zei West* – *Park said*), a mark half. Word order may turn, so a word may stand on the
/// other side too.
double context_agreement(const PairView& pair, const Mention& source, const Mention& target);

/// How many of the two words of content on either side of the source's name have their translation among the few words
/// around the other: 0 to 4. Of a pair that is translated from Dutch; of any other 0.
int rendered_surroundings(const PairView& pair, const Mention& source, const Mention& target);

}  // namespace loep::check
