// What may stand beside a designation in a solid Dutch compound: words in lists, and what a noun looks like.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

namespace loep::match {

/// *pakket*, *slachtoffers*: a noun that is often a head.
bool is_common_head(std::string_view word);

/// *migrantenstroom*: so many that they flow, and no current. The modifier with its linking letters.
bool makes_a_multitude(std::string_view modifier, std::string_view head);

/// *foto*, *straf*: a designation that is loose by itself, and behind another noun is not (*satellietfoto*).
bool is_head_though_loose(std::string_view designation);

/// *stem*, *beeld*: words of many senses that are a part of few compounds (*stembiljet*, *satellietbeeld*).
bool is_part_of_few(std::string_view designation);

/// Whether one of those, or its plural, is a part of them with that rest behind it; true of any other modifier.
bool may_stand_before(std::string_view modifier, std::string_view rest);

/// Whether a head is one of those, and the modifier takes no pictures and has no cells: *wereldbeeld*, *zenuwcel*, not
/// *dronebeelden*.
bool is_of_many_senses(std::string_view modifier, std::string_view head);

/// *leerproces*, *tuinhek*: with that modifier the head is not what the glossary means by it.
bool is_of_another_kind(std::string_view modifier, std::string_view head);

/// *massa*, *luchtvaart*, *verkeers*: with the linking letter that they take; sorted.
std::span<const std::string_view> common_modifier_words();

/// *schap*, *anten*: with a noun before it another word, and no compound.
bool is_suffix(std::string_view rest);

/// By its first consonants and its ending; `word` is folded. The beginning of a part is told apart from the end of an
/// ending: it takes a consonant.
bool looks_like_a_noun(std::string_view word);

/// *golf*, *jas*: the same of three or four letters, of which one is a vowel and the last a consonant.
bool looks_like_a_short_noun(std::string_view word);

/// What remains before a known head.
bool looks_like_a_modifier(std::string_view word);

/// *luchthaven*, *verkeersleiding*: a word of its own, or a compound that begins with one.
bool is_lexicalised(std::string_view word);

}  // namespace loep::match
