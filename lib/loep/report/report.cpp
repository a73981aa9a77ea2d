// Chooses the writer of a report, and what several writers share.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/report.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <iterator>
#include <ostream>
#include <set>
#include <string_view>

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

std::vector<termbase::Concept> concepts_named(const Report& report, const termbase::Termbase& termbase) {
    std::set<std::string_view> ids;
    for (const auto& pair : report.pairs) {
        for (const auto& finding : pair.findings) {
            ids.insert(finding.concept_id);
        }
        for (const auto* side : {&pair.bitext.source, &pair.bitext.target}) {
            for (const auto& term : side->terms) {
                ids.insert(term.concept_id);
            }
        }
    }
    std::vector<termbase::Concept> named;
    std::copy_if(termbase.concepts.begin(), termbase.concepts.end(), std::back_inserter(named),
                 [&](const termbase::Concept& one) { return ids.contains(one.id); });
    return named;
}

namespace {

struct Writer {
    ReportFormat format;
    void (*write)(const Report& report, const ReportOptions& options, std::ostream& out);
};

constexpr std::array<Writer, report_format_names.rows.size()> writers{{{ReportFormat::text, write_text},
                                                                       {ReportFormat::concise, write_concise},
                                                                       {ReportFormat::html, write_html},
                                                                       {ReportFormat::json, write_json},
                                                                       {ReportFormat::json_lines, write_json_lines},
                                                                       {ReportFormat::sarif, write_sarif},
                                                                       {ReportFormat::junit, write_junit},
                                                                       {ReportFormat::github, write_github},
                                                                       {ReportFormat::checkstyle, write_checkstyle}}};

}  // namespace

void write(const Report& report, ReportFormat format, const ReportOptions& options, std::ostream& out) {
    const auto* writer =
        std::find_if(writers.begin(), writers.end(), [format](const Writer& one) { return one.format == format; });
    assert(writer != writers.end());
    writer->write(report, options, out);
}

}  // namespace loep::report
