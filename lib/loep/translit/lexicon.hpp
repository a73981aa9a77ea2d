// Given names and places that the press writes in forms of its own, in three originals, Dutch and English.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "loep/text/language.hpp"
#include "loep/translit/candidate.hpp"
#include "loep/translit/slavic.hpp"

namespace loep::translit {

/// The forms of one name in one of the three languages, the commonest first.
struct NameForms {
    std::vector<std::string_view> original;  ///< Cyrillic
    std::vector<std::string_view> dutch;
    std::vector<std::string_view> english;

    const std::vector<std::string_view>& of(text::Language language) const {
        return language == text::Language::dutch ? dutch : english;
    }
};

enum class LexiconKind : std::uint8_t { given_name, diminutive, place };

struct LexiconEntry {
    std::string_view id;
    LexiconKind kind = LexiconKind::given_name;
    std::array<NameForms, 3> forms;  ///< by Slavic
    std::string_view of;             ///< the id of the full name, of a diminutive

    const NameForms& in(Slavic language) const { return forms[static_cast<std::size_t>(language)]; }
};

/// An entry that has a spelling, and the languages whose form it is (a set of bits, by Slavic).
struct LexiconHit {
    const LexiconEntry* entry = nullptr;
    std::uint8_t languages = 0;
    double weight = 0.0;  ///< 1 when it is the commonest form of a full name, less for others and for diminutives

    bool of(Slavic language) const { return ((languages >> static_cast<unsigned>(language)) & 1U) != 0; }
};

class Lexicon {
  public:
    /// Reads the tables given-names.tsv and exonyms.tsv as docs/transliteration.md describes them. Throws
    /// Error{malformed} with the line.
    Lexicon(std::string_view given_names, std::string_view places);

    const std::vector<LexiconEntry>& entries() const { return entries_; }

    /// The press forms of a Cyrillic word in small letters, weights summing to 1; empty when it is not listed.
    std::vector<Candidate> press_forms(const std::string& small, Slavic from, text::Language to) const;

    /// Entries that have `bare` (text::bare_key) among their forms in that language.
    const std::vector<LexiconHit>& find(const std::string& bare, text::Language language) const;

  private:
    void read(std::string_view name, std::string_view text);
    void index();

    std::vector<LexiconEntry> entries_;
    std::array<std::unordered_map<std::string, std::vector<std::uint32_t>>, 3> by_original_;
    std::array<std::unordered_map<std::string, std::vector<LexiconHit>>, 2> by_form_;
    std::vector<LexiconHit> none_;
};

/// The one that is built in. Made at first use.
const Lexicon& lexicon();

}  // namespace loep::translit
