// The table of rules: one line each; what a rule says and does is in rules/<id_in_snake>.cpp.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/rules.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/check/gravest.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"

namespace loep::check {

extern const Rule source_spelling;
extern const Rule deprecated_form;
extern const Rule style_choice;
extern const Rule name_misspelt;
extern const Rule given_name;
extern const Rule wrong_name;
extern const Rule name_missing;
extern const Rule name_inconsistent;
extern const Rule wrong_term;
extern const Rule term_missing;
extern const Rule term_inconsistent;
extern const Rule false_friend;
extern const Rule opposite;
extern const Rule name_altered;
extern const Rule number_mismatch;
extern const Rule unit_mismatch;
extern const Rule date_mismatch;
extern const Rule address_changed;
extern const Rule placeholder_changed;
extern const Rule omission;
extern const Rule addition;
extern const Rule negation_lost;
extern const Rule question_lost;
extern const Rule untranslated_segment;
extern const Rule untranslated_word;
extern const Rule word_misspelt;
extern const Rule doubled_word;
extern const Rule unbalanced_quotes;
extern const Rule quotation_lost;
extern const Rule unbalanced_brackets;
extern const Rule source_inconsistent;
extern const Rule sentence_inconsistent;
extern const Rule inconsistent_in_project;
extern const Rule translated_otherwise;
extern const Rule partner_missing;
extern const Rule not_a_translation;
extern const Rule mark_unused;

namespace {

constexpr std::array<const Rule*, 37> table{&source_spelling,
                                            &deprecated_form,
                                            &style_choice,
                                            &name_misspelt,
                                            &name_altered,
                                            &given_name,
                                            &wrong_name,
                                            &name_missing,
                                            &name_inconsistent,
                                            &wrong_term,
                                            &term_missing,
                                            &term_inconsistent,
                                            &false_friend,
                                            &opposite,
                                            &number_mismatch,
                                            &unit_mismatch,
                                            &date_mismatch,
                                            &address_changed,
                                            &placeholder_changed,
                                            &omission,
                                            &addition,
                                            &negation_lost,
                                            &question_lost,
                                            &untranslated_segment,
                                            &untranslated_word,
                                            &word_misspelt,
                                            &doubled_word,
                                            &unbalanced_quotes,
                                            &quotation_lost,
                                            &unbalanced_brackets,
                                            &source_inconsistent,
                                            &sentence_inconsistent,
                                            &inconsistent_in_project,
                                            &translated_otherwise,
                                            &partner_missing,
                                            &not_a_translation,
                                            &mark_unused};

}  // namespace

std::span<const Rule* const> rules() {
    return table;
}

const Rule& rule_named(std::string_view id) {
    std::vector<std::string_view> ids;
    for (const auto* rule : table) {
        if (rule->id == id) {
            return *rule;
        }
        ids.push_back(rule->id);
    }
    std::string of_category;
    for (const auto* rule : table) {
        if (rule->category == id) {
            of_category += (of_category.empty() ? "" : ", ") + std::string(rule->id);
        }
    }
    if (!of_category.empty()) {
        throw Error(ErrorCode::usage,
                    text::message("“{}” is no rule but a category, of these rules: {}", id, of_category));
    }
    const auto near = text::meant(id, ids);
    throw Error(ErrorCode::usage, near ? text::message("there is no rule “{}”; did you mean “{}”?", id, *near)
                                       : text::message("there is no rule “{}”; “loep rules” lists them", id));
}

bool is_selected(const RuleSelection& selection, std::string_view id) {
    const auto holds = [&](const std::vector<std::string>& ids) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    return (selection.only.empty() || holds(selection.only)) && !holds(selection.without);
}

void sort_findings(std::vector<Finding>& findings) {
    const auto order = [](const Finding& a, const Finding& b) {
        return std::tuple(a.place, 2 - static_cast<int>(a.severity), a.rule, std::string_view(a.message)) <
               std::tuple(b.place, 2 - static_cast<int>(b.severity), b.rule, std::string_view(b.message));
    };
    std::sort(findings.begin(), findings.end(), order);
}

void run_rules_across(const ArticleTraits& article, const Elsewhere& others, const RuleSelection& selection,
                      std::vector<Finding>& findings) {
    for (const auto* rule : table) {
        if (rule->run_across != nullptr && is_selected(selection, rule->id)) {
            rule->run_across(article, others, findings);
        }
    }
}

std::vector<Finding> run_rules(const PairView& pair, const RuleSelection& selection) {
    for (const auto& ids : {selection.only, selection.without}) {
        for (const auto& id : ids) {
            rule_named(id);
        }
    }
    std::vector<Finding> findings;
    for (const auto* rule : table) {
        if (rule->run != nullptr && is_selected(selection, rule->id)) {
            rule->run(pair, findings);
        }
    }
    sort_findings(findings);
    keep_gravest(findings);
    for (auto& finding : findings) {
        fit_to_text(pair.on(finding.place.side), finding);
    }
    return findings;
}

}  // namespace loep::check
