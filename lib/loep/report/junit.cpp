// The JUnit report: a suite a pair, a test case a finding, as CI servers read it (schema of the Apache Ant tasks).
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <ctime>
#include <ostream>
#include <sstream>
#include <string>
#include <string_view>

#include <fmt/chrono.h>
#include <fmt/format.h>

#include "loep/report/writers.hpp"
#include "loep/text/display.hpp"
#include "loep/xml/writer.hpp"

namespace loep::report {

namespace {

/// Local time without a zone is what the schema asks for; UTC is the same everywhere.
std::string timestamp(const ReportOptions& options) {
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}", fmt::gmtime(static_cast<std::time_t>(options.time)));
}

bool fails(const check::Finding& finding, const ReportOptions& options) {
    return finding.counts() && finding.severity >= options.fail_on;
}

std::size_t failures(const PairReport& pair, const ReportOptions& options) {
    return static_cast<std::size_t>(std::count_if(pair.findings.begin(), pair.findings.end(),
                                                  [&](const auto& finding) { return fails(finding, options); }));
}

std::size_t skipped(const PairReport& pair) {
    return static_cast<std::size_t>(std::count_if(pair.findings.begin(), pair.findings.end(),
                                                  [](const auto& finding) { return !finding.counts(); }));
}

/// The finding as the text report shows it.
std::string shown(const PairReport& pair, const check::Finding& finding) {
    std::ostringstream text;
    write_finding(pair, finding, {}, text);
    return text.str();
}

void open_suite(xml::Writer& writer, std::string_view name, std::size_t id, std::size_t tests, std::size_t failed,
                std::size_t errors, std::size_t left_out, const ReportOptions& options) {
    writer.open("testsuite", {{"name", text::printable(name)},
                              {"package", "loep"},
                              {"id", std::to_string(id)},
                              {"timestamp", timestamp(options)},
                              {"hostname", "localhost"},
                              {"tests", std::to_string(tests)},
                              {"failures", std::to_string(failed)},
                              {"errors", std::to_string(errors)},
                              {"skipped", std::to_string(left_out)},
                              {"time", "0"}});
}

void close_suite(xml::Writer& writer, std::string_view said) {
    writer.leaf("system-out", {}, said);
    writer.leaf("system-err", {}, "");
    writer.close();
}

void write_case(xml::Writer& writer, const PairReport& pair, const check::Finding& finding,
                const ReportOptions& options) {
    const auto& file = file_of(pair, finding.place.side);
    const auto position = file.position(finding.place.span.begin);
    const auto message = text::printable(finding.message);
    writer.open("testcase",
                {{"name", fmt::format("{}:{} {}: {}", position.line, position.column, finding.rule, message)},
                 {"classname", text::printable(file.path())},
                 {"time", "0"}});
    if (!finding.counts()) {
        writer.leaf("skipped", {{"message", text::printable(finding.suppression->reason)}}, "");
    } else if (fails(finding, options)) {
        writer.leaf("failure", {{"message", message}, {"type", check::severity_names.name(finding.severity)}},
                    shown(pair, finding));
    }
    writer.close();
}

void write_pair(xml::Writer& writer, const PairReport& pair, std::size_t id, const ReportOptions& options) {
    const auto target = text::printable(pair.target->path());
    open_suite(writer, target, id, std::max<std::size_t>(1, pair.findings.size()), failures(pair, options), 0,
               skipped(pair), options);
    writer.open("properties");
    writer.leaf("property", {{"name", "source"}, {"value", text::printable(pair.source->path())}}, "");
    writer.leaf("property", {{"name", "target"}, {"value", target}}, "");
    writer.close();
    std::string others;
    for (const auto& finding : pair.findings) {
        write_case(writer, pair, finding, options);
        if (finding.counts() && !fails(finding, options)) {
            others += shown(pair, finding);
        }
    }
    if (pair.findings.empty()) {
        writer.leaf("testcase", {{"name", "no findings"}, {"classname", target}, {"time", "0"}}, "");
    }
    close_suite(writer, others);
}

/// What could not be checked.
void write_notices(xml::Writer& writer, const Report& report, const ReportOptions& options) {
    open_suite(writer, "not checked", report.pairs.size(), report.notices.size(), 0, report.notices.size(), 0, options);
    writer.leaf("properties", {}, "");
    for (const auto& notice : report.notices) {
        const auto line = text::printable(notice);
        writer.open("testcase", {{"name", line}, {"classname", "loep"}, {"time", "0"}});
        writer.leaf("error", {{"message", line}, {"type", "could-not-run"}}, "");
        writer.close();
    }
    close_suite(writer, "");
}

}  // namespace

void write_junit(const Report& report, const ReportOptions& options, std::ostream& out) {
    xml::Writer writer;
    writer.open("testsuites");
    for (std::size_t i = 0; i < report.pairs.size(); ++i) {
        write_pair(writer, report.pairs[i], i, options);
    }
    if (!report.notices.empty()) {
        write_notices(writer, report, options);
    }
    writer.close();
    out << writer.take();
}

}  // namespace loep::report
