// Foods and drinks that English calls by the names they have where they come from.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace loep::check {

/// Does English write it (a key) as it is? Of the Low Countries, and grapes and dishes of others.
bool is_kept_food(std::string_view key);

}  // namespace loep::check
