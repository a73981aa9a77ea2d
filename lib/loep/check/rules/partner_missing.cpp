// Rule partner-missing: an article of the project without its translation, or a translation without its article.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/rule.hpp"

namespace loep::check {

extern const Rule partner_missing;
constinit const Rule partner_missing{
    "partner-missing",
    "omission",
    "an article without its translation, or a translation without its article",
    "The patterns of loep.toml say which file belongs to which; one of the two is not there. A warning, because a "
    "translation often comes a day later: a newsroom that publishes both together makes it an error in loep.toml.",
    Severity::warning,
    {},
    nullptr,
    nullptr};

}  // namespace loep::check
