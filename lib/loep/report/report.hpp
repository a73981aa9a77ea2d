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
#include "loep/check/bitext.hpp"
#include "loep/check/finding.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/source_text.hpp"

namespace loep::report {

enum class ReportFormat : std::uint8_t { text, concise, html, json, json_lines, sarif, junit, github, checkstyle };

inline constexpr EnumNames<ReportFormat, 9> report_format_names{{{{ReportFormat::text, "text"},
                                                                  {ReportFormat::concise, "concise"},
                                                                  {ReportFormat::html, "html"},
                                                                  {ReportFormat::json, "json"},
                                                                  {ReportFormat::json_lines, "jsonl"},
                                                                  {ReportFormat::sarif, "sarif"},
                                                                  {ReportFormat::junit, "junit"},
                                                                  {ReportFormat::github, "github"},
                                                                  {ReportFormat::checkstyle, "checkstyle"}}}};

/// The findings of one pair, sorted by place and rule. Suppressed ones are among them: they count for nothing, and only
/// formats for programs list them.
struct PairReport {
    std::shared_ptr<const text::SourceText> source;
    std::shared_ptr<const text::SourceText> target;
    std::vector<check::Finding> findings;
    std::optional<check::Side> missing = {};  ///< this side's file does not exist: its text is empty
    check::Bitext bitext = {};                ///< the texts by bead; only the html report reads it, and does without
};

struct Report {
    std::vector<PairReport> pairs;
    std::vector<std::string> notices;              ///< lines for people: files not read, sides that were swapped
    std::vector<termbase::Concept> concepts = {};  ///< sorted by id, for the cards of the html report
};

struct ReportOptions {
    bool colour = false;
    bool summary = true;                               ///< the closing line of counts (text format)
    check::Severity fail_on = check::Severity::error;  ///< from here on a finding fails (junit)
    std::int64_t time = 0;                             ///< seconds since 1970 in UTC, for formats that hold a time
};

/// The concepts of `termbase` that the texts and findings of `report` name, sorted by id.
std::vector<termbase::Concept> concepts_named(const Report& report, const termbase::Termbase& termbase);

void write(const Report& report, ReportFormat format, const ReportOptions& options, std::ostream& out);

}  // namespace loep::report
