// Numbers that share the scale of the next one: drie- tot vierduizend, two or three hundred.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "loep/text/numbers.hpp"

namespace loep::text {

/// *3 à 4 miljoen*, *drie- tot vierduizend*, *two or three hundred*: gives the first a second value, with the scale of
/// the second. `numbers` are those of `bytes`, in their order.
void share_scales(std::string_view bytes, std::vector<Number>& numbers);

}  // namespace loep::text
