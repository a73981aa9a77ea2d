// The hook as files: put among git's hooks, before what was there, and taken away again.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "loep/base/enum_names.hpp"

namespace loep::project {

enum class HookStage : std::uint8_t { pre_commit, pre_push };

inline constexpr EnumNames<HookStage, 2> hook_stage_names{
    {{{HookStage::pre_commit, "pre-commit"}, {HookStage::pre_push, "pre-push"}}}};

struct InstalledHook {
    std::string path;
    std::string chained;  ///< the hook that was there and runs first, under its new name; empty without one
    bool done = true;     ///< false: it was there already (install), or there was none (uninstall)
};

/// The folder that git runs hooks from: of this work tree, with core.hooksPath. Throws Error{usage} outside of git.
std::string hooks_folder();

/// `program` is run if there is no loep on the PATH. Throws Error{unwritable}, and Error{usage} if both an earlier hook
/// and one that was chained before are in the way.
InstalledHook install_hook(const std::string& folder, HookStage stage, const std::string& program);

/// Is there a hook that install_hook() made?
bool is_our_hook(const std::string& folder, HookStage stage);

/// Throws Error{usage} for a hook that is not ours.
InstalledHook uninstall_hook(const std::string& folder, HookStage stage);

}  // namespace loep::project
