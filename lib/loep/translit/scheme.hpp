// A transliteration scheme: who says so, and its letters as an automaton that takes the longest rule that fits.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/translit/slavic.hpp"

namespace loep::translit {

/// One way to write the letters of a rule; the weights of a rule's ways sum to about 1.
struct Way {
    std::string text;
    double weight = 1.0;
};

/// The letters at the places before and after which a rule holds. `V` in a data file is any vowel, `C` any consonant.
struct LetterSet {
    std::u32string letters;
    bool vowels = false;
    bool consonants = false;
    bool given = false;  ///< without: no condition

    bool holds(char32_t point) const;
};

/// One line of a scheme's table.
struct LetterRule {
    std::u32string letters;
    std::vector<Way> ways;
    LetterSet after;
    LetterSet before;
    LetterSet not_after;
    LetterSet not_before;
    bool at_start = false;
    bool at_end = false;
    bool inside = false;  ///< not at the start
    std::string note;     ///< for people, in English; may be empty
    std::string line;     ///< as the data file has it

    bool fits(std::u32string_view word, std::size_t at) const;
};

/// A trie over the letters of all rules.
class LetterAutomaton {
  public:
    LetterAutomaton() : nodes_(1) {}

    void add(LetterRule rule);

    /// The longest rule that fits at `at`, of equally long ones the first in the table; null when no rule does.
    const LetterRule* match(std::u32string_view word, std::size_t at) const;

    const std::vector<LetterRule>& rules() const { return rules_; }

  private:
    struct Node {
        std::vector<std::pair<char32_t, std::uint32_t>> next;
        std::vector<std::uint32_t> rules;
    };

    std::vector<Node> nodes_;
    std::vector<LetterRule> rules_;
};

struct Scheme {
    std::string id;        ///< "bgn-pcgn"
    std::string language;  ///< of the letters that it reads: ru, be, uk, or a Latin orthography
    std::string title;
    std::string authority;
    std::string year;
    std::string source;  ///< where others can look it up
    std::string copies;  ///< the id of a scheme whose spellings this press now and then copies; may be empty
    std::string also;    ///< the language whose name this press often starts from instead; may be empty
    bool press = false;  ///< a press habit: established forms of names come before its letters
    LetterAutomaton letters;
};

/// Reads the data format that schemes/README.md describes. Throws Error{malformed} with the line.
Scheme read_scheme(std::string_view name, std::string_view text);

/// Every scheme that reads Cyrillic, by id and language. Made at first use.
const std::vector<Scheme>& schemes();

/// The table <id>.<language>.scheme, read when it is first asked for; null when there is none.
const Scheme* find_scheme(std::string_view id, Slavic language);

/// Those of the embedded tables that read Latin spellings back (“back-nl”, “back-en”); null when there is none.
const Scheme* find_back_table(std::string_view id, Slavic language);

}  // namespace loep::translit
