// The rules of a glossary by itself: what is wrong in a concept or between two, before any text is read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
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

/// What some rules ask besides the glossary; either may be empty.
struct GlossaryQuestions {
    std::function<bool(std::string_view word)> knows;   ///< is the word English?
    std::function<bool(std::string_view id)> is_below;  ///< has the glossary that this one lies over the concept?
};

struct GlossaryRule {
    std::string_view id;  ///< kebab-case, for good
    Severity severity = Severity::warning;
    std::string_view summary;  ///< one line
    /// Null for a rule that asks more.
    void (*run)(const termbase::Termbase& termbase, const GlossaryRule& rule,
                std::vector<GlossaryFinding>& findings) = nullptr;
    void (*run_asking)(const termbase::Termbase& termbase, const GlossaryRule& rule, const GlossaryQuestions& ask,
                       std::vector<GlossaryFinding>& findings) = nullptr;
};

std::span<const GlossaryRule> glossary_rules();

/// Every rule over the whole termbase; findings by concept id, then in the order of the rules. One pass over the
/// designations a rule, and one search of each of them for the rule never-matches. Where nobody knows English words,
/// definitions are not read.
std::vector<GlossaryFinding> check_glossary(const termbase::Termbase& termbase, const GlossaryQuestions& ask = {});

/// Designations and forms in Dutch and English that find_terms() does not find in a text of just those words.
void find_forms_that_never_match(const termbase::Termbase& termbase, const GlossaryRule& rule,
                                 std::vector<GlossaryFinding>& findings);

/// Hyphens, apostrophes and letters that look like others, and letters that a Cyrillic alphabet does not have.
void find_look_alikes(const termbase::Termbase& termbase, const GlossaryRule& rule,
                      std::vector<GlossaryFinding>& findings);

/// Romanisations that their scheme does not make of any original of their concept.
void find_wrong_romanisations(const termbase::Termbase& termbase, const GlossaryRule& rule,
                              std::vector<GlossaryFinding>& findings);

/// Words of definitions in small letters that are neither English nor in a designation.
void find_misspelt_definitions(const termbase::Termbase& termbase, const GlossaryRule& rule,
                               const GlossaryQuestions& ask, std::vector<GlossaryFinding>& findings);

}  // namespace loep::check
