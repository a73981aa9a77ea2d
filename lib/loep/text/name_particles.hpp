// The small words inside the names of people.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/text/key_hash.hpp"

namespace loep::text {

/// *van*, *der*, *von*, *el*: written small before a surname; of a text::fold_key().
bool is_name_particle(HashedKey key);
bool is_name_particle(std::string_view key);

}  // namespace loep::text
