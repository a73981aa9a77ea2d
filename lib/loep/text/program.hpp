// The running program: where it lies, since what was installed with it is found from there, and its memory.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace loep::text {

/// The path of the running program. Throws Error{not_found} where the system does not tell.
std::string this_program();

/// The folder of message catalogues beside `program`: bin/loep has share/locale.
std::string catalogues_beside(const std::string& program);

/// Memory that is freed stays with the program, for what comes next: taking it anew from the system costs more than
/// filling it. For commands that do one large thing.
void keep_freed_memory();

}  // namespace loep::text
