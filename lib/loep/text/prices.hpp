// Prices told in two numbers: 2 euro 80, 1 euro en 20 cent, 1 euro and 20 cents.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "loep/text/numbers.hpp"

namespace loep::text {

/// Makes one number of whole money and its hundredths, at the place of the first: “2” in *2 euro 80* is 2.8. The
/// numbers are those of one segment, in order.
void join_cents(std::string_view bytes, std::vector<Number>& numbers);

}  // namespace loep::text
