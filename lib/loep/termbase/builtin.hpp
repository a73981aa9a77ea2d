// Where the glossary lies that comes with loep.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace loep::termbase {

/// `<folder of the program>/../share/loep/glossary.sqlite`, for the program at `program`. The same place relative to
/// the program in the build folder and under the prefix.
std::string glossary_beside(std::string_view program);

/// $LOEP_GLOSSARY if it is set and not empty, else the one beside the running program. Throws Error{not_found} with the
/// path that was tried.
std::string builtin_glossary_path();

}  // namespace loep::termbase
