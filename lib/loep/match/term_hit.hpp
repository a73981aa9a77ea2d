// A place in a text where a designation of a concept stands, and how it was recognised.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "loep/base/enum_names.hpp"
#include "loep/segment/segment.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/span.hpp"

namespace loep::match {

enum class MatchedBy : std::uint8_t {
    spelling,    ///< as written in the termbase
    folding,     ///< case, apostrophe, hyphen or blank differ
    inflection,  ///< a plural, genitive, inflected adjective, verb form, diminutive
    compound     ///< part of a compound: *Kremlin* in *Kremlin-woordvoerder*, *grens* in *grenspolitie*
};

inline constexpr EnumNames<MatchedBy, 4> matched_by_names{{{{MatchedBy::spelling, "spelling"},
                                                            {MatchedBy::folding, "folding"},
                                                            {MatchedBy::inflection, "inflection"},
                                                            {MatchedBy::compound, "compound"}}}};

/// The part that the designation plays in a compound (MatchedBy::compound only).
enum class CompoundRole : std::uint8_t { none, modifier, head };

/// A form as people inflect it, so that a fix can keep it (*Poetins* → *Putin's*).
enum class FormKind : std::uint8_t { base, plural, genitive, other };

struct TermHit {
    text::Span span;
    segment::SegmentIndex segment{};
    termbase::ConceptIndex concept_index{};
    termbase::DesignationIndex designation{};
    MatchedBy matched_by = MatchedBy::spelling;
    FormKind form = FormKind::base;
    CompoundRole role = CompoundRole::none;
    bool inferred = false;  ///< the form is none of the termbase: a dictionary has chosen it (ADR 12)
};

}  // namespace loep::match
