// The page on the rules.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/rules_document.hpp"

#include <array>

#include <gtest/gtest.h>

namespace loep::report {
namespace {

TEST(RulesMarkdown, HasATableAndASectionARule) {
    static constexpr std::array<check::Example, 2> examples{
        {{"Het is maandag.", "It is Tuesday.", true, ""}, {"Ja | nee", "Yes", false, "known miss: bars"}}};
    check::Rule rule;
    rule.id = "date-differs";
    rule.category = "inconsistency";
    rule.summary = "a date that differs";
    rule.rationale = "Dates carry over.";
    rule.severity = check::Severity::error;
    rule.examples = examples;
    const std::array<const check::Rule*, 1> table{&rule};
    EXPECT_EQ(rules_markdown(table),
              "# Rules\n\n"
              "Made from the table of rules (`loep rules --format markdown`); do not edit.\n\n"
              "| rule | severity | category | what it finds |\n| --- | --- | --- | --- |\n"
              "| [date-differs](#date-differs) | error | inconsistency | a date that differs |\n"
              "\n## date-differs\n\na date that differs\n\nSeverity: error. Category: inconsistency.\n\n"
              "Dates carry over.\n\nExamples:\n\n"
              "- error:\n  - nl: Het is maandag.\n  - en: It is Tuesday.\n"
              "- passed (known miss: bars):\n  - nl: Ja \\| nee\n  - en: Yes\n");
}

}  // namespace
}  // namespace loep::report
