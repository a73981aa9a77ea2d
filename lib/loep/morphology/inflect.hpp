// The inflected forms of a word or phrase in Dutch and English, made by rule from its grammatical facts.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/text/language.hpp"

namespace loep::morphology {

enum class WordClass : std::uint8_t { name, noun, adjective, verb, other };

enum class InflectionKind : std::uint8_t { base, plural, genitive, adjectival, verbal, diminutive, variant };

/// What is to be inflected. Of a phrase the head is inflected (Dutch and English: the last word of a noun phrase before
/// any preposition; every adjective of a Dutch one in -e; the first word of an English verb phrase).
struct Lemma {
    std::string_view text;
    text::Language language = text::Language::dutch;
    WordClass word_class = WordClass::noun;
    std::string_view gender = {};           ///< TBX grammaticalGender, or empty
    bool only_plural_and_genitive = false;  ///< for deprecated designations
};

struct Form {
    std::string text;
    InflectionKind kind = InflectionKind::base;
};

/// The lemma itself first, then every form once, the likeliest spelling first. A form that no rule can be sure of is
/// left out rather than guessed.
std::vector<Form> forms_of(const Lemma& lemma);

/// The same inflection put on another designation, for a fix: (*Poetins*, genitive) → *Putin's*; InflectionKind::base
/// gives the text itself, and so does a kind that the language cannot make of it.
std::string inflect(const Lemma& lemma, InflectionKind kind);

}  // namespace loep::morphology
