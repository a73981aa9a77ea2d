// Writes the manual pages of the table of commands into a folder, in a language: loep.1, and one page a command.
// SPDX-License-Identifier: Apache-2.0
//   loep_write_manual FOLDER LANGUAGE CATALOGUES DATE
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"

#include "commands.hpp"

namespace {

namespace text = loep::text;
using loep::tools::Command;
using loep::tools::Option;

/// Text for roff: a backslash, a leading dot or quote and a hyphen mean something there (groff_char(7)).
std::string roff(std::string_view plain) {
    std::string out;
    bool line_start = true;
    for (const char byte : plain) {
        if (line_start && (byte == '.' || byte == '\'')) {
            out += "\\&";
        }
        out += byte == '\\' ? "\\e" : byte == '-' ? "\\-" : byte == '\'' ? "\\(aq" : std::string(1, byte);
        line_start = byte == '\n';
    }
    return out;
}

std::string said(std::string_view english) {
    return roff(text::translated(english));
}

/// "glossary export" has the page loep-glossary-export.
std::string page_of(std::string_view command) {
    std::string name = "loep-" + std::string(command);
    for (auto& byte : name) {
        byte = byte == ' ' ? '-' : byte;
    }
    return name;
}

std::string title(std::string_view page, std::string_view date, std::string_view about) {
    std::string upper(page);
    for (auto& byte : upper) {
        byte = byte >= 'a' && byte <= 'z' ? static_cast<char>(byte - 'a' + 'A') : byte;
    }
    return fmt::format(".TH {} 1 \"{}\" \"loep {}\" \"{}\"\n.SH {}\n{} \\- {}\n", roff(upper), date, LOEP_VERSION,
                       said("Manual of loep"), said("NAME"), roff(page), about);
}

std::string option_entry(const Option& option) {
    std::string names;
    std::string_view rest = option.name;
    for (;;) {
        const auto comma = rest.find(',');
        names += (names.empty() ? "" : ", ") + fmt::format("\\fB{}\\fR", roff(rest.substr(0, comma)));
        if (comma == std::string_view::npos) {
            break;
        }
        rest = rest.substr(comma + 1);
    }
    if (!option.value.empty()) {
        names += fmt::format(" \\fI{}\\fR", roff(option.value));
    }
    return fmt::format(".TP\n{}\n{}\n", names, said(option.help));
}

std::string synopsis(const Command& command) {
    auto line = fmt::format(".SH {}\n\\fBloep {}\\fR [{}]", said("SYNOPSIS"), roff(command.name), said("OPTIONS"));
    for (const auto& positional : command.positionals) {
        const auto name = fmt::format("\\fI{}\\fR{}", roff(positional.name), positional.at_most == 0 ? " ..." : "");
        line += positional.at_least == 0 ? " [" + name + "]" : " " + name;
    }
    return line + "\n";
}

/// The lines of a command's details: each one its own, as --help has them.
std::string lines(std::string_view details) {
    std::string out;
    const auto all = text::translated(details);
    for (std::size_t begin = 0; begin < all.size();) {
        const auto end = std::min(all.find('\n', begin), all.size());
        out += (out.empty() ? "" : ".br\n") + roff(all.substr(begin, end - begin)) + "\n";
        begin = end + 1;
    }
    return out;
}

std::string command_page(const Command& command, std::string_view date) {
    auto page = title(page_of(command.name), date, said(command.summary)) + synopsis(command);
    if (!command.details.empty() || !command.positionals.empty()) {
        page += fmt::format(".SH {}\n", said("DESCRIPTION"));
        page += lines(command.details);
        for (const auto& positional : command.positionals) {
            page += fmt::format(".TP\n\\fI{}\\fR\n{}\n", roff(positional.name), said(positional.help));
        }
    }
    page += fmt::format(".SH {}\n", said("OPTIONS"));
    for (const auto& option : command.options) {
        page += option_entry(option);
    }
    for (const auto& option : loep::tools::common_options()) {
        page += option_entry(option);
    }
    return page + fmt::format(".SH {}\n\\fBloep\\fR(1)\n", said("SEE ALSO"));
}

std::string exit_statuses() {
    return fmt::format(".SH {}\n.TP\n0\n{}\n.TP\n1\n{}\n.TP\n2\n{}\n", said("EXIT STATUS"), said("nothing was found"),
                       said("something was found"), said("something could not be done: wrong use, bad input, a fault"));
}

std::string environment() {
    std::string list = fmt::format(".SH {}\n", said("ENVIRONMENT"));
    const auto add = [&](std::string_view name, std::string_view about) {
        list += fmt::format(".TP\n\\fB{}\\fR\n{}\n", name, roff(about));
    };
    add("LANGUAGE, LC_ALL, LC_MESSAGES, LANG", text::translated("the language of messages: English, or Dutch"));
    add("NO_COLOR", text::translated("if it is not empty, there is no colour"));
    add("LOEP_GLOSSARY", text::translated("a database in place of the built-in glossary"));
    add("LOEP_DB", text::translated("your own glossary database"));
    add("LOEP_AUTHOR", text::translated("who changes your glossary"));
    add("LOEP_DICTIONARIES", text::translated("where the installed dictionaries lie; empty: use none"));
    add("SOURCE_DATE_EPOCH", text::translated("the time that a report names, in seconds since 1970"));
    return list;
}

std::string main_page(std::string_view date) {
    auto page = title("loep", date, said("check Dutch articles against their English translations"));
    page += fmt::format(".SH {}\n\\fBloep\\fR \\fI{}\\fR [{}]\n.SH {}\n{}\n.SH {}\n", said("SYNOPSIS"), said("COMMAND"),
                        said("OPTIONS"), said("DESCRIPTION"),
                        said("loep reads a Dutch article and its English translation side by side and finds every name "
                             "and term that does not agree."),
                        said("COMMANDS"));
    for (const auto* command : loep::tools::commands()) {
        page += fmt::format(".TP\n\\fB{}\\fR(1)\n{}\n", roff(page_of(command->name)), said(command->summary));
    }
    page += fmt::format(".SH {}\n", said("OPTIONS"));
    for (const auto& option : loep::tools::common_options()) {
        page += option_entry(option);
    }
    return page + exit_statuses() + environment();
}

void write(const std::filesystem::path& path, const std::string& page) {
    std::ofstream file(path, std::ios::binary);
    if (!(file << page).flush()) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

}  // namespace

int main(int argc, char** argv) {
    try {
        if (argc != 5) {
            throw std::runtime_error("usage: loep_write_manual FOLDER LANGUAGE CATALOGUES DATE");
        }
        const std::filesystem::path folder = argv[1];
        const auto language = text::language_names.value(argv[2]).value_or(text::Language::english);
        if (!text::speak(language, argv[3])) {
            throw std::runtime_error(std::string("no catalogue of ") + argv[2]);
        }
        std::filesystem::create_directories(folder);
        write(folder / "loep.1", main_page(argv[4]));
        for (const auto* command : loep::tools::commands()) {
            write(folder / (page_of(command->name) + ".1"), command_page(*command, argv[4]));
        }
        return 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
