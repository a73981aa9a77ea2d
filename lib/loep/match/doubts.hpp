// Whether a hit is a mention of its concept, or its words are likely used otherwise where they stand.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/document/document.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/segment/segment.hpp"
#include "loep/termbase/concept.hpp"

namespace loep::match {

enum class Doubt : std::uint8_t {
    none,
    name,        ///< a common noun that is part of somebody's name: *James Bond*, *Leger des Heils*
    word_class,  ///< a noun used as a verb or the other way round: *to draft a law*
    general,     ///< a word so general that it only ever answers a term of the other text: *said* for *verklaring*
    context      ///< a word of several senses, and nothing near it speaks of the glossary's subjects
};

inline constexpr EnumNames<Doubt, 5> doubt_names{{{{Doubt::none, "none"},
                                                   {Doubt::name, "name"},
                                                   {Doubt::word_class, "word class"},
                                                   {Doubt::general, "general word"},
                                                   {Doubt::context, "context"}}}};

/// One a hit, in their order; `hits` are those of find_terms() in the same text. What a designation's note calls loose,
/// a concept's note general and a designation's note ambiguous (docs/tbx.md) needs support: a firm hit in its sentence
/// or one beside it.
std::vector<Doubt> doubts_of(const termbase::Termbase& termbase, const document::Document& document,
                             const segment::Segments& segments, const std::vector<TermHit>& hits);

}  // namespace loep::match
