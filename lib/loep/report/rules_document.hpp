// The rules as a Markdown page: docs/rules.md, and what `loep rules --format markdown` prints.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>

#include "loep/check/rule.hpp"

namespace loep::report {

/// A table of all rules, then one section a rule with its rationale and its examples.
std::string rules_markdown(std::span<const check::Rule* const> rules);

}  // namespace loep::report
