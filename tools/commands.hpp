// The table of commands.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "command.hpp"

namespace loep::tools {

/// All commands, in the order in which help lists them.
const std::vector<const Command*>& commands();

/// The options that every command takes besides its own.
const std::vector<Option>& common_options();

}  // namespace loep::tools
