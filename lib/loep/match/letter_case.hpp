// Whether the capitals of a text agree with those of a form, under the case rule of its designation.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/termbase/concept.hpp"

namespace loep::match {

/// `form` and `text` are the same but for case, apostrophes, hyphens and blanks; only their letters are compared.
bool case_agrees(termbase::CaseRule rule, std::string_view form, std::string_view text);

}  // namespace loep::match
