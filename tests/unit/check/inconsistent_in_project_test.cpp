// Tests of what an article writes otherwise than the rest of its project: how many others it takes, and of what.
// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "loep/check/rules.hpp"
#include "loep/check/traits.hpp"

namespace loep::check {
namespace {

FormUse name(const std::string& spelling) {
    return {"lukashenko-alexander", "Alexander " + spelling, spelling, false, {}};
}

FormUse term(const std::string& form) {
    return {"border-guard", form, {}, false, {}};
}

/// The same use in so many other articles.
FormElsewhere elsewhere(const FormUse& use, std::uint32_t articles) {
    return {use.concept_id, use.form, use.spelling, articles, "articles/minsk.en.md"};
}

/// "severity: message" of what is found.
std::vector<std::string> found(const std::vector<FormUse>& article, const std::vector<FormElsewhere>& others) {
    RuleSelection selection;
    selection.only = {"inconsistent-in-project"};
    std::vector<Finding> findings;
    run_rules_across({article, {}}, {others, {}}, selection, findings);
    std::vector<std::string> all;
    all.reserve(findings.size());
    for (const auto& finding : findings) {
        all.push_back(std::string(severity_names.name(finding.severity)) + ": " + finding.message);
    }
    return all;
}

using Found = std::vector<std::string>;

TEST(InconsistentInProject, ASpellingThatTwiceAsManyOthersHave) {
    const auto own = name("Lukashenka");
    const auto usual = name("Lukashenko");
    EXPECT_EQ(found({own}, {elsewhere(usual, 2)}),
              Found{"warning: “Alexander Lukashenka” is “Alexander Lukashenko” in 2 other articles of this project "
                    "(articles/minsk.en.md …)"});
    EXPECT_EQ(found({own}, {elsewhere(usual, 1)}), Found{});
    EXPECT_EQ(found({own}, {elsewhere(usual, 2), elsewhere(own, 1)}), Found{});
    EXPECT_EQ(found({own}, {elsewhere(usual, 3), elsewhere(own, 1)}).size(), 1U);
    EXPECT_EQ(found({own, usual}, {elsewhere(usual, 9)}), Found{}) << "an article that has both";
}

TEST(InconsistentInProject, ASpellingIsToldOnceWhateverIsBesideIt) {
    auto short_form = name("Lukashenka");
    short_form.form = "Lukashenka";
    EXPECT_EQ(found({name("Lukashenka"), short_form}, {elsewhere(name("Lukashenko"), 3)}).size(), 1U);
}

TEST(InconsistentInProject, ATermThatThreeOthersHaveAndNobodyElse) {
    const auto own = term("frontier force");
    const auto usual = term("border guard");
    EXPECT_EQ(found({own}, {elsewhere(usual, 3)}),
              Found{"note: “frontier force” is “border guard” in 3 other articles of this project "
                    "(articles/minsk.en.md …)"});
    EXPECT_EQ(found({own}, {elsewhere(usual, 2)}), Found{});
    EXPECT_EQ(found({own}, {elsewhere(usual, 9), elsewhere(own, 1)}), Found{});
    EXPECT_EQ(found({term("guard")}, {elsewhere(usual, 9)}), Found{}) << "short for it";
    EXPECT_EQ(found({term("Polish border guard")}, {elsewhere(usual, 9)}), Found{}) << "longer than it";
    EXPECT_EQ(found({own, usual}, {elsewhere(usual, 9)}), Found{});
    EXPECT_EQ(found({own, own}, {elsewhere(usual, 3)}).size(), 1U);
    auto preferred = own;
    preferred.preferred = true;
    EXPECT_EQ(found({preferred}, {elsewhere(usual, 9)}), Found{});
}

}  // namespace
}  // namespace loep::check
