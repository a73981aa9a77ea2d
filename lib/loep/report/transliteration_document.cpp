// Writes each scheme's rules as people read them: what a letter becomes, and where.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/transliteration_document.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "loep/translit/letters.hpp"
#include "loep/translit/lexicon.hpp"
#include "loep/translit/name_endings.hpp"
#include "loep/translit/romanise.hpp"
#include "loep/translit/scheme.hpp"

namespace loep::report {

namespace {

using translit::LetterRule;
using translit::LetterSet;
using translit::Scheme;
using translit::Slavic;

struct LanguageTables {
    Slavic language;
    std::string_view name;
    std::string_view alphabet;
    std::array<std::string_view, 5> schemes;
};

constexpr std::array<LanguageTables, 3> tables{
    {{Slavic::russian,
      "Russian",
      "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
      {"nl-press", "en-press", "bgn-pcgn", "icao-9303", "scientific"}},
     {Slavic::belarusian,
      "Belarusian",
      "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
      {"nl-press", "en-press", "bgn-pcgn", "be-national-2023", "be-national-2007"}},
     {Slavic::ukrainian,
      "Ukrainian",
      "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
      {"nl-press", "en-press", "uk-national-2010", "bgn-pcgn-1965", "scientific"}}}};

/// Ways rarer than this are left to `loep romanise --all`.
constexpr double worth_telling = 0.1;

std::string ways_of(const LetterRule& rule) {
    std::string text;
    for (const auto& way : rule.ways) {
        if (way.weight >= worth_telling) {
            text += (text.empty() ? "" : " or ") + (way.text.empty() ? std::string("–") : way.text);
        }
    }
    return text;
}

void add_set(std::string& text, std::string_view where, const LetterSet& set) {
    if (!set.given) {
        return;
    }
    std::string letters;
    for (const auto point : set.letters) {
        letters += (letters.empty() ? "" : " ") + translit::encode(std::u32string(1, point));
    }
    std::string kinds = set.vowels ? "a vowel" : "";
    kinds += set.consonants ? (kinds.empty() ? "a consonant" : " or a consonant") : "";
    if (!letters.empty() && !kinds.empty()) {
        kinds += ", ";
    }
    text += fmt::format("{}{} {}{}", text.empty() ? "" : ", ", where, kinds, letters);
}

std::string place_of(const LetterRule& rule) {
    std::string text;
    if (rule.at_start) {
        text = "at the start";
    } else if (rule.inside) {
        text = "inside";
    }
    if (rule.at_end) {
        text += text.empty() ? "at the end" : ", at the end";
    }
    add_set(text, "after", rule.after);
    add_set(text, "before", rule.before);
    add_set(text, "not after", rule.not_after);
    add_set(text, "not before", rule.not_before);
    return text;
}

/// What becomes of these letters, all places; empty when the scheme has no rule for just them. What comes after a rule
/// for any place is never reached.
std::string cell(const Scheme& scheme, std::u32string_view letters) {
    std::string text;
    for (const auto& rule : scheme.letters.rules()) {
        if (rule.letters != letters) {
            continue;
        }
        const auto place = place_of(rule);
        text += (text.empty() ? "" : "; ") + ways_of(rule) + (place.empty() ? "" : " (" + place + ")");
        if (place.empty()) {
            break;
        }
    }
    return text;
}

/// The alphabet's letters, then the groups for which one of the schemes has a rule of its own, in their order there.
std::vector<std::u32string> rows_of(const LanguageTables& of) {
    std::vector<std::u32string> rows;
    for (const auto letter : translit::decode(of.alphabet)) {
        rows.emplace_back(1, letter);
    }
    for (const auto id : of.schemes) {
        for (const auto& rule : translit::find_scheme(id, of.language)->letters.rules()) {
            const bool own = std::all_of(rule.letters.begin(), rule.letters.end(), [&](char32_t letter) {
                return translit::decode(of.alphabet).find(letter) != std::u32string::npos || translit::is_sign(letter);
            });
            if (own && rule.letters.size() > 1 && std::find(rows.begin(), rows.end(), rule.letters) == rows.end()) {
                rows.push_back(rule.letters);
            }
        }
    }
    return rows;
}

void add_language(std::string& page, const LanguageTables& of) {
    page += fmt::format("\n## {}\n\n| |", of.name);
    for (const auto id : of.schemes) {
        page += fmt::format(" {} |", id);
    }
    page += "\n| --- |";
    for (std::size_t i = 0; i < of.schemes.size(); ++i) {
        page += " --- |";
    }
    page += '\n';
    for (const auto& letters : rows_of(of)) {
        page += fmt::format("| {} |", translit::encode(letters));
        for (const auto id : of.schemes) {
            page += fmt::format(" {} |", cell(*translit::find_scheme(id, of.language), letters));
        }
        page += '\n';
    }
}

void add_schemes(std::string& page) {
    page += "\n## Schemes\n\n| scheme | from | what | authority, year | source |\n| --- | --- | --- | --- | --- |\n";
    for (const auto& scheme : translit::schemes()) {
        page += fmt::format("| `{}` | {} | {} | {}, {} | {} |\n", scheme.id, scheme.language, scheme.title,
                            scheme.authority, scheme.year, scheme.source);
    }
}

void add_endings(std::string& page) {
    page +=
        "\n## Endings of surnames and patronymics\n\n| | spelling | a man | a woman | the family |\n"
        "| --- | --- | --- | --- | --- |\n";
    for (const auto& row : translit::name_endings()) {
        page += fmt::format("| {} | {} | -{} | -{} | {} |\n", row.patronymic ? "patronymic" : "surname", row.spelling,
                            translit::encode(row.masculine), translit::encode(row.feminine),
                            row.plural.empty() ? "" : "-" + translit::encode(row.plural));
    }
}

std::string joined(const translit::LexiconCell& cell) {
    return fmt::format("{}", fmt::join(translit::lexicon().forms(cell), ", "));
}

void add_names(std::string& page) {
    const auto entries = translit::lexicon().entries;
    const auto count = [&](translit::LexiconKind kind) {
        return std::count_if(entries.begin(), entries.end(), [kind](const auto& entry) { return entry.kind == kind; });
    };
    page += fmt::format(
        "\n## Given names\n\n{} given names and {} diminutives; {} places have forms of their own. Commonest first.\n\n"
        "| Russian | nl | en | Belarusian | nl | en | Ukrainian | nl | en |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n",
        count(translit::LexiconKind::given_name), count(translit::LexiconKind::diminutive),
        count(translit::LexiconKind::place));
    for (const auto& entry : entries) {
        if (entry.kind != translit::LexiconKind::given_name) {
            continue;
        }
        page += '|';
        for (const auto language : translit::all_slavic) {
            const auto& forms = entry.in(language);
            page += fmt::format(" {} | {} | {} |", joined(forms.original), joined(forms.dutch), joined(forms.english));
        }
        page += '\n';
    }
}

void add_surnames(std::string& page) {
    page +=
        "\n## Surnames\n\nThose whose established form the tables of letters do not give. Commonest first.\n\n"
        "| Russian | nl | en |\n| --- | --- | --- |\n";
    for (const auto& entry : translit::lexicon().entries) {
        if (entry.kind == translit::LexiconKind::surname) {
            const auto& forms = entry.in(translit::Slavic::russian);
            page +=
                fmt::format("| {} | {} | {} |\n", joined(forms.original), joined(forms.dutch), joined(forms.english));
        }
    }
}

}  // namespace

std::string transliteration_markdown() {
    std::string page = std::string(generated_part_mark) + "\n";
    for (const auto& of : tables) {
        add_language(page, of);
    }
    add_schemes(page);
    add_endings(page);
    add_names(page);
    add_surnames(page);
    return page;
}

}  // namespace loep::report
