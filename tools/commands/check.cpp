// loep check: names, terms, numbers and completeness of translations against their sources.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <functional>
#include <ostream>
#include <string_view>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/formats/bitext.hpp"
#include "loep/project/fixes.hpp"
#include "loep/text/display.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"
#include "memory_ahead.hpp"
#include "project_context.hpp"
#include "publish_lines.hpp"

namespace loep::tools {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view details =
    "SOURCE and TARGET come in turn; several pairs may be given; - is standard input, for one side.\n"
    "A file that holds both sides stands alone: a translation memory (.tmx), XLIFF (.xlf, .xliff), gettext’s .po, a\n"
    "table of two columns (.tsv). Its units are checked as they are paired.\n"
    "Without files, every article of the project (loep.toml) is checked; with --partner, the files named and what\n"
    "the project makes their partners.\n"
    "Plain text, or Markdown by its extension (.md).\n"
    "Exit status: 0 nothing found at or above --fail-on, 1 findings, 2 something could not be checked.\n"
    "Example: loep check artikel.nl.md article.en.md";

/// The path as the project's patterns see it.
std::string inside_project(const ProjectContext& context, const std::string& word) {
    if (word == "-" || !context.has_project()) {
        return word;
    }
    std::error_code ignored;
    const auto folder = fs::absolute(context.folder.empty() ? "." : context.folder, ignored).lexically_normal();
    const auto path = fs::absolute(word, ignored).lexically_normal().lexically_relative(folder);
    return path.empty() ? word : path.string();
}

std::vector<project::Article> pairs_of(const ProjectContext& context, const Arguments& arguments) {
    const auto& words = arguments.words;
    if (std::count(words.begin(), words.end(), "-") > 1) {
        throw Error(ErrorCode::usage, text::message("standard input (-) can be one side of one pair only"));
    }
    std::vector<project::Article> pairs;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const project::ArticleFile first{inside_project(context, words[i]), words[i]};
        project::Article pair{first, first};
        pair.is_bitext = formats::bitext_format_of(words[i]) != nullptr;
        if (!pair.is_bitext) {
            ++i;
            if (i == words.size()) {
                if (std::error_code ignored; fs::is_directory(words.back(), ignored)) {
                    throw Error(
                        ErrorCode::usage,
                        text::message("“{}” is a folder: name files, or make it a project (loep init)", words.back()));
                }
                throw Error(ErrorCode::usage,
                            text::message("files come in pairs, source and target; “{}” has no partner", words.back()));
            }
            pair.target = {inside_project(context, words[i]), words[i]};
        }
        const auto& exclude = context.settings.exclude;
        const bool excluded =
            project::any_matches(exclude, pair.source.path) || project::any_matches(exclude, pair.target.path);
        if (!excluded || !arguments.has("--force-exclude")) {
            pairs.push_back(std::move(pair));
        }
    }
    return pairs;
}

/// The articles of the files named, each once.
std::vector<project::Article> with_partners(const ProjectContext& context, const project::ProjectFiles& files,
                                            const Arguments& arguments) {
    std::vector<project::Article> articles;
    for (const auto& word : arguments.words) {
        auto article = project::article_of(context.settings, files, context.folder, inside_project(context, word));
        if (article && std::find(articles.begin(), articles.end(), *article) == articles.end()) {
            articles.push_back(std::move(*article));
        }
    }
    return articles;
}

/// Whose translation is to be rewritten must be known: files that were given the other way round, without a word of
/// their direction, may be right as they were given.
void refuse_doubtful_direction(const project::CheckedRun& run) {
    const auto doubtful =
        std::find_if(run.pairs.begin(), run.pairs.end(), [](const project::CheckedPair& pair) { return pair.swapped; });
    if (doubtful != run.pairs.end()) {
        throw Error(ErrorCode::usage,
                    text::message("{} is given first: say --from {} if it is the original, --from {} if it is the "
                                  "translation; nothing is changed before that is known",
                                  doubtful->target->path(), text::language_names.name(doubtful->target_language),
                                  text::language_names.name(text::other(doubtful->target_language))));
    }
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
        io.remarks << fmt::format("loep: {}: {}\n", pair.target->path(),
                                  text::counted(edits.size(), "{} fix made", "{} fixes made"));
        fixed += edits.size();
    }
    return fixed;
}

void write_diffs(const project::CheckedRun& run, bool unsure, Io& io) {
    std::size_t shown = 0;
    std::size_t all = 0;
    for (const auto& pair : run.pairs) {
        auto edits = project::single_edits(pair);
        all += edits.size();
        edits = unsure ? std::move(edits) : project::sure_edits(pair);
        shown += edits.size();
        io.out << project::unified_diff(pair, edits);
    }
    if (shown == 0 && all > 0) {
        io.remarks << text::message("loep: no sure fixes; --unsure shows {}\n", all);
    }
    for (const auto& fault : run.faults) {
        io.err << "loep: " << fault << '\n';
    }
}

void check_usage(const Arguments& arguments) {
    const bool standard_input = std::count(arguments.words.begin(), arguments.words.end(), "-") > 0;
    if (arguments.has("--unsure") && !arguments.has("--diff")) {
        throw Error(ErrorCode::usage,
                    text::message("--unsure goes with --diff: what is not sure is shown, never made"));
    }
    if (arguments.has("--fix") && arguments.has("--diff")) {
        throw Error(ErrorCode::usage, text::message("--fix changes files and --diff changes none: give one of them"));
    }
    if (arguments.has("--fix") && standard_input) {
        throw Error(ErrorCode::usage, text::message("--fix cannot change standard input"));
    }
    if (arguments.has("--publish") && arguments.has("--format")) {
        throw Error(ErrorCode::usage,
                    text::message("--publish prints lines of its own and takes no --format: give one of them"));
    }
    if (arguments.has("--partner") && (arguments.words.empty() || standard_input)) {
        throw Error(ErrorCode::usage, text::message("--partner wants the names of files"));
    }
}

