// loep srx lint: what is wrong in a file of SRX segmentation rules.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/segment/srx_faults.hpp"
#include "loep/text/display.hpp"
#include "loep/text/source_text.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "Finds patterns that ICU refuses, rules and maps that never fire, rules that an earlier one shadows (tried on "
    "texts "
    "made from them), and exceptions that swallow sentence ends after ordinary Dutch and English words (op. 81).\n"
    "Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 the file cannot be read.\n"
    "Example: loep srx lint segment.srx";

nlohmann::ordered_json json_of(const std::vector<segment::SrxFinding>& findings) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& finding : findings) {
        nlohmann::ordered_json one;
        one["fault"] = segment::srx_fault_names.name(finding.fault);
        one["severity"] = segment::is_error(finding.fault) ? "error" : "warning";
        one["message"] = finding.message;
        one["path"] = finding.place.path;
        one["line"] = finding.place.line;
        one["column"] = finding.place.column;
        list.push_back(std::move(one));
    }
    return list;
}

ExitStatus run_srx_lint(const Arguments& arguments, Io& io) {
    const bool fail_on_warning = arguments.value("--fail-on").value_or("error") == "warning";
    auto all = nlohmann::ordered_json::array();
    bool failed = false;
    for (const auto& path : arguments.words) {
        const auto findings = segment::find_faults(segment::read_srx(*text::SourceText::read(path)));
        failed = failed || std::any_of(findings.begin(), findings.end(), [&](const segment::SrxFinding& finding) {
                     return fail_on_warning || segment::is_error(finding.fault);
                 });
        if (arguments.value("--format") == "json") {
            for (auto& one : json_of(findings)) {
                all.push_back(std::move(one));
            }
            continue;
        }
        for (const auto& finding : findings) {
            io.out << text::printable(fmt::format("{}:{}:{}: {}: {} [{}]", finding.place.path, finding.place.line,
                                                  finding.place.column,
                                                  segment::is_error(finding.fault) ? "error" : "warning",
                                                  finding.message, segment::srx_fault_names.name(finding.fault)))
                   << '\n';
        }
    }
    if (arguments.value("--format") == "json") {
        io.out << all.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    }
    return failed ? ExitStatus::findings : ExitStatus::clean;
}

}  // namespace

extern const Command srx_lint_command;
const Command srx_lint_command{
    "srx lint",
    "find what is wrong in a file of SRX segmentation rules",
    details,
    {{"FILE", "an SRX file", 1, 0}},
    {{"-f,--format", "FORMAT", "text (default), json", {"text", "json"}},
     {"--fail-on", "SEVERITY", "end with 1 from this severity on: error (default), warning", {"error", "warning"}}},
    run_srx_lint};

}  // namespace loep::tools
