// Fixed expressions in which a word of the glossary means something else: *solar cell*, *zebra crossing*, *dode hoek*.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/text/language.hpp"

namespace loep::match {

/// `before` and `after` are the folded words beside it, empty where there is none.
bool is_in_fixed_expression(std::string_view before, std::string_view key, std::string_view after,
                            text::Language language);

}  // namespace loep::match
