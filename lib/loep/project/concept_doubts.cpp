// The doubts about one concept, found through the glossary's index.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/concept_doubts.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "loep/text/characters.hpp"
#include "loep/text/language.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/names.hpp"

namespace loep::project {

namespace {

using termbase::AdministrativeStatus;
using termbase::Concept;
using termbase::ConceptKind;
using termbase::Designation;
using termbase::TermType;
using text::Language;

bool is_in_use(const Designation& designation) {
    return designation.status == AdministrativeStatus::preferred ||
           designation.status == AdministrativeStatus::admitted;
}

const Designation* preferred(const Concept& of, Language language) {
    const auto found = std::find_if(of.designations.begin(), of.designations.end(), [&](const Designation& one) {
        return one.status == AdministrativeStatus::preferred && text::language_of(one.locale) == language;
    });
    return found == of.designations.end() ? nullptr : &*found;
}

/// A Belarusian, Russian or Ukrainian name as the Dutch press spells its letters; rough, for same_name(), which knows
/// the press's habits. After the table of Onze Taal (Schaeken 2011) and, for і, ї, є, ґ, ў, VRT Taal.
std::string dutch_letters(std::string_view cyrillic) {
    static constexpr std::array<std::string_view, 32> letters{
        "a", "b", "v", "g",  "d", "e",  "zj", "z",   "i",  "j",     "k", "l", "m", "n", "o",   "p",
        "r", "s", "t", "oe", "f", "ch", "ts", "tsj", "sj", "sjtsj", "",  "y", "",  "e", "joe", "ja"};
    std::string spelt;
    // Case folded, but with its marks: й is not и, and ў is not у.
    const auto key = text::fold_key(cyrillic);
    for (std::size_t at = 0; at < key.size();) {
        const auto character = text::character_at(key, at);
        const auto point = character.point;
        if (point >= U'а' && point <= U'я') {
            spelt += letters[static_cast<std::size_t>(point - U'а')];
        } else if (point == U'і') {
            spelt += "i";
        } else if (point == U'ї') {
            spelt += "ji";
        } else if (point == U'є') {
            spelt += "je";
        } else if (point == U'ґ') {
            spelt += "g";
        } else if (point == U'ў') {
            spelt += "oe";
        } else if (point == U'ё') {
            spelt += "jo";
        } else if (point < 0x80 && point != U'\'') {
            spelt += std::string_view(key).substr(at, character.size);
        }
        at += character.size;
    }
    return spelt;
}

std::size_t count_words(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

/// English words that differ from a Dutch or Cyrillic name by more than the transliteration.
constexpr double one_name = 0.85;

void compare_names(const Concept& of, std::vector<std::string>& doubts) {
    const auto* dutch = preferred(of, Language::dutch);
    const auto* english = preferred(of, Language::english);
    if (of.kind != ConceptKind::person || dutch == nullptr || english == nullptr) {
        return;
    }
    std::vector<const Designation*> originals;
    for (const auto& designation : of.designations) {
        if ((designation.locale == "be" || designation.locale == "ru" || designation.locale == "uk") &&
            designation.scheme.empty() && count_words(designation.text) == count_words(english->text)) {
            originals.push_back(&designation);
        }
    }
    if (originals.empty()) {
        return;
    }
    if (count_words(dutch->text) == count_words(english->text) &&
        translit::same_name(dutch->text, english->text) < one_name) {
        doubts.push_back(fmt::format("“{}” (nl) and “{}” (en) are not one name in two transliterations", dutch->text,
                                     english->text));
    }
    // One original that the name follows from is enough: a politician has a Belarusian and a Russian one.
    const auto follows = [&](const Designation* original) {
        return translit::same_name(dutch_letters(original->text), english->text) >= one_name;
    };
    if (std::none_of(originals.begin(), originals.end(), follows)) {
        doubts.push_back(fmt::format("“{}” (en) does not follow from “{}” ({})", english->text, originals.front()->text,
                                     originals.front()->locale));
    }
}

void find_gaps(const Concept& of, std::vector<std::string>& doubts) {
    // Abbreviations and fixed phrases are there for one language's sake.
    if (of.kind == ConceptKind::abbreviation || of.kind == ConceptKind::phrase) {
        return;
    }
    if (preferred(of, Language::dutch) == nullptr) {
        doubts.emplace_back("there is no preferred Dutch designation");
    }
    if (preferred(of, Language::english) == nullptr) {
        doubts.emplace_back("there is no preferred English designation");
    }
}

/// The designation of another concept, of that language, whose key is `key`.
const Designation* designation_of(const Concept& other, std::string_view locale, std::string_view key,
                                  std::string (*key_of)(std::string_view)) {
    const auto found = std::find_if(other.designations.begin(), other.designations.end(), [&](const Designation& one) {
        return text::primary_subtag(one.locale) == text::primary_subtag(locale) && key_of(one.text) == key;
    });
    return found == other.designations.end() ? nullptr : &*found;
}

void find_doubles(const Concept& of, const Designation& designation, const GlossarySearch& glossary,
                  std::vector<std::string>& doubts) {
    const auto key = text::fold_key(designation.text);
    for (const auto& other : glossary.search(designation.text)) {
        if (other.id != of.id && designation_of(other, designation.locale, key, text::fold_key) != nullptr) {
            doubts.push_back(
                fmt::format("“{}” ({}) is also a designation of {}", designation.text, designation.locale, other.id));
        }
    }
}

/// Ivanov and Ivanova are two people.
bool is_feminine_of(std::string_view a, std::string_view b) {
    return a.size() == b.size() + 1 && a.starts_with(b) && a.back() == 'a';
}

void find_near(const Concept& of, const Designation& designation, const GlossarySearch& glossary,
               std::set<std::string>& said, std::vector<std::string>& doubts) {
    constexpr std::size_t shortest = 5;
    const auto key = text::bare_key(designation.text);
    for (const auto& word : text::words(key, {text::ByteOffset{0}, text::ByteOffset{key.size()}})) {
        const std::string written(text::slice(key, word.span));
        if (word.kind != text::WordKind::word || text::count_code_points(written) < shortest) {
            continue;
        }
        for (const auto& near : glossary.near_words(written, 1)) {
            auto other_key = key;
            other_key.replace(text::to_size(word.span.begin), written.size(), near);
            if (is_feminine_of(near, written) || is_feminine_of(written, near)) {
                continue;
            }
            for (const auto& other : glossary.search(other_key)) {
                const auto* found = designation_of(other, designation.locale, other_key, text::bare_key);
                if (other.id != of.id && found != nullptr && said.insert(other.id + found->text).second) {
                    doubts.push_back(fmt::format("“{}” ({}) is nearly “{}” of {}", designation.text, designation.locale,
                                                 found->text, other.id));
                }
            }
        }
    }
}

}  // namespace

std::vector<std::string> find_doubts(const Concept& of, const GlossarySearch& glossary) {
    std::vector<std::string> doubts;
    find_gaps(of, doubts);
    compare_names(of, doubts);
    std::set<std::string> said;
    for (const auto& designation : of.designations) {
        if (!is_in_use(designation) || !text::language_of(designation.locale).has_value()) {
            continue;
        }
        find_doubles(of, designation, glossary, doubts);
        find_near(of, designation, glossary, said, doubts);
    }
    return doubts;
}

}  // namespace loep::project
