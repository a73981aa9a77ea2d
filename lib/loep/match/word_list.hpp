// Sorted lists of words that the compiler cuts out of one text each, for the tables of this module.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace loep::match {

/// Of words with one blank between two.
consteval std::size_t count_listed(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

template <std::size_t size>
consteval std::array<std::string_view, size> cut_list(std::string_view text) {
    std::array<std::string_view, size> words;
    for (auto& word : words) {
        word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(word.size() + 1, text.size()));
    }
    return words;
}

/// Whether the word is one of a list with one blank between two.
constexpr bool lists(std::string_view words, std::string_view word) {
    while (!word.empty() && !words.empty()) {
        const auto next = words.substr(0, words.find(' '));
        if (next == word) {
            return true;
        }
        words.remove_prefix(std::min(next.size() + 1, words.size()));
    }
    return false;
}

}  // namespace loep::match
