// Knows columns, languages and values by English and Dutch words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/table_words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::formats {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 12> language_words{{{"dutch", "nl"},
                                                                                        {"nederlands", "nl"},
                                                                                        {"english", "en"},
                                                                                        {"engels", "en"},
                                                                                        {"belarusian", "be"},
                                                                                        {"russian", "ru"},
                                                                                        {"ukrainian", "uk"},
                                                                                        {"polish", "pl"},
                                                                                        {"wit-russisch", "be"},
                                                                                        {"russisch", "ru"},
                                                                                        {"oekraïens", "uk"},
                                                                                        {"pools", "pl"}}};

constexpr auto other_names =
    std::to_array<std::pair<std::string_view, TableColumn>>({{"concept", TableColumn::id},
                                                             {"concept id", TableColumn::id},
                                                             {"locale", TableColumn::language},
                                                             {"lang", TableColumn::language},
                                                             {"taal", TableColumn::language},
                                                             {"designation", TableColumn::term},
                                                             {"benaming", TableColumn::term},
                                                             {"subject field", TableColumn::subject},
                                                             {"category", TableColumn::subject},
                                                             {"categorie", TableColumn::subject},
                                                             {"onderwerp", TableColumn::subject},
                                                             {"vakgebied", TableColumn::subject},
                                                             {"definitie", TableColumn::definition},
                                                             {"soort", TableColumn::kind},
                                                             {"bron", TableColumn::source},
                                                             {"bronnen", TableColumn::source},
                                                             {"sources", TableColumn::source},
                                                             {"woordsoort", TableColumn::part_of_speech},
                                                             {"pos", TableColumn::part_of_speech},
                                                             {"geslacht", TableColumn::gender},
                                                             {"gecontroleerd", TableColumn::verified},
                                                             {"geverifieerd", TableColumn::verified},
                                                             {"relaties", TableColumn::relations},
                                                             {"vormen", TableColumn::forms},
                                                             {"verbuiging", TableColumn::inflection},
                                                             {"afkorting", TableColumn::abbreviation},
                                                             {"comment", TableColumn::note},
                                                             {"comments", TableColumn::note},
                                                             {"remark", TableColumn::note},
                                                             {"remarks", TableColumn::note},
                                                             {"notes", TableColumn::note},
                                                             {"opmerking", TableColumn::note},
                                                             {"opmerkingen", TableColumn::note},
                                                             {"toelichting", TableColumn::note},
                                                             {"noot", TableColumn::note},
                                                             {"noten", TableColumn::note}});

struct DutchValue {
    TableColumn column;
    std::string_view dutch;
    std::string_view english;
};

constexpr auto dutch_values =
    std::to_array<DutchValue>({{TableColumn::kind, "persoon", "person"},
                               {TableColumn::kind, "land", "country"},
                               {TableColumn::kind, "plaats", "place"},
                               {TableColumn::kind, "plaatsnaam", "place"},
                               {TableColumn::kind, "organisatie", "organisation"},
                               {TableColumn::kind, "nationaliteit", "nationality"},
                               {TableColumn::kind, "ambt", "office"},
                               {TableColumn::kind, "functie", "office"},
                               {TableColumn::kind, "gebeurtenis", "event"},
                               {TableColumn::kind, "voorwerp", "object"},
                               {TableColumn::kind, "begrip", "term"},
                               {TableColumn::kind, "uitdrukking", "phrase"},
                               {TableColumn::kind, "afkorting", "abbreviation"},
                               {TableColumn::status, "voorkeur", "preferred"},
                               {TableColumn::status, "voorkeursterm", "preferred"},
                               {TableColumn::status, "toegestaan", "admitted"},
                               {TableColumn::status, "toegelaten", "admitted"},
                               {TableColumn::status, "afgeraden", "deprecated"},
                               {TableColumn::status, "verboden", "deprecated"},
                               {TableColumn::status, "verouderd", "superseded"},
                               {TableColumn::status, "vervangen", "superseded"},
                               {TableColumn::type, "volledige vorm", "fullForm"},
                               {TableColumn::type, "korte vorm", "shortForm"},
                               {TableColumn::type, "afkorting", "abbreviation"},
                               {TableColumn::type, "letterwoord", "acronym"},
                               {TableColumn::type, "acroniem", "acronym"},
                               {TableColumn::part_of_speech, "eigennaam", "properNoun"},
                               {TableColumn::part_of_speech, "zelfstandig naamwoord", "noun"},
                               {TableColumn::part_of_speech, "bijvoeglijk naamwoord", "adjective"},
                               {TableColumn::part_of_speech, "werkwoord", "verb"},
                               {TableColumn::part_of_speech, "bijwoord", "adverb"},
                               {TableColumn::part_of_speech, "overig", "other"},
                               {TableColumn::gender, "geen", "none"},
                               {TableColumn::gender, "mannelijk", "masculine"},
                               {TableColumn::gender, "vrouwelijk", "feminine"},
                               {TableColumn::gender, "onzijdig", "neuter"},
                               {TableColumn::gender, "gemeenslachtig", "common"}});

