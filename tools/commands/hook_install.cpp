// loep hook install and uninstall: loep among git's hooks, before what was there, and away again.
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <ostream>
#include <system_error>

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
    io.out << (hook.done ? text::message("installed {}\n", hook.path)
                         : text::message("brought up to date: {}\n", hook.path));
    if (!hook.chained.empty()) {
        io.out << text::message("the hook that was there runs first: {}\n", hook.chained);
    }
    if (project::find_settings("").empty()) {
        io.remarks << text::message(
            "loep: there is no loep.toml yet, and without one the hook checks nothing; “loep init” makes one\n");
    }
    return ExitStatus::clean;
}

void say_removed(const project::InstalledHook& hook, Io& io) {
    io.out << text::message("removed {}\n", hook.path);
    if (!hook.chained.empty()) {
        io.out << text::message("the hook that was there before is back\n");
    }
}

/// The hook that is named; else each of ours.
ExitStatus run_uninstall(const Arguments& arguments, Io& io) {
    const auto folder = project::hooks_folder();
    bool any = false;
    for (const auto& [stage, name] : project::hook_stage_names.rows) {
        const bool named = arguments.value("--stage") == name;
        if (named || (!arguments.has("--stage") && project::is_our_hook(folder, stage))) {
            const auto hook = project::uninstall_hook(folder, stage);
            if (hook.done) {
                say_removed(hook, io);
            }
            any = any || hook.done;
        }
    }
    if (!any) {
        io.out << text::message("there is no hook of loep’s in {}\n", folder);
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command hook_install_command;
const Command hook_install_command{
    "hook install",
    "check what is committed, or pushed, from now on",
    "An earlier hook stays and runs first. core.hooksPath and work trees are honoured.",
    {},
    {{"--stage", "STAGE", "which hook of git: pre-commit (default) or pre-push", {"pre-commit", "pre-push"}}},
    run_install};

extern const Command hook_uninstall_command;
const Command hook_uninstall_command{
    "hook uninstall",
    "take loep’s hooks away, and put the earlier ones back",
    "",
    {},
    {{"--stage", "STAGE", "only this one: pre-commit or pre-push", {"pre-commit", "pre-push"}}},
    run_uninstall};

}  // namespace loep::tools
