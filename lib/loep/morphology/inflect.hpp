// The inflected forms of a word or phrase in Dutch and English, made by rule from its grammatical facts.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/morphology/form_list.hpp"
#include "loep/text/language.hpp"

namespace loep::morphology {

enum class WordClass : std::uint8_t { name, noun, adjective, verb, other };

/// What is to be inflected. Of a phrase the head is inflected (Dutch and English: the last word of a noun phrase before
/// any preposition; every adjective of a Dutch one in -e; the first word of an English verb phrase, the last of a Dutch
/// one; the last word of a name).
struct Lemma {
    std::string_view text;
    text::Language language = text::Language::dutch;
    WordClass word_class = WordClass::noun;
    bool only_plural_and_genitive = false;  ///< for deprecated designations
    bool irregular = false;                 ///< its plural or past is given elsewhere: make none by rule
};

struct Form {
    std::string text;
    InflectionKind kind = InflectionKind::base;
};

/// The lemma itself first, then every form once, the likeliest spelling first. A form that no rule can be sure of is
/// left out rather than guessed.
std::vector<Form> forms_of(const Lemma& lemma);

/// The same forms written into `forms`, which is emptied first: no allocation when the list is used again.
void list_forms(const Lemma& lemma, FormList& forms);

/// The same inflection put on another designation, for a fix: (*Poetins*, genitive) → *Putin's*; InflectionKind::base
/// gives the text itself, and so does a kind that the language cannot make of it.
std::string inflect(const Lemma& lemma, InflectionKind kind);

}  // namespace loep::morphology
