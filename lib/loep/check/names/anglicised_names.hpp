// Given names of living people that a translator into English must not translate.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace loep::check {

/// *Giorgos* – *George*, *Piotr* – *Peter*: the second is what the first is in English. Both are bare keys.
bool is_anglicised(std::string_view name, std::string_view english);

}  // namespace loep::check
