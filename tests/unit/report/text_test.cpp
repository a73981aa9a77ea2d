// The text report: layout, colour, harmlessness, counts.
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sample_report.hpp"

namespace loep::report {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(TextReport, QuotesBothSidesWithMarksAndFix) {
    EXPECT_EQ(written(sample_report(), ReportFormat::text),
              "article.en.txt:3:16: error[deprecated-designation]: “White Russia” is an old name of “Belarus”\n"
              "    3 | The premier of White Russia said “one” thing thing.\n"
              "      |                ^^^^^^^^^^^^\n"
              "  artikel.nl.txt:3:16:\n"
              "    3 | De premier van Wit-Rusland zei één ding.\n"
              "      |                -----------\n"
              "  help: write “Belarus”\n"
              "\n"
              "article.en.txt:3:45: note[repeated-word]: “thing” stands twice\n"
              "    3 | The premier of White Russia said “one” thing thing.\n"
              "      |                                             ^^^^^^^\n"
              "  help: remove “ thing.”\n"
              "\n"
              "2 findings in 1 pair: 1 error, 0 warnings, 1 note; 1 with a sure fix\n");
}

TEST(TextReport, ColoursOnlyWhenAsked) {
    EXPECT_THAT(written(sample_report(), ReportFormat::text), Not(HasSubstr("\x1b")));
    EXPECT_THAT(written(sample_report(), ReportFormat::text, {.colour = true, .summary = true}),
                HasSubstr("\x1b[1;31merror[deprecated-designation]\x1b[0m"));
}

TEST(TextReport, ACleanPairIsOneLine) {
    Report report;
    report.pairs.push_back(make_pair("Ja.", "Yes."));
    EXPECT_EQ(written(report, ReportFormat::text), "no findings in 1 pair\n");
    EXPECT_EQ(written(report, ReportFormat::text, {.colour = false, .summary = false}), "");
}

TEST(TextReport, EscapeSequencesOfTheArticleAreHarmless) {
    auto report = sample_report();
    auto& pair = report.pairs.front();
    pair = make_pair("Rood\n", "Red \x1b[31m\u202E now\n");
    check::Finding finding;
    finding.rule = "untranslated";
    finding.message = "odd: \x1b]0;title\x07";
    finding.place = {check::Side::target, span_of(pair.target->bytes(), "now")};
    pair.findings = {finding};
    const auto text = written(report, ReportFormat::text);
    EXPECT_THAT(text, Not(HasSubstr("\x1b")));
    EXPECT_THAT(text, HasSubstr("<U+001B>]0;title<U+0007>"));
    EXPECT_THAT(text, HasSubstr("    1 | Red <U+001B>[31m<U+202E> now\n      |                          ^^^\n"));
}

TEST(TextReport, AlternativesAndOtherPlacesAreSaid) {
    auto report = sample_report();
    auto& finding = report.pairs.front().findings.front();
    const auto bytes = report.pairs.front().target->bytes();
    finding.fixes = {{{check::Side::target, span_of(bytes, "Russia")}, "Rus", false},
                     {{check::Side::target, text::make_span(0, 0)}, "Now", false}};
    EXPECT_THAT(written(report, ReportFormat::text), HasSubstr("help: write “Rus” for “Russia”, or insert “Now”\n"));
}

TEST(ConciseReport, OneLineAFinding) {
    EXPECT_EQ(written(sample_report(), ReportFormat::concise),
              "article.en.txt:3:16: error: “White Russia” is an old name of “Belarus” [deprecated-designation]\n"
              "article.en.txt:3:45: note: “thing” stands twice [repeated-word]\n");
}

}  // namespace
}  // namespace loep::report
