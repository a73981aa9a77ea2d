// Finds names of neighbours by a table that the compiler hashes.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/neighbour_names.hpp"

#include <algorithm>
#include <array>

#include "loep/check/meaning/compounds_about.hpp"
#include "loep/check/meaning/neighbour_kinds.hpp"
#include "loep/check/meaning/neighbour_table.hpp"
#include "loep/check/meaning/neighbours/animals.hpp"
#include "loep/check/meaning/neighbours/army.hpp"
#include "loep/check/meaning/neighbours/calendar.hpp"
#include "loep/check/meaning/neighbours/church.hpp"
#include "loep/check/meaning/neighbours/commerce.hpp"
#include "loep/check/meaning/neighbours/courts.hpp"
#include "loep/check/meaning/neighbours/creatures.hpp"
#include "loep/check/meaning/neighbours/deeds.hpp"
#include "loep/check/meaning/neighbours/economy.hpp"
#include "loep/check/meaning/neighbours/everyday.hpp"
#include "loep/check/meaning/neighbours/farming.hpp"
#include "loep/check/meaning/neighbours/government.hpp"
#include "loep/check/meaning/neighbours/health.hpp"
#include "loep/check/meaning/neighbours/home.hpp"
#include "loep/check/meaning/neighbours/industry.hpp"
#include "loep/check/meaning/neighbours/knowledge.hpp"
#include "loep/check/meaning/neighbours/law.hpp"
#include "loep/check/meaning/neighbours/learning.hpp"
#include "loep/check/meaning/neighbours/leisure.hpp"
#include "loep/check/meaning/neighbours/life.hpp"
#include "loep/check/meaning/neighbours/manner.hpp"
#include "loep/check/meaning/neighbours/medicine.hpp"
#include "loep/check/meaning/neighbours/offices.hpp"
#include "loep/check/meaning/neighbours/order.hpp"
#include "loep/check/meaning/neighbours/people.hpp"
#include "loep/check/meaning/neighbours/persons.hpp"
#include "loep/check/meaning/neighbours/police.hpp"
#include "loep/check/meaning/neighbours/portfolio.hpp"
#include "loep/check/meaning/neighbours/rights.hpp"
#include "loep/check/meaning/neighbours/society.hpp"
#include "loep/check/meaning/neighbours/stage.hpp"
#include "loep/check/meaning/neighbours/state.hpp"
#include "loep/check/meaning/neighbours/transport.hpp"
#include "loep/check/meaning/neighbours/works.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

using Words = std::span<const text::Word>;
using List = std::string_view Neighbour::*;

/// *Vovk* after *Major*: a word after a name that only tells a title from an adjective.
constexpr std::string_view any_name = "^";

bool begins_with_capital(const text::Word& word) {
    return word.letter_case == text::WordCase::capitalised || word.letter_case == text::WordCase::mixed;
}

/// As far as its first letter tells.
bool may_fit(std::string_view pattern, const text::Word& word) {
    const auto first = pattern.empty() ? '\0' : pattern.front();
    return first == '*' || first == any_name.front() || word.key.starts_with(first);
}

bool fits_part(std::string_view part, const text::Word& word) {
    return part == any_name ? begins_with_capital(word) : fits_any(part, word.key);
}

