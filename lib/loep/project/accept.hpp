// Accepting a finding: the form that was found becomes an admitted designation of the project's own glossary.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "loep/check/finding.hpp"
#include "loep/project/check_pair.hpp"
#include "loep/termbase/database.hpp"

namespace loep::project {

/// What a glossary can take in of a finding.
struct Admission {
    termbase::Concept
        subject;       ///< of the glossary; or a new one with the source's designation, where no glossary has the name
    std::string form;  ///< how the target writes it, without a genitive ending
    bool is_new = false;
};

/// Of a finding about the form of a name or term; a given name is taken together with the surname after it. A name that
/// is new becomes a concept of `kind`.
std::optional<Admission> admission_of(const CheckedPair& pair, const check::Finding& finding,
                                      const termbase::Termbase& all, termbase::ConceptKind kind);

/// Does another concept write itself so in this language?
bool is_form_of_another(const Admission& admission, text::Language language, const termbase::Termbase& all);

/// Admits the form in the glossary at `layer` (a database or a .tbx file, made if it is missing), where the concept is
/// put as it stands if it is not there; the first form in a language is preferred. Returns false if the form was
/// admitted already. Throws what reading and changing a glossary throws.
bool admit(const std::string& layer, const Admission& admission, text::Language language,
           const termbase::Change& change);

}  // namespace loep::project
