// The reports for CI servers and review tools: what each must escape, and what counts as failed.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "sample_report.hpp"

namespace loep::report {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

/// Text that would be more than text wherever it is not escaped.
constexpr std::string_view hostile = "50% <b>&\"'\r\n::error::x\x1b[31m";

Report hostile_report() {
    auto report = sample_report();
    report.pairs.front().findings.front().message = std::string(hostile);
    return report;
}

std::size_t lines_in(const std::string& text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

TEST(ReportFormats, EachHasItsWriter) {
    for (const auto& [format, name] : report_format_names.rows) {
        EXPECT_FALSE(written(sample_report(), format).empty()) << name;
        EXPECT_EQ(report_format_names.value(name), format);
    }
}

TEST(ReportFormats, NoneLetsAnEscapeSequenceThrough) {
    for (const auto& [format, name] : report_format_names.rows) {
        EXPECT_THAT(written(hostile_report(), format), Not(HasSubstr("\x1b"))) << name;
    }
}

TEST(JunitReport, AFindingAtTheLevelFailsAndAnotherDoesNot) {
    const auto xml = written(sample_report(), ReportFormat::junit);
    EXPECT_THAT(
        xml,
        HasSubstr(
            R"(timestamp="1970-01-01T00:00:00" hostname="localhost" tests="2" failures="1" errors="0" skipped="0")"));
    EXPECT_THAT(xml, HasSubstr(R"(<failure message="“White Russia” is an old name of “Belarus”" type="error">)"));
    EXPECT_THAT(xml, Not(HasSubstr(R"(type="note")")));
    ReportOptions strict;
    strict.fail_on = check::Severity::note;
    EXPECT_THAT(written(sample_report(), ReportFormat::junit, strict), HasSubstr(R"(failures="2")"));
}

TEST(JunitReport, ASuppressedFindingIsSkippedAndAPairWithoutFindingsPasses) {
    auto report = sample_report();
    report.pairs.front().findings.resize(1);
    report.pairs.front().findings.front().suppression = check::Suppression{check::SuppressedBy::mark, "a quotation"};
    EXPECT_THAT(written(report, ReportFormat::junit), HasSubstr(R"(<skipped message="a quotation"/>)"));
    report.pairs.front().findings.clear();
    const auto xml = written(report, ReportFormat::junit);
    EXPECT_THAT(xml, HasSubstr(R"(tests="1" failures="0")"));
    EXPECT_THAT(xml, HasSubstr(R"(name="no findings")"));
}

TEST(JunitReport, APairThatCouldNotBeCheckedIsAnError) {
    auto report = sample_report();
    report.notices = {"x.nl.txt: there is no such file"};
    const auto xml = written(report, ReportFormat::junit);
    EXPECT_THAT(xml, HasSubstr(R"(<error message="x.nl.txt: there is no such file" type="could-not-run"/>)"));
}

TEST(GithubReport, OneCommandALine) {
    const auto lines = written(sample_report(), ReportFormat::github);
    EXPECT_THAT(lines, StartsWith("::error file=article.en.txt,line=3,endLine=3,col=16,endColumn=28,"
                                  "title=deprecated-designation::“White Russia” is an old name of “Belarus” "
                                  "(artikel.nl.txt:3:16)\n::notice file="));
    EXPECT_EQ(lines_in(lines), 2U);
}

TEST(GithubReport, NoTextEndsItsCommandOrBeginsAnother) {
    auto report = hostile_report();
    report.pairs.front().target =
        text::SourceText::from_bytes("a,b:c%\n::x.en.txt", std::string(report.pairs.front().target->bytes()));
    const auto lines = written(report, ReportFormat::github);
    EXPECT_EQ(lines_in(lines), 2U);
    EXPECT_THAT(lines, HasSubstr("file=a%2Cb%3Ac%25<U+000A>%3A%3Ax.en.txt,line"));
    EXPECT_THAT(lines, HasSubstr("::50%25 <b>&\"'<U+000D><U+000A>::error::x<U+001B>[31m"));
}

TEST(CheckstyleReport, ByFile) {
    const auto xml = written(sample_report(), ReportFormat::checkstyle);
    EXPECT_THAT(xml, HasSubstr(R"(<file name="artikel.nl.txt">)"));
    EXPECT_THAT(
        xml,
        HasSubstr(
            R"(<error line="3" column="16" severity="error" message="“White Russia” is an old name of “Belarus”" source="loep.deprecated-designation"/>)"));
    EXPECT_THAT(xml, HasSubstr(R"(severity="info")"));
    EXPECT_THAT(written(hostile_report(), ReportFormat::checkstyle), HasSubstr("50% &lt;b&gt;&amp;&quot;'"));
}

TEST(JsonLinesReport, AFindingALineAndTheSummaryLast) {
    std::istringstream lines(written(sample_report(), ReportFormat::json_lines));
    std::vector<nlohmann::json> values;
    for (std::string line; std::getline(lines, line);) {
        values.push_back(nlohmann::json::parse(line));
    }
    ASSERT_EQ(values.size(), 3U);
    EXPECT_EQ(values[0]["target"], "article.en.txt");
    EXPECT_EQ(values[0]["rule"], "deprecated-designation");
    EXPECT_EQ(values[2]["version"], 1);
    EXPECT_EQ(values[2]["summary"]["errors"], 1);
    EXPECT_EQ(values[2]["pairs"], 1);
}

}  // namespace
}  // namespace loep::report
