// The program: chooses the command and catches what stops the run.
// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>
#include <vector>

#include <unistd.h>

#include "loep/base/error.hpp"

#include "command_line.hpp"
#include "commands.hpp"

namespace {

int fail(const char* message) {
    std::cerr << "loep: " << message << '\n';
    return static_cast<int>(loep::tools::ExitStatus::could_not_run);
}

/// https://no-color.org: a variable that is set and not empty switches colour off, unless asked for by option.
bool wants_colour(const std::string& when) {
    const char* no_colour = std::getenv("NO_COLOR");
    const bool switched_off = no_colour != nullptr && *no_colour != '\0';
    return when == "always" || (when == "auto" && !switched_off && isatty(STDOUT_FILENO) == 1);
}

}  // namespace

int main(int argc, char** argv) {
    using namespace loep::tools;
    std::ios::sync_with_stdio(false);
    try {
        const std::vector<std::string> words(argv + 1, argv + argc);
        const auto request = read_command_line(words, commands());
        Io io{std::cin, std::cout, std::cerr, wants_colour(request.colour)};
        auto status = ExitStatus::clean;
        if (request.command == nullptr) {
            io.out << request.text;
        } else {
            status = request.command->run(request.arguments, io);
        }
        if (!io.out.flush()) {
            return fail("cannot write the report: standard output is closed or full");
        }
        return static_cast<int>(status);
    } catch (const loep::Error& error) {
        return fail(error.what());
    } catch (const std::bad_alloc&) {
        return fail("out of memory");
    }
}
