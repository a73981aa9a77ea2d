// Given names, surnames and places that the press writes in forms of its own, in three originals, Dutch and English.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "loep/text/language.hpp"
#include "loep/translit/candidate.hpp"
#include "loep/translit/slavic.hpp"

namespace loep::translit {

/// A stretch of the lexicon's text: forms parted by "|", the commonest first.
struct LexiconCell {
    std::uint32_t begin = 0;
    std::uint32_t size = 0;
};

/// The forms of one name in one of the three languages.
struct NameForms {
    LexiconCell original;  ///< Cyrillic
    LexiconCell dutch;
    LexiconCell english;

    const LexiconCell& of(text::Language language) const { return language == text::Language::dutch ? dutch : english; }
};

enum class LexiconKind : std::uint8_t { given_name, diminutive, place, surname };

struct LexiconEntry {
    LexiconKind kind = LexiconKind::given_name;
    std::uint16_t full_name = 0;     ///< the entry of which a diminutive is one; else the entry's own number
    std::array<NameForms, 3> forms;  ///< by Slavic

    const NameForms& in(Slavic language) const { return forms[static_cast<std::size_t>(language)]; }
};

/// An entry that has a spelling, and the languages whose form it is (a set of bits, by Slavic).
struct LexiconHit {
    std::uint16_t entry = 0;
    std::uint8_t languages = 0;
    double weight = 0.0;  ///< 1 when it is the commonest form of a full name, less for others and for diminutives

    bool of(Slavic language) const { return ((languages >> static_cast<unsigned>(language)) & 1U) != 0; }
};

/// A key and the values that it stands for, `count` of them from `first` on.
struct LexiconKey {
    LexiconCell key;
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

/// Keys in the order of their bytes.
struct LexiconIndex {
    std::string_view text;
    std::span<const LexiconKey> keys;

    const LexiconKey* find(std::string_view key) const;
};

/// Made of given-names.tsv, surnames.tsv and exonyms.tsv (docs/transliteration.md) when the library is built, so that a
/// look-up reads and allocates nothing.
struct Lexicon {
    std::string_view text;
    std::span<const LexiconEntry> entries;
    std::array<LexiconIndex, 3> by_original;  ///< small letters; by Slavic; values in `originals`
    std::span<const std::uint16_t> originals;
    std::array<LexiconIndex, 2> by_form;  ///< text::bare_key; by text::Language; values in `hits`
    std::span<const LexiconHit> hits;

    std::vector<std::string_view> forms(const LexiconCell& cell) const;

    /// The press forms of a Cyrillic word in small letters, weights summing to 1; empty when it is not listed.
    std::vector<Candidate> press_forms(std::string_view small, Slavic from, text::Language to) const;

    /// How `written` writes the names that `from` writes `small`, each in its commonest form.
    std::vector<std::string_view> originals_in(std::string_view small, Slavic from, Slavic written) const;

    /// Entries that have `bare` (text::bare_key) among their forms in that language.
    std::span<const LexiconHit> find(std::string_view bare, text::Language language) const;
};

/// The one that is built in.
const Lexicon& lexicon();

/// Each further form of a name is this much rarer than the one before it.
inline constexpr double rarer_form = 0.42;

}  // namespace loep::translit
