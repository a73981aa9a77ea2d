// Accepting a finding: the form that was found becomes an admitted designation of the project's own glossary.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "loep/check/finding.hpp"
#include "loep/project/check_pair.hpp"
#include "loep/termbase/database.hpp"

namespace loep::project {

/// Is the finding about how a concept is written in the target, so that a glossary can admit that form?
bool is_about_form(const check::Finding& finding);

/// The marked text without a genitive ending.
std::string form_of(const CheckedPair& pair, const check::Finding& finding);

/// Admits `form` for the concept in the glossary at `layer` (a database or a .tbx file, made if it is missing); a
/// concept that only lies below is copied there first. Returns false if the form was admitted already. Throws what
/// reading and changing a glossary throws.
bool admit_form(const std::string& layer, const termbase::Termbase& all, const std::string& concept_id,
                const std::string& form, text::Language language, const termbase::Change& change);

}  // namespace loep::project
