// loep glossary lint: what is wrong in a glossary by itself.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/check/glossary_rules.hpp"
#include "loep/project/glossary_source.hpp"
#include "loep/text/display.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "GLOSSARY is a database, a TBX file, a folder of TBX files, or built-in (the default).\n"
    "Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 the glossary cannot be read.\n"
    "Example: loep glossary lint glossary/";

using check::GlossaryFinding;
using check::Severity;

std::string place_of(const project::GlossarySource& source, const GlossaryFinding& finding) {
    const auto found = source.places.find(finding.concept_id);
    if (found == source.places.end()) {
        return source.name;
    }
    return fmt::format("{}:{}:{}", found->second.path, found->second.line, found->second.column);
}

void write_concise(const project::GlossarySource& source, const std::vector<GlossaryFinding>& findings,
                   std::ostream& out) {
    for (const auto& finding : findings) {
        out << text::printable(fmt::format("{}: {}: {}{}{} [{}]", place_of(source, finding),
                                           check::severity_names.name(finding.severity), finding.concept_id,
                                           finding.concept_id.empty() ? "" : ": ", finding.message, finding.rule))
            << '\n';
    }
}

void write_counts(const project::GlossarySource& source, const std::vector<GlossaryFinding>& findings,
                  std::ostream& out) {
    std::array<std::size_t, 3> counts{};
    for (const auto& finding : findings) {
        ++counts.at(static_cast<std::size_t>(finding.severity));
    }
    const auto counted = [](std::size_t count, std::string_view what) {
        return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s");
    };
    out << fmt::format("{}: {}, {}\n", counted(source.termbase.concepts.size(), "concept"), counted(counts[2], "error"),
                       fmt::format("{}, {}", counted(counts[1], "warning"), counted(counts[0], "note")));
}

/// Findings of a concept under its id.
void write_text(const project::GlossarySource& source, const std::vector<GlossaryFinding>& findings,
                std::ostream& out) {
    std::string_view concept_id;
    bool first = true;
    for (const auto& finding : findings) {
        if (first || finding.concept_id != concept_id) {
            out << (first ? "" : "\n")
                << text::printable(fmt::format("{} ({})", finding.concept_id.empty() ? "styles" : finding.concept_id,
                                               place_of(source, finding)))
                << '\n';
        }
        out << text::printable(fmt::format("  {}: {} [{}]", check::severity_names.name(finding.severity),
                                           finding.message, finding.rule))
            << '\n';
        concept_id = finding.concept_id;
        first = false;
    }
    if (!first) {
        out << '\n';
    }
    write_counts(source, findings, out);
}

void write_json(const project::GlossarySource& source, const std::vector<GlossaryFinding>& findings,
                std::ostream& out) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& finding : findings) {
        nlohmann::ordered_json one;
        one["rule"] = finding.rule;
        one["severity"] = check::severity_names.name(finding.severity);
        one["message"] = finding.message;
        one["concept"] = finding.concept_id;
        one["designation"] = finding.designation;
        const auto place = source.places.find(finding.concept_id);
        one["path"] = place == source.places.end() ? source.name : place->second.path;
        one["line"] = place == source.places.end() ? 0 : place->second.line;
        list.push_back(std::move(one));
    }
    nlohmann::ordered_json document;
    document["glossary"] = source.name;
    document["concepts"] = source.termbase.concepts.size();
    document["findings"] = std::move(list);
    out << document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

ExitStatus run_glossary_lint(const Arguments& arguments, Io& io) {
    const auto source =
        project::read_glossary(arguments.words.empty() ? std::string(project::built_in_name) : arguments.words.front());
    for (const auto& warning : source.warnings) {
        io.err << text::printable(Error(ErrorCode::malformed, warning.message, warning.place).what()) << '\n';
    }
    auto findings = check::check_glossary(source.termbase);
    const auto least = check::severity_names.value(arguments.value("--severity").value_or("note"));
    std::erase_if(findings, [&least](const GlossaryFinding& finding) {
        return finding.severity < least.value_or(Severity::note);
    });
    const auto format = arguments.value("--format").value_or("text");
    (format == "json" ? write_json : format == "concise" ? write_concise : write_text)(source, findings, io.out);
    const auto fail_on = check::severity_names.value(arguments.value("--fail-on").value_or("error"));
    const bool failed = std::any_of(findings.begin(), findings.end(), [&fail_on](const GlossaryFinding& finding) {
        return finding.severity >= fail_on.value_or(Severity::error);
    });
    return failed ? ExitStatus::findings : ExitStatus::clean;
}

}  // namespace

extern const Command glossary_lint_command;
const Command glossary_lint_command{
    "glossary lint",
    "find what is wrong in a glossary",
    details,
    {{"GLOSSARY", "a database, a TBX file, a folder of TBX files, or built-in", 0, 1}},
    {{"-f,--format", "FORMAT", "how to report: text (default), concise, json", {"text", "concise", "json"}},
     {"--severity",
      "SEVERITY",
      "report from this severity on: note (default), warning, error",
      {"note", "warning", "error"}},
     {"--fail-on",
      "SEVERITY",
      "end with 1 from this severity on: error (default), warning, note",
      {"error", "warning", "note"}}},
    run_glossary_lint};

}  // namespace loep::tools
