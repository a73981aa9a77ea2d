// One slip that several rules see is told once, by the finding that says most.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/gravest.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace loep::check {
namespace {

Finding finding(std::string_view rule, Severity severity, text::Span target, text::Span source) {
    return {rule, severity, std::string(rule), {Side::target, target}, Place{Side::source, source}, {}, {}};
}

std::string rules_of(std::vector<Finding> findings) {
    keep_gravest(findings);
    std::string rules;
    for (const auto& one : findings) {
        rules += (rules.empty() ? "" : " ") + std::string(one.rule);
    }
    return rules;
}

const auto minutes = text::make_span(5, 12);
const auto hours = text::make_span(6, 11);

TEST(Gravest, AnErrorAndAWarningAboutOneWordAreOne) {
    EXPECT_EQ(rules_of({finding("unit-mismatch", Severity::error, text::make_span(0, 11), minutes),
                        finding("wrong-term", Severity::warning, hours, minutes)}),
              "unit-mismatch");
    EXPECT_EQ(rules_of({finding("wrong-term", Severity::warning, hours, minutes),
                        finding("unit-mismatch", Severity::error, hours, text::make_span(0, 12))}),
              "unit-mismatch");
}

TEST(Gravest, OfTwoWarningsTheLongerStays) {
    EXPECT_EQ(rules_of({finding("opposite", Severity::warning, text::make_span(0, 8), minutes),
                        finding("wrong-term", Severity::warning, text::make_span(0, 17), text::make_span(0, 30))}),
              "wrong-term");
}

TEST(Gravest, OtherPlacesAndOtherRulesStay) {
    EXPECT_EQ(rules_of({finding("opposite", Severity::warning, hours, minutes),
                        finding("wrong-term", Severity::warning, hours, text::make_span(20, 30))}),
              "opposite wrong-term");
    EXPECT_EQ(rules_of({finding("opposite", Severity::warning, hours, minutes),
                        finding("wrong-term", Severity::warning, text::make_span(20, 30), minutes)}),
              "opposite wrong-term");
    EXPECT_EQ(rules_of({finding("name-altered", Severity::warning, text::make_span(0, 11), minutes),
                        finding("wrong-term", Severity::warning, hours, minutes)}),
              "name-altered wrong-term");
}

TEST(Gravest, AMissingTermIsNoNewsWhereItIsLeftInDutch) {
    EXPECT_EQ(rules_of({finding("term-missing", Severity::note, text::make_span(0, 40), minutes),
                        finding("source-spelling", Severity::warning, hours, minutes)}),
              "source-spelling");
    EXPECT_EQ(rules_of({finding("term-missing", Severity::note, text::make_span(0, 40), text::make_span(20, 30)),
                        finding("source-spelling", Severity::warning, hours, minutes)}),
              "term-missing source-spelling");
}

}  // namespace
}  // namespace loep::check
