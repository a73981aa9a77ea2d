// The JSON report and its form as lines, as docs/json.md describes them.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include <nlohmann/json.hpp>

#include "loep/report/fingerprint.hpp"
#include "loep/report/writers.hpp"

namespace loep::report {

namespace {

using Json = nlohmann::ordered_json;

/// Grows when a reader of the old form would misread the new one.
constexpr int json_version = 1;

Json position_json(text::ByteOffset offset, text::Position position) {
    return {{"byte", to_size(offset)}, {"line", position.line}, {"column", position.column}};
}

Json place_json(const PairReport& pair, const check::Place& place) {
    const auto& file = file_of(pair, place.side);
    const auto region = file.region(place.span);
    return {{"side", check::side_names.name(place.side)},
            {"path", file.path()},
            {"start", position_json(region.bytes.begin, region.start)},
            {"end", position_json(region.bytes.end, region.end)},
            {"text", file.slice(place.span)}};
}

Json suppression_json(const check::Finding& finding) {
    if (!finding.suppression) {
        return nullptr;
    }
    return {{"by", check::suppressed_by_names.name(finding.suppression->by)}, {"reason", finding.suppression->reason}};
}

Json finding_json(const PairReport& pair, const check::Finding& finding, const std::string& fingerprint) {
    Json json{{"rule", finding.rule},
              {"severity", check::severity_names.name(finding.severity)},
              {"message", finding.message},
              {"place", place_json(pair, finding.place)}};
    json["related"] = finding.source ? place_json(pair, *finding.source) : Json(nullptr);
    json["concept"] = finding.concept_id.empty() ? Json(nullptr) : Json(finding.concept_id);
    json["fingerprint"] = fingerprint;
    json["suppressed"] = suppression_json(finding);
    json["baseline"] = finding.baseline == check::BaselineState::none
                           ? Json(nullptr)
                           : Json(check::baseline_state_names.name(finding.baseline));
    json["fixes"] = Json::array();
    for (const auto& fix : finding.fixes) {
        json["fixes"].push_back(Json{{"sure", fix.sure},
                                     {"place", place_json(pair, fix.place)},
                                     {"replacement", file_of(pair, fix.place.side).written(fix.text)}});
    }
    return json;
}

Json pair_json(const PairReport& pair) {
    Json json{{"source", pair.source->path()}, {"target", pair.target->path()}, {"findings", Json::array()}};
    const auto names = fingerprints(pair);
    for (std::size_t i = 0; i < pair.findings.size(); ++i) {
        json["findings"].push_back(finding_json(pair, pair.findings[i], names[i]));
    }
    return json;
}

Json head_json() {
    return {{"version", json_version}, {"tool", {{"name", "loep"}, {"version", LOEP_VERSION}}}};
}

Json summary_json(const Report& report) {
    const auto counts = count(report);
    return {{"errors", counts.errors},
            {"warnings", counts.warnings},
            {"notes", counts.notes},
            {"suppressed", counts.suppressed}};
}

/// A path need not be UTF-8; what is not becomes U+FFFD.
void write_line(const Json& json, std::ostream& out) {
    out << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace

void write_json_lines(const Report& report, const ReportOptions&, std::ostream& out) {
    for (const auto& pair : report.pairs) {
        const auto names = fingerprints(pair);
        for (std::size_t i = 0; i < pair.findings.size(); ++i) {
            Json line{{"source", pair.source->path()}, {"target", pair.target->path()}};
            line.update(finding_json(pair, pair.findings[i], names[i]));
            write_line(line, out);
        }
    }
    auto last = head_json();
    last["pairs"] = report.pairs.size();
    last["summary"] = summary_json(report);
    last["notices"] = report.notices;
    write_line(last, out);
}

void write_json(const Report& report, const ReportOptions&, std::ostream& out) {
    auto json = head_json();
    json["pairs"] = Json::array();
    for (const auto& pair : report.pairs) {
        json["pairs"].push_back(pair_json(pair));
    }
    json["summary"] = summary_json(report);
    json["notices"] = report.notices;
    // A path need not be UTF-8; what is not becomes U+FFFD.
    out << json.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

}  // namespace loep::report
