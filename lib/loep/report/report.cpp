// Chooses the writer of a report, and what several writers share.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/report.hpp"

#include <algorithm>
#include <ostream>

#include <fmt/format.h>

#include "loep/report/writers.hpp"
#include "loep/text/display.hpp"

namespace loep::report {

const text::SourceText& file_of(const PairReport& pair, check::Side side) {
    return side == check::Side::source ? *pair.source : *pair.target;
}

Counts count(const Report& report) {
    Counts counts;
    for (const auto& pair : report.pairs) {
        for (const auto& finding : pair.findings) {
            if (!finding.counts()) {
                ++counts.suppressed;
                continue;
            }
            counts.errors += finding.severity == check::Severity::error ? 1U : 0U;
            counts.warnings += finding.severity == check::Severity::warning ? 1U : 0U;
            counts.notes += finding.severity == check::Severity::note ? 1U : 0U;
            const auto sure = [](const check::Fix& fix) { return fix.sure; };
            counts.sure_fixes += std::any_of(finding.fixes.begin(), finding.fixes.end(), sure) ? 1U : 0U;
        }
    }
    return counts;
}

std::string place_for_people(const text::SourceText& file, text::ByteOffset offset) {
    const auto position = file.position(offset);
    return fmt::format("{}:{}:{}", text::printable(file.path()), position.line, position.column);
}

void write(const Report& report, ReportFormat format, const ReportOptions& options, std::ostream& out) {
    switch (format) {
        case ReportFormat::text:
            return write_text(report, options, out);
        case ReportFormat::concise:
            return write_concise(report, options, out);
        case ReportFormat::json:
            return write_json(report, options, out);
        case ReportFormat::sarif:
            return write_sarif(report, options, out);
    }
}

}  // namespace loep::report