/// "Part_of-speech " → "part of speech".
std::string header_key(std::string_view name) {
    auto key = text::fold_key(trimmed(name));
    std::replace(key.begin(), key.end(), '_', ' ');
    return key;
}

}  // namespace

std::string trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos
               ? std::string()
               : std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1));
}

std::optional<TableColumn> column_named(std::string_view name) {
    const auto key = header_key(name);
    const auto* other =
        std::find_if(other_names.begin(), other_names.end(), [&key](const auto& one) { return one.first == key; });
    return other != other_names.end() ? other->second : table_column_names.value(key);
}

// A shape of BCP 47 in a column's name: a language of two or three letters, then script and region.
std::string locale_named(std::string_view name) {
    const auto key = text::fold_key(trimmed(name));
    for (const auto& [word, tag] : language_words) {
        if (key == word) {
            return std::string(tag);
        }
    }
    std::string tag = trimmed(name);
    std::replace(tag.begin(), tag.end(), '_', '-');
    const auto letters = [](std::string_view part) {
        return std::all_of(part.begin(), part.end(),
                           [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    };
    const auto dash = std::min(tag.find('-'), tag.size());
    const auto rest = std::string_view(tag).substr(std::min(dash + 1, tag.size()));
    const bool language =
        (dash == 2 || (dash == 3 && tag.size() > 3)) && letters(std::string_view(tag).substr(0, dash));
    const bool right_rest = rest.empty() ? dash == tag.size() : (rest.size() == 2 || rest.size() == 4) && letters(rest);
    if (!language || !right_rest) {
        return {};
    }
    std::transform(tag.begin(), tag.begin() + static_cast<std::ptrdiff_t>(dash), tag.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return tag;
}

std::vector<std::string_view> header_words() {
    auto words = table_column_names.names();
    for (const auto& row : other_names) {
        words.push_back(row.first);
    }
    for (const auto& row : language_words) {
        words.push_back(row.first);
    }
    return words;
}

std::string column_label(TableColumn column) {
    switch (column) {
        case TableColumn::kind:
            return text::message("kind");
        case TableColumn::subject:
            return text::message("subject");
        case TableColumn::definition:
            return text::message("definition");
        case TableColumn::concept_source:
            return text::message("concept source");
        case TableColumn::concept_note:
            return text::message("concept note");
        case TableColumn::status:
            return text::message("status");
        case TableColumn::type:
            return text::message("type");
        case TableColumn::part_of_speech:
            return text::message("part of speech");
        case TableColumn::gender:
            return text::message("gender");
        case TableColumn::case_rule:
            return text::message("case rule");
        case TableColumn::abbreviation:
            return text::message("abbreviation");
        default:
            return std::string(table_column_names.name(column));
    }
}

std::string english_value(TableColumn column, std::string_view word, const std::vector<std::string_view>& known) {
    const auto key = header_key(word);
    const auto* dutch = std::find_if(dutch_values.begin(), dutch_values.end(),
                                     [&](const DutchValue& one) { return one.column == column && one.dutch == key; });
    if (dutch != dutch_values.end()) {
        return std::string(dutch->english);
    }
    const auto same =
        std::find_if(known.begin(), known.end(), [&key](std::string_view one) { return text::fold_key(one) == key; });
    return std::string(same != known.end() ? *same : word);
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names) {
    const auto near = text::nearest(word, names);
    return near ? text::message("; did you mean \"{}\"?", *near) : std::string();
}

namespace {

/// As the program speaks: the first Dutch word for each value that has one.
std::vector<std::string_view> spoken_values(TableColumn column, std::vector<std::string_view> known) {
    if (text::spoken_language() != text::Language::dutch) {
        return known;
    }
    for (auto& value : known) {
        const auto* dutch = std::find_if(dutch_values.begin(), dutch_values.end(), [&](const DutchValue& one) {
            return one.column == column && one.english == value;
        });
        value = dutch != dutch_values.end() ? dutch->dutch : value;
    }
    return known;
}

}  // namespace

std::string unknown_value(TableColumn column, std::string_view word, const std::vector<std::string_view>& known) {
    auto names = known;
    for (const auto& one : dutch_values) {
        if (one.column == column) {
            names.push_back(one.dutch);
        }
    }
    return text::message("\"{}\" is no {}{} (known: {})", word, column_label(column), did_you_mean(word, names),
                         fmt::join(spoken_values(column, known), ", "));
}

}  // namespace loep::formats
