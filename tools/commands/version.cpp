// loep version: the program's version, of what it was built, and how old its glossary is.
// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <ostream>
#include <system_error>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/project/dictionary.hpp"
#include "loep/termbase/builtin.hpp"
#include "loep/termbase/database.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

/// *2981 concepts*, as the build wrote it, for people.
std::string describe_size(const std::string& what) {
    std::size_t concepts = 0;
    const auto read = std::from_chars(what.data(), what.data() + what.size(), concepts);
    return read.ec == std::errc() ? text::counted(concepts, "{} concept", "{} concepts") : what;
}

/// The day on which the glossary last changed, and its concepts; or why that cannot be told.
std::string describe_glossary() {
    try {
        const auto path = termbase::builtin_glossary_path();
        const auto database = termbase::Database::open(path, termbase::Access::read);
        const auto history = database.history("", 1);
        const auto day = history.empty() ? std::string("?") : history.front().time.substr(0, 10);
        return text::message("glossary: of {}, {}", day, history.empty() ? path : describe_size(history.front().what));
    } catch (const Error& error) {
        return text::message("glossary: {}", error.what());
    }
}

ExitStatus run_version(const Arguments&, Io& io) {
    io.out << "loep " LOEP_VERSION "\n"
           << text::message("built with {}", LOEP_LIBRARIES) << '\n'
           << describe_glossary() << '\n'
           << project::describe(project::open_dictionary()) << '\n';
    return ExitStatus::clean;
}

}  // namespace

extern const Command version_command;
const Command version_command{"version",  "print the versions of loep, its libraries and its glossary", "", {}, {},
                              run_version};

}  // namespace loep::tools
