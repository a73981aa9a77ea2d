// loep memory rebuild: what the project remembers of its articles, made anew.
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <functional>
#include <ostream>
#include <system_error>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"
#include "project_context.hpp"

namespace loep::tools {

namespace {

ExitStatus run_rebuild(const Arguments& arguments, Io& io) {
    const auto context = open_whole_project(arguments);
    if (!context.settings.memory) {
        throw Error(ErrorCode::usage, text::message("project.memory is false"), {context.settings.file});
    }
    const auto path = project::Memory::path_in(context.folder);
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
    const auto glossary = load_glossary(context);
    const auto memory = project::Memory::open(path, project::glossary_key(glossary));
    const project::WorkingTree files(context.folder);
    auto options = context.run_options();
    options.memory = memory.get();
    Progress progress(io);
    options.progress = std::ref(progress);
    const auto articles = project::find_articles(context.settings, files, context.folder);
    const auto count =
        project::refresh_memory({context.settings, files, context.folder}, glossary, articles, {}, options);
    if (context.installed.get() == nullptr) {
        project::refresh_learned_words(context.folder, *memory);
    }
    progress.finish();
    io.out << text::message("{} remembered in {}\n", text::counted(count, "{} article", "{} articles"), path);
    return ExitStatus::clean;
}

}  // namespace

extern const Command memory_rebuild_command;
const Command memory_rebuild_command{"memory rebuild",
                                     "make anew what the project remembers of its articles",
                                     "It keeps itself up to date; this is for a file that somebody damaged.",
                                     {},
                                     {{"--config", "FILE", "this loep.toml, instead of the nearest one"}},
                                     run_rebuild};

}  // namespace loep::tools
