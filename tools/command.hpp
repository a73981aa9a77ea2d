// What a command is: its words, its options as data, and the function that runs it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace loep::tools {

/// One option. `value` names what it takes ("FORMAT"); empty for a flag. `choices` closes the list of values.
struct Option {
    std::string_view name;  ///< "--format"; with a short form "-f,--format"
    std::string_view value;
    std::string_view help;
    std::vector<std::string_view> choices = {};
    bool repeats = false;
};

/// The words that come without a dash.
struct Positional {
    std::string_view name;  ///< "FILE"
    std::string_view help;
    std::size_t at_least = 0;
    std::size_t at_most = 0;  ///< 0: any number
};

/// What the reader of the command line found; names as in Option::name, long form ("--format").
struct Arguments {
    std::vector<std::string> words;
    std::map<std::string, std::vector<std::string>, std::less<>> options;

    bool has(std::string_view name) const { return options.find(name) != options.end(); }
    std::optional<std::string> value(std::string_view name) const {
        const auto found = options.find(name);
        return found == options.end() || found->second.empty() ? std::nullopt
                                                               : std::optional<std::string>(found->second.back());
    }
    std::vector<std::string> values(std::string_view name) const {
        const auto found = options.find(name);
        return found == options.end() ? std::vector<std::string>{} : found->second;
    }
};

/// Where a command reads and writes: `out` is for the report, `err` for what it could not do, `remarks` for all else
/// that people may want to know, and that --quiet keeps from them.
struct Io {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    std::ostream& remarks;
    bool colour = false;
    bool quiet = false;
};

enum class ExitStatus : int { clean = 0, findings = 1, could_not_run = 2 };

/// Reading arguments opens no file and does no work; `run` does.
struct Command {
    std::string_view name;     ///< "check"; a space makes a group: "term add"
    std::string_view summary;  ///< one line
    std::string_view details;  ///< below the options in --help; may be empty
    std::vector<Positional> positionals;
    std::vector<Option> options;
    ExitStatus (*run)(const Arguments& arguments, Io& io) = nullptr;
};

}  // namespace loep::tools
