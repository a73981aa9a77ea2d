// The options by which term add and term edit say what a concept has.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/termbase/concept.hpp"

#include "command.hpp"

namespace loep::tools {

/// --nl, --en, --admitted-nl … , --original, --relation, --strict, and `more` before them.
std::vector<Option> designation_options(std::vector<Option> more);

/// Adds what these options say. Throws Error{usage}.
void add_designations(termbase::Concept& to, const Arguments& arguments);

}  // namespace loep::tools
