// Lists of words as tables write them: divided by blanks, * for any ending or beginning.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Does a key fit any word of the list? *possibl* * fits all that begins so, ** ochtend* all longer that ends so, and
/// *bouw* with * at both ends all that holds it (*gebouwd*, *bouwde*).
bool fits_any(std::string_view list, std::string_view key);

/// The rows of several tables as one table.
template <typename Row, std::size_t... sizes>
constexpr auto joined(const std::array<Row, sizes>&... tables) {
    std::array<Row, (sizes + ...)> all{};
    auto* to = all.data();
    ((to = std::copy(tables.begin(), tables.end(), to)), ...);
    return all;
}

/// The words of lists, each with the row that its list stands in.
template <std::size_t size>
struct ListedWords {
    std::array<std::string_view, size> words{};
    std::array<std::size_t, size> rows{};
};

/// All words of the lists that the rows of a table have in `list`.
template <const auto& table, auto list>
constexpr auto listed_words() {
    constexpr auto size = [] {
        std::size_t words = 0;
        for (const auto& row : table) {
            const std::string_view text = row.*list;
            words += static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
        }
        return words;
    }();
    ListedWords<size> listed;
    std::size_t at = 0;
    for (std::size_t row = 0; row < table.size(); ++row) {
        for (std::string_view rest = table[row].*list; !rest.empty(); ++at) {
            const auto end = std::min(rest.find(' '), rest.size());
            listed.words[at] = rest.substr(0, end);
            listed.rows[at] = row;
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return listed;
}

class WordList;

/// The first word of the segments of a range that fits the list; null if none does.
const text::Word* find_word(const SideView& side, SegmentRange range, const WordList& list);
/// How many of its words fit.
std::size_t count_words(const SideView& side, SegmentRange range, const WordList& list);
const text::Word* find_word(const SideView& side, SegmentRange range, std::string_view list);

}  // namespace loep::check
