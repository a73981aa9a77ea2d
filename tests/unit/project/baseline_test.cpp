// A baseline is read as it was written, and knows findings by their content.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/baseline.hpp"

#include <string>

#include <gtest/gtest.h>

#include "loep/base/error.hpp"
#include "loep/check/fingerprint.hpp"

namespace loep::project {
namespace {

CheckedPair pair_with(const std::string& target) {
    CheckedPair pair;
    pair.source = text::SourceText::from_bytes("x.nl.md", "Irak.\n");
    pair.target = text::SourceText::from_bytes("x.en.md", target);
    pair.article.target = {"articles/x.en.md", "x.en.md"};
    check::Finding finding;
    finding.rule = "wrong-name";
    const auto at = target.find("Iran");
    finding.place = {check::Side::target, text::make_span(at, at + 4)};
    pair.findings.push_back(finding);
    return pair;
}

std::string fingerprint(const CheckedPair& pair) {
    return check::fingerprints(*pair.source, *pair.target, pair.findings).front();
}

TEST(Baseline, KnowsAFindingWhenLinesMove) {
    const auto pair = pair_with("It is in Iran.\n");
    Baseline baseline;
    baseline.add(baseline_line(pair, 0, fingerprint(pair)));
    auto moved = pair_with("A line above.\n\nIt is in Iran.\n");
    apply_baseline(baseline, moved);
    EXPECT_EQ(moved.findings.front().baseline, check::BaselineState::unchanged);
    ASSERT_TRUE(moved.findings.front().suppression);
    EXPECT_EQ(moved.findings.front().suppression->by, check::SuppressedBy::baseline);
    auto other = pair_with("It was near Iran.\n");
    apply_baseline(baseline, other);
    EXPECT_EQ(other.findings.front().baseline, check::BaselineState::fresh);
    EXPECT_TRUE(other.findings.front().counts());
}

TEST(Baseline, IsReadAsItWasWritten) {
    Baseline baseline;
    EXPECT_EQ(Baseline::read(*text::SourceText::from_bytes("b", baseline.write())).size(), 0U);
    baseline.add({"b2", "wrong-name", "b.md", "“x”\n\\", "", ""});
    baseline.add({"a1", "omission", "b.md", "y", "a reason", "an author"});
    const auto bytes = baseline.write();
    const auto again = Baseline::read(*text::SourceText::from_bytes("b", bytes));
    EXPECT_EQ(again.write(), bytes);
    ASSERT_NE(again.find("a1"), nullptr);
    EXPECT_EQ(again.find("a1")->reason, "a reason");
    EXPECT_EQ(again.find("b2")->text, "“x”\n\\");
    EXPECT_EQ(again.find("c3"), nullptr);
    EXPECT_LT(bytes.find("omission"), bytes.find("wrong-name"));
}

TEST(Baseline, LosesWhatIsGone) {
    Baseline baseline;
    baseline.add({"a", "", "", "", "", ""});
    baseline.add({"b", "", "", "", "", ""});
    EXPECT_EQ(baseline.keep_only({"b", "c"}), 1U);
    EXPECT_EQ(baseline.size(), 1U);
}

TEST(Baseline, RefusesOtherFiles) {
    for (const auto* bytes : {"", "[]", "{}", "{\"version\": 1}", "{\"version\": 2, \"findings\": []}",
                              "{\"version\": 1, \"findings\": [{}]}", "{\"version\": \"1\", \"findings\": []}"}) {
        EXPECT_THROW(Baseline::read(*text::SourceText::from_bytes("b", bytes)), Error) << bytes;
    }
}

}  // namespace
}  // namespace loep::project
