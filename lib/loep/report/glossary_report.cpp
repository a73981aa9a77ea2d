// One function a format; findings stand by concept.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/glossary_report.hpp"

#include <array>
#include <ctime>
#include <ostream>
#include <set>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/report/uri.hpp"
#include "loep/text/display.hpp"
#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"
#include "loep/xml/writer.hpp"

namespace loep::report {

namespace {

using check::GlossaryFinding;
using Json = nlohmann::ordered_json;

std::string_view severity_of(const GlossaryFinding& finding) {
    return check::severity_names.name(finding.severity);
}

std::string shown_place(const GlossaryReport& report, const GlossaryFinding& finding) {
    const auto place = report.place_of(finding);
    return place.line == 0 ? place.path : fmt::format("{}:{}:{}", place.path, place.line, place.column);
}

std::string named(const GlossaryFinding& finding) {
    return text::printable(finding.concept_id.empty() ? finding.message
                                                      : fmt::format("{}: {}", finding.concept_id, finding.message));
}

void write_concise(const GlossaryReport& report, std::ostream& out) {
    for (const auto& finding : report.findings) {
        out << text::printable(shown_place(report, finding)) << ": " << severity_of(finding) << ": " << named(finding)
            << " [" << finding.rule << "]\n";
    }
}

/// Findings of a concept under its id.
void write_text(const GlossaryReport& report, std::ostream& out) {
    std::array<std::size_t, 3> counts{};
    std::string_view concept_id;
    bool first = true;
    for (const auto& finding : report.findings) {
        ++counts.at(static_cast<std::size_t>(finding.severity));
        if (first || finding.concept_id != concept_id) {
            out << (first ? "" : "\n")
                << text::printable(fmt::format("{} ({})", finding.concept_id.empty() ? "styles" : finding.concept_id,
                                               shown_place(report, finding)))
                << '\n';
        }
        out << text::printable(
                   fmt::format("  {}: {} [{}]", text::translated(severity_of(finding)), finding.message, finding.rule))
            << '\n';
        concept_id = finding.concept_id;
        first = false;
    }
    out << (first ? "" : "\n")
        << fmt::format("{}: {}, {}, {}\n", text::counted(report.concepts, "{} concept", "{} concepts"),
                       text::counted(counts[2], "{} error", "{} errors"),
                       text::counted(counts[1], "{} warning", "{} warnings"),
                       text::counted(counts[0], "{} note", "{} notes"));
}

Json finding_json(const GlossaryReport& report, const GlossaryFinding& finding) {
    const auto place = report.place_of(finding);
    return {{"rule", finding.rule},
            {"severity", severity_of(finding)},
            {"message", finding.message},
            {"concept", finding.concept_id},
            {"designation", finding.designation},
            {"path", place.path},
            {"line", place.line}};
}

void write_json(const GlossaryReport& report, std::ostream& out) {
    auto list = Json::array();
    for (const auto& finding : report.findings) {
        list.push_back(finding_json(report, finding));
    }
    const Json document{{"glossary", report.name}, {"concepts", report.concepts}, {"findings", std::move(list)}};
    out << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void write_json_lines(const GlossaryReport& report, std::ostream& out) {
    for (const auto& finding : report.findings) {
        out << finding_json(report, finding).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
}

Json rules_json() {
    Json rules = Json::array();
    for (const auto& rule : check::glossary_rules()) {
        rules.push_back({{"id", rule.id},
                         {"shortDescription", {{"text", rule.summary}}},
                         {"defaultConfiguration", {{"level", check::severity_names.name(rule.severity)}}}});
    }
    return rules;
}

void write_sarif(const GlossaryReport& report, std::ostream& out) {
    Json results = Json::array();
    for (const auto& finding : report.findings) {
        const auto place = report.place_of(finding);
        Json location{{"physicalLocation", {{"artifactLocation", {{"uri", uri_of(place.path)}}}}}};
        if (place.line != 0) {
            location["physicalLocation"]["region"] = {{"startLine", place.line}, {"startColumn", place.column}};
        }
        if (!finding.concept_id.empty()) {
            const Json logical{{"name", finding.concept_id}, {"kind", "element"}};
            location["logicalLocations"] = Json::array({logical});
        }
        Json result{{"ruleId", finding.rule},
                    {"level", severity_of(finding)},
                    {"message", {{"text", finding.message}}},
                    {"locations", Json::array({std::move(location)})}};
        // The same as long as the finding is about the same designation for the same reason.
        result["partialFingerprints"] = {
            {"loepGlossary/v1", fmt::format("{}/{}/{}", finding.rule, finding.concept_id, finding.message)}};
        if (!finding.designation.empty()) {
            result["properties"] = {{"designation", finding.designation}};
        }
        results.push_back(std::move(result));
    }
    Json driver{{"name", "loep"}, {"version", LOEP_VERSION}, {"semanticVersion", LOEP_VERSION}};
    driver["rules"] = rules_json();
    Json run{{"tool", {{"driver", std::move(driver)}}},
             {"columnKind", "unicodeCodePoints"},
             {"results", std::move(results)}};
    const Json log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                   {"version", "2.1.0"},
                   {"runs", Json::array({std::move(run)})}};
    out << log.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

/// One suite, a case a finding.
void write_junit(const GlossaryReport& report, const ReportOptions& options, std::ostream& out) {
    std::size_t failures = 0;
    for (const auto& finding : report.findings) {
        failures += finding.severity >= options.fail_on ? 1U : 0U;
    }
    const auto name = text::printable(report.name);
    xml::Writer writer;
    writer.open("testsuites");
    writer.open(
        "testsuite",
        {{"name", name},
         {"package", "loep"},
         {"id", "0"},
         {"timestamp", fmt::format("{:%Y-%m-%dT%H:%M:%S}", fmt::gmtime(static_cast<std::time_t>(options.time)))},
         {"hostname", "localhost"},
         {"tests", std::to_string(report.findings.empty() ? 1 : report.findings.size())},
         {"failures", std::to_string(failures)},
         {"errors", "0"},
         {"skipped", "0"},
         {"time", "0"}});
    writer.leaf("properties", {}, "");
    std::string others;
    for (const auto& finding : report.findings) {
        writer.open("testcase", {{"name", fmt::format("{} {}", finding.rule, named(finding))},
                                 {"classname", text::printable(report.place_of(finding).path)},
                                 {"time", "0"}});
        const auto line = text::printable(shown_place(report, finding)) + ": " + named(finding);
        if (finding.severity >= options.fail_on) {
            writer.leaf("failure", {{"message", named(finding)}, {"type", severity_of(finding)}}, line);
        } else {
            others += line + '\n';
        }
        writer.close();
    }
    if (report.findings.empty()) {
        writer.leaf("testcase", {{"name", "no findings"}, {"classname", name}, {"time", "0"}}, "");
    }
    writer.leaf("system-out", {}, others);
    writer.leaf("system-err", {}, "");
    writer.close();
    writer.close();
    out << writer.take();
}

/// Commands of a GitHub workflow: see github.cpp for the escapes.
std::string escaped(std::string_view text, bool property) {
    std::string out;
    for (const char byte : text) {
        if (byte == '%' || byte == '\r' || byte == '\n' || (property && (byte == ':' || byte == ','))) {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        } else {
            out += byte;
        }
    }
    return out;
}

void write_github(const GlossaryReport& report, std::ostream& out) {
    for (const auto& finding : report.findings) {
        const auto place = report.place_of(finding);
        out << fmt::format("::{} file={}", finding.severity == check::Severity::note ? "notice" : severity_of(finding),
                           escaped(text::printable(place.path), true));
        if (place.line != 0) {
            out << fmt::format(",line={},col={}", place.line, place.column);
        }
        out << fmt::format(",title={}::{}\n", escaped(finding.rule, true), escaped(named(finding), false));
    }
}

void write_checkstyle(const GlossaryReport& report, std::ostream& out) {
    std::set<std::string> paths;
    for (const auto& finding : report.findings) {
        paths.insert(report.place_of(finding).path);
    }
    xml::Writer writer;
    writer.open("checkstyle", {{"version", "4.3"}});
    for (const auto& path : paths) {
        writer.open("file", {{"name", text::printable(path)}});
        for (const auto& finding : report.findings) {
            const auto place = report.place_of(finding);
            if (place.path != path) {
                continue;
            }
            writer.leaf("error",
                        {{"line", std::to_string(place.line)},
                         {"column", std::to_string(place.column)},
                         {"severity", finding.severity == check::Severity::note ? "info" : severity_of(finding)},
                         {"message", named(finding)},
                         {"source", "loep." + std::string(finding.rule)}},
                        "");
        }
        writer.close();
    }
    writer.close();
    out << writer.take();
}

void write_html(const GlossaryReport& report, std::ostream& out) {
    const auto cell = [](std::string_view text) { return "<td>" + xml::escape_text(text::printable(text)) + "</td>"; };
    const auto heading = [](std::string_view caption) { return "<th>" + xml::escape_text(caption); };
    out << "<!doctype html>\n<html lang=\"" << text::language_names.name(text::spoken_language())
        << "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" << xml::escape_text(text::printable(report.name))
        << "</title>\n<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem}"
           "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.3rem .6rem;"
           "text-align:left;vertical-align:top}.error{color:#a00}.warning{color:#850}</style>\n</head>\n<body>\n<h1>"
        << xml::escape_text(text::printable(report.name)) << "</h1>\n<p>"
        << text::counted(report.concepts, "{} concept", "{} concepts") << ", "
        << text::counted(report.findings.size(), "{} finding", "{} findings") << "</p>\n<table>\n<thead><tr>"
        << heading(text::translated("Concept")) << heading(text::translated("Severity"))
        << heading(text::translated("Finding")) << heading(text::translated("Rule"))
        << heading(text::translated("Place")) << "</tr></thead>\n<tbody>\n";
    for (const auto& finding : report.findings) {
        out << "<tr class=\"" << severity_of(finding) << "\">" << cell(finding.concept_id)
            << cell(text::translated(severity_of(finding))) << cell(finding.message) << cell(finding.rule)
            << cell(shown_place(report, finding)) << "</tr>\n";
    }
    out << "</tbody>\n</table>\n</body>\n</html>\n";
}

}  // namespace

ErrorPlace GlossaryReport::place_of(const GlossaryFinding& finding) const {
    const auto found = places.find(finding.concept_id);
    return found == places.end() ? ErrorPlace{name} : found->second;
}

void write_glossary_report(const GlossaryReport& report, ReportFormat format, const ReportOptions& options,
                           std::ostream& out) {
    switch (format) {
        case ReportFormat::text:
            return write_text(report, out);
        case ReportFormat::concise:
            return write_concise(report, out);
        case ReportFormat::json:
            return write_json(report, out);
        case ReportFormat::json_lines:
            return write_json_lines(report, out);
        case ReportFormat::sarif:
            return write_sarif(report, out);
        case ReportFormat::junit:
            return write_junit(report, options, out);
        case ReportFormat::github:
            return write_github(report, out);
        case ReportFormat::checkstyle:
            return write_checkstyle(report, out);
        case ReportFormat::html:
            return write_html(report, out);
    }
}

}  // namespace loep::report
