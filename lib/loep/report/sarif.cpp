// The SARIF report: OASIS Static Analysis Results Interchange Format 2.1.0.
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <ostream>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "loep/check/rules.hpp"
#include "loep/report/fingerprint.hpp"
#include "loep/report/uri.hpp"
#include "loep/report/writers.hpp"
#include "loep/text/messages.hpp"

namespace loep::report {

namespace {

using Json = nlohmann::ordered_json;

/// The files of a run, each once, in the order in which they were first seen.
class Artifacts {
  public:
    explicit Artifacts(const Report& report) {
        for (const auto& pair : report.pairs) {
            // Of an article without a partner one side is not there.
            if (pair.missing != check::Side::source) {
                add(*pair.source, "source");
            }
            if (pair.missing != check::Side::target) {
                add(*pair.target, "target");
            }
        }
    }

    Json location(const text::SourceText& file) const {
        const auto uri = uri_of(file.path());
        return {{"uri", uri}, {"index", index_.at(uri)}};
    }

    const Json& json() const { return json_; }

  private:
    void add(const text::SourceText& file, const char* role) {
        const auto uri = uri_of(file.path());
        if (!index_.emplace(uri, json_.size()).second) {
            return;
        }
        Json artifact{
            {"location", {{"uri", uri}}}, {"roles", {"analysisTarget"}}, {"length", file.file().bytes().size()},
            {"mimeType", "text/plain"},   {"encoding", "UTF-8"},         {"description", {{"text", role}}}};
        json_.push_back(std::move(artifact));
    }

    std::map<std::string, std::size_t> index_;
    Json json_ = Json::array();
};

/// The level's names are the severities' own (SARIF 2.1.0, section 3.27.10).
Json rule_json(const check::Rule& rule) {
    return {{"id", rule.id},
            {"shortDescription", {{"text", text::translated(rule.summary)}}},
            {"fullDescription", {{"text", text::translated(rule.rationale)}}},
            {"help", {{"text", text::translated(rule.rationale)}}},
            {"defaultConfiguration", {{"level", check::severity_names.name(rule.severity)}}},
            {"properties", {{"category", rule.category}, {"tags", {rule.category}}}}};
}

Json region_json(const text::SourceText& file, text::Span span) {
    const auto region = file.region(span);
    return {{"startLine", region.start.line},
            {"startColumn", region.start.column},
            {"endLine", region.end.line},
            {"endColumn", region.end.column}};
}

Json location_json(const PairReport& pair, const check::Place& place, const Artifacts& artifacts) {
    const auto& file = file_of(pair, place.side);
    auto region = region_json(file, place.span);
    region["snippet"] = {{"text", file.slice(place.span)}};
    return {{"physicalLocation", {{"artifactLocation", artifacts.location(file)}, {"region", std::move(region)}}}};
}

Json fix_json(const PairReport& pair, const check::Fix& fix, const Artifacts& artifacts) {
    const auto& file = file_of(pair, fix.place.side);
    const Json replacement{{"deletedRegion", region_json(file, fix.place.span)},
                           {"insertedContent", {{"text", file.written(fix.text)}}}};
    const Json change{{"artifactLocation", artifacts.location(file)}, {"replacements", Json::array({replacement})}};
    return {
        {"description", {{"text", fix.sure ? text::message("sure") : text::message("one of several, or not sure")}}},
        {"artifactChanges", Json::array({change})}};
}

/// Section 3.35: what stands in the text is "inSource", what stands elsewhere "external".
Json suppressions_json(const check::Suppression& suppression) {
    const bool in_source = suppression.by == check::SuppressedBy::mark;
    Json json{{"kind", in_source ? "inSource" : "external"}, {"status", "accepted"}};
    if (!suppression.reason.empty()) {
        json["justification"] = suppression.reason;
    }
    json["properties"] = {{"by", check::suppressed_by_names.name(suppression.by)}};
    return Json::array({std::move(json)});
}

Json result_json(const PairReport& pair, const check::Finding& finding, const std::string& fingerprint,
                 const Artifacts& artifacts) {
    Json json{{"ruleId", finding.rule}};
    const auto rules = check::rules();
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i]->id == finding.rule) {
            json["ruleIndex"] = i;
        }
    }
    json["level"] = check::severity_names.name(finding.severity);
    json["message"] = {{"text", finding.message}};
    json["locations"] = Json::array({location_json(pair, finding.place, artifacts)});
    if (finding.source) {
        auto related = location_json(pair, *finding.source, artifacts);
        related["id"] = 1;
        related["message"] = {{"text", finding.source->side == finding.place.side ? text::message("compare")
                                                                                  : text::message("the other side")}};
        json["relatedLocations"] = Json::array({related});
    }
    json["partialFingerprints"] = {{"loepContent/v1", fingerprint}};
    if (finding.baseline != check::BaselineState::none) {
        json["baselineState"] = check::baseline_state_names.name(finding.baseline);
    }
    if (finding.suppression) {
        json["suppressions"] = suppressions_json(*finding.suppression);
    }
    if (!finding.fixes.empty()) {
        json["fixes"] = Json::array();
        for (const auto& fix : finding.fixes) {
            json["fixes"].push_back(fix_json(pair, fix, artifacts));
        }
    }
    if (!finding.concept_id.empty()) {
        json["properties"] = {{"concept", finding.concept_id}};
    }
    return json;
}

Json invocation_json(const Report& report) {
    Json notifications = Json::array();
    for (const auto& notice : report.notices) {
        notifications.push_back(Json{{"level", "note"}, {"message", {{"text", notice}}}});
    }
    return {{"executionSuccessful", true}, {"toolExecutionNotifications", std::move(notifications)}};
}

Json driver_json() {
    Json driver{{"name", "loep"}, {"version", LOEP_VERSION}, {"semanticVersion", LOEP_VERSION}};
    driver["rules"] = Json::array();
    for (const auto* rule : check::rules()) {
        driver["rules"].push_back(rule_json(*rule));
    }
    return driver;
}

}  // namespace

void write_sarif(const Report& report, const ReportOptions&, std::ostream& out) {
    const Artifacts artifacts(report);
    Json results = Json::array();
    for (const auto& pair : report.pairs) {
        const auto names = fingerprints(pair);
        for (std::size_t i = 0; i < pair.findings.size(); ++i) {
            results.push_back(result_json(pair, pair.findings[i], names[i], artifacts));
        }
    }
    Json run{{"tool", {{"driver", driver_json()}}}};
    run["invocations"] = Json::array({invocation_json(report)});
    run["language"] = text::language_names.name(text::spoken_language());
    run["columnKind"] = "unicodeCodePoints";
    run["artifacts"] = artifacts.json();
    run["results"] = std::move(results);
    const Json log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({std::move(run)})}};
    // A path need not be UTF-8; what is not becomes U+FFFD.
    out << log.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace loep::report