/// What there is to check, and whether it is all that the project has.
struct Chosen {
    std::vector<project::Article> articles;
    bool whole = false;
};

Chosen choose_articles(const ProjectContext& context, const project::ProjectFiles& files, const Arguments& arguments) {
    if (arguments.has("--partner")) {
        return {with_partners(context, files, arguments), false};
    }
    if (!arguments.words.empty()) {
        return {pairs_of(context, arguments), false};
    }
    auto articles = project::find_articles(context.settings, files, context.folder);
    if (articles.empty()) {
        throw Error(
            ErrorCode::not_found,
            text::message(
                "no file is an article of its [[pairs]]; “loep init --force” looks for pairs and writes it anew"),
            {context.settings.file});
    }
    return {std::move(articles), true};
}

/// Opens the memory, brings it up to date with what is not checked now, and forgets what is gone.
std::unique_ptr<project::Memory> prepare_memory(const ProjectContext& context, const project::ProjectView& view,
                                                const project::Glossary& glossary, const Chosen& chosen,
                                                const Arguments& arguments, Progress& progress, Io& io) {
    const bool pairs = !chosen.whole && !arguments.has("--partner");
    std::error_code ignored;
    // For pairs named on the command line what is known already will do.
    if (pairs && !fs::exists(project::Memory::path_in(context.folder), ignored)) {
        return nullptr;
    }
    auto memory = open_memory(context, glossary, io);
    if (memory != nullptr && !pairs) {
        auto with = context.run_options();
        with.progress = std::ref(progress);
        with.memory = memory.get();
        const auto all =
            chosen.whole ? chosen.articles : project::find_articles(context.settings, view.files, context.folder);
        project::refresh_memory(view, glossary, all, chosen.articles, with);
    }
    return memory;
}

ExitStatus run_check(const Arguments& arguments, Io& io) {
    check_usage(arguments);
    ask_for_memory_of_an_article();
    const bool in_project = arguments.words.empty() || arguments.has("--partner");
    auto context = open_project(arguments, folder_of_files(arguments));
    if (arguments.words.empty() && !context.has_project()) {
        throw Error(
            ErrorCode::usage,
            text::message("what is there to check? Give a SOURCE and a TARGET, or make a project with “loep init”"));
    }
    if (in_project && (!context.has_project() || context.settings.pairs.empty())) {
        throw Error(ErrorCode::usage, text::message("no [[pairs]] say which files are articles and their translations"),
                    {context.has_project() ? context.settings.file : std::string(project::settings_file)});
    }
    open_baseline(arguments, context);
    const project::WorkingTree files(context.folder);
    const auto chosen = choose_articles(context, files, arguments);
    const auto glossary = load_glossary(context);
    const project::ProjectView view{context.settings, files, context.folder};
    Progress progress(io);
    const auto memory = prepare_memory(context, view, glossary, chosen, arguments, progress, io);
    auto options = context.run_options();
    options.memory = memory.get();
    options.learn = chosen.whole && context.installed.get() == nullptr;
    options.check.traits = memory != nullptr;
    options.check.keep_bitext = context.format == report::ReportFormat::html;
    options.baseline = context.baseline ? &*context.baseline : nullptr;
    options.progress = std::ref(progress);
    auto run = project::check_project(view, glossary, chosen.articles, options);
    if (!context.states_direction && (arguments.has("--fix") || arguments.has("--diff"))) {
        refuse_doubtful_direction(run);
    }
    if (arguments.has("--fix") && fix_targets(run, io) > 0) {
        // What is left is what the mended files say.
        run = project::check_project(view, glossary, chosen.articles, options);
    }
    progress.finish();
    bool failed = fails(run, context.settings.fail_on);
    const bool broken = !run.faults.empty();
    if (arguments.has("--diff")) {
        write_diffs(run, arguments.has("--unsure"), io);
    } else if (arguments.has("--publish")) {
        failed = write_publish(run, context.settings.fail_on, io) || failed;
    } else {
        const bool page = context.format == report::ReportFormat::html;
        const auto termbase = page ? project::load_termbase(glossary_choice(context)) : termbase::Termbase{};
        write_report(run, context.format, context.settings.fail_on, page ? &termbase : nullptr, io);
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
    {{"FILE", "source and target, in turn, or a file of both; none: the whole project", 0, 0}},
    project_options({{"-f,--format", "FORMAT",
                      "how to report: text (default), concise, html, json, jsonl, sarif, junit, github, checkstyle",
                      report::report_format_names.names()},
                     {"--fail-on",
                      "SEVERITY",
                      "end with 1 from this severity on: error (default), warning, note",
                      {"error", "warning", "note"}},
                     {"--fix", "", "make the sure fixes in the target files, and report what is left"},
                     {"--diff", "", "print what --fix would change, as a unified diff, and change nothing"},
                     {"--unsure", "", "with --diff: also fixes that are not sure, where a finding has only one"},
                     {"--publish", "", "one line a translation: may it be published? (status 1: not all)"},
                     {"--partner", "", "FILEs are articles of the project, each to be checked with its partner"},
                     {"--force-exclude", "", "leave out what the project excludes, even if it is named here"},
                     {"--baseline", "FILE", "the findings that are known and accepted (else as loep.toml says)"},
                     {"--no-baseline", "", "count the findings of the baseline too"}}),
    run_check};

}  // namespace loep::tools
