// Chooses among the forms that the rules make by an installed dictionary, when a glossary is compiled.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "loep/morphology/form_list.hpp"
#include "loep/morphology/inflect.hpp"
#include "loep/morphology/speller.hpp"

namespace loep::morphology {

/// `forms` are those of list_forms(lemma). Of a single word that the dictionary knows: where it knows some plurals (or
/// adjectives, or verb forms) of the list, the others of that kind go; where it knows none of the plurals, those that
/// it knows by the other common endings take their place. What the dictionary cannot tell stays as it is. Whether it
/// has confirmed any.
bool choose_known_forms(const Lemma& lemma, const Speller& speller, FormList& forms);

/// Plurals, adjectives and verb forms: those that are chosen.
bool is_chosen(InflectionKind kind);

/// The installed dictionary of the language: of LOEP_DICTIONARIES if that is set, else where the system has Hunspell's.
std::optional<Speller> find_speller(text::Language language);

/// The file of its words, Hunspell's library there or not; empty when there is none.
std::string find_dictionary(text::Language language);

/// The same, and beside a British one the American: whoever asks what words English has wants both. Empty when there is
/// none.
std::vector<std::string> find_dictionaries(text::Language language);

}  // namespace loep::morphology
