// loep version: the program's version, and of what it was built.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include "loep/project/dictionary.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

ExitStatus run_version(const Arguments&, Io& io) {
    io.out << "loep " LOEP_VERSION "\n" << project::describe(project::open_dictionary()) << '\n';
    return ExitStatus::clean;
}

}  // namespace

extern const Command version_command;
const Command version_command{"version", "print the version, and which dictionary was found", "", {}, {}, run_version};

}  // namespace loep::tools
