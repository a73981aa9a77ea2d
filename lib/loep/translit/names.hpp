// East Slavic names as Dutch and English write them: is it one name, and what is the English of a Dutch spelling?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loep/text/language.hpp"
#include "loep/translit/candidate.hpp"

namespace loep::translit {

/// 1 … the same name written alike, 0 … nothing in common. `dutch` and `english` are one name each (one or several
/// words, case and diacritics ignored). About 0.85 and above: one name in two transliterations. Of several words the
/// least alike decides. Spellings that show nothing East Slavic are compared letter by letter: one letter wrong in
/// them, or two letters swapped in any name, stays below 0.85.
double same_name(std::string_view dutch, std::string_view english);

/// What all spellings of one name share, and few others: for look-up before same_name(). The consonants, sorted into
/// classes; empty when the word has no letters. One word; `language` is the one of the text that it stands in.
std::string name_key(std::string_view word, text::Language language);

/// How much the spelling of one word looks Dutch-transliterated Slavic (sj, tsj, oe, -ski, -ovitsj …): 0 … 1.
double looks_dutch_slavic(std::string_view word);

/// The same of an English transliteration (shch, kh, -sky, -ovich …).
double looks_english_slavic(std::string_view word);

/// English press spellings of a Dutch press spelling, by transliteration alone (english_forms() of suggest.hpp); empty
/// where the name does not look East Slavic in Dutch dress.
std::vector<Candidate> english_of(std::string_view dutch);

}  // namespace loep::translit