/// How many words of a text the pattern takes from `at` on; 0 when it does not stand there.
std::size_t length_at(std::string_view pattern, Words words, std::size_t at) {
    const auto begin = at;
    while (true) {
        if (at >= words.size() || !may_fit(pattern, words[at])) {
            return 0;
        }
        const auto end = std::min(pattern.find('_'), pattern.size());
        if (!fits_part(pattern.substr(0, end), words[at])) {
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

/// The place of the word after one, over a mark that may join them.
std::size_t next_after(Words words, std::size_t at) {
    const auto next = at + 1;
    return next < words.size() && (words[next].key == "-" || words[next].key == "'") ? next + 1 : next;
}

/// The same of a name whose first word stands there, and has the other one behind it.
std::size_t length_of_name(std::string_view name, Words words, std::size_t at, std::size_t next) {
    const auto rest_of_name = name.substr(words[at].key.size());
    if (rest_of_name.empty()) {
        return 1;
    }
    const auto rest = length_at(rest_of_name.substr(1), words, next);
    return rest == 0 ? 0 : next + rest - at;
}

template <List list>
using NameTable =
    NeighbourTable<list, neighbours_of_state, neighbours_of_portfolio, neighbours_of_government, neighbours_of_law,
                   neighbours_of_courts, neighbours_of_police, neighbours_of_army, neighbours_of_society,
                   neighbours_of_economy, neighbours_of_transport, neighbours_of_farming, neighbours_of_animals,
                   neighbours_of_learning, neighbours_of_leisure, neighbours_of_life, neighbours_of_medicine,
                   neighbours_of_people, neighbours_of_home, neighbours_of_deeds, neighbours_of_persons,
                   neighbours_of_every_day, neighbours_of_the_church, neighbours_of_the_stage, neighbours_of_commerce,
                   neighbours_of_knowledge, neighbours_of_industry, neighbours_of_order, neighbours_of_the_calendar,
                   neighbours_of_offices, neighbours_of_rights, neighbours_of_creatures, neighbours_of_health,
                   neighbours_of_works, neighbours_of_manner>;

constexpr NameTable<&Neighbour::dutch> dutch_names;
constexpr NameTable<&Neighbour::english> english_names;

template <List list>
void add_names_at(Words words, std::size_t at, const NameTable<list>& table, std::vector<NamedNeighbour>& found) {
    const auto next = next_after(words, at);
    const auto size = words[at].key.size();
    table.for_each(words[at].hashed(), [&](std::string_view name, const Neighbour& row) {
        // Most names of several words are told by the first letter of their second.
        if (name.size() > size && (next >= words.size() || !may_fit(name.substr(size + 1), words[next]))) {
            return;
        }
        const auto length = length_of_name(name, words, at, next);
        if (length == 0) {
            return;
        }
        if (!name.ends_with(any_name)) {
            found.push_back({&row, words.subspan(at, length)});
        } else if (begins_with_capital(words[at])) {
            found.push_back({&row, words.subspan(at, length - 1)});
        }
    });
}

/// What words end in that are no compounds: *getrokken*, *besloten*, *bestegen*, *afspannen*, *betrekkers*.
bool ends_other_words(std::string_view name) {
    constexpr std::array<std::string_view, 13> endings{"rokken",   "sloten",   "stegen",    "pannen",    "zakken",
                                                       "trekkers", "stoelen",  "koppeling", "schikking", "tekening",
                                                       "stroom",   "petities", "greppels"};
    return std::find(endings.begin(), endings.end(), name) != endings.end();
}

/// Does a compound of one of its names mean one of them? Not so of what grows, is eaten, or is of the body or weather:
/// an *aardappelkoekje* is no biscuit.
bool heads_compounds(const Neighbour& row) {
    constexpr auto named_freely = kinds(NeighbourKind::growth, NeighbourKind::body, NeighbourKind::nature);
    const auto kinds_of_row = kinds_of(row.field);
    return kinds_of_row != 0 && (kinds_of_row & named_freely) == 0;
}

/// Calls `use` with each row that has the end of the Dutch word as a name, the longest that any has: *voorzitter* of
/// *bondsvoorzitter*.
template <typename Use>
void for_each_head(std::string_view word, const Use& use) {
    constexpr std::size_t shortest_modifier = 3;
    constexpr std::size_t shortest_head = 6;
    bool found = false;
    for (auto begin = shortest_modifier; !found && begin + shortest_head <= word.size(); ++begin) {
        const auto head = word.substr(begin);
        dutch_names.for_each({head, text::hash_of(head)}, [&](std::string_view name, const Neighbour& row) {
            if (name == head && heads_compounds(row) && !ends_other_words(name)) {
                found = true;
                use(row);
            }
        });
    }
}

/// Calls `use` with each row that the first part of a compound names: *enkel* of *enkelbreuk*, *erwten* of
/// *erwtensoep*.
template <typename Use>
void for_each_subject(std::string_view word, const Use& use) {
    for_each_first_part(word, [&](std::string_view first, bool of_body) {
        dutch_names.for_each({first, text::hash_of(first)}, [&](std::string_view name, const Neighbour& row) {
            const bool fits = of_body ? row.field == "part of the body"
                                      : row.field == "crop" || row.field == "food" || row.field == "animal";
            if (name == first && fits) {
                use(row);
            }
        });
    });
}

/// *the bishop's house*: a name of one word with a genitive ending.
void add_genitive_at(Words words, std::size_t at, std::vector<NamedNeighbour>& found) {
    const auto stem = without_genitive_s(words[at].key);
    if (stem.size() < words[at].key.size()) {
        english_names.for_each({stem, text::hash_of(stem)}, [&](std::string_view name, const Neighbour& row) {
            if (name == stem) {
                found.push_back({&row, words.subspan(at, 1), false, true});
            }
        });
    }
}

void add_heads_at(Words words, std::size_t at, std::vector<NamedNeighbour>& found) {
    if (words[at].kind == text::WordKind::word && !dutch_names.holds(words[at].hashed())) {
        const auto add = [&](const Neighbour& row) { found.push_back({&row, words.subspan(at, 1), true}); };
        for_each_head(words[at].key, add);
        for_each_subject(words[at].key, add);
    }
}

/// *prime minister* is no *minister*, but a *minister of justice* is one: names hide shorter ones of their own field.
void erase_hidden(std::vector<NamedNeighbour>& names) {
    if (std::none_of(names.begin(), names.end(), [](const NamedNeighbour& name) { return name.words.size() > 1; })) {
        return;
    }
    const auto is_hidden = [all = names](const NamedNeighbour& name) {
        return std::any_of(all.begin(), all.end(), [&](const NamedNeighbour& other) {
            return other.words.size() > name.words.size() && other.row->field == name.row->field &&
                   other.span().contains(name.span());
        });
    };
    std::erase_if(names, is_hidden);
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

}  // namespace

text::Span NamedNeighbour::itself(const SideView& side) const {
    if (has_genitive) {
        return without_genitive_s(side, words.front());
    }
    const bool has_next = words.size() > 1 && tells_noun(words.back().key);
    return {words.front().span.begin, (has_next ? words[words.size() - 2] : words.back()).span.end};
}

std::vector<NamedNeighbour> neighbours_in(const SideView& side, SegmentRange range) {
    std::vector<NamedNeighbour> found;
    const bool dutch = side.language() == text::Language::dutch;
    for (auto i = range.begin; i < range.end; ++i) {
        const Words words((*side.segments)[i].words);
        for (const auto& marked : marked_in(side, i)) {
            if (marked.is(SegmentTrait::neighbour)) {
                dutch ? add_names_at(words, marked.place, dutch_names, found)
                      : add_names_at(words, marked.place, english_names, found);
                dutch ? add_heads_at(words, marked.place, found) : add_genitive_at(words, marked.place, found);
            }
        }
    }
    erase_hidden(found);
    return found;
}

BeadNames names_in(const PairView& pair, std::size_t bead) {
    return {neighbours_in(pair.source, segments_of(pair.beads[bead], Side::source)),
            neighbours_in(pair.target, segments_of(pair.beads[bead], Side::target))};
}

const NamedNeighbour* name_around(const std::vector<NamedNeighbour>& names, const text::Word& word,
                                  std::string_view field) {
    const auto found = std::find_if(names.begin(), names.end(), [&](const NamedNeighbour& name) {
        return name.row->field == field && name.span().contains(word.span);
    });
    return found == names.end() ? nullptr : &*found;
}

bool speaks_of(const Neighbour& row, const SideView& side, SegmentRange range,
               const std::vector<NamedNeighbour>& names) {
    const bool dutch = side.language() == text::Language::dutch;
    if (std::any_of(names.begin(), names.end(), [&](const NamedNeighbour& name) { return name.row == &row; })) {
        return true;
    }
    const auto also = dutch ? row.also_dutch : row.also_english;
    const FirstLetters beginnings(also);
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

bool is_kept(const PairView& pair, SegmentRange sources, const std::vector<NamedNeighbour>& names,
             const NamedNeighbour& written) {
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

bool tells_noun(std::string_view word) {
    constexpr std::array<std::string_view, 8> next_words{"who", "said", "of", "has", "was", "had", "from", "told"};
    return std::find(next_words.begin(), next_words.end(), word) != next_words.end();
}

bool may_begin_neighbour(text::HashedKey word, text::Language language) {
    if (language == text::Language::english) {
        const auto stem = without_genitive_s(word.text);
        return english_names.holds(word) ||
               (stem.size() < word.text.size() && english_names.holds({stem, text::hash_of(stem)}));
    }
    bool holds = dutch_names.holds(word);
    if (!holds) {
        const auto note = [&](const Neighbour&) { holds = true; };
        for_each_head(word.text, note);
        for_each_subject(word.text, note);
    }
    return holds;
}

}  // namespace loep::check
