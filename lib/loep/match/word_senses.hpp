// How far a single word can be believed to name what the glossary means by it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "loep/text/language.hpp"

namespace loep::match {

enum class WordSenses : std::uint8_t {
    one,     ///< *politie*, *ceasefire*: nothing else
    mostly,  ///< *grens*, *soldier*: believed unless the sentence is about another field
    even,    ///< *straf*, *front*: believed where anything at all speaks for it
    mixed    ///< *beeld*, *charge*: believed where the sentence speaks of the glossary's subjects
};

/// `key` is the designation, folded.
WordSenses senses_of(std::string_view key, text::Language language);

/// A name that is a common word in small letters: *Store*, *Luik*.
bool is_small_word_too(std::string_view designation, text::Language language);

/// Loose as it may be, it means one thing wherever it stands: *foto*, *now*.
bool is_of_one_sense(std::string_view designation, text::Language language);

/// *Neighbours* are countries only beside the name of one.
bool calls_for_country(std::string_view designation);

}  // namespace loep::match
