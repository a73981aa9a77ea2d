// loep check: names, terms, numbers and completeness of translations against their sources.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <optional>
#include <ostream>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/check/rules.hpp"
#include "loep/project/check_pair.hpp"
#include "loep/project/dictionary.hpp"
#include "loep/project/fixes.hpp"
#include "loep/project/glossary.hpp"
#include "loep/report/report.hpp"
#include "loep/text/file.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "SOURCE and TARGET come in turn; several pairs may be given; - is standard input, for one side.\n"
    "Plain text, or Markdown by its extension (.md).\n"
    "Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 something could not be checked.\n"
    "Example: loep check artikel.nl.md article.en.md";

std::vector<project::PairPaths> pairs_of(const std::vector<std::string>& words) {
    if (words.size() % 2 != 0) {
        throw Error(ErrorCode::usage,
                    fmt::format("files come in pairs, source and target; “{}” has no partner", words.back()));
    }
    std::vector<project::PairPaths> pairs;
    for (std::size_t i = 0; i < words.size(); i += 2) {
        pairs.push_back({words[i], words[i + 1]});
    }
    if (std::count(words.begin(), words.end(), "-") > 1) {
        throw Error(ErrorCode::usage, "standard input (-) can be one side of one pair only");
    }
    return pairs;
}

text::Language language(const Arguments& arguments, std::string_view option, text::Language fallback) {
    const auto value = arguments.value(option);
    return value ? text::language_names.value(*value).value_or(fallback) : fallback;
}

project::CheckOptions options_of(const Arguments& arguments) {
    project::CheckOptions options;
    options.from = language(arguments, "--from", text::Language::dutch);
    options.to = language(arguments, "--to", text::other(options.from));
    if (!arguments.has("--from")) {
        options.from = text::other(options.to);
    }
    if (options.from == options.to) {
        throw Error(ErrorCode::usage, "--from and --to name the same language");
    }
    options.rules.only = arguments.values("--rule");
    options.rules.without = arguments.values("--ignore");
    options.styles = arguments.values("--style");
    for (const auto& ids : {options.rules.only, options.rules.without}) {
        for (const auto& id : ids) {
            check::rule_named(id);
        }
    }
    return options;
}

bool fails(const project::CheckedRun& run, check::Severity at) {
    return std::any_of(run.pairs.begin(), run.pairs.end(), [&](const project::CheckedPair& pair) {
        return std::any_of(pair.findings.begin(), pair.findings.end(),
                           [&](const check::Finding& finding) { return finding.severity >= at; });
    });
}

report::Report report_of(project::CheckedRun& run, Io& io) {
    report::Report report;
    for (auto& pair : run.pairs) {
        if (pair.swapped) {
            io.err << fmt::format("loep: {} is the source and {} the target: taken the other way round\n",
                                  pair.source->path(), pair.target->path());
        }
        report.pairs.push_back(
            {pair.source, pair.target, std::move(pair.findings), std::nullopt, std::move(pair.bitext)});
    }
    for (const auto& fault : run.faults) {
        io.err << "loep: " << fault << '\n';
    }
    report.notices = run.faults;
    return report;
}

/// Rewrites the targets with sure fixes, and says so; a pair on standard input is only reported.
std::size_t fix_targets(const project::CheckedRun& run, Io& io) {
    std::size_t fixed = 0;
    for (const auto& pair : run.pairs) {
        const auto edits = project::sure_edits(pair);
        if (edits.empty() || pair.target->path() == "-") {
            continue;
        }
        text::replace_file(pair.target->path(), project::apply_edits(pair, edits));
        io.err << fmt::format("loep: {}: {} {} made\n", pair.target->path(), edits.size(),
                              edits.size() == 1 ? "fix" : "fixes");
        fixed += edits.size();
    }
    return fixed;
}

void write_diffs(const project::CheckedRun& run, Io& io) {
    for (const auto& pair : run.pairs) {
        io.out << project::unified_diff(pair, project::sure_edits(pair));
    }
    for (const auto& fault : run.faults) {
        io.err << "loep: " << fault << '\n';
    }
}

