// Sure fixes: which are made, what the bytes become, what the difference shows.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/fixes.hpp"

#include <gtest/gtest.h>

#include "loep/project/glossary.hpp"

namespace loep::project {
namespace {

check::Finding finding(std::size_t begin, std::size_t end, const std::string& text, bool sure,
                       check::Side side = check::Side::target) {
    check::Finding made;
    made.place = {side, text::make_span(begin, end)};
    made.fixes.push_back({made.place, text, sure});
    return made;
}

CheckedPair pair(const std::string& target, std::vector<check::Finding> findings) {
    CheckedPair made;
    made.source = text::SourceText::from_bytes("a.nl.txt", "");
    made.target = text::SourceText::from_bytes("b.en.txt", target);
    made.findings = std::move(findings);
    return made;
}

TEST(SureEdits, AreThoseOfTheTargetThatNeedNoAsking) {
    const auto checked = pair("one two three", {finding(0, 3, "1", true), finding(4, 7, "2", false),
                                                finding(8, 13, "3", true, check::Side::source)});
    ASSERT_EQ(sure_edits(checked).size(), 1U);
    EXPECT_EQ(apply_edits(checked, sure_edits(checked)), "1 two three");
}

TEST(SingleEdits, TakeWhatIsNotSureWhereItIsTheOnlyAnswer) {
    auto several = finding(8, 13, "3", false);
    several.fixes.push_back({several.place, "III", false});
    const auto checked = pair("one two three", {finding(0, 3, "1", true), finding(4, 7, "2", false), several});
    EXPECT_EQ(apply_edits(checked, single_edits(checked)), "1 2 three");
}

TEST(SureEdits, NeverOverlap) {
    const auto checked = pair("one two three", {finding(0, 7, "1", true), finding(4, 13, "2", true)});
    EXPECT_EQ(apply_edits(checked, sure_edits(checked)), "1 three");
}

TEST(ApplyEdits, LeavesAllOtherBytesAlone) {
    const auto checked = pair("\xEF\xBB\xBFthe the end\r\nno newline", {finding(3, 10, "the", true)});
    EXPECT_EQ(apply_edits(checked, sure_edits(checked)), "\xEF\xBB\xBFthe end\r\nno newline");
}

std::string fixed(const std::string& source, const std::string& target) {
    static const Glossary glossary = load_glossary({});
    const auto checked = check_pair(glossary, text::SourceText::from_bytes("a.nl.txt", source),
                                    text::SourceText::from_bytes("b.en.txt", target), {});
    return apply_edits(checked, sure_edits(checked));
}

TEST(Fixes, KeepInflectionCaseAndApostrophes) {
    const std::string source =
        "Volgens Poetins woordvoerder was het Loekasjenko's besluit. LOEKASJENKO ZWIJGT.\n\n"
        "De Oekraïners wachten sinds dinsdag. Wit-Russen protesteren.\n";
    const std::string target =
        "According to Poetins spokesman, it was Loekasjenko’s decision. LOEKASJENKO IS SILENT.\n\n"
        "The Oekraïners have been waiting since dinsdag. White Russians protest.\n";
    const std::string right =
        "According to Putin’s spokesman, it was Lukashenko’s decision. LUKASHENKO IS SILENT.\n\n"
        "The Ukrainians have been waiting since Tuesday. Belarusians protest.\n";
    EXPECT_EQ(fixed(source, target), right);
    EXPECT_EQ(fixed(source, right), right) << "running twice changes nothing more";
}

/// A byte order mark, Windows line ends, accents as letters of their own and no end of the last line stay.
TEST(Fixes, ChangeOnlyTheirBytesAndOnlyOnce) {
    const std::string source =
        "\xEF\xBB\xBF"
        "Het café opent maandag.\r\n\r\nLoekasjenko zwijgt. Oekraïne wacht.";
    const std::string target =
        "\xEF\xBB\xBF"
        "The cafe\xCC\x81 opens on maandag.\r\n\r\nLoekasjenko is silent. Oekrai\xCC\x88ne waits.";
    const std::string right =
        "\xEF\xBB\xBF"
        "The cafe\xCC\x81 opens on Monday.\r\n\r\nLukashenko is silent. Ukraine waits.";
    EXPECT_EQ(fixed(source, target), right);
    EXPECT_EQ(fixed(source, right), right);
}

TEST(UnifiedDiff, ShowsHunksWithContext) {
    std::string text;
    for (int i = 1; i <= 20; ++i) {
        text += "line " + std::to_string(i) + "\n";
    }
    const auto at = text.find("line 2\n");
    const auto far = text.find("line 18\n");
    const auto checked = pair(text, {finding(at, at + 4, "LINE", true), finding(far, far + 4, "LINE", true)});
    EXPECT_EQ(unified_diff(checked, sure_edits(checked)),
              "--- b.en.txt\n+++ b.en.txt\n"
              "@@ -1,5 +1,5 @@\n line 1\n-line 2\n+LINE 2\n line 3\n line 4\n line 5\n"
              "@@ -15,6 +15,6 @@\n line 15\n line 16\n line 17\n-line 18\n+LINE 18\n line 19\n line 20\n");
}

TEST(UnifiedDiff, SaysWhereALastLineHasNoEnd) {
    const auto checked = pair("the the", {finding(0, 7, "the", true)});
    EXPECT_EQ(unified_diff(checked, sure_edits(checked)),
              "--- b.en.txt\n+++ b.en.txt\n@@ -1,1 +1,1 @@\n-the the\n\\ No newline at end of file\n+the\n"
              "\\ No newline at end of file\n");
    EXPECT_EQ(unified_diff(pair("fine", {}), {}), "");
}

}  // namespace
}  // namespace loep::project
