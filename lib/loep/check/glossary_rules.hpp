// The rules of a glossary by itself: what is wrong in a concept or between two, before any text is read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loep/check/finding.hpp"
#include "loep/termbase/concept.hpp"

namespace loep::check {

struct GlossaryFinding {
    std::string_view rule;
    Severity severity = Severity::warning;
    std::string message;
    std::string concept_id;   ///< empty for a finding about a style
    std::string designation;  ///< its text, when the finding is about one
};

struct GlossaryRule {
    std::string_view id;  ///< kebab-case, for good
    Severity severity = Severity::warning;
    std::string_view summary;  ///< one line
    void (*run)(const termbase::Termbase& termbase, const GlossaryRule& rule,
                std::vector<GlossaryFinding>& findings) = nullptr;
};

std::span<const GlossaryRule> glossary_rules();

/// Every rule over the whole termbase; findings by concept id, then in the order of the rules. One pass over the
/// designations a rule, and one search of each of them for the rule never-matches.
std::vector<GlossaryFinding> check_glossary(const termbase::Termbase& termbase);

/// Designations and forms in Dutch and English that find_terms() does not find in a text of just those words.
void find_forms_that_never_match(const termbase::Termbase& termbase, const GlossaryRule& rule,
                                 std::vector<GlossaryFinding>& findings);

}  // namespace loep::check
