// The writers of the report formats, one file each; report.cpp chooses.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

#include "loep/report/report.hpp"

namespace loep::report {

void write_text(const Report& report, const ReportOptions& options, std::ostream& out);
void write_concise(const Report& report, const ReportOptions& options, std::ostream& out);
void write_json(const Report& report, const ReportOptions& options, std::ostream& out);
void write_json_lines(const Report& report, const ReportOptions& options, std::ostream& out);
void write_sarif(const Report& report, const ReportOptions& options, std::ostream& out);
void write_junit(const Report& report, const ReportOptions& options, std::ostream& out);
void write_github(const Report& report, const ReportOptions& options, std::ostream& out);
void write_checkstyle(const Report& report, const ReportOptions& options, std::ostream& out);
void write_html(const Report& report, const ReportOptions& options, std::ostream& out);

/// What its fixes say to do, on one line; empty when there are none.
std::string help_of(const PairReport& pair, const check::Finding& finding);

/// One finding as the text report shows it, with both sides quoted.
void write_finding(const PairReport& pair, const check::Finding& finding, const ReportOptions& options,
                   std::ostream& out);

/// The file of the pair that `side` names.
const text::SourceText& file_of(const PairReport& pair, check::Side side);

struct Counts {
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t notes = 0;
    std::size_t sure_fixes = 0;  ///< findings that one sure edit mends
    std::size_t suppressed = 0;  ///< in none of the other counts

    std::size_t findings() const { return errors + warnings + notes; }
};

Counts count(const Report& report);

/// "path:line:column", harmless on a terminal.
std::string place_for_people(const text::SourceText& file, text::ByteOffset offset);

}  // namespace loep::report
