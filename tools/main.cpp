// The program: chooses the command and catches what stops the run.
// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

#include "loep/base/error.hpp"
#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/program.hpp"

#include "command_line.hpp"
#include "commands.hpp"

namespace {

int fail(std::string_view message) {
    std::cerr << "loep: " << message << '\n';
    return static_cast<int>(loep::tools::ExitStatus::could_not_run);
}

/// https://no-color.org: a variable that is set and not empty switches colour off, unless asked for by option.
bool wants_colour(const std::string& when) {
    const char* no_colour = std::getenv("NO_COLOR");
    const bool switched_off = no_colour != nullptr && *no_colour != '\0';
    return when == "always" || (when == "auto" && !switched_off && isatty(STDOUT_FILENO) == 1);
}

/// The language that people are to read: --ui, else what LANGUAGE, LC_ALL, LC_MESSAGES or LANG begin with, as gettext
/// has it. It must be known before the command line is read, whose faults are messages too.
loep::text::Language language_for_people(const std::vector<std::string>& words) {
    using loep::text::language_of;
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        const std::string_view word = words[i];
        if (word.starts_with("--ui=") || (word == "--ui" && i + 1 < words.size())) {
            const auto tag = word == "--ui" ? std::string_view(words[i + 1]) : word.substr(5);
            return language_of(tag).value_or(loep::text::Language::english);
        }
    }
    const auto value = [](const char* variable) {
        const char* text = std::getenv(variable);
        return std::string_view(text == nullptr ? "" : text);
    };
    for (const auto* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const auto locale = value(variable);
        if (!locale.empty()) {
            const bool plain = locale == "C" || locale == "POSIX" || locale.starts_with("C.");
            const auto first = plain || value("LANGUAGE").empty() ? locale : value("LANGUAGE");
            return language_of(first.substr(0, first.find_first_of("_.:@"))).value_or(loep::text::Language::english);
        }
    }
    return loep::text::Language::english;
}

/// English needs nothing; where a catalogue is missing, English it stays.
void speak_to_people(const std::vector<std::string>& words) {
    const auto language = language_for_people(words);
    if (language != loep::text::Language::english) {
        loep::text::speak(language, loep::text::catalogues_beside(loep::text::this_program()));
    }
}

}  // namespace

int main(int argc, char** argv) {
    using namespace loep::tools;
    std::ios::sync_with_stdio(false);
    try {
        const std::vector<std::string> words(argv + 1, argv + argc);
        speak_to_people(words);
        const auto request = read_command_line(words, commands());
        std::ostream nowhere(nullptr);
        Io io{std::cin,     std::cout, std::cerr, request.quiet ? nowhere : std::cerr, wants_colour(request.colour),
              request.quiet};
        auto status = ExitStatus::clean;
        if (request.command == nullptr) {
            io.out << request.text;
        } else {
            status = request.command->run(request.arguments, io);
        }
        if (!io.out.flush()) {
            return fail(loep::text::message("cannot write the report: standard output is closed or full"));
        }
        return static_cast<int>(status);
    } catch (const loep::Error& error) {
        return fail(error.what());
    } catch (const std::bad_alloc&) {
        return fail("out of memory");
    }
}
