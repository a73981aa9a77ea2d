// Dutch words and English ones that do not translate them, and where the one stands for the other.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "loep/check/pair_view.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

/// A row of such a table. Lists of words are divided by blanks; a word that ends in * stands for all that begin so, one
/// that begins with it for all that end so.
struct Confusion {
    /// No * at an end; *trok+terug*: the second stands somewhere after the first, *economie~studeerde*: anywhere.
    std::string_view dutch;
    std::string_view wrong;        ///< English words that do not translate them
    std::string_view answers;      ///< English words that show that it is translated rightly
    std::string_view excuses;      ///< Dutch words that the wrong ones rightly translate
    std::string_view better = {};  ///< what may be written instead, for people
};

struct Confused {
    const Confusion* row = nullptr;
    const text::Word* source = nullptr;
    const text::Word* target = nullptr;
};

/// A Dutch word of a row.
struct ConfusionTrigger {
    std::string_view word;
    std::string_view second;       ///< of *trok+terug*, else empty
    bool may_stand_first = false;  ///< the second
    const Confusion* row = nullptr;

    constexpr bool is_ending() const { return word.starts_with('*'); }
};

/// A table, ready for looking up.
class Confusions {
  public:
    /// The place of a word's first trigger, or any that there is none at.
    using FirstOf = std::size_t (*)(text::HashedKey word);

    /// Triggers of one word stand together, endings after all others.
    constexpr Confusions(std::span<const ConfusionTrigger> triggers, FirstOf first_of)
        : words_(triggers), first_of_(first_of) {
        while (!words_.empty() && words_.back().is_ending()) {
            words_ = words_.first(words_.size() - 1);
        }
        endings_ = triggers.subspan(words_.size());
    }

    /// Is it a Dutch word of the table?
    bool hold(text::HashedKey dutch) const;

    /// Where a Dutch word of the bead has a wrong English one in it, none of the right ones beside that, and no other
    /// Dutch word that would give it; whichever is the source. Its words are marked by `trait`.
    std::vector<Confused> find(const PairView& pair, const align::Bead& bead, SegmentTrait trait) const;

  private:
    std::span<const ConfusionTrigger> words_;
    std::span<const ConfusionTrigger> endings_;
    FirstOf first_of_;
};

/// The triggers of a table that the compiler put in order.
template <const auto& rows>
constexpr auto triggers_of() {
    constexpr auto listed = listed_words<rows, &Confusion::dutch>();
    std::array<ConfusionTrigger, listed.words.size()> triggers{};
    for (std::size_t at = 0; at < triggers.size(); ++at) {
        const auto word = listed.words[at];
        const auto sign = std::min(word.find_first_of("+~"), word.size());
        const bool anywhere = sign < word.size() && word[sign] == '~';
        triggers[at] = {word.substr(0, sign), word.substr(std::min(sign + 1, word.size())), anywhere,
                        &rows[listed.rows[at]]};
    }
    std::sort(triggers.begin(), triggers.end(), [](const ConfusionTrigger& a, const ConfusionTrigger& b) {
        return a.is_ending() != b.is_ending() ? b.is_ending() : a.word != b.word ? a.word < b.word : a.row < b.row;
    });
    return triggers;
}

template <const auto& rows>
struct ConfusionTable {
    static constexpr auto triggers = triggers_of<rows>();
    static constexpr auto words = [] {
        std::array<std::string_view, triggers.size()> found{};
        std::transform(triggers.begin(), triggers.end(), found.begin(),
                       [](const ConfusionTrigger& trigger) { return trigger.word; });
        return found;
    }();
    static constexpr text::WordTable table{words};
};

/// `rows` is a table of Confusion with a name of its own.
template <const auto& rows>
inline constexpr Confusions confusions_of(ConfusionTable<rows>::triggers,
                                          [](text::HashedKey word) { return ConfusionTable<rows>::table.find(word); });

}  // namespace loep::check
