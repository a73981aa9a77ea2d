// What the commands on names share: their lines, and the language that Cyrillic letters tell.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "loep/translit/slavic.hpp"

#include "command.hpp"

namespace loep::tools {

/// Calls visit for each word of the command line, or for each line of standard input when there is none. Throws
/// Error{not_text} for what is not UTF-8.
void for_each_line(const Arguments& arguments, Io& io, const std::function<void(const std::string& line)>& visit);

/// A weight as JSON shows it.
double in_thousandths(double weight);

/// Belarusian by ў, Ukrainian by ї, є, ґ; і alone: Belarusian beside ы, э, ё, else Ukrainian. Russian otherwise.
translit::Slavic language_told_by(std::string_view text);

}  // namespace loep::tools
