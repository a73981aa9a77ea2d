// Accepting a finding: the form that was found becomes an admitted designation of the project's own glossary.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "loep/check/finding.hpp"
#include "loep/project/check_pair.hpp"
#include "loep/termbase/database.hpp"

namespace loep::project {

/// How the target writes the concept that the finding is about, without a genitive ending, where the finding is about
/// that form, so that a glossary can admit it. A given name is taken together with the surname after it.
std::optional<std::string> form_to_admit(const CheckedPair& pair, const check::Finding& finding,
                                         const termbase::Termbase& all);

/// Does another concept write itself so in this language?
bool is_form_of_another(const std::string& form, const std::string& concept_id, text::Language language,
                        const termbase::Termbase& all);

/// Admits `form` for the concept in the glossary at `layer` (a database or a .tbx file, made if it is missing); a
/// concept that only lies below is copied there first. Returns false if the form was admitted already. Throws what
/// reading and changing a glossary throws.
bool admit_form(const std::string& layer, const termbase::Termbase& all, const std::string& concept_id,
                const std::string& form, text::Language language, const termbase::Change& change);

}  // namespace loep::project
