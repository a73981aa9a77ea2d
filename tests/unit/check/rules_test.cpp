// The table of rules as a table: ids, words for people, examples.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/rules.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "loep/base/error.hpp"

namespace loep::check {
namespace {

TEST(RuleTable, HasUniqueKebabCaseIds) {
    std::set<std::string_view> ids;
    for (const auto* rule : rules()) {
        EXPECT_TRUE(ids.insert(rule->id).second) << rule->id;
        EXPECT_TRUE(std::all_of(rule->id.begin(), rule->id.end(), [](char letter) {
            return letter == '-' || (letter >= 'a' && letter <= 'z');
        })) << rule->id;
    }
    EXPECT_GE(ids.size(), 15U);
}

TEST(RuleTable, DocumentsEveryRuleWithExamplesOfBothKinds) {
    for (const auto* rule : rules()) {
        EXPECT_FALSE(rule->category.empty()) << rule->id;
        EXPECT_FALSE(rule->summary.empty()) << rule->id;
        EXPECT_FALSE(rule->rationale.empty()) << rule->id;
        EXPECT_FALSE(rule->run != nullptr && rule->run_across != nullptr) << rule->id;
        if (rule->run == nullptr && rule->run_across == nullptr) {
            continue;  // the project's own: no pair of texts shows it
        }
        const auto flagged = [&](const Example& example) { return expected_severity(*rule, example).has_value(); };
        EXPECT_TRUE(std::any_of(rule->examples.begin(), rule->examples.end(), flagged)) << rule->id;
        EXPECT_FALSE(std::all_of(rule->examples.begin(), rule->examples.end(), flagged)) << rule->id;
    }
}

TEST(RuleTable, NamesEachFileAfterItsRule) {
    for (const auto* rule : rules()) {
        std::string name(rule->id);
        std::replace(name.begin(), name.end(), '-', '_');
        EXPECT_TRUE(std::ifstream("lib/loep/check/rules/" + name + ".cpp").good()) << name;
    }
}

TEST(RuleNamed, SuggestsTheNearest) {
    EXPECT_EQ(rule_named("omission").id, "omission");
    try {
        rule_named("ommission");
        FAIL() << "an unknown rule must be refused";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::usage);
        EXPECT_NE(error.message().find("“omission”"), std::string::npos) << error.message();
    }
}

}  // namespace
}  // namespace loep::check
