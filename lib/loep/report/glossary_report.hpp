// Findings about a glossary as bytes, in the formats of a check's report.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

#include "loep/base/error.hpp"
#include "loep/check/glossary/glossary_rules.hpp"
#include "loep/report/report.hpp"

namespace loep::report {

struct GlossaryReport {
    std::string name;                                       ///< of the glossary: a path, or "built-in"
    std::size_t concepts = 0;                               ///< how many were looked at
    std::map<std::string, ErrorPlace, std::less<>> places;  ///< of concepts, by id; none in a database
    std::vector<check::GlossaryFinding> findings;           ///< by concept

    /// Of the concept; without a line when it is not known.
    ErrorPlace place_of(const check::GlossaryFinding& finding) const;
};

/// Only ReportOptions::fail_on (junit) and time count.
void write_glossary_report(const GlossaryReport& report, ReportFormat format, const ReportOptions& options,
                           std::ostream& out);

}  // namespace loep::report
