// A rule as one unit: its words for people and the function that runs it over a pair of texts.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include "loep/check/finding.hpp"

namespace loep::check {

struct PairView;
struct ArticleTraits;
struct Elsewhere;

/// An example that the tests run.
struct Example {
    std::string_view source;  ///< Dutch
    std::string_view target;  ///< English
    /// Found at the rule's usual severity (true) or at this one; or passed (false).
    std::variant<bool, Severity> outcome = true;
    std::string_view why;         ///< what it shows; "known miss: …" for what the rule knowingly lets pass
    std::string_view style = {};  ///< the house style of the target that it needs; empty: none
    /// Of a rule that looks across a project: what its other articles hold, and how many of them there are.
    std::string_view other_source = {};
    std::string_view other_target = {};
    int others = 0;
    /// Of a rule that says nothing without a bilingual dictionary and a word list: what they hold (*huis=house;…*).
    std::string_view dictionary = {};
};

struct Rule {
    std::string_view id;                    ///< kebab-case, for good
    std::string_view category;              ///< an ITS 2.0 localization quality issue type
    std::string_view summary;               ///< one line
    std::string_view rationale;             ///< what it flags and why; what it knowingly misses
    Severity severity = Severity::warning;  ///< its usual one
    std::span<const Example> examples;
    void (*run)(const PairView& pair, std::vector<Finding>& findings) = nullptr;
    /// Of a rule that looks across a project, instead of `run`. A rule with neither is the project's own.
    void (*run_across)(const ArticleTraits& article, const Elsewhere& others, std::vector<Finding>& findings) = nullptr;
};

/// The severity of what the rule must find in its example; none where it must find nothing.
constexpr std::optional<Severity> expected_severity(const Rule& rule, const Example& example) {
    if (const auto* severity = std::get_if<Severity>(&example.outcome)) {
        return *severity;
    }
    return *std::get_if<bool>(&example.outcome) ? std::optional(rule.severity) : std::nullopt;
}

}  // namespace loep::check
