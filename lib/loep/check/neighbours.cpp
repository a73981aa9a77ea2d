// Finds names of neighbours by a table that the compiler hashes.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/neighbours.hpp"

#include <algorithm>
#include <optional>

#include "loep/check/neighbour_table.hpp"
#include "loep/check/neighbours/animals.hpp"
#include "loep/check/neighbours/army.hpp"
#include "loep/check/neighbours/church.hpp"
#include "loep/check/neighbours/commerce.hpp"
#include "loep/check/neighbours/courts.hpp"
#include "loep/check/neighbours/deeds.hpp"
#include "loep/check/neighbours/economy.hpp"
#include "loep/check/neighbours/everyday.hpp"
#include "loep/check/neighbours/farming.hpp"
#include "loep/check/neighbours/government.hpp"
#include "loep/check/neighbours/home.hpp"
#include "loep/check/neighbours/law.hpp"
#include "loep/check/neighbours/learning.hpp"
#include "loep/check/neighbours/leisure.hpp"
#include "loep/check/neighbours/life.hpp"
#include "loep/check/neighbours/medicine.hpp"
#include "loep/check/neighbours/people.hpp"
#include "loep/check/neighbours/persons.hpp"
#include "loep/check/neighbours/police.hpp"
#include "loep/check/neighbours/portfolio.hpp"
#include "loep/check/neighbours/society.hpp"
#include "loep/check/neighbours/stage.hpp"
#include "loep/check/neighbours/state.hpp"
#include "loep/check/neighbours/transport.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

using Words = std::span<const text::Word>;
using List = std::string_view Neighbour::*;

/// How many words of a text the pattern takes from `at` on; 0 when it does not stand there.
std::size_t length_at(std::string_view pattern, Words words, std::size_t at) {
    const auto begin = at;
    while (true) {
        const auto end = std::min(pattern.find('_'), pattern.size());
        if (at >= words.size() || !fits_any(pattern.substr(0, end), words[at].key)) {
            return 0;
        }
        ++at;
        if (end == pattern.size()) {
            return at - begin;
        }
        pattern.remove_prefix(end + 1);
        if (at < words.size() && (words[at].key == "-" || words[at].key == "'")) {
            ++at;
        }
    }
}

template <List list>
using NameTable =
    NeighbourTable<list, neighbours_of_state, neighbours_of_portfolio, neighbours_of_government, neighbours_of_law,
                   neighbours_of_courts, neighbours_of_police, neighbours_of_army, neighbours_of_society,
                   neighbours_of_economy, neighbours_of_transport, neighbours_of_farming, neighbours_of_animals,
                   neighbours_of_learning, neighbours_of_leisure, neighbours_of_life, neighbours_of_medicine,
                   neighbours_of_people, neighbours_of_home, neighbours_of_deeds, neighbours_of_persons,
                   neighbours_of_every_day, neighbours_of_the_church, neighbours_of_the_stage, neighbours_of_commerce>;

constexpr NameTable<&Neighbour::dutch> dutch_names;
constexpr NameTable<&Neighbour::english> english_names;

/// A name of a neighbour in a text.
struct Named {
    const Neighbour* row = nullptr;
    Words words;

    text::Span span() const { return {words.front().span.begin, words.back().span.end}; }
};

template <List list>
void add_names_at(Words words, std::size_t at, const NameTable<list>& table, std::vector<Named>& found) {
    table.for_each(words[at].hashed(), [&](std::string_view name, const Neighbour& row) {
        const bool whole = name.size() == words[at].key.size();  // it begins with the word
        if (const auto length = whole ? 1 : length_at(name, words, at); length != 0) {
            found.push_back({&row, words.subspan(at, length)});
        }
    });
}

/// *prime minister* is no *minister*, but a *minister of justice* is one: names hide shorter ones of their own field.
void erase_hidden(std::vector<Named>& names) {
    const auto is_hidden = [all = names](const Named& name) {
        return std::any_of(all.begin(), all.end(), [&](const Named& other) {
            return other.words.size() > name.words.size() && other.row->field == name.row->field &&
                   other.span().contains(name.span());
        });
    };
    std::erase_if(names, is_hidden);
}

std::vector<Named> names_in(const SideView& side, SegmentRange range) {
    std::vector<Named> found;
    const bool dutch = side.language() == text::Language::dutch;
    for (auto i = range.begin; i < range.end; ++i) {
        const Words words((*side.segments)[i].words);
        for (const auto& marked : marked_in(side, i)) {
            if (marked.is(SegmentTrait::neighbour)) {
                dutch ? add_names_at(words, marked.place, dutch_names, found)
                      : add_names_at(words, marked.place, english_names, found);
            }
        }
    }
    if (found.size() > 1) {
        erase_hidden(found);
    }
    return found;
}

/// The name without the word after it that only tells what it is: *general* of *general was*.
text::Span name_itself(const Named& name) {
    const bool has_next = name.words.size() > 1 && tells_noun(name.words.back().key);
    return {name.words.front().span.begin, (has_next ? name.words[name.words.size() - 2] : name.words.back()).span.end};
}

