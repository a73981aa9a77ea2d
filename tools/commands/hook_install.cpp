// loep hook install and uninstall: loep among git's hooks, before what was there, and away again.
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <ostream>
#include <system_error>

#include <fmt/format.h>

#include "loep/project/hook.hpp"
#include "loep/project/settings.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

project::HookStage stage_of(const Arguments& arguments) {
    return project::hook_stage_names.value(arguments.value("--stage").value_or("pre-commit"))
        .value_or(project::HookStage::pre_commit);
}

/// Where this program is: programs with windows start git without the shell's PATH.
std::string own_path() {
    std::error_code ignored;
    const auto path = std::filesystem::read_symlink("/proc/self/exe", ignored);
    return path.empty() ? std::string("loep") : path.string();
}

ExitStatus run_install(const Arguments& arguments, Io& io) {
    const auto hook = project::install_hook(project::hooks_folder(), stage_of(arguments), own_path());
    io.out << fmt::format("{} {}\n", hook.done ? "installed" : "brought up to date:", hook.path);
    if (!hook.chained.empty()) {
        io.out << text::message("the hook that was there runs first: {}\n", hook.chained);
    }
    if (project::find_settings("").empty()) {
        io.err << "loep: there is no loep.toml yet, and without one the hook checks nothing; “loep init” makes one\n";
    }
    return ExitStatus::clean;
}

ExitStatus run_uninstall(const Arguments& arguments, Io& io) {
    const auto hook = project::uninstall_hook(project::hooks_folder(), stage_of(arguments));
    if (!hook.done) {
        io.out << text::message("there is no hook {}\n", hook.path);
        return ExitStatus::clean;
    }
    io.out << text::message("removed {}\n", hook.path);
    if (!hook.chained.empty()) {
        io.out << "the hook that was there before is back\n";
    }
    return ExitStatus::clean;
}

Option stage_option() {
    return {"--stage", "STAGE", "which hook of git: pre-commit (default) or pre-push", {"pre-commit", "pre-push"}};
}

}  // namespace

extern const Command hook_install_command;
const Command hook_install_command{"hook install",
                                   "check what is committed, or pushed, from now on",
                                   "An earlier hook stays and runs first. core.hooksPath and work trees are honoured.",
                                   {},
                                   {stage_option()},
                                   run_install};

extern const Command hook_uninstall_command;
const Command hook_uninstall_command{
    "hook uninstall", "take the hook away, and put the earlier one back", "", {}, {stage_option()}, run_uninstall};

}  // namespace loep::tools
