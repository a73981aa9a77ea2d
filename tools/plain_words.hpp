// Reads the command lines that hold nothing out of the ordinary, as nearly all are, by the table of commands alone.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "command_line.hpp"

namespace loep::tools {

/// What read_command_line() gives for these words: for a command with its options in one of their full forms
/// ("-f json", "--format json", "--format=json"). Nothing for all else, and for what is wrong in any way: building
/// CLI11's application costs more than much of what commands do, and is left to those.
std::optional<Request> read_plain_words(const std::vector<std::string>& words,
                                        const std::vector<const Command*>& commands);

}  // namespace loep::tools
