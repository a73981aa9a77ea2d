// The cards of the html report: what the glossary knows of the concepts in the texts.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <string_view>

#include "loep/report/report.hpp"

namespace loep::report {

/// The concept of that id, or nothing.
const termbase::Concept* find_concept(const Report& report, std::string_view id);

/// What people call it: its preferred English designation, or the first there is.
std::string_view name_of(const termbase::Concept& one);

/// Those of the findings in sight, the others folded away; each has the id "c-<concept id>".
void write_cards(const Report& report, std::ostream& out);

}  // namespace loep::report
