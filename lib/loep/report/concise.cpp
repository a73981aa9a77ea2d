// The concise report: one line a finding, as editors and grep read it.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include <fmt/format.h>

#include "loep/report/writers.hpp"
#include "loep/text/display.hpp"

namespace loep::report {

void write_concise(const Report& report, const ReportOptions&, std::ostream& out) {
    for (const auto& pair : report.pairs) {
        for (const auto& finding : pair.findings) {
            if (!finding.counts()) {
                continue;
            }
            out << fmt::format(
                "{}: {}: {} [{}]\n", place_for_people(file_of(pair, finding.place.side), finding.place.span.begin),
                check::severity_names.name(finding.severity), text::printable(finding.message), finding.rule);
        }
    }
}

}  // namespace loep::report
