// What inflected and other everyday Dutch words usually become, that bilingual dictionaries of base forms lack.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/text/key_hash.hpp"

namespace loep::check {

/// English words divided by blanks, as they stand in texts; empty for most.
std::string_view usual_meanings(text::HashedKey dutch);

}  // namespace loep::check
