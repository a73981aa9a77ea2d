// The Dutch rules, one word at a time: each adds the forms that it is sure of to the list, in the list's frame.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/morphology/form_list.hpp"

namespace loep::morphology::dutch {

/// A word as it is spelled before an ending that begins with a vowel: *grens* → *grenz*, *kanaal* → *kanal*,
/// *kabinet* → *kabinett*. `kept` is of the word, `tail` is new.
struct OpenStem {
    std::string_view kept;
    char letters[4] = {};
    std::size_t size = 0;

    std::string_view tail() const { return {letters, size}; }
};

/// `voice`: a final s or f after a long vowel becomes z or v (*reis* → *reiz*, not *Pools*).
OpenStem open_stem(std::string_view word, bool voice);

void add_plurals(std::string_view noun, FormList& forms);

/// The plurals of a noun whose last part is on the list of irregular ones; whether it is.
bool add_irregular_plurals(std::string_view noun, FormList& forms);

void add_diminutives(std::string_view noun, FormList& forms);

/// *Poetins*, *Loekasjenko's*, *Kallas'*; the apostrophe is straight.
void add_genitives(std::string_view name, FormList& forms);

/// The form in -e; with `compared` the comparative and superlative too.
void add_adjective_forms(std::string_view adjective, bool compared, FormList& forms);

/// Whether a word before the noun of a phrase is an adjective, by its ending, that has a form in -e beside it.
bool takes_e(std::string_view word);

/// From the infinitive. `irregular`: present and infinitive forms only. A separable verb gives its forms written
/// together (*oppakt*, *opgepakt*, *op te pakken*).
void add_verb_forms(std::string_view infinitive, bool irregular, FormList& forms);

bool is_preposition(std::string_view word);

}  // namespace loep::morphology::dutch
