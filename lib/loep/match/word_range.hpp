// What the words beside a hit say of it: articles, auxiliaries, what is capitalised.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "loep/text/language.hpp"
#include "loep/text/words.hpp"

namespace loep::match {

/// The words of its segment that the hit covers, as places of the first and behind the last.
struct WordRange {
    const std::vector<text::Word>* words = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;

    const text::Word* before(std::size_t steps = 1) const {
        return begin >= steps ? &(*words)[begin - steps] : nullptr;
    }
    const text::Word* after(std::size_t steps = 1) const {
        return end + steps <= words->size() ? &(*words)[end + steps - 1] : nullptr;
    }
    const text::Word& first() const { return (*words)[begin]; }
};

inline bool holds(std::initializer_list<std::string_view> list, std::string_view key) {
    return std::find(list.begin(), list.end(), key) != list.end();
}

/// Empty where no word stands.
inline std::string_view key_of(const text::Word* word) {
    return word == nullptr ? std::string_view() : std::string_view(word->key);
}

/// Does a clause end there, by a mark or with the segment?
inline bool ends(const text::Word* word) {
    return word == nullptr || word->kind == text::WordKind::punctuation;
}

/// How many words a frame looks along its clause.
inline constexpr std::size_t clause_reach = 8;

/// Does one of the listed words stand before the range in its clause?
bool any_behind(const WordRange& range, std::string_view words);

bool is_capitalised(const text::Word& word);

/// A mark after which a capital says nothing.
bool opens_a_clause(const text::Word& mark);

/// Between the parts of a longer name: *Leger des Heils*.
bool links_names(std::string_view key);

/// A preposition before the name of a place.
bool is_of_place(std::string_view key);

/// As American papers write: *Biden Tuesday signed*.
bool is_english_weekday(std::string_view key);

bool is_article(std::string_view key);

/// A pronoun of the first person singular or of the second: not of a report.
bool is_own_voice(std::string_view key);

/// *The head of the election commission* is an office; a head is not.
bool is_head_of(const WordRange& range);

/// *Turkey, Texas*.
bool is_before_state(const WordRange& range);

/// As in an English headline: most longer words behind the first are capitalised.
bool is_title_case(const std::vector<text::Word>& words);

/// The plural of which there are many: *an army of tireless ants*, *een leger thuiswerkers*.
const text::Word* counted_by(const WordRange& range, text::Language language);

/// *The border between humour and malice*, *de grens tussen moed en waanzin*.
bool is_between_notions(const WordRange& range);

/// *The president of the chess club*.
bool heads_a_club(const WordRange& range);

/// *Was replaced*, *was hit*; not *was back*. `base` is the infinitive.
bool is_passive(const WordRange& range, std::string_view base);

/// *Was hit with a travel ban*.
bool is_passive_with(const WordRange& range, std::string_view base);

/// *Prisoners held for years*, *he was held in a cell*, *holds two journalists*; not *the meeting was held in May*.
bool is_in_custody(const WordRange& range);

/// *Activists*, *she*: who may be in custody.
bool is_of_custody(std::string_view key);

/// *The talks were held in Warsaw*: nobody is in custody.
bool is_held_as_an_event(const WordRange& range);

/// *A repatriation that Baghdad said was voluntary*.
bool is_in_passing(const WordRange& range);

/// *The court will rule*, *to shelter the cats*, *he talks*, *hearing the news*.
bool is_verb_here(const WordRange& range);

/// *Farmers house their pigs*, *the bank charges its customers*; to be asked of a word that is a verb too.
bool governs_an_object(const WordRange& range);

/// *Pence refused*, *Store zei*.
bool is_before_finite_verb(const WordRange& range);

/// *Te verdragen*, *wat een mens kan verdragen*: a Dutch word that may also be a plural.
bool is_infinitive_here(const WordRange& range);

/// *Stemde in met*: a Dutch verb whose particle makes another of it.
bool is_other_separable(const WordRange& range);

/// Before a small word that is neither of a closed class nor a verb in its past.
bool is_before_noun(const WordRange& range);

/// *Its neighbours to the east*.
bool is_before_compass_point(const WordRange& range);

/// *Gewonde kinderen*, *vermiste man*: an adjective that is a noun elsewhere.
bool is_participle_before_noun(const WordRange& range);

/// *B* for *billion* without a number before it.
bool lacks_number(const WordRange& range);

}  // namespace loep::match