/// How many words the first pattern of the list that stands there takes; 0 when none does.
std::size_t length_of_any(std::string_view list, Words words, std::size_t at) {
    for (std::size_t begin = 0; begin < list.size();) {
        const auto end = std::min(list.find(' ', begin), list.size());
        if (const auto length = length_at(list.substr(begin, end - begin), words, at); length != 0) {
            return length;
        }
        begin = end + 1;
    }
    return 0;
}

/// *moord* in *moordzaak* and *vermoord*, *murder* in *murderer*: does the word hold a name of the list?
bool holds_name(std::string_view list, std::string_view key, text::Language language) {
    constexpr std::size_t shortest = 4;
    for (std::size_t begin = 0; begin < list.size();) {
        const auto end = std::min(list.find(' ', begin), list.size());
        const auto name = list.substr(begin, end - begin);
        const auto at = name.size() < shortest ? std::string_view::npos : key.find(name);
        if (language == text::Language::dutch ? at != std::string_view::npos : at == 0) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

/// The longest name of the field that the word is part of; null when it is none.
const Named* name_around(const std::vector<Named>& names, const text::Word& word, std::string_view field) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const Named& name) {
        return name.row->field == field && name.span().contains(word.span);
    });
    return found == names.end() ? nullptr : &*found;
}

/// Does the text, which has these names, speak of the concept there? Names of others of the field say nothing of it:
/// *vicepremier* of no *premier*, *exit poll* of no *poll*; a single word, or what is listed in whole, may mean both
/// (*cousin*).
bool speaks_of(const Neighbour& row, const SideView& side, SegmentRange range, const std::vector<Named>& names) {
    const bool dutch = side.language() == text::Language::dutch;
    if (std::any_of(names.begin(), names.end(), [&](const Named& name) { return name.row == &row; })) {
        return true;
    }
    const auto also = dutch ? row.also_dutch : row.also_english;
    const WordList beginnings(also);
    for (auto i = range.begin; i < range.end; ++i) {
        const Words words((*side.segments)[i].words);
        for (std::size_t at = 0; at < words.size(); ++at) {
            const auto* other = name_around(names, words[at], row.field);
            const auto length = beginnings.may_fit(words[at].key) ? length_of_any(also, words, at) : 0;
            if (length > 1 || (length == 1 && (other == nullptr || other->words.size() == 1)) ||
                (other == nullptr && holds_name(dutch ? row.dutch : row.english, words[at].key, side.language()))) {
                return true;
            }
        }
    }
    return false;
}

/// *Larry King* – *Larry King*: the word stands in the source as it is; not in *oud-president*, which names another.
bool is_kept(const PairView& pair, SegmentRange sources, const std::vector<Named>& names, const Named& written) {
    for (auto i = sources.begin; i < sources.end; ++i) {
        const auto& words = (*pair.source.segments)[i].words;
        if (std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
                return word.key == written.words.front().key && name_around(names, word, written.row->field) == nullptr;
            })) {
            return true;
        }
    }
    return false;
}

/// *niet goedgekeurd* – *rejected*: another deed for one that is denied.
bool is_denial_turned(const PairView& pair, SegmentRange targets, const Named& meant) {
    const auto before = pair.source.bytes().substr(0, text::to_size(meant.span().begin));
    return before.ends_with("niet ") && !holds(pair.target, targets, SegmentTrait::denial);
}

}  // namespace

bool tells_noun(std::string_view word) {
    constexpr std::array<std::string_view, 8> next_words{"who", "said", "of", "has", "was", "had", "from", "told"};
    return std::find(next_words.begin(), next_words.end(), word) != next_words.end();
}

bool may_begin_neighbour(text::HashedKey word, text::Language language) {
    return language == text::Language::dutch ? dutch_names.holds(word) : english_names.holds(word);
}

std::vector<Exchanged> find_exchanged(const PairView& pair, std::size_t bead) {
    std::vector<Exchanged> found;
    const auto sources = segments_of(pair.beads[bead], Side::source);
    const auto targets = segments_of(pair.beads[bead], Side::target);
    if (!holds(pair.source, sources, SegmentTrait::neighbour) ||
        !holds(pair.target, targets, SegmentTrait::neighbour)) {
        return found;
    }
    const auto expected = names_in(pair.source, sources);
    const auto written = expected.empty() ? std::vector<Named>() : names_in(pair.target, targets);
    const auto near = segments_near(pair, bead, Side::source);
    std::optional<std::vector<Named>> named_near;
    for (const auto& name : written) {
        const auto is_meant = [&](const Named& other) {
            return other.row->field == name.row->field && other.row != name.row &&
                   !speaks_of(*other.row, pair.target, targets, written);
        };
        const auto meant = std::find_if(expected.begin(), expected.end(), is_meant);
        if (meant == expected.end() || is_denial_turned(pair, targets, *meant)) {
            continue;
        }
        if (!named_near) {
            named_near = names_in(pair.source, near);
        }
        if (!speaks_of(*name.row, pair.source, near, *named_near) && !is_kept(pair, near, *named_near, name)) {
            found.push_back({meant->row, name.row, name_itself(*meant), name_itself(name)});
        }
    }
    return found;
}

}  // namespace loep::check
