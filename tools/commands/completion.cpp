// loep completion: a script that teaches a shell loep's commands and options.
// SPDX-License-Identifier: Apache-2.0
#include "completion.hpp"

#include <ostream>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"

#include "command.hpp"
#include "commands.hpp"

namespace loep::tools {

namespace {

ExitStatus run_completion(const Arguments& arguments, Io& io) {
    const auto& name = arguments.words.front();
    const auto shell = shell_names.value(name);
    if (!shell) {
        throw Error(ErrorCode::usage, text::message("there is no completion for “{}” (known: {})", name,
                                                    fmt::join(shell_names.names(), ", ")));
    }
    io.out << completion(*shell, commands());
    return ExitStatus::clean;
}

}  // namespace

extern const Command completion_command;
const Command completion_command{
    "completion",
    "print a script that teaches a shell loep’s commands and options",
    "The Debian package installs them. Elsewhere, in bash: source <(loep completion bash)\n"
    "in fish: loep completion fish >~/.config/fish/completions/loep.fish\n"
    "in zsh: loep completion zsh >_loep, in a folder of $fpath.",
    {{"SHELL", "bash, zsh or fish", 1, 1}},
    {},
    run_completion};

}  // namespace loep::tools
