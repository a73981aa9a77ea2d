// Reads who acts on whom from Dutch and English main clauses, and holds the two readings against each other.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_roles.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "loep/check/names/context.hpp"
#include "loep/check/names/deeds.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using text::Language;
using text::Word;
using Words = std::span<const Word>;

constexpr auto dutch_forms = sorted_deed_forms<&Deed::dutch>();
constexpr auto english_forms = sorted_deed_forms<&Deed::english>();

/// The words of a clause's grammar, in one language.
struct Grammar {
    WordList active;   ///< auxiliaries after which the first name is still the one who acts
    WordList passive;  ///< auxiliaries after which it is not, if the other follows `agent`
    std::string_view agent;
    std::string_view from;
    WordList ends;  ///< words that begin another clause
    WordList prepositions;
};

constexpr Grammar dutch_grammar{
    WordList("heeft had hebben hadden zal zou wil wilde kan kon gaat ging moet moest liet"),
    WordList("werd wordt werden worden is was zijn waren"),
    "door",
    "van",
    WordList("dat die wie wat omdat maar als toen nadat voordat terwijl zodat waarop waarna want of"),
    WordList("aan van met door over tegen bij voor op uit naar in na om onder sinds tot volgens wegens namens behalve "
             "zonder")};
constexpr Grammar english_grammar{
    WordList("has had have will would could can must may then later also once again"),
    WordList("was were is are been being be"),
    "by",
    "from",
    WordList("that who whom which what because but if when after before while so whether since or"),
    WordList("to of with by over against at for on from in after under since until about behind without except")};

const Grammar& grammar_of(Language language) {
    return language == Language::dutch ? dutch_grammar : english_grammar;
}

/// The deeds that have this form; a range of the sorted table.
std::span<const DeedForm> deeds_of(Language language, std::string_view form) {
    const auto forms = language == Language::dutch ? std::span<const DeedForm>(dutch_forms) : english_forms;
    const auto range = std::equal_range(forms.begin(), forms.end(), DeedForm{form, 0},
                                        [](const DeedForm& a, const DeedForm& b) { return a.form < b.form; });
    return {range.first, range.second};
}

/// One clause of the kind: who, to whom, and the verb's form.
struct Clause {
    Names agent;
    Names patient;
    std::span<const DeedForm> deeds;
    std::string_view preposition;  ///< before the second name
};

/// The words of a segment between two places.
Words words_between(Words words, text::ByteOffset begin, text::ByteOffset end) {
    const auto first =
        std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.span.begin >= begin; });
    const auto last = std::find_if(first, words.end(), [&](const Word& word) { return word.span.begin >= end; });
    return {first, last};
}

class ClauseReader {
  public:
    ClauseReader(const SideView& side, std::uint32_t segment)
        : side_(side),
          grammar_(grammar_of(side.language())),
          words_((*side.segments)[segment].words),
          groups_(name_groups(side, {segment, segment + 1})) {}

    std::vector<Clause> read() const {
        std::vector<Clause> clauses;
        for (std::size_t i = 0; i + 1 < groups_.size(); ++i) {
            if (auto clause = of_neighbours(groups_[i], groups_[i + 1])) {
                clauses.push_back(*clause);
            }
        }
        return clauses;
    }

  private:
    std::span<const DeedForm> deeds_in(const Word& word) const {
        return word.letter_case == text::WordCase::lower ? deeds_of(side_.language(), word.key)
                                                         : std::span<const DeedForm>();
    }

    /// The first deed among words that all belong to one clause, or nothing.
    std::span<const DeedForm> first_deed(Words words) const {
        for (const auto& word : words) {
            if (ends_clause(word)) {
                return {};
            }
            if (const auto found = deeds_in(word); !found.empty()) {
                return found;
            }
        }
        return {};
    }

    bool ends_clause(const Word& word) const {
        return word.kind == text::WordKind::punctuation ? side_.slice(word.span).find_first_of(",;:()") == 0
                                                        : grammar_.ends.fits(word.key);
    }

    std::optional<Clause> of_neighbours(const Names& first, const Names& second) const {
        const auto between = words_between(words_, first.back().span.end, second.front().span.begin);
        if (between.empty() ||
            std::any_of(between.begin(), between.end(), [&](const Word& word) { return ends_clause(word); })) {
            return {};
        }
        const auto before = words_between(words_, words_.front().span.begin, first.front().span.begin);
        if (!before.empty() && grammar_.prepositions.fits(before.back().key)) {
            return of_path(first, second, before.back(), between);
        }
        const auto own = deeds_in(between.front());
        if (!own.empty()) {
            return made({first, second, own, preposition_in(between)});
        }
        const auto clause = with_auxiliary(first, second, between);
        return clause ? clause : inverted(first, second, before, between);
    }

