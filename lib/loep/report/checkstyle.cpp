// The Checkstyle report: XML by file and line, which many review tools read.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>
#include <string>
#include <string_view>

#include "loep/report/writers.hpp"
#include "loep/text/display.hpp"
#include "loep/xml/writer.hpp"

namespace loep::report {

namespace {

/// Checkstyle's own word for what blocks nothing.
std::string_view checkstyle_severity(check::Severity severity) {
    return severity == check::Severity::note ? "info" : check::severity_names.name(severity);
}

void write_error(xml::Writer& writer, const PairReport& pair, const check::Finding& finding) {
    const auto position = file_of(pair, finding.place.side).position(finding.place.span.begin);
    writer.leaf("error",
                {{"line", std::to_string(position.line)},
                 {"column", std::to_string(position.column)},
                 {"severity", checkstyle_severity(finding.severity)},
                 {"message", text::printable(finding.message)},
                 {"source", std::string("loep.") + std::string(finding.rule)}},
                "");
}

void write_file(xml::Writer& writer, const PairReport& pair, check::Side side) {
    if (pair.missing == side) {
        return;
    }
    writer.open("file", {{"name", text::printable(file_of(pair, side).path())}});
    for (const auto& finding : pair.findings) {
        if (finding.counts() && finding.place.side == side) {
            write_error(writer, pair, finding);
        }
    }
    writer.close();
}

}  // namespace

void write_checkstyle(const Report& report, const ReportOptions&, std::ostream& out) {
    xml::Writer writer;
    writer.open("checkstyle", {{"version", "4.3"}});
    for (const auto& pair : report.pairs) {
        write_file(writer, pair, check::Side::source);
        write_file(writer, pair, check::Side::target);
    }
    writer.close();
    out << writer.take();
}

}  // namespace loep::report
