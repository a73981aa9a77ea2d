// Findings as bytes: one function for every report format, the same input giving the same bytes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/check/finding.hpp"
#include "loep/text/source_text.hpp"

namespace loep::report {

enum class ReportFormat : std::uint8_t { text, concise, json, sarif };

inline constexpr EnumNames<ReportFormat, 4> report_format_names{{{{ReportFormat::text, "text"},
                                                                  {ReportFormat::concise, "concise"},
                                                                  {ReportFormat::json, "json"},
                                                                  {ReportFormat::sarif, "sarif"}}}};

/// The findings of one pair, sorted by place and rule. Suppressed ones are among them: they count for nothing, and only
/// formats for programs list them.
struct PairReport {
    std::shared_ptr<const text::SourceText> source;
    std::shared_ptr<const text::SourceText> target;
    std::vector<check::Finding> findings;
    std::optional<check::Side> missing = {};  ///< this side's file does not exist: its text is empty
};

struct Report {
    std::vector<PairReport> pairs;
    std::vector<std::string> notices;  ///< lines for people: files not read, sides that were swapped
};

struct ReportOptions {
    bool colour = false;
    bool summary = true;  ///< the closing line of counts (text format)
};

void write(const Report& report, ReportFormat format, const ReportOptions& options, std::ostream& out);

}  // namespace loep::report
