// Thousands, decimals, times and ordinals in digits.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/digits.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "loep/text/words.hpp"

namespace loep::text {

namespace {

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/// The figures of a token cut at its separators: "1.500,50" → 1 · 500 · 50 and ".,".
struct Parts {
    std::vector<std::string_view> groups;
    std::string separators;
};

Parts parts_of(std::string_view figures) {
    Parts parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= figures.size(); ++i) {
        if (i == figures.size() || !is_digit(figures[i])) {
            parts.groups.push_back(figures.substr(begin, i - begin));
            begin = i + 1;
            if (i < figures.size()) {
                parts.separators += figures[i];
            }
        }
    }
    return parts;
}

/// Groups of three after a first of one to three figures.
bool are_thousands(const Parts& parts, std::size_t count) {
    if (parts.groups[0].empty() || parts.groups[0].size() > 3 || parts.groups[0].starts_with('0')) {
        return false;
    }
    return std::all_of(parts.groups.begin() + 1, parts.groups.begin() + static_cast<std::ptrdiff_t>(count),
                       [](std::string_view group) { return group.size() == 3; });
}

Decimal joined(const Parts& parts, std::size_t decimals_from) {
    Decimal value;
    for (std::size_t i = 0; i < parts.groups.size(); ++i) {
        value.digits += parts.groups[i];
        if (i >= decimals_from) {
            value.exponent -= static_cast<int>(parts.groups[i].size());
        }
    }
    return value;
}

std::vector<Decimal> one_separator(const Parts& parts, Language language) {
    const char separator = parts.separators.front();
    const char thousands = language == Language::dutch ? '.' : ',';
    const auto as_decimal = joined(parts, 1);
    if (separator == ':' || !are_thousands(parts, 2)) {
        return {as_decimal};
    }
    const auto as_thousands = joined(parts, 2);
    if (separator == thousands) {
        return {as_thousands};
    }
    return {as_decimal, as_thousands};
}

std::vector<Decimal> values_of(const Parts& parts, Language language) {
    const auto count = parts.separators.size();
    if (count == 0) {
        return {joined(parts, 1)};
    }
    if (count == 1) {
        return one_separator(parts, language);
    }
    const bool same = parts.separators.find_first_not_of(parts.separators.front()) == std::string::npos;
    if (same) {
        if (parts.separators.front() == ':' || !are_thousands(parts, parts.groups.size())) {
            return {};
        }
        return {joined(parts, parts.groups.size())};
    }
    // 1.500,50: the last separator stands alone and is the decimal one.
    const auto head = parts.separators.substr(0, count - 1);
    const bool head_same = head.find_first_not_of(head.front()) == std::string::npos;
    if (!head_same || parts.separators.back() == ':' || !are_thousands(parts, parts.groups.size() - 1)) {
        return {};
    }
    return {joined(parts, parts.groups.size() - 1)};
}

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size>& words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

}  // namespace

std::optional<DigitsRead> read_digits(std::string_view token, Language language) {
    std::size_t end = 0;
    while (end < token.size() &&
           (is_digit(token[end]) || std::string_view(".,:").find(token[end]) != std::string_view::npos)) {
        ++end;
    }
    if (end == 0 || !is_digit(token.front()) || !is_digit(token[end - 1])) {
        return std::nullopt;
    }
    DigitsRead read;
    read.values = values_of(parts_of(token.substr(0, end)), language);
    if (read.values.empty()) {
        return std::nullopt;
    }
    read.suffix = fold_key(token.substr(end));
    read.plain = token.find_first_not_of("0123456789") == std::string_view::npos;
    constexpr std::array<std::string_view, 3> dutch{"e", "de", "ste"};
    constexpr std::array<std::string_view, 4> english{"st", "nd", "rd", "th"};
    read.ordinal = language == Language::dutch ? is_one_of(read.suffix, dutch) : is_one_of(read.suffix, english);
    read.decade = read.suffix == "s" || read.suffix == "'s" || read.suffix == "er";
    if (read.ordinal || read.decade) {
        read.suffix.clear();
    }
    return read;
}

}  // namespace loep::text
