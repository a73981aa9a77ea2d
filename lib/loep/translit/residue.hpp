// A Dutch spelling of an East Slavic name that was left in an English text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "loep/translit/candidate.hpp"

namespace loep::translit {

struct DutchSpelling {
    double certainty = 0.0;          ///< 0.3 … 1; below 0.8 it may be a Dutch name (Koeman): ask for more evidence
    std::vector<Candidate> english;  ///< what English writes, the likeliest first; never empty, never the word itself
};

/// Does `word`, a capitalised word of an English text, look like a Dutch spelling of an East Slavic name? Nothing for
/// words that English writes so too (Dmitri, Boris, Lavrov), for other languages' names (Morawiecki, Joel, Boeing), and
/// for words of less than 4 letters. One word: of a hyphenated name ask for each part. `given_names`: use the lexicon.
std::optional<DutchSpelling> dutch_spelling(std::string_view word, bool given_names = true);

}  // namespace loep::translit
