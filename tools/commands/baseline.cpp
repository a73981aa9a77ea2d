// loep baseline create and prune: the findings that a project knows and accepts.
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <functional>
#include <ostream>
#include <system_error>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/check/fingerprint.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"
#include "project_context.hpp"

namespace loep::tools {

namespace {

/// The whole project as it is, with marks and settings applied.
project::CheckedRun check_everything(ProjectContext& context, Io& io) {
    const project::WorkingTree files(context.folder);
    const auto glossary = load_glossary(context);
    const auto memory = open_memory(context, glossary, io);
    Progress progress(io);
    auto options = context.run_options();
    options.memory = memory.get();
    options.check.traits = memory != nullptr;
    options.progress = std::ref(progress);
    const auto articles = project::find_articles(context.settings, files, context.folder);
    if (memory != nullptr) {
        memory->keep_only(articles);
    }
    auto run = project::check_project({context.settings, files, context.folder}, glossary, articles, options);
    progress.finish();
    for (const auto& fault : run.faults) {
        io.err << "loep: " << fault << '\n';
    }
    return run;
}

ExitStatus status_of(const project::CheckedRun& run) {
    return run.faults.empty() ? ExitStatus::clean : ExitStatus::could_not_run;
}

ExitStatus run_create(const Arguments& arguments, Io& io) {
    auto context = open_whole_project(arguments);
    const auto path = baseline_path(context);
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored) && !arguments.has("--force")) {
        throw Error(ErrorCode::usage,
                    text::message("is there already; --force makes it anew, and “loep baseline prune” shortens it"),
                    {path});
    }
    const auto run = check_everything(context, io);
    project::Baseline baseline;
    for (const auto& pair : run.pairs) {
        const auto names = check::fingerprints(*pair.source, *pair.target, pair.findings);
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (pair.findings[i].counts()) {
                baseline.add(project::baseline_line(pair, i, names[i]));
            }
        }
    }
    text::replace_file(path, baseline.write());
    io.out << text::message("{} written to {}\n", text::counted(baseline.size(), "{} finding", "{} findings"), path);
    return status_of(run);
}

ExitStatus run_prune(const Arguments& arguments, Io& io) {
    auto context = open_whole_project(arguments);
    const auto path = baseline_path(context);
    auto baseline = project::Baseline::read(*text::SourceText::read(path));
    const auto run = check_everything(context, io);
    if (!run.faults.empty()) {
        throw Error(ErrorCode::unreadable,
                    text::message("what could not be checked may still need its lines: nothing is pruned"), {path});
    }
    std::vector<std::string> found;
    for (const auto& pair : run.pairs) {
        const auto names = check::fingerprints(*pair.source, *pair.target, pair.findings);
        found.insert(found.end(), names.begin(), names.end());
    }
    const auto gone = baseline.keep_only(found);
    if (gone > 0) {
        text::replace_file(path, baseline.write());
    }
    io.out << text::message("{} gone, {} kept in {}\n", gone, baseline.size(), path);
    return ExitStatus::clean;
}

}  // namespace

extern const Command baseline_create_command;
const Command baseline_create_command{
    "baseline create",
    "accept all findings of the project as they are",
    "They are kept by their content, in the file that loep.toml names; only new ones count from then on.",
    {},
    {{"--force", "", "write the baseline anew where there is one"},
     {"--config", "FILE", "this loep.toml, instead of the nearest one"}},
    run_create};

extern const Command baseline_prune_command;
const Command baseline_prune_command{"baseline prune",
                                     "take out of the baseline what is mended",
                                     "",
                                     {},
                                     {{"--config", "FILE", "this loep.toml, instead of the nearest one"}},
                                     run_prune};

}  // namespace loep::tools
