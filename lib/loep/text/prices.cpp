// Reads what stands between two numbers of a Dutch text.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/prices.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace loep::text {

namespace {

bool is_figures(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// A currency, and perhaps *en*.
bool is_money(std::string_view between) {
    constexpr std::array<std::string_view, 9> currencies{"euro",  "dollar", "pond",   "gulden", "frank",
                                                         "kroon", "zloty",  "roebel", "hryvnja"};
    constexpr std::string_view joint = " en ";
    if (between.size() < 2 || between.front() != ' ' || between.back() != ' ') {
        return false;
    }
    between.remove_suffix(between.ends_with(joint) ? joint.size() : 1);
    between.remove_prefix(1);
    return std::find(currencies.begin(), currencies.end(), between) != currencies.end();
}

bool are_of_one_price(std::string_view bytes, const Number& whole, const Number& hundredths) {
    constexpr std::size_t digits = 2;
    constexpr std::size_t longest = 12;
    const auto between = slice(bytes, {whole.span.end, hundredths.span.begin});
    const auto cents = slice(bytes, hundredths.span);
    return between.size() <= longest && cents.size() == digits && is_figures(cents) &&
           is_figures(slice(bytes, whole.span)) && is_money(between);
}

/// “2” and “80” → “2.8”
std::string decimal_of(std::string_view whole, std::string_view hundredths) {
    auto value = std::string(whole) + '.' + std::string(hundredths);
    value.erase(value.find_last_not_of('0') + 1);
    return value.ends_with('.') ? value.substr(0, value.size() - 1) : value;
}

}  // namespace

void join_cents(std::string_view bytes, std::vector<Number>& numbers) {
    for (std::size_t at = 0; at + 1 < numbers.size(); ++at) {
        auto& whole = numbers[at];
        if (are_of_one_price(bytes, whole, numbers[at + 1])) {
            whole.values = {decimal_of(slice(bytes, whole.span), slice(bytes, numbers[at + 1].span))};
            numbers.erase(numbers.begin() + static_cast<std::ptrdiff_t>(at) + 1);
        }
    }
}

}  // namespace loep::text
