// Names and expressions of a text that no concept covers: the beginning of term extraction.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "loep/document/document.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/segment/segment.hpp"
#include "loep/termbase/concept.hpp"

namespace loep::check {

/// What is written with a capital or comes back, as a concept that might be made of it. All of it is a guess.
struct UnknownExpression {
    std::string text;                ///< as it stands first
    std::vector<text::Span> places;  ///< at least one, ascending
    termbase::ConceptKind kind = termbase::ConceptKind::term;
    std::string id;     ///< of the concept to be: *kastsova-maryna*
    std::string other;  ///< in the other language; empty where only a person can tell
    double rank = 0.0;
};

/// The highest rank first. `termbase` has the concepts of `hits`, which are all hits of the text, doubtful ones
/// included.
std::vector<UnknownExpression> unknown_expressions(const termbase::Termbase& termbase,
                                                   const document::Document& document,
                                                   const segment::Segments& segments,
                                                   const std::vector<match::TermHit>& hits);

}  // namespace loep::check
