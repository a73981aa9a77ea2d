// The table of commands: one line each; a command's words, options and work are in commands/<name>.cpp.
// SPDX-License-Identifier: Apache-2.0
#include "commands.hpp"

namespace loep::tools {

extern const Command align_command;
extern const Command check_command;
extern const Command glossary_export_command;
extern const Command glossary_lint_command;
extern const Command rules_command;
extern const Command explain_command;
extern const Command terms_command;
extern const Command segment_command;
extern const Command version_command;

const std::vector<const Command*>& commands() {
    static const std::vector<const Command*> table{&check_command,           &segment_command,       &align_command,
                                                   &terms_command,           &rules_command,         &explain_command,
                                                   &glossary_export_command, &glossary_lint_command, &version_command};
    return table;
}

}  // namespace loep::tools
