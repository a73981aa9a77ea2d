// Past tenses that are another word as well, or follow no rule: left of leave, swore of swear.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace loep::check {

/// What *left*, *found* and *saw* may be as well, beside what they are as words of their own; else empty.
std::string_view verb_of_past(std::string_view english);

}  // namespace loep::check
