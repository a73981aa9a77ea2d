// Reads the words of a command line against the table of commands; opens no file and does no work.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "command.hpp"

namespace loep::tools {

/// What was asked for: a command with its arguments, or a text to print (help, version) and end with status 0.
struct Request {
    const Command* command = nullptr;
    Arguments arguments;
    std::string text;
    std::string colour = "auto";  ///< --color, which every command takes: auto, always, never
    bool quiet = false;           ///< --quiet, which every command takes
};

/// How many words without a dash a command takes.
struct WordCount {
    std::size_t at_least = 0;
    std::size_t at_most = 0;
    bool unbounded = false;

    bool fit(std::size_t count) const { return count >= at_least && (unbounded || count <= at_most); }
};
WordCount words_wanted(const Command& command);

/// `words` without the program's name. Throws Error{usage} with one line that says what to do, naming the nearest
/// known command, option or value.
Request read_command_line(const std::vector<std::string>& words, const std::vector<const Command*>& commands);

}  // namespace loep::tools
