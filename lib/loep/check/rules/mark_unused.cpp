// Rule mark-unused: a mark that suppresses a rule where the rule finds nothing.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/rule.hpp"

namespace loep::check {

extern const Rule mark_unused;
constinit const Rule mark_unused{
    "mark-unused",
    "other",
    "a mark that suppresses nothing",
    "A loep-ignore mark, or a line of a text’s side file, that no finding needs any more hides the next one that comes "
    "along; so does one that names a rule which does not exist. Marks of rules that were not run are left alone.",
    Severity::warning,
    {},
    nullptr,
    nullptr};

}  // namespace loep::check
