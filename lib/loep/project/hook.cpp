// Writes the hook's script and moves an earlier hook out of its way and back.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/hook.hpp"

#include <filesystem>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/project/git.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/system_fault.hpp"

namespace loep::project {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view signature = "# Made by “loep hook install”; “loep hook uninstall” takes it away again.";

/// One word of the shell.
std::string shell_word(std::string_view text) {
    std::string word = "'";
    for (const char byte : text) {
        word += byte == '\'' ? std::string("'\\''") : std::string(1, byte);
    }
    return word + "'";
}

std::string path_of(const std::string& folder, HookStage stage) {
    return (fs::path(folder) / hook_stage_names.name(stage)).string();
}

std::string before_name(const std::string& path) {
    return path + ".before-loep";
}

/// A pre-push hook reads which commits go where; both hooks must see it.
std::string script_of(HookStage stage, const std::string& program) {
    const bool push = stage == HookStage::pre_push;
    const auto name = hook_stage_names.name(stage);
    std::string script = fmt::format("#!/bin/sh\n{}\n", signature);
    script += fmt::format("before=\"$(dirname \"$0\")\"/{}.before-loep\n", name);
    constexpr std::string_view give_pushed = R"(printf '%s\n' "$pushed" | )";
    if (push) {
        script += "pushed=$(cat)\n";
    }
    script +=
        fmt::format("if [ -x \"$before\" ]; then\n  {}\"$before\" \"$@\" || exit $?\nfi\n", push ? give_pushed : "");
    script += fmt::format("loep=$(command -v loep) || loep={}\n", shell_word(program));
    script += fmt::format("{}\"$loep\" hook run --stage {} \"$@\"\n", push ? give_pushed : "exec ", name);
    return script;
}

bool is_ours(const std::string& path) {
    return text::read_file(path).find(signature) != std::string::npos;
}

void move_file(const std::string& from, const std::string& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (error) {
        throw Error(ErrorCode::unwritable, text::system_fault(error), {from});
    }
}

bool is_there(const std::string& path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

}  // namespace

std::string hooks_folder() {
    const auto folder = git_answer({"git", "rev-parse", "--git-path", "hooks"});
    if (!folder || folder->empty()) {
        throw Error(ErrorCode::usage, text::message("this is not a repository of git"));
    }
    return *folder;
}

InstalledHook install_hook(const std::string& folder, HookStage stage, const std::string& program) {
    InstalledHook hook;
    hook.path = path_of(folder, stage);
    const auto before = before_name(hook.path);
    std::error_code error;
    fs::create_directories(folder, error);
    if (is_there(hook.path)) {
        if (is_ours(hook.path)) {
            hook.done = false;
        } else if (is_there(before)) {
            throw Error(
                ErrorCode::usage,
                text::message("both it and {} are there, and only one can run before loep: put them together in "
                              "one",
                              before),
                {hook.path});
        } else {
            move_file(hook.path, before);
        }
    }
    if (is_there(before)) {
        hook.chained = before;
    }
    text::replace_file(hook.path, script_of(stage, program));
    fs::permissions(hook.path,
                    fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec | fs::perms::owner_read |
                        fs::perms::group_read | fs::perms::others_read | fs::perms::owner_write,
                    error);
    if (error) {
        throw Error(ErrorCode::unwritable, text::system_fault(error), {hook.path});
    }
    return hook;
}

bool is_our_hook(const std::string& folder, HookStage stage) {
    const auto path = path_of(folder, stage);
    return is_there(path) && is_ours(path);
}

InstalledHook uninstall_hook(const std::string& folder, HookStage stage) {
    InstalledHook hook;
    hook.path = path_of(folder, stage);
    const auto before = before_name(hook.path);
    if (!is_there(hook.path)) {
        hook.done = false;
        return hook;
    }
    if (!is_ours(hook.path)) {
        throw Error(ErrorCode::usage, text::message("is not loep’s hook: it stays as it is"), {hook.path});
    }
    std::error_code error;
    if (!fs::remove(hook.path, error) || error) {
        throw Error(ErrorCode::unwritable, text::system_fault(error), {hook.path});
    }
    if (is_there(before)) {
        move_file(before, hook.path);
        hook.chained = hook.path;
    }
    return hook;
}

}  // namespace loep::project
