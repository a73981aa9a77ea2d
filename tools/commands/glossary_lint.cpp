// loep glossary lint: what is wrong in a glossary by itself.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <ostream>
#include <utility>

#include "loep/check/glossary/glossary_rules.hpp"
#include "loep/project/english_words.hpp"
#include "loep/project/glossary_source.hpp"
#include "loep/report/glossary_report.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"
#include "own_glossary.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "GLOSSARY is a database, a TBX file, a folder of TBX files, or built-in (the default). It may lie over the\n"
    "built-in glossary: relations to concepts that only that one has are sound.\n"
    "Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 the glossary cannot be read.\n"
    "Example: loep glossary lint glossary/";

using check::GlossaryFinding;
using check::Severity;

/// Seconds since 1970; SOURCE_DATE_EPOCH makes a report the same at any time (reproducible-builds.org).
std::int64_t time_of_run() {
    const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
    return epoch != nullptr ? std::strtoll(epoch, nullptr, 10) : static_cast<std::int64_t>(std::time(nullptr));
}

ExitStatus run_glossary_lint(const Arguments& arguments, Io& io) {
    auto source =
        project::read_glossary(arguments.words.empty() ? std::string(project::built_in_name) : arguments.words.front());
    for (const auto& warning : source.warnings) {
        io.remarks << text::printable(Error(ErrorCode::malformed, warning.message, warning.place).what()) << '\n';
    }
    report::GlossaryReport report;
    report.name = source.name;
    report.concepts = source.termbase.concepts.size();
    report.places = std::move(source.places);
    const auto below = open_below(arguments);
    check::GlossaryQuestions ask;
    ask.is_below = [&below](std::string_view id) { return below != nullptr && below->find(id).has_value(); };
    const auto speller = project::english_speller();
    if (speller.has_value()) {
        ask.knows = [&speller](std::string_view word) { return speller->knows(word); };
    } else {
        io.remarks << text::message(
            "loep: no English Hunspell dictionary (Debian's hunspell-en-gb): the spelling of definitions was not "
            "looked at\n");
    }
    report.findings = check::check_glossary(source.termbase, ask);
    const auto least = check::severity_names.value(arguments.value("--severity").value_or("note"));
    std::erase_if(report.findings, [&least](const GlossaryFinding& finding) {
        return finding.severity < least.value_or(Severity::note);
    });
    report::ReportOptions options;
    options.fail_on =
        check::severity_names.value(arguments.value("--fail-on").value_or("error")).value_or(Severity::error);
    options.time = time_of_run();
    const auto format = report::report_format_names.value(arguments.value("--format").value_or("text"));
    report::write_glossary_report(report, format.value_or(report::ReportFormat::text), options, io.out);
    const bool failed =
        std::any_of(report.findings.begin(), report.findings.end(),
                    [&](const GlossaryFinding& finding) { return finding.severity >= options.fail_on; });
    return failed ? ExitStatus::findings : ExitStatus::clean;
}

}  // namespace

extern const Command glossary_lint_command;
const Command glossary_lint_command{
    "glossary lint",
    "find what is wrong in a glossary",
    details,
    {{"GLOSSARY", "a database, a TBX file, a folder of TBX files, or built-in", 0, 1}},
    {{"-f,--format", "FORMAT",
      "how to report: text (default), concise, html, json, jsonl, sarif, junit, github, checkstyle",
      report::report_format_names.names()},
     {"--severity",
      "SEVERITY",
      "report from this severity on: note (default), warning, error",
      {"note", "warning", "error"}},
     {"--fail-on",
      "SEVERITY",
      "end with 1 from this severity on: error (default), warning, note",
      {"error", "warning", "note"}},
     {"--no-glossary", "", "leave the built-in glossary out: relations to its concepts lead nowhere"}},
    run_glossary_lint};

}  // namespace loep::tools
