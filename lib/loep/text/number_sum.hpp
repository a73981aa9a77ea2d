// The value of number words read one after the other: what may follow what, and how scales multiply.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "loep/text/number_words.hpp"

namespace loep::text {

/// No language writes more than a quintillion; and no product may overflow.
constexpr bool fits(std::uint64_t a, std::uint64_t b) {
    return b == 0 || a <= 1'000'000'000'000'000'000U / b;
}

/// What has been read so far, in tenths.
struct NumberSum {
    std::uint64_t total = 0;
    std::uint64_t current = 0;
    std::uint64_t last_scale = ~std::uint64_t{0};
    bool counted = false;  ///< a number stands before the scale
    bool ordinal = false;
};

/// Takes one word into the sum; false when it cannot follow.
bool take(NumberSum& sum, WordValue word);

}  // namespace loep::text