/// Seconds since 1970; SOURCE_DATE_EPOCH makes a report the same at any time (reproducible-builds.org).
std::int64_t time_of_run() {
    const char* given = std::getenv("SOURCE_DATE_EPOCH");
    std::int64_t seconds = 0;
    if (given != nullptr) {
        const std::string_view digits(given);
        if (std::from_chars(digits.data(), digits.data() + digits.size(), seconds).ec == std::errc()) {
            return seconds;
        }
    }
    return static_cast<std::int64_t>(std::time(nullptr));
}

ExitStatus run_check(const Arguments& arguments, Io& io) {
    const auto pairs = pairs_of(arguments.words);
    if (arguments.has("--fix") &&
        (arguments.has("--diff") || std::count(arguments.words.begin(), arguments.words.end(), "-") > 0)) {
        throw Error(ErrorCode::usage, arguments.has("--diff")
                                          ? "--fix changes files and --diff changes none: give one of them"
                                          : "--fix cannot change standard input");
    }
    auto options = options_of(arguments);
    const auto installed =
        arguments.has("--no-dictionary") ? project::InstalledDictionary{} : project::open_dictionary();
    options.dictionary = installed.get();
    const auto fail_on =
        check::severity_names.value(arguments.value("--fail-on").value_or("error")).value_or(check::Severity::error);
    const auto format = report::report_format_names.value(arguments.value("--format").value_or("text"))
                            .value_or(report::ReportFormat::text);
    project::GlossaryChoice choice;
    choice.layers = arguments.values("--glossary");
    choice.built_in = !arguments.has("--no-glossary");
    options.keep_bitext = format == report::ReportFormat::html;
    const auto glossary = project::load_glossary(choice);
    auto run = project::check_pairs(glossary, pairs, options);
    if (arguments.has("--fix") && fix_targets(run, io) > 0) {
        // What is left is what the mended files say.
        run = project::check_pairs(glossary, pairs, options);
    }
    const bool failed = fails(run, fail_on);
    const bool broken = !run.faults.empty();
    if (arguments.has("--diff")) {
        write_diffs(run, io);
    } else {
        report::ReportOptions report_options;
        report_options.colour = io.colour;
        report_options.fail_on = fail_on;
        report_options.time = time_of_run();
        auto report = report_of(run, io);
        if (options.keep_bitext) {
            report.concepts = report::concepts_named(report, project::load_termbase(choice));
        }
        report::write(report, format, report_options, io.out);
    }
    if (broken) {
        return ExitStatus::could_not_run;
    }
    return failed ? ExitStatus::findings : ExitStatus::clean;
}

}  // namespace

extern const Command check_command;
const Command check_command{
    "check",
    "check translations against their sources",
    details,
    {{"FILE", "source and target, in turn", 1, 0}},
    {{"-f,--format", "FORMAT",
      "how to report: text (default), concise, html, json, jsonl, sarif, junit, github, checkstyle",
      report::report_format_names.names()},
     {"--from", "LANGUAGE", "the source's language: nl (default) or en", {"nl", "en"}},
     {"--to", "LANGUAGE", "the target's language: en (default) or nl", {"nl", "en"}},
     {"--fail-on",
      "SEVERITY",
      "end with 1 from this severity on: error (default), warning, note",
      {"error", "warning", "note"}},
     {"--rule", "RULE", "run this rule only; may be repeated", {}, true},
     {"--ignore", "RULE", "do not run this rule; may be repeated", {}, true},
     {"--style", "STYLE", "the house style that the glossary is to follow; once a language", {}, true},
     {"--fix", "", "make the sure fixes in the target files, and report what is left"},
     {"--diff", "", "print what --fix would change, as a unified diff, and change nothing"},
     {"-g,--glossary", "FILE", "lay a glossary (database or .tbx) over the built-in one; may be repeated", {}, true},
     {"--no-glossary", "", "leave the built-in glossary out"},
     {"--no-dictionary", "", "align without the bilingual dictionary, if one is installed"}},
    run_check};

}  // namespace loep::tools
