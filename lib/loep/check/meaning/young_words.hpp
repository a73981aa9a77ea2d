// English words that the lists of words are too old for, or have as names only.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace loep::check {

/// *vaping*, *vlogger*, *barista*: of the net, of fashions, of foods and who makes them; by our own knowledge of
/// English. The airship is in the lists as a name only. Many look like an older word or a Dutch one. `key` is
/// text::fold_key.
bool is_young_english(std::string_view key);

}  // namespace loep::check
