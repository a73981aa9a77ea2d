// Looks words up in the tables of their language's fields.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_fields.hpp"

#include <algorithm>
#include <span>

#include "loep/match/field_words.hpp"
#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

FieldTables tables_of(text::Language language) {
    return language == text::Language::dutch ? dutch_fields() : english_fields();
}

/// The last entry that is no greater than the key.
const FieldEntry* entry_before(std::span<const FieldEntry> entries, std::string_view key) {
    const auto after = std::upper_bound(entries.begin(), entries.end(), key,
                                        [](std::string_view of, const FieldEntry& entry) { return of < entry.text; });
    return after == entries.begin() ? nullptr : &*(after - 1);
}

}  // namespace

WordField field_of(std::string_view key, text::Language language) {
    const auto tables = tables_of(language);
    const auto* word = entry_before(tables.words, key);
    if (word != nullptr && word->text == key) {
        return word->field;
    }
    const auto* beginning = entry_before(tables.beginnings, key);
    return beginning != nullptr && key.starts_with(beginning->text) ? beginning->field : WordField::none;
}

bool has_sense_in(WordField field, std::string_view designation, text::Language language) {
    bool listed = false;
    for (const auto& row : tables_of(language).rows) {
        if (lists(row.designations, designation)) {
            if (row.field == field) {
                return true;
            }
            listed = true;
        }
    }
    return !listed;
}

}  // namespace loep::match
