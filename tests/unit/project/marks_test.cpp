// Marks in texts and side files, and what they suppress.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/marks.hpp"

#include <string>

#include <gtest/gtest.h>

namespace loep::project {
namespace {

using check::Side;

/// A pair with one finding of `rule` on each place of `word` in the target.
CheckedPair pair_with(const std::string& target, const std::string& word, std::string_view rule = "wrong-name") {
    CheckedPair pair;
    pair.source = text::SourceText::from_bytes("x.nl.md", "Tekst.\n");
    pair.target = text::SourceText::from_bytes("x.en.md", target);
    for (auto at = target.find(word); at != std::string::npos; at = target.find(word, at + 1)) {
        check::Finding finding;
        finding.rule = rule;
        finding.place = {Side::target, text::make_span(at, at + word.size())};
        pair.findings.push_back(finding);
    }
    return pair;
}

/// "s" for a suppressed finding, "c" for one that counts, "u" for an unused mark.
std::string outcome(CheckedPair pair, const check::RuleSelection& selection = {}) {
    apply_marks(read_comments(*pair.target, Side::target), selection, pair);
    std::string all;
    for (const auto& finding : pair.findings) {
        all += finding.rule == "mark-unused" ? 'u' : finding.counts() ? 'c' : 's';
    }
    return all;
}

TEST(Marks, AloneOnALineSpeakForTheNext) {
    EXPECT_EQ(outcome(pair_with("<!-- loep-ignore wrong-name: so -->\n\nIran.\nIran.\n", "Iran")), "sc");
}

TEST(Marks, InALineSpeakForThatLine) {
    EXPECT_EQ(outcome(pair_with("Iran. <!-- loep-ignore wrong-name -->\nIran.\n", "Iran")), "sc");
}

TEST(Marks, OfABlockAndOfAFile) {
    EXPECT_EQ(outcome(pair_with("<!-- loep-ignore-block: so -->\nIran.\nIran.\n\nIran.\n", "Iran")), "ssc");
    EXPECT_EQ(outcome(pair_with("Iran.\n\n<!-- loep-ignore-file wrong-name -->\nIran.\n", "Iran")), "ss");
}

TEST(Marks, NameOneRuleOrMoreOrNone) {
    EXPECT_EQ(outcome(pair_with("<!-- loep-ignore omission, wrong-name: x -->\nIran.\n", "Iran")), "s");
    EXPECT_EQ(outcome(pair_with("<!-- loep-ignore -->\nIran.\n", "Iran")), "s");
    EXPECT_EQ(outcome(pair_with("<!-- loep-ignore omission -->\nIran.\n", "Iran")), "uc");
}

TEST(Marks, ThatAreMistypedAreTold) {
    EXPECT_EQ(outcome(pair_with("<!-- loep-ingore wrong-name -->\nIran.\n", "Iran")), "uc");
    EXPECT_EQ(outcome(pair_with("<!-- loep-ignored wrong-name -->\nIran.\n", "Iran")), "uc");
    EXPECT_EQ(outcome(pair_with("<!-- loep ignores this -->\nIran.\n", "Iran")), "c");
    EXPECT_EQ(outcome(pair_with("<!-- loep-ignore wrong-nam -->\nIran.\n", "Iran")), "uc");
}

TEST(Marks, ThatSuppressNothingAreToldUnlessTheirRuleWasNotRun) {
    const auto text = "<!-- loep-ignore omission -->\nIran.\n";
    EXPECT_EQ(outcome(pair_with(text, "none")), "u");
    EXPECT_EQ(outcome(pair_with(text, "none"), {{"wrong-name", "mark-unused"}, {}}), "");
    EXPECT_EQ(outcome(pair_with(text, "none"), {{}, {"mark-unused"}}), "");
    auto pair = pair_with("<!-- loep-ignore ommission -->\nIran.\n", "none");
    apply_marks(read_comments(*pair.target, Side::target), {}, pair);
    ASSERT_EQ(pair.findings.size(), 1U);
    EXPECT_NE(pair.findings.front().message.find("did you mean “omission”?"), std::string::npos);
}

TEST(Marks, OtherCommentsAreNone) {
    EXPECT_EQ(outcome(pair_with("<!-- ignored wrong-name -->\n<!-- a -->\nIran. <!-- loep-ignore\n", "Iran")), "c");
    EXPECT_EQ(outcome(pair_with("<!--loep-ignore wrong-name:so-->\nIran.", "Iran")), "s");
    EXPECT_EQ(outcome(pair_with("Iran.\n<!-- loep-ignore wrong-name -->", "Iran")), "cu");
}

TEST(Marks, KeepTheirReason) {
    auto pair = pair_with("<!-- loep-ignore wrong-name: as the ministry: so -->\nIran.\n", "Iran");
    apply_marks(read_comments(*pair.target, Side::target), {}, pair);
    ASSERT_TRUE(pair.findings.front().suppression);
    EXPECT_EQ(pair.findings.front().suppression->reason, "as the ministry: so");
    EXPECT_EQ(pair.findings.front().suppression->by, check::SuppressedBy::mark);
}

TEST(Marks, OfTheOtherSideSpeakForItsPlace) {
    auto pair = pair_with("Iran.\n", "Iran");
    pair.source = text::SourceText::from_bytes("x.nl.md", "<!-- loep-ignore wrong-name -->\nIrak.\n");
    pair.findings.front().source = check::Place{Side::source, text::make_span(32, 36)};
    apply_marks(read_comments(*pair.source, Side::source), {}, pair);
    EXPECT_FALSE(pair.findings.front().counts());
}

TEST(SideFile, SpeaksOfMarkedText) {
    auto pair = pair_with("Iran. Irak. Iran.\n", "Ira");
    for (auto& finding : pair.findings) {
        finding.place.span.end = finding.place.span.end + 1;
    }
    const auto file = text::SourceText::from_bytes("x.en.txt.loep",
                                                   "# known\n\nwrong-name “iran”: so it is\nomission: none\n"
                                                   "* \"Nowhere\"\n");
    apply_marks(read_side_file(*file, Side::target), {}, pair);
    std::string all;
    for (const auto& finding : pair.findings) {
        all += finding.rule == "mark-unused" ? finding.message + ';' : finding.counts() ? "c;" : "s;";
    }
    EXPECT_EQ(all, "x.en.md.loep:4 suppresses nothing;x.en.md.loep:5 suppresses nothing;s;c;s;");
}

}  // namespace
}  // namespace loep::project
