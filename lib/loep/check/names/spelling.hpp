// When two designations of one concept are two spellings of one name, which a text must not mix.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "loep/termbase/concept.hpp"

namespace loep::check {

/// What must be spelt alike, as text::bare_key: a person's surname, a place's or country's one-word name. Empty where a
/// name may vary freely (abbreviations, names of several words).
std::string spelling_of(const termbase::Concept& subject, const termbase::Designation& designation);

/// *Lukashenko* and *Lukashenka* are spellings of one name; *Britain* and *UK* are two names. Neither may be empty.
bool are_spellings(const std::string& a, const std::string& b);

}  // namespace loep::check
