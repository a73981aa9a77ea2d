// The GitHub report: workflow commands that become annotations beside the lines of a pull request.
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <ostream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "loep/report/writers.hpp"
#include "loep/text/display.hpp"

namespace loep::report {

namespace {

std::string_view command_of(check::Severity severity) {
    return severity == check::Severity::note ? "notice" : check::severity_names.name(severity);
}

/// A workflow command ends with its line, and its runner turns these escapes back (%25, %0D, %0A; in a property also
/// %3A and %2C). Whatever a text holds, it can neither end the command nor begin another.
std::string escaped(std::string_view text, bool property) {
    std::string out;
    for (const char byte : text) {
        const bool special = byte == '%' || byte == '\r' || byte == '\n' || (property && (byte == ':' || byte == ','));
        if (special) {
            out += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        } else {
            out += byte;
        }
    }
    return out;
}

std::string property(std::string_view text) {
    return escaped(text::printable(text), true);
}

void write_annotation(const PairReport& pair, const check::Finding& finding, std::ostream& out) {
    const auto& file = file_of(pair, finding.place.side);
    const auto [start, end, bytes] = file.region(finding.place.span);
    auto message = text::printable(finding.message);
    if (finding.source && finding.source->side != finding.place.side) {
        message +=
            fmt::format(" ({})", place_for_people(file_of(pair, finding.source->side), finding.source->span.begin));
    }
    out << fmt::format("::{} file={},line={},endLine={}", command_of(finding.severity),
                       property(std::filesystem::path(file.path()).lexically_normal().generic_string()), start.line,
                       end.line);
    // Columns are for a stretch within one line.
    if (start.line == end.line) {
        out << fmt::format(",col={},endColumn={}", start.column, end.column);
    }
    out << fmt::format(",title={}::{}\n", property(finding.rule), escaped(message, false));
}

}  // namespace

void write_github(const Report& report, const ReportOptions&, std::ostream& out) {
    for (const auto& pair : report.pairs) {
        for (const auto& finding : pair.findings) {
            if (finding.counts()) {
                write_annotation(pair, finding, out);
            }
        }
    }
    for (const auto& notice : report.notices) {
        out << "::error title=loep::" << escaped(text::printable(notice), false) << '\n';
    }
}

}  // namespace loep::report
