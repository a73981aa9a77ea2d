// The order in which TBX's writers put things: languages, and anything else by a comparison, without copying.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/text/language.hpp"

namespace loep::formats::tbx {

/// Dutch, English, then by tag; nl-BE after nl.
inline std::pair<int, std::string_view> locale_order(std::string_view locale) {
    const auto language = text::language_of(locale);
    if (!language.has_value()) {
        return {2, locale};
    }
    return {*language == text::Language::dutch ? 0 : 1, locale};
}

template <class Value, class Less>
std::vector<const Value*> sorted_pointers(const std::vector<Value>& values, Less less) {
    std::vector<const Value*> sorted;
    sorted.reserve(values.size());
    for (const auto& value : values) {
        sorted.push_back(&value);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [&less](const Value* a, const Value* b) { return less(*a, *b); });
    return sorted;
}

}  // namespace loep::formats::tbx
