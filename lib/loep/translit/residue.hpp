// A Dutch spelling of an East Slavic name that was left in an English text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "loep/translit/candidate.hpp"

namespace loep::translit {

struct DutchSpelling {
    double certainty = 0.0;          ///< below 0.8 it may be a Dutch name (Koeman) or English (Kachanova): ask for more
    std::vector<Candidate> english;  ///< what English writes, the likeliest first; never empty, never the word itself
};

struct DutchSpellingOptions {
    bool given_names = true;     ///< use the lexicon
    bool in_dutch_text = false;  ///< the same word stands in the Dutch text: less is asked of the letters
};

/// Does `word`, a capitalised word of an English text, look like a Dutch spelling of an East Slavic name? Nothing for
/// words that English writes so too (Dmitri, Boris, Lavrov), for other languages' names (Morawiecki, Joel, Boeing), and
/// for words of less than 4 letters. One word: of a hyphenated name ask for each part. A ch alone tells only beside the
/// Dutch text: it is ч in English.
std::optional<DutchSpelling> dutch_spelling(std::string_view word, const DutchSpellingOptions& options = {});

/// *Tikhanovskaja*: one word, in small letters without diacritics, that is spelt half in English, half in Dutch.
bool mixes_spellings(std::string_view bare);

}  // namespace loep::translit
