// Shell completions, made from the table of commands.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loep/base/enum_names.hpp"

#include "command.hpp"

namespace loep::tools {

enum class Shell : std::uint8_t { bash, zsh, fish };

inline constexpr EnumNames<Shell, 3> shell_names{{{{Shell::bash, "bash"}, {Shell::zsh, "zsh"}, {Shell::fish, "fish"}}}};

/// A script for that shell, which completes commands, options, their values and the names of rules.
std::string completion(Shell shell, const std::vector<const Command*>& commands);

}  // namespace loep::tools
