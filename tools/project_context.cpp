// Opens a project for the commands that check.
// SPDX-License-Identifier: Apache-2.0
#include "project_context.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <ostream>
#include <system_error>
#include <thread>
#include <utility>

#include <fmt/format.h>
#include <unistd.h>

#include "loep/base/error.hpp"
#include "loep/check/rules.hpp"
#include "loep/project/styles.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"

namespace loep::tools {

namespace {

namespace fs = std::filesystem;

/// A setting that the command line, if it names it, says otherwise.
template <class Names, class Value>
void lay_over(const Arguments& arguments, std::string_view option, const Names& names, Value& value) {
    if (const auto word = arguments.value(option)) {
        value = names.value(*word).value_or(value);
    }
}

void choose_languages(const Arguments& arguments, project::Settings& settings) {
    if (arguments.has("--from") || arguments.has("--to")) {
        lay_over(arguments, "--from", text::language_names, settings.from);
        settings.to = text::other(settings.from);
        lay_over(arguments, "--to", text::language_names, settings.to);
        if (!arguments.has("--from")) {
            settings.from = text::other(settings.to);
        }
    }
    if (settings.from == settings.to) {
        throw Error(ErrorCode::usage, text::message("--from and --to name the same language"));
    }
}

bool states_direction(const Arguments& arguments, const project::Settings& settings) {
    return arguments.has("--from") || arguments.has("--to") || settings.lines.contains("languages.source") ||
           settings.lines.contains("languages.target");
}

check::RuleSelection choose_rules(const Arguments& arguments, const project::Settings& settings) {
    check::RuleSelection rules;
    rules.only = arguments.values("--rule");
    rules.without = arguments.values("--ignore");
    for (const auto& ids : {rules.only, rules.without}) {
        for (const auto& id : ids) {
            check::rule_named(id);
        }
    }
    return project::selection_of(settings, std::move(rules));
}

unsigned choose_jobs(const Arguments& arguments, const project::Settings& settings) {
    auto jobs = settings.jobs;
    if (const auto word = arguments.value("--jobs")) {
        constexpr std::size_t most_digits = 3;
        if (word->empty() || word->size() > most_digits || word->find_first_not_of("0123456789") != std::string::npos) {
            throw Error(ErrorCode::usage, text::message("--jobs takes a number of threads, not “{}”", *word));
        }
        jobs = static_cast<unsigned>(std::stoul(*word));
    }
    return jobs != 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

report::ReportFormat choose_format(const Arguments& arguments, const project::Settings& settings) {
    const auto& names = report::report_format_names;
    if (const auto word = arguments.value("--format")) {
        return names.value(*word).value_or(report::ReportFormat::text);
    }
    if (const auto known = names.value(settings.format)) {
        return *known;
    }
    const auto line = settings.lines.find("output.format");
    const auto near = text::meant(settings.format, names.names());
    throw Error(ErrorCode::malformed,
                text::message("output.format knows no “{}”{} (known: {})", settings.format,
                              near ? text::message("; did you mean “{}”?", *near) : std::string(),
                              fmt::join(names.names(), ", ")),
                {settings.file, line == settings.lines.end() ? 0 : line->second});
}

std::string folder_of(const std::string& file) {
    return fs::path(file).parent_path().string();
}

}  // namespace

std::vector<Option> glossary_options(std::vector<Option> more, std::string_view no_glossary) {
    more.push_back(
        {"-g,--glossary", "FILE", "lay a glossary (database or .tbx) over the others; may be repeated", {}, true});
    more.push_back({"--no-glossary", "", no_glossary});
    more.push_back({"--config", "FILE", "this loep.toml, instead of the nearest one"});
    more.push_back({"--no-config", "", "no loep.toml at all"});
    return more;
}

std::vector<Option> project_options(std::vector<Option> more) {
    const std::vector<Option> before{
        {"--from", "LANGUAGE", "the source's language: nl (default) or en", {"nl", "en"}},
        {"--to", "LANGUAGE", "the target's language: en (default) or nl", {"nl", "en"}},
        {"--rule", "RULE", "run this rule only; may be repeated", {}, true},
        {"--ignore", "RULE", "do not run this rule; may be repeated", {}, true},
        {"--style", "STYLE", "the house style that the glossary is to follow; once a language", {}, true}};
    const std::vector<Option> after{
        {"--no-dictionary", "", "align without a bilingual dictionary, installed or learned from the project"},
        {"--no-memory", "", "leave out what the project remembers of its other articles"},
        {"-j,--jobs", "NUMBER", "how many threads; 0 (default): as many as the machine has"}};
    more.insert(more.end(), before.begin(), before.end());
    more = glossary_options(std::move(more));
    more.insert(more.end(), after.begin(), after.end());
    return more;
}

std::string folder_of_files(const Arguments& arguments) {
    if (arguments.words.empty() || arguments.words.front() == "-") {
        return {};
    }
    const fs::path first(arguments.words.front());
    std::error_code ignored;
    return (fs::is_directory(first, ignored) ? first : first.parent_path()).string();
}

ProjectContext open_settings(const Arguments& arguments, const std::string& folder) {
    if (arguments.has("--config") && arguments.has("--no-config")) {
        throw Error(ErrorCode::usage,
                    text::message("--config names a loep.toml and --no-config wants none: give one of them"));
    }
    ProjectContext context;
    const auto file = arguments.has("--no-config")
                          ? std::string()
                          : arguments.value("--config").value_or(project::find_settings(folder));
    if (!file.empty()) {
        context.settings = project::read_settings(*text::SourceText::read(file));
        context.folder = folder_of(file);
    }
    auto& settings = context.settings;
    settings.built_in_glossary = settings.built_in_glossary && !arguments.has("--no-glossary");
    for (auto& layer : settings.glossary_layers) {
        layer = project::shown_path(context.folder, layer);
    }
    context.own_layers = settings.glossary_layers.size();
    for (auto& layer : arguments.values("--glossary")) {
        settings.glossary_layers.push_back(layer);
    }
    return context;
}

ProjectContext open_project(const Arguments& arguments, const std::string& folder) {
    auto context = open_settings(arguments, folder);
    auto& settings = context.settings;
    choose_languages(arguments, settings);
    context.states_direction = states_direction(arguments, settings);
    lay_over(arguments, "--fail-on", check::severity_names, settings.fail_on);
    settings.memory = settings.memory && !arguments.has("--no-memory");
    settings.dictionary = settings.dictionary && !arguments.has("--no-dictionary");
    if (arguments.has("--style")) {
        settings.styles = arguments.values("--style");
        settings.lines.erase("glossary.style");
    }
    context.format = choose_format(arguments, settings);
    context.installed = settings.dictionary ? project::open_dictionary() : project::InstalledDictionary{};
    if (context.has_project()) {
        context.learned = project::learned_words_of(settings, context.folder, context.installed);
    }
    context.options.check.from = settings.from;
    context.options.check.to = settings.to;
    context.options.check.styles = settings.styles;
    context.options.check.rules = choose_rules(arguments, settings);
    context.options.jobs = choose_jobs(arguments, settings);
    return context;
}

ProjectContext open_whole_project(const Arguments& arguments) {
    auto context = open_project(arguments, "");
    if (!context.has_project()) {
        throw Error(ErrorCode::usage, text::message("no loep.toml here or above; “loep init” makes one"));
    }
    if (context.settings.pairs.empty()) {
        throw Error(ErrorCode::usage,
                    text::message("says nothing of [[pairs]]: which files are articles and their translations?"),
                    {context.settings.file});
    }
    return context;
}

project::GlossaryChoice glossary_choice(const ProjectContext& context) {
    for (std::size_t i = 0; i < context.own_layers; ++i) {
        project::require_layer(context.settings, context.settings.glossary_layers[i]);
    }
    return {context.settings.built_in_glossary, context.settings.glossary_layers};
}

project::Glossary load_glossary(const ProjectContext& context) {
    auto glossary = project::load_glossary(glossary_choice(context));
    project::require_styles(context.settings, glossary);
    return glossary;
}

std::string baseline_path(const ProjectContext& context) {
    return project::shown_path(context.folder, context.settings.baseline);
}

void open_baseline(const Arguments& arguments, ProjectContext& context) {
    const auto named = arguments.value("--baseline");
    std::error_code ignored;
    const auto path = named.value_or(context.has_project() ? baseline_path(context) : std::string());
    if (!arguments.has("--no-baseline") && !path.empty() && (named || fs::exists(path, ignored))) {
        context.baseline = project::Baseline::read(*text::SourceText::read(path));
    }
}

std::unique_ptr<project::Memory> open_memory(const ProjectContext& context, const project::Glossary& glossary, Io& io) {
    if (!context.has_project() || !context.settings.memory) {
        return nullptr;
    }
    try {
        return project::Memory::open(project::Memory::path_in(context.folder), project::glossary_key(glossary));
    } catch (const Error& error) {
        io.remarks << text::message("loep: the project’s memory is left out: {}\n", error.what());
        return nullptr;
    }
}

namespace {

std::int64_t now_ms() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
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

constexpr std::int64_t first_ms = 500;
constexpr std::int64_t step_ms = 100;

}  // namespace

Progress::Progress(Io& io)
    : io_(io), terminal_(!io.quiet && isatty(STDERR_FILENO) == 1), next_ms_(now_ms() + first_ms) {}

void Progress::operator()(std::size_t done, std::size_t all) {
    if (!terminal_ || now_ms() < next_ms_) {
        return;
    }
    next_ms_ = now_ms() + step_ms;
    shown_ = true;
    io_.err << text::message("\r{} of {} pairs", done, all) << std::flush;
}

void Progress::finish() {
    if (shown_) {
        io_.err << "\r\x1b[K" << std::flush;  // ECMA-48: the line is empty again
    }
    shown_ = false;
}

void write_report(project::CheckedRun& run, report::ReportFormat format, check::Severity fail_on,
                  const termbase::Termbase* termbase, Io& io) {
    report::Report report;
    for (auto& pair : run.pairs) {
        if (pair.swapped) {
            io.remarks << text::message(
                "loep: {} is taken as the source and {} as its translation; if it is the other way round, say --from "
                "{}\n",
                pair.source->path(), pair.target->path(), text::language_names.name(pair.target_language));
        }
        report.pairs.push_back(
            {pair.source, pair.target, std::move(pair.findings), pair.missing, std::move(pair.bitext)});
    }
    for (const auto& fault : run.faults) {
        io.err << "loep: " << fault << '\n';
    }
    for (const auto& notice : run.notices) {
        io.remarks << "loep: " << notice << '\n';
    }
    report.notices = run.faults;
    report.notices.insert(report.notices.end(), run.notices.begin(), run.notices.end());
    if (termbase != nullptr && format == report::ReportFormat::html) {
        report.concepts = report::concepts_named(report, *termbase);
    }
    report::ReportOptions options;
    options.colour = io.colour;
    options.fail_on = fail_on;
    options.time = time_of_run();
    report::write(report, format, options, io.out);
}

bool fails(const project::CheckedRun& run, check::Severity at) {
    return std::any_of(run.pairs.begin(), run.pairs.end(), [&](const project::CheckedPair& pair) {
        return std::any_of(pair.findings.begin(), pair.findings.end(),
                           [&](const check::Finding& finding) { return finding.counts() && finding.severity >= at; });
    });
}

}  // namespace loep::tools
