// Looks Dutch words up by their forms and parts, English ones by their stem.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/lookups.hpp"

#include <string_view>

#include "loep/align/matches.hpp"
#include "loep/align/stems.hpp"

namespace loep::align {

Lookups::Lookups(const std::vector<Feature>& features, text::Language language, const Dictionaries& dictionaries) {
    if (dictionaries.empty()) {
        return;
    }
    known_.resize(features.size());
    if (language == text::Language::english) {
        read_english(features, dictionaries);
        return;
    }
    if (dictionaries.installed != nullptr) {
        const auto& dictionary = *dictionaries.installed;
        read_dutch(features, DictionaryKind::installed,
                   [&dictionary](std::string_view key, auto& readings) { dictionary.append_readings(key, readings); });
    }
    if (dictionaries.learned != nullptr) {
        const auto& dictionary = *dictionaries.learned;
        read_dutch(features, DictionaryKind::learned, [&dictionary](std::string_view key, auto& readings) {
            const auto found = dictionary.translations(letters_hash(dutch_stem(key)));
            if (!found.empty()) {
                readings.push_back({found, false});
            }
        });
    }
}

template <class Append>
void Lookups::read_dutch(const std::vector<Feature>& features, DictionaryKind kind, const Append& append) {
    auto& table = tables_[static_cast<std::size_t>(kind)];
    table.begins.reserve(features.size() + 1);
    table.begins.push_back(0);
    for (std::size_t k = 0; k < features.size(); ++k) {
        if (is_word(features[k])) {
            append(features[k].key, table.readings);
        }
        known_[k] = known_[k] || table.readings.size() > table.begins.back();
        table.begins.push_back(static_cast<std::uint32_t>(table.readings.size()));
    }
}

void Lookups::read_english(const std::vector<Feature>& features, const Dictionaries& dictionaries) {
    stems_.resize(features.size());
    for (std::size_t k = 0; k < features.size(); ++k) {
        if (!is_word(features[k])) {
            continue;
        }
        stems_[k] = english_stem_hash(features[k].key);
        for (const auto kind : dictionary_kinds) {
            const auto* dictionary = dictionaries.get(kind);
            known_[k] = known_[k] || (dictionary != nullptr && dictionary->knows_english_stem(stems_[k]));
        }
    }
}

std::span<const Dictionary::Reading> Lookups::readings(DictionaryKind kind, std::size_t feature) const {
    const auto& table = tables_[static_cast<std::size_t>(kind)];
    if (table.begins.empty()) {
        return {};
    }
    return std::span(table.readings).subspan(table.begins[feature], table.begins[feature + 1] - table.begins[feature]);
}

}  // namespace loep::align
