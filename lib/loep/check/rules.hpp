// The table of rules, and running them over a pair.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loep/check/rule.hpp"

namespace loep::check {

/// All rules, in the order in which documents list them.
std::span<const Rule* const> rules();

/// Throws Error{usage} with the nearest known id.
const Rule& rule_named(std::string_view id);

/// Which rules to run: all but `without`, or only `only` when it is not empty.
struct RuleSelection {
    std::vector<std::string> only;
    std::vector<std::string> without;
};

bool is_selected(const RuleSelection& selection, std::string_view id);

/// Sorted by side, place, severity and rule.
void sort_findings(std::vector<Finding>& findings);

/// The findings of the selected rules that look across a project, appended.
void run_rules_across(const ArticleTraits& article, const Elsewhere& others, const RuleSelection& selection,
                      std::vector<Finding>& findings);

/// The findings of the selected rules, sorted by side, place and rule. Where two rules speak of the same bytes, the
/// graver finding is kept: one slip, one finding.
std::vector<Finding> run_rules(const PairView& pair, const RuleSelection& selection = {});

}  // namespace loep::check
