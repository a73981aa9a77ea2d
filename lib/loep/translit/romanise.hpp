// Writes Cyrillic in Latin letters under a scheme: the likeliest form, the others with their weights, and each step.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/translit/candidate.hpp"
#include "loep/translit/scheme.hpp"

namespace loep::translit {

/// Where a press scheme's forms of the name in another language (:also) stand: Сяргей, Sergei beside Siarhei.
enum class OtherName : std::uint8_t { left_out, behind, first };

struct RomaniseOptions {
    std::size_t most = 1;     ///< candidates wanted
    bool established = true;  ///< press schemes: the forms that given names and places have in the press come first
    OtherName other_name = OtherName::left_out;
};

/// `text` may be a line: words without a Cyrillic letter, or with a Latin one, blanks and marks stay as they are. Case
/// follows the word (ЦЕПКАЛО, Цепкало). Linear in `text`; of words longer than any name only the likeliest form is
/// made.
std::vector<Candidate> romanise(const Scheme& scheme, std::string_view text, const RomaniseOptions& options = {});

/// What one rule made of some letters.
struct Step {
    std::string letters;
    std::string written;
    std::string why;  ///< the rule as the table has it, and its note
};

/// The steps of the likeliest form of each word; an established form is one step.
std::vector<Step> explain(const Scheme& scheme, std::string_view text, const RomaniseOptions& options = {});

/// What a table makes of one word's small letters, unranked established forms aside. For tables that read Latin.
std::vector<Candidate> spell(const LetterAutomaton& letters, std::u32string_view word, std::size_t most);

}  // namespace loep::translit
