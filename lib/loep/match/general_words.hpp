// Words of everyday language by which a reader cannot tell what a sentence is about, and small classes of words.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/text/language.hpp"

namespace loep::match {

/// *say*, *hold*, *could*, *people*: as a loose designation such a word answers a term of the other text and nothing
/// more.
bool is_general_word(std::string_view key, text::Language language);

/// English nouns that are also adjectives of another sense: *official*, *general*.
/// *Ban*, *rule*: after *to* it is no noun.
bool is_verb_too(std::string_view key);

/// Of politicians and many others: *Bush*, *Costa*.
bool is_common_surname(std::string_view key);

bool is_adjective_too(std::string_view key);

/// *Mr*, *Senator*, *Chancellor* … before a surname.
bool is_title(std::string_view key);

/// A place that people are called after: *Jordan*, *Sofia*.
bool is_given_name_too(std::string_view key);

/// A state or province of North America: a place named before it is another than the glossary's (*Odessa, Texas*).
bool is_american_state(std::string_view key);

bool is_english_county(std::string_view key);

/// *op weg naar*, *in charge of*: between these words (empty where there is none) the word means something else.
bool is_set_phrase(std::string_view before, std::string_view key, std::string_view after);

/// Articles, demonstratives, possessives and object pronouns of English.
bool is_english_determiner(std::string_view key);

}  // namespace loep::match
