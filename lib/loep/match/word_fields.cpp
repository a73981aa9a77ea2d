// Looks words up in the tables of their language's fields.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_fields.hpp"

#include <algorithm>
#include <span>

#include "loep/match/compound_words.hpp"
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

/// *Wijnmaker*, *filmrechten*.
bool begins_compound(const FieldEntry& word, std::string_view key) {
    constexpr std::size_t shortest = 4;
    return is_everyday(word.field) && word.text.size() >= shortest && key.starts_with(word.text) &&
           looks_like_a_noun(key.substr(word.text.size()));
}

/// *Storm* of *storming*, for designations that are forms of others.
std::string_view verb_of(std::string_view designation) {
    for (const std::string_view ending : {"ing", "ed", "s"}) {
        if (designation.ends_with(ending)) {
            return designation.substr(0, designation.size() - ending.size());
        }
    }
    return {};
}

}  // namespace

WordField field_of(std::string_view key, text::Language language) {
    if (language == text::Language::english && key.ends_with("'s")) {
        key.remove_suffix(2);
    }
    const auto tables = tables_of(language);
    const auto* word = entry_before(tables.words, key);
    if (word != nullptr && word->text == key) {
        return word->field;
    }
    const auto* beginning = entry_before(tables.beginnings, key);
    if (beginning != nullptr && key.starts_with(beginning->text)) {
        return beginning->field;
    }
    return language == text::Language::dutch && word != nullptr && begins_compound(*word, key) ? word->field
                                                                                               : WordField::none;
}

bool has_sense_in(WordField field, std::string_view designation, text::Language language) {
    bool listed = false;
    const auto verb = language == text::Language::english ? verb_of(designation) : std::string_view();
    for (const auto& row : tables_of(language).rows) {
        if (lists(row.designations, designation) || lists(row.designations, verb)) {
            if (row.field == field) {
                return true;
            }
            listed = true;
        }
    }
    return !listed;
}

}  // namespace loep::match
