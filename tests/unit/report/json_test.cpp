// The JSON and SARIF reports: places, fixes, fingerprints, metadata.
// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "loep/check/rules.hpp"

#include "sample_report.hpp"

namespace loep::report {
namespace {

using Json = nlohmann::json;

Json json_of(const Report& report) {
    return Json::parse(written(report, ReportFormat::json));
}
Json run_of(const Report& report) {
    return Json::parse(written(report, ReportFormat::sarif))["runs"][0];
}

TEST(JsonReport, HoldsPlacesInBytesAndInCodePoints) {
    const auto json = json_of(sample_report());
    EXPECT_EQ(json["version"], 1);
    EXPECT_EQ(json["summary"], (Json{{"errors", 1}, {"warnings", 0}, {"notes", 1}, {"suppressed", 0}}));
    const auto& pair = json["pairs"].at(0);
    EXPECT_EQ(pair["source"], "artikel.nl.txt");
    const auto& finding = pair["findings"].at(1);
    EXPECT_EQ(finding["rule"], "repeated-word");
    EXPECT_EQ(finding["place"]["start"], (Json{{"byte", 57}, {"line", 3}, {"column", 45}}));
    EXPECT_EQ(finding["place"]["text"], " thing.");
    EXPECT_TRUE(finding["related"].is_null());
    EXPECT_EQ(pair["findings"].at(0)["related"]["side"], "source");
    EXPECT_EQ(pair["findings"].at(0)["concept"], "belarus");
    EXPECT_EQ(pair["findings"].at(0)["fixes"].at(0)["replacement"], "Belarus");
    EXPECT_EQ(pair["findings"].at(0)["fixes"].at(0)["sure"], true);
}

/// The sample with its error accepted: it counts no more, and programs still see it.
Report accepted_report() {
    auto report = sample_report();
    auto& finding = report.pairs.front().findings.front();
    finding.suppression = check::Suppression{check::SuppressedBy::mark, "a quotation"};
    finding.baseline = check::BaselineState::fresh;
    return report;
}

TEST(JsonReport, MarksWhatIsSuppressed) {
    const auto json = json_of(accepted_report());
    EXPECT_EQ(json["summary"], (Json{{"errors", 0}, {"warnings", 0}, {"notes", 1}, {"suppressed", 1}}));
    const auto& findings = json["pairs"].at(0)["findings"];
    EXPECT_EQ(findings.at(0)["suppressed"], (Json{{"by", "mark"}, {"reason", "a quotation"}}));
    EXPECT_EQ(findings.at(0)["baseline"], "new");
    EXPECT_TRUE(findings.at(1)["suppressed"].is_null());
    EXPECT_TRUE(findings.at(1)["baseline"].is_null());
}

TEST(SarifReport, MarksWhatIsSuppressed) {
    auto report = accepted_report();
    auto& second = report.pairs.front().findings.at(1);
    second.suppression = check::Suppression{check::SuppressedBy::baseline, ""};
    second.baseline = check::BaselineState::unchanged;
    const auto run = run_of(report);
    const auto& first = run["results"].at(0);
    EXPECT_EQ(first["suppressions"].at(0)["kind"], "inSource");
    EXPECT_EQ(first["suppressions"].at(0)["status"], "accepted");
    EXPECT_EQ(first["suppressions"].at(0)["justification"], "a quotation");
    EXPECT_EQ(first["baselineState"], "new");
    EXPECT_EQ(run["results"].at(1)["suppressions"].at(0)["kind"], "external");
    EXPECT_EQ(run["results"].at(1)["baselineState"], "unchanged");
    EXPECT_FALSE(run_of(sample_report())["results"].at(0).contains("suppressions"));
}

TEST(SarifReport, ListsNoFileThatIsNotThere) {
    auto report = sample_report();
    report.pairs.front().missing = check::Side::target;
    report.pairs.front().findings.clear();
    EXPECT_EQ(run_of(report)["artifacts"].size(), 1U);
}

TEST(ReportsForPeople, LeaveOutWhatIsSuppressed) {
    const auto report = accepted_report();
    for (const auto format : {ReportFormat::text, ReportFormat::concise}) {
        EXPECT_EQ(written(report, format).find("deprecated-designation"), std::string::npos);
    }
    EXPECT_NE(written(report, ReportFormat::text).find("1 note; 1 suppressed\n"), std::string::npos);
}

TEST(JsonReport, NoticesAndAnEmptyReport) {
    Report report;
    report.notices = {"the sides were swapped"};
    const auto json = json_of(report);
    EXPECT_TRUE(json["pairs"].is_array());
    EXPECT_EQ(json["notices"].at(0), "the sides were swapped");
    EXPECT_EQ(run_of(report)["results"], Json::array());
}

TEST(SarifReport, RegionsCountCodePoints) {
    const auto run = run_of(sample_report());
    EXPECT_EQ(run["columnKind"], "unicodeCodePoints");
    const auto& result = run["results"].at(1);
    const auto& region = result["locations"].at(0)["physicalLocation"]["region"];
    EXPECT_EQ(region["startLine"], 3);
    EXPECT_EQ(region["startColumn"], 45);
    EXPECT_EQ(region["endColumn"], 52);
    EXPECT_EQ(result["level"], "note");
}

TEST(SarifReport, TheOtherSideAndTheFix) {
    const auto run = run_of(sample_report());
    const auto& result = run["results"].at(0);
    const auto& related = result["relatedLocations"].at(0)["physicalLocation"];
    EXPECT_EQ(related["artifactLocation"]["uri"], "artikel.nl.txt");
    EXPECT_EQ(related["region"]["startColumn"], 16);
    const auto& change = result["fixes"].at(0)["artifactChanges"].at(0);
    EXPECT_EQ(change["artifactLocation"]["uri"], "article.en.txt");
    EXPECT_EQ(change["replacements"].at(0)["insertedContent"]["text"], "Belarus");
    EXPECT_EQ(change["replacements"].at(0)["deletedRegion"]["endColumn"], 28);
    EXPECT_EQ(run["artifacts"].size(), 2U);
}

TEST(SarifReport, EveryRuleOfTheTableIsDescribed) {
    const auto run = run_of(sample_report());
    const auto& rules = run["tool"]["driver"]["rules"];
    ASSERT_EQ(rules.size(), check::rules().size());
    for (std::size_t i = 0; i < rules.size(); ++i) {
        EXPECT_EQ(rules[i]["id"], check::rules()[i]->id);
        EXPECT_FALSE(rules[i]["shortDescription"]["text"].get<std::string>().empty());
    }
}

std::string fingerprint(const Report& report, std::size_t index) {
    return run_of(report)["results"].at(index)["partialFingerprints"]["loepContent/v1"];
}

TEST(Fingerprint, StaysWhenLinesMove) {
    const auto before = sample_report();
    auto after = sample_report();
    auto& pair = after.pairs.front();
    const auto old_target = std::string(pair.target->bytes());
    const std::string inserted = "A new paragraph above.\n\n";
    pair.target = text::SourceText::from_bytes("article.en.txt", inserted + old_target);
    for (auto& finding : pair.findings) {
        finding.place.span = text::make_span(to_size(finding.place.span.begin) + inserted.size(),
                                             to_size(finding.place.span.end) + inserted.size());
    }
    EXPECT_EQ(fingerprint(before, 0), fingerprint(after, 0));
    EXPECT_EQ(fingerprint(before, 1), fingerprint(after, 1));
    EXPECT_NE(fingerprint(before, 0), fingerprint(before, 1));
}

TEST(Fingerprint, EqualContentIsCounted) {
    auto report = sample_report();
    auto& findings = report.pairs.front().findings;
    findings.push_back(findings.front());
    const std::set<std::string> all{fingerprint(report, 0), fingerprint(report, 1), fingerprint(report, 2)};
    EXPECT_EQ(all.size(), 3U);
    EXPECT_EQ(fingerprint(report, 2), fingerprint(report, 0) + "/2");
}

}  // namespace
}  // namespace loep::report
