// The table of commands: one line each; a command's words, options and work are in commands/<name>.cpp.
// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"

namespace loep::tools {

extern const Command version_command;

const std::vector<const Command*>& commands() {
    static const std::vector<const Command*> table{&version_command};
    return table;
}

}  // namespace loep::tools
