// Levels the spelling habits of Dutch and English with two small tables, then compares by edit distance.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/cognates.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace loep::align {

namespace {

struct Change {
    std::string_view from;
    std::string_view to;
};

// The first ending that fits is changed; what is left must keep three letters.
constexpr std::array<Change, 33> dutch_endings{
    {{"iteiten", "ity"}, {"iteit", "ity"},   {"teiten", "ty"}, {"teit", "ty"},   {"ische", "ic"},  {"isch", "ic"},
     {"atie", "ation"},  {"aties", "ation"}, {"tie", "tion"},  {"ties", "tion"}, {"sie", "sion"},  {"sies", "sion"},
     {"ieve", "ive"},    {"ief", "ive"},     {"ieven", "ive"}, {"eel", "al"},    {"ele", "al"},    {"aal", "al"},
     {"ale", "al"},      {"eus", "ous"},     {"euze", "ous"},  {"isme", "ism"},  {"isten", "ist"}, {"air", "ary"},
     {"aire", "ary"},    {"eren", ""},       {"eerde", ""},    {"eerd", ""},     {"ij", "y"},      {"ie", "y"},
     {"ies", "y"},       {"en", ""},         {"s", ""}}};
constexpr std::array<Change, 13> english_endings{{{"ically", "ic"},
                                                  {"ical", "ic"},
                                                  {"ations", "ation"},
                                                  {"tions", "tion"},
                                                  {"sions", "sion"},
                                                  {"ities", "ity"},
                                                  {"ies", "y"},
                                                  {"ists", "ist"},
                                                  {"ating", ""},
                                                  {"ated", ""},
                                                  {"ing", ""},
                                                  {"ed", ""},
                                                  {"s", ""}}};

// Letters that one language writes for the other's, by the first; longer rows first.
constexpr std::array<Change, 30> letters{
    {{"aa", "a"}, {"ch", "k"}, {"ck", "k"},  {"ce", "se"},  {"ci", "si"}, {"cy", "si"}, {"c", "k"},   {"ee", "e"},
     {"ei", "i"}, {"ea", "e"}, {"gh", "g"},  {"ie", "i"},   {"ij", "i"},  {"j", "i"},   {"oe", "u"},  {"ou", "u"},
     {"oo", "o"}, {"ph", "f"}, {"qu", "kw"}, {"sch", "sk"}, {"sj", "S"},  {"sh", "S"},  {"tsj", "S"}, {"tch", "S"},
     {"th", "t"}, {"uu", "u"}, {"v", "f"},   {"x", "ks"},   {"y", "i"},   {"z", "s"}}};

constexpr std::size_t largest_growth = 2;  // "x" to "ks"

/// The rows of `letters` that begin with each letter: where they begin, and one more.
constexpr auto rows_by_letter = [] {
    std::array<std::uint8_t, 27> begins{};
    for (std::size_t letter = 0; letter < begins.size(); ++letter) {
        std::uint8_t row = 0;
        while (row < letters.size() && letters[row].from[0] < static_cast<char>('a' + letter)) {
            ++row;
        }
        begins[letter] = row;
    }
    return begins;
}();

std::span<const Change> rows_of(char letter) {
    if (letter < 'a' || letter > 'z') {
        return {};
    }
    const auto place = static_cast<std::size_t>(letter - 'a');
    return std::span(letters).subspan(rows_by_letter[place],
                                      std::size_t{rows_by_letter[place + 1]} - rows_by_letter[place]);
}

/// Inline, since the letters to compare are one to three.
bool begins_with(std::string_view word, std::string_view start) {
    if (word.size() < start.size()) {
        return false;
    }
    for (std::size_t at = 0; at < start.size(); ++at) {
        if (word[at] != start[at]) {
            return false;
        }
    }
    return true;
}

/// By last letter: bits of the rows of a table of endings that end in it.
template <std::size_t Size>
constexpr std::array<std::uint64_t, 26> rows_by_last_letter(const std::array<Change, Size>& endings) {
    std::array<std::uint64_t, 26> rows{};
    for (std::size_t row = 0; row < Size; ++row) {
        rows[static_cast<std::size_t>(endings[row].from.back() - 'a')] |= std::uint64_t{1} << row;
    }
    return rows;
}

constexpr auto dutch_rows = rows_by_last_letter(dutch_endings);
constexpr auto english_rows = rows_by_last_letter(english_endings);

/// The word without the ending that fits first, and what that is changed to.
struct Parted {
    std::string_view stem;
    std::string_view ending;
};

Parted without_ending(std::string_view bare, std::span<const Change> endings,
                      const std::array<std::uint64_t, 26>& rows) {
    const char last = bare.back();
    for (auto left = last < 'a' || last > 'z' ? 0 : rows[static_cast<std::size_t>(last - 'a')]; left != 0;
         left &= left - 1) {
        const auto& ending = endings[static_cast<std::size_t>(std::countr_zero(left))];
        if (bare.size() >= ending.from.size() + 3 &&
            begins_with(bare.substr(bare.size() - ending.from.size()), ending.from)) {
            return {bare.substr(0, bare.size() - ending.from.size()), ending.to};
        }
    }
    return {bare, {}};
}

}  // namespace

std::string spelling_class(std::string_view bare, text::Language language) {
    if (bare.empty()) {
        return {};
    }
    const auto [kept, ending] = language == text::Language::dutch ? without_ending(bare, dutch_endings, dutch_rows)
                                                                  : without_ending(bare, english_endings, english_rows);
    std::string changed;
    if (!ending.empty()) {
        changed.reserve(kept.size() + ending.size());
        changed.append(kept).append(ending);
    }
    const std::string_view stem = ending.empty() ? kept : changed;
    std::string levelled(stem.size() * largest_growth, '\0');
    std::size_t size = 0;
    for (std::size_t at = 0; at < stem.size();) {
        const auto rest = stem.substr(at);
        const auto rows = rows_of(rest.front());
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const Change& change) { return begins_with(rest, change.from); });
        const auto next = row != rows.end() ? row->to : rest.substr(0, 1);
        at += row != rows.end() ? row->from.size() : 1;
        for (const char c : next) {
            if (size == 0 || levelled[size - 1] != c) {
                levelled[size++] = c;
            }
        }
    }
    levelled.resize(size > 3 && levelled[size - 1] == 'e' ? size - 1 : size);
    return levelled;
}

double class_similarity(std::string_view a, std::string_view b) {
    if (a == b) {
        return 1.0;
    }
    const std::size_t longer = std::max(a.size(), b.size());
    const std::size_t shorter = std::min(a.size(), b.size());
    if (shorter * 3 < longer * 2) {
        return 0.0;
    }
    std::vector<unsigned> above(b.size() + 1);
    std::vector<unsigned> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        above[j] = static_cast<unsigned>(j);
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
        row[0] = static_cast<unsigned>(i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            row[j + 1] = std::min({above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0U : 1U)});
        }
        above.swap(row);
    }
    return 1.0 - static_cast<double>(above[b.size()]) / static_cast<double>(longer);
}

}  // namespace loep::align
