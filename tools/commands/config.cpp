// loep config: what is in force in a project, and where it was said.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include <fmt/format.h>

#include "command.hpp"
#include "project_context.hpp"

namespace loep::tools {

namespace {

ExitStatus run_config(const Arguments& arguments, Io& io) {
    const auto context = open_project(arguments, arguments.words.empty() ? "" : arguments.words.front());
    io.out << fmt::format("# {}\n", context.has_project() ? context.settings.file : "no loep.toml here or above");
    for (const auto& line : project::list_settings(context.settings)) {
        const auto text = fmt::format("{} = {}", line.key, line.value);
        const auto whence =
            line.line == 0 ? std::string("default") : fmt::format("{}:{}", context.settings.file, line.line);
        io.out << fmt::format("{:<48}  # {}\n", text, whence);
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command config_command;
const Command config_command{"config",
                             "show what is in force in a project, and where it was said",
                             "",
                             {{"FOLDER", "whose project; else that of the current folder", 0, 1}},
                             {{"--config", "FILE", "this loep.toml, instead of the nearest one"}},
                             run_config};

}  // namespace loep::tools
