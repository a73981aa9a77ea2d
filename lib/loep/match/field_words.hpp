// The tables of a language's words by field, and how the compiler makes them searchable.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "loep/match/word_fields.hpp"

namespace loep::match {

inline constexpr std::size_t field_count = 14;

/// One field; each text is a sorted list with one blank between two.
struct FieldWords {
    WordField field = WordField::none;
    std::string_view words;
    std::string_view beginnings;    ///< *voetbal* stands for *voetballers* too
    std::string_view designations;  ///< of the glossary, that mean something else in this field
};

struct FieldEntry {
    std::string_view text;
    WordField field = WordField::none;
};

struct FieldTables {
    std::span<const FieldWords> rows;
    std::span<const FieldEntry> words;       ///< of all rows, sorted
    std::span<const FieldEntry> beginnings;  ///< of all rows, sorted; none begins with another
};

FieldTables dutch_fields();
FieldTables english_fields();

using FieldText = std::string_view FieldWords::*;

consteval std::size_t count_entries(std::span<const FieldWords> rows, FieldText text) {
    std::size_t count = 0;
    for (const auto& row : rows) {
        const auto list = row.*text;
        count += list.empty() ? 0 : static_cast<std::size_t>(std::count(list.begin(), list.end(), ' ')) + 1;
    }
    return count;
}

/// The rows are sorted; they are merged by twos, which asks less of the compiler than sorting all.
template <std::size_t size>
consteval std::array<FieldEntry, size> sorted_entries(std::span<const FieldWords> rows, FieldText text) {
    std::array<FieldEntry, size> entries;
    std::array<std::size_t, field_count + 1> begins{};
    std::size_t next = 0;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (auto list = rows[row].*text; !list.empty();) {
            const auto word = list.substr(0, list.find(' '));
            entries[next++] = {word, rows[row].field};
            list.remove_prefix(std::min(word.size() + 1, list.size()));
        }
        begins[row + 1] = next;
    }
    for (std::size_t step = 1; step < rows.size(); step *= 2) {
        auto merged = entries;
        for (std::size_t row = 0; row + step < rows.size(); row += 2 * step) {
            const auto* first = entries.data() + begins[row];
            const auto* middle = entries.data() + begins[row + step];
            const auto* last = entries.data() + begins[std::min(row + 2 * step, rows.size())];
            std::merge(first, middle, middle, last, merged.data() + begins[row],
                       [](const FieldEntry& a, const FieldEntry& b) { return a.text < b.text; });
        }
        entries = merged;
    }
    return entries;
}

/// Sorted, so that the one before the place of a word is the only one that can be its beginning.
constexpr bool have_no_common_beginning(std::span<const FieldEntry> entries) {
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (entries[i].text < entries[i - 1].text || entries[i].text.starts_with(entries[i - 1].text)) {
            return false;
        }
    }
    return true;
}

/// Sorted, and no word stands in two fields.
constexpr bool are_distinct(std::span<const FieldEntry> entries) {
    for (std::size_t i = 1; i < entries.size(); ++i) {
        if (entries[i].text <= entries[i - 1].text) {
            return false;
        }
    }
    return true;
}

}  // namespace loep::match
