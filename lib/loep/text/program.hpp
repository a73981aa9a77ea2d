// Where the running program lies: what was installed with it is found from there.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace loep::text {

/// The path of the running program. Throws Error{not_found} where the system does not tell.
std::string this_program();

/// The folder of message catalogues beside `program`: bin/loep has share/locale.
std::string catalogues_beside(const std::string& program);

}  // namespace loep::text