    /// *a letter from Jansen to Bakker*. After another preposition the first name is not the one who acts: *Van Novak
    /// verloor Alcaraz* (nor, it may be, is that of *Van Aert*).
    std::optional<Clause> of_path(const Names& first, const Names& second, const Word& from, Words between) const {
        const bool is_path =
            between.size() == 1 && from.key == grammar_.from && grammar_.prepositions.fits(between.front().key);
        return is_path ? made({first, second, deeds_in(between.front()), {}}) : std::nullopt;
    }

    /// *Jansen heeft Bakker verslagen*, *Bakker was beaten by Jansen*.
    std::optional<Clause> with_auxiliary(const Names& first, const Names& second, Words between) const {
        const bool is_passive = std::any_of(between.begin(), between.end(),
                                            [&](const Word& word) { return grammar_.passive.fits(word.key); });
        const auto preposition = preposition_in(between);
        if (is_passive && preposition == grammar_.agent) {
            return made({second, first, deed_beside(between, second), {}});
        }
        return !is_passive && grammar_.active.fits(between.front().key)
                   ? made({first, second, deed_beside(between, second), preposition})
                   : std::nullopt;
    }

    /// *Volgens de politie stak Peeters zijn buurman Claes neer*: the verb stands before both.
    std::optional<Clause> inverted(const Names& first, const Names& second, Words before, Words between) const {
        const bool may_be = side_.language() == Language::dutch && before.size() > 1;
        return may_be ? made({first, second, deeds_in(before.back()), preposition_in(between)}) : std::nullopt;
    }

    /// Of a verb that an auxiliary parts from its subject: between the names, or after them.
    std::span<const DeedForm> deed_beside(Words between, const Names& second) const {
        const auto found = first_deed(between);
        return found.empty() ? first_deed(words_between(words_, second.back().span.end, words_.back().span.end))
                             : found;
    }

    std::string_view preposition_in(Words words) const {
        const auto last = std::find_if(words.rbegin(), words.rend(),
                                       [&](const Word& word) { return grammar_.prepositions.fits(word.key); });
        return last == words.rend() ? std::string_view() : std::string_view(last->key);
    }

    static std::optional<Clause> made(const Clause& clause) {
        return clause.deeds.empty() ? std::nullopt : std::optional(clause);
    }

    const SideView& side_;
    const Grammar& grammar_;
    Words words_;
    std::vector<Names> groups_;
};

std::vector<Clause> clauses_in(const SideView& side, SegmentRange range) {
    std::vector<Clause> clauses;
    for (auto i = range.begin; i < range.end; ++i) {
        if (mentions_in(side, {i, i + 1}).size() > 1) {
            const auto found = ClauseReader(side, i).read();
            clauses.insert(clauses.end(), found.begin(), found.end());
        }
    }
    return clauses;
}

/// The row that both verbs are of, where what stands before the second names fits it.
bool are_one_deed(const Clause& dutch, const Clause& english) {
    return std::any_of(dutch.deeds.begin(), dutch.deeds.end(), [&](const DeedForm& one) {
        const auto& deed = deeds[one.deed];
        const auto fits = [](std::string_view list, std::string_view preposition) {
            return preposition.empty() || fits_any(list, preposition);
        };
        return fits(deed.dutch_prepositions, dutch.preposition) &&
               fits(deed.english_prepositions, english.preposition) &&
               std::any_of(english.deeds.begin(), english.deeds.end(),
                           [&](const DeedForm& other) { return other.deed == one.deed; });
    });
}

std::optional<NameExchange> crossed(const PairView& pair, const Clause& source, const Clause& target) {
    const auto* written = shared_name(pair, source.patient, target.agent);
    if (written == nullptr || shared_name(pair, source.agent, target.patient) == nullptr ||
        shared_name(pair, source.agent, target.agent) != nullptr) {
        return std::nullopt;
    }
    return NameExchange{&source.agent.back(), written};
}

}  // namespace

std::optional<NameExchange> of_exchanged_roles(const PairView& pair, std::size_t bead) {
    const auto there = segments_of(pair.beads[bead], Side::target);
    if (mentions_in(pair.target, there).size() < 2) {
        return std::nullopt;
    }
    const auto sources = clauses_in(pair.source, segments_of(pair.beads[bead], Side::source));
    const auto targets = sources.empty() ? std::vector<Clause>() : clauses_in(pair.target, there);
    const bool from_dutch = pair.source.language() == Language::dutch;
    for (const auto& source : sources) {
        for (const auto& target : targets) {
            if (from_dutch ? are_one_deed(source, target) : are_one_deed(target, source)) {
                if (auto exchange = crossed(pair, source, target)) {
                    return exchange;
                }
            }
        }
    }
    return std::nullopt;
}

}  // namespace loep::check
