// How two names stand to each other: forms of one, of one family or kind, a capital for its country.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loep/check/names/mention.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Sure enough to speak of what is missing in it, and with a translation at all.
bool is_translated(const align::Bead& bead);

/// Some concept of the one belongs with one of the other; of names that no concept covers, the same word.
bool are_of_one_family(const PairView& pair, const Mention& a, const Mention& b);

/// *Korean peninsula* – *Koreaanse*, *La.* – *Louisiana*: one key is a form of the other.
bool are_forms(const std::string& a, const std::string& b);

/// The last word of a key.
std::string_view last_word(std::string_view key);

/// *Zjaljony* – *Zialiony*, *Lewtsjanka* – *Yelena Levchenko*, *Sovjetnet* – *Soviet*: keys of the source and of the
/// target that are nearer to each other than two names mostly are, though they need not be one. Of several words the
/// last ones are compared.
bool sound_alike(const PairView& pair, std::string_view source, std::string_view target);

/// *Niger* and *Nigeria*: two countries, however alike their names.
bool are_two_countries(const PairView& pair, const Mention& a, const Mention& b);

/// *Czechoslovak* for *Tsjechische*: a form of what the termbase writes in the translation.
bool is_form_of_concept(const PairView& pair, const Mention& expected, const Mention& written);

/// *Tsjecho-Slowakije*, *Afro-Amerikaans*, *al-Assad*: what a hyphen joins to a name that nobody told us of; empty when
/// it stands by itself.
std::string joined_part(const SideView& side, const Mention& mention);

/// Is it a name, as a capital inside a sentence shows here or elsewhere in the text?
bool is_surely_name(const SideView& side, const Mention& mention);

/// Both are known to the termbase and of one kind: both people, both places, both organisations.
bool are_of_one_kind(const PairView& pair, const Mention& a, const Mention& b);

/// Names of one kind that the termbase knows may stand for each other without further evidence.
bool are_alternatives(const PairView& pair, const Mention& expected, const Mention& written);

/// *Tsoj* – *Tsoi*, *Nicolaas* – *Nicholas*: no slip, and too alike for another name.
bool are_alike(const std::string& a, const std::string& b);

/// *Koepalaoetsy* – *Kupalaucy*, *Lewtsjanka* – *Levchenko*: two ways to write one original, or its forms of two
/// languages.
bool are_spellings_of_one(const PairView& pair, const Mention& expected, const Mention& written);

/// Is the name in a text, as such or in its spelling of the other language? Only of names that the termbase lacks.
bool is_spelt_in(const PairView& pair, const SideView& side, const Mention& name);

/// As far as the dictionaries know, in the language of its text.
bool is_word_of_dictionary(const PairView& pair, const SideView& side, const Mention& mention);

/// The name of the target's group that some name of the source's is too; null if none is.
const Mention* shared_name(const PairView& pair, std::span<const Mention> source, std::span<const Mention> target);

/// *Bartholomeus* – *Bartholomew*: saints, popes, patriarchs and rulers have names of their own in either language.
bool is_translated_name(const PairView& pair, const Mention& expected, const Mention& written);
bool is_translated_name(const PairView& pair, std::string_view expected, std::string_view written);  ///< by their keys

/// *Kolja* – *Nikolai*: what somebody is called for short, and the whole name.
bool is_short_for(std::string_view brief, std::string_view whole);

/// *Groningse*, *Urker* – *Groningen*, *Urk*: what is called after a Dutch town or province, and that.
bool is_of_place(const PairView& pair, const Mention& expected, const Mention& written);

/// *Erasmus Medisch **Centrum*** – *Medical **Centre***: words for what a thing is, in its name.
bool is_translated_kind(std::string_view dutch, std::string_view english);

/// *Franciscus* – *Benedict*: two such names, and not one in both languages.
bool is_other_translated_name(const PairView& pair, const Mention& expected, const Mention& written);

/// *IBU* – *the International Biathlon Union*: the capitals around the name are the letters of the abbreviation.
bool is_spelt_out(const PairView& pair, const Mention& expected, const Mention& written);

/// An ordinary Dutch word, which the translation does not write alike.
bool is_translatable(const Mention& expected);

bool begins_with_capital(const SideView& side, const Mention& mention);

/// *Iran* for *Irak*, *Slovenia* for *Slowakije*: two countries whose names nobody keeps apart at deadline.
bool are_look_alikes(const PairView& pair, const Mention& expected, const Mention& written);

/// How often something of the mention's family stands in a range.
std::ptrdiff_t family_count(const PairView& pair, const SideView& side, SegmentRange range, const Mention& of);

/// The source's names that stand in the bead more often than in its translation: any of them may be the one that is
/// replaced. A name that is only taken up by a pronoun is among them too, so there must be a stranger before anybody
/// speaks.
std::vector<const Mention*> surplus(const PairView& pair, const align::Bead& bead);

/// Those of them that the termbase knows.
std::vector<const Mention*> known_surplus(const PairView& pair, const align::Bead& bead);

/// Words that English writes with a capital in names and before them, and Dutch mostly translates, in lower case or as
/// a part of a compound: titles, and what institutions and places are called by.
bool is_generic(std::string_view key);

/// *the Parliament*, *Judge Peeters*, *House of Lords*: such a word says what a thing is when an article or a name
/// stands beside it. In *in Hurricane in 1997* it stands where a name should.
bool says_what_it_is(const SideView& side, const Mention& mention);

}  // namespace loep::check
