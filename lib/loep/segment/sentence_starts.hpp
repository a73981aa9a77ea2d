// Function words of Dutch and English: capitalised after an abbreviation, they begin a sentence rather than a name.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::segment {

/// By fold_key: articles, pronouns, prepositions, conjunctions, auxiliary verbs, adverbs of time and place.
bool is_function_word(std::string_view key, text::Language language);

/// The same as a sorted table.
std::span<const std::string_view> function_words(text::Language language);

/// de, van, van der; von, al; op, in: a capitalised one may belong to a surname (*De Boer*, *In ’t Veld*).
bool may_begin_surname(std::string_view key);

/// said, asked, replied …: after a quotation and a name, the sentence goes on (*"Why?" Harry asked.*).
bool is_speech_verb(std::string_view key, text::Language language);

/// The table of them, sorted.
std::span<const std::string_view> speech_verbs(text::Language language);

}  // namespace loep::segment
