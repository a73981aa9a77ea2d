// An exact decimal number and its lowest form as text; enough to compare the numbers of two languages.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace loep::text {

/// digits × 10^exponent; `digits` holds nothing else.
struct Decimal {
    std::string digits;
    int exponent = 0;

    /// "1500", "0.5", "3200000000": no zeros that say nothing, a point only before a digit.
    std::string lowest_form() const {
        auto first = digits.find_first_not_of('0');
        if (first == std::string::npos) {
            return "0";
        }
        auto shown = digits.substr(first);
        int power = exponent;
        while (shown.back() == '0') {
            shown.pop_back();
            ++power;
        }
        if (power >= 0) {
            return shown.append(static_cast<std::size_t>(power), '0');
        }
        const auto places = static_cast<std::size_t>(-power);
        if (shown.size() <= places) {
            shown.insert(0, places - shown.size() + 1, '0');
        }
        return shown.insert(shown.size() - places, 1, '.');
    }
};

}  // namespace loep::text
