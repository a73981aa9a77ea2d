// What to write instead: the preferred designation of a concept, in the form that the text needs.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "loep/check/finding.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/language.hpp"

namespace loep::check {

struct SideView;

/// The preferred designation of `subject` in `language`, of the given type if there is one, else of any; null if none.
const termbase::Designation* preferred_designation(const termbase::Concept& subject, text::Language language,
                                                   termbase::TermType type);

/// The preferred designation that answers `hit`, which may be of the other language: short for short, an adjective
/// for an adjective, a genitive or plural for one. Empty if the termbase has none.
std::string suggestion(const termbase::Termbase& termbase, const match::TermHit& hit, text::Language language);

/// `designation` in the form that a hit had: plural, genitive, or as it is.
std::string inflected(const termbase::Designation& designation, match::FormKind form, text::Language language);

/// Makes the fixes of a finding fit what stands around them: capitals in a line of capitals, the text's apostrophe.
void fit_to_text(const SideView& side, Finding& finding);

/// May this concept raise an error? What is known from memory only never does.
Severity severity_of(const termbase::Concept& subject, Severity usual);

/// Is `designation` written in `language` (any region)?
bool is_in(const termbase::Designation& designation, text::Language language);

}  // namespace loep::check
