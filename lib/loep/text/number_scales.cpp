// Looks for pairs of numbers with *to* or *or* between them of which only the second ends with a scale word.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/number_scales.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <utility>

namespace loep::text {

namespace {

constexpr std::array<std::string_view, 12> links{" tot ", "- tot ", " à ",  " a ",   " of ", "- of ",
                                                 " to ",  " or ",   " en ", " and ", "-",    "–"};

constexpr std::array<std::pair<std::string_view, int>, 10> scales{{{"honderd", 2},
                                                                   {"hundred", 2},
                                                                   {"duizend", 3},
                                                                   {"thousand", 3},
                                                                   {"miljoen", 6},
                                                                   {"million", 6},
                                                                   {"miljard", 9},
                                                                   {"billion", 9},
                                                                   {"biljoen", 12},
                                                                   {"trillion", 12}}};

/// The power of ten of the scale word that a number ends with, solid or apart; 0 when it ends with none.
int scale_at_end(std::string_view written) {
    const auto* const scale =
        std::find_if(scales.begin(), scales.end(), [&](const auto& one) { return written.ends_with(one.first); });
    return scale == scales.end() ? 0 : scale->second;
}

/// `value` of at most three figures before its point, times a power of ten; nothing for any other.
std::optional<std::string> scaled(const std::string& value, int power) {
    const auto point = std::min(value.find('.'), value.size());
    const auto decimals = value.size() - std::min(point + 1, value.size());
    if (point > 3 || decimals > static_cast<std::size_t>(power) ||
        value.find_first_not_of("0123456789.") != std::string::npos) {
        return std::nullopt;
    }
    auto digits = value.substr(0, point) + value.substr(std::min(point + 1, value.size()));
    digits.append(static_cast<std::size_t>(power) - decimals, '0');
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
    return digits;
}

}  // namespace

void share_scales(std::string_view bytes, std::vector<Number>& numbers) {
    for (std::size_t i = 0; i + 1 < numbers.size(); ++i) {
        auto& first = numbers[i];
        const auto& second = numbers[i + 1];
        const bool bare = first.kind == NumberKind::cardinal && first.values.size() == 1 && !first.percent &&
                          scale_at_end(slice(bytes, first.span)) == 0;
        const int power = bare && second.kind == NumberKind::cardinal ? scale_at_end(slice(bytes, second.span)) : 0;
        const auto between = slice(bytes, {first.span.end, second.span.begin});
        if (power != 0 && std::find(links.begin(), links.end(), between) != links.end()) {
            if (auto value = scaled(first.values.front(), power)) {
                first.values.push_back(std::move(*value));
            }
        }
    }
}

}  // namespace loep::text
