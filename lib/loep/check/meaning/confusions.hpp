// Dutch words and English ones that do not translate them, and where the one stands for the other.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/check/beginnings.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/key_hash.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

/// A row of such a table. Lists of words are divided by blanks; a word that ends in * stands for all that begin so, one
/// that begins with it for all that end so.
struct Confusion {
    /// No * at an end; *trok+terug*: the second stands somewhere after the first, *economie~studeerde*: anywhere,
    /// *vorig_jaar*: right after it.
    std::string_view dutch;
    std::string_view wrong;    ///< English words that do not translate them; also *this_year*, right after each other
    std::string_view answers;  ///< English words that show that it is translated rightly; *from_2* as well
    std::string_view excuses;  ///< Dutch words that the wrong ones rightly translate; also *vorige_week*
    std::string_view better = {};   ///< what may be written instead, for people
    std::string_view company = {};  ///< Dutch words of which one must stand there too, if there are any
};

struct Confused {
    const Confusion* row = nullptr;
    const text::Word* source = nullptr;
    const text::Word* target = nullptr;
    text::Span expected;  ///< in the source: more than the word where it is a phrase, *vorig jaar*
    text::Span written;   ///< the same in the target
};

/// A Dutch word of a row.
struct ConfusionTrigger {
    std::string_view word;
    std::string_view second;       ///< of *trok+terug*, else empty
    bool may_stand_first = false;  ///< the second
    bool is_next = false;          ///< the second
    const Confusion* row = nullptr;
    const ListBeginnings* wrong = nullptr;  ///< of the row's list

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
    /// Dutch word that would give it; whichever is the source. `is_marked` says which words
    /// the table has. `by_thing`: where both stand right before words for one thing, others do not count that
    /// stand before another: *de eerste vrouw* is not *the last woman*, though it was *in the first year*.
    template <typename IsMarked>
    std::vector<Confused> find(const PairView& pair, const align::Bead& bead, const IsMarked& is_marked,
                               bool by_thing = false) const {
        std::vector<Confused> found;
        const auto& dutch = pair.source.language() == text::Language::dutch ? pair.source : pair.target;
        const auto range = segments_of(bead, dutch.side);
        for (auto segment = range.begin; segment < range.end; ++segment) {
            for (const auto& marked : marked_in(dutch, segment)) {
                if (is_marked(marked)) {
                    add_at(pair, bead, segment, marked.place, by_thing, found);
                }
            }
        }
        return found;
    }

  private:
    /// What the word at a place of a segment is confused with.
    void add_at(const PairView& pair, const align::Bead& bead, std::uint32_t segment, std::size_t at, bool by_thing,
                std::vector<Confused>& found) const;

    std::span<const ConfusionTrigger> words_;
    std::span<const ConfusionTrigger> endings_;
    FirstOf first_of_;
};

constexpr ConfusionTrigger trigger_of(std::string_view listed, const Confusion& row, const ListBeginnings& wrong) {
    const auto sign = std::min(listed.find_first_of("+~_"), listed.size());
    const bool anywhere = sign < listed.size() && listed[sign] == '~';
    const bool next = sign < listed.size() && listed[sign] == '_';
    return {listed.substr(0, sign), listed.substr(std::min(sign + 1, listed.size())), anywhere, next, &row, &wrong};
}

/// What the lists of wrong words of a table begin with, so that a bead without any is told at once.
template <const auto& rows>
inline constexpr auto wrong_beginnings = []<std::size_t... row>(std::index_sequence<row...>) {
    return std::array<ListBeginnings, rows.size()>{ListBeginnings(rows[row].wrong)...};
}
(std::make_index_sequence<rows.size()>());

/// The triggers of a table that the compiler put in order. By hash: to compare the letters of a long table takes more
/// steps than compilers allow.
template <const auto& rows>
constexpr auto triggers_of() {
    constexpr auto listed = listed_words<rows, &Confusion::dutch>();
    constexpr std::size_t size = listed.words.size();
    struct Ranked {
        std::uint64_t hash = 0;
        bool is_ending = false;
        std::size_t at = 0;
    };
    std::array<ConfusionTrigger, size> as_listed{};
    std::array<Ranked, size> ranked{};
    for (std::size_t at = 0; at < size; ++at) {
        const auto row = listed.rows[at];
        as_listed[at] = trigger_of(listed.words[at], rows[row], wrong_beginnings<rows>[row]);
        ranked[at] = {text::hash_of(as_listed[at].word), as_listed[at].is_ending(), at};
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return a.is_ending != b.is_ending ? b.is_ending : a.hash != b.hash ? a.hash < b.hash : a.at < b.at;
    });
    std::array<ConfusionTrigger, size> triggers{};
    std::transform(ranked.begin(), ranked.end(), triggers.begin(),
                   [&](const Ranked& one) { return as_listed[one.at]; });
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
