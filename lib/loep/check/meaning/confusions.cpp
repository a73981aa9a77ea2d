// Looks the words of a bead up in a table of confusions.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/confusions.hpp"

#include <algorithm>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/text/eight.hpp"

namespace loep::check {

namespace {

Side side_of(const PairView& pair, text::Language language) {
    return pair.source.language() == language ? Side::source : Side::target;
}

using Words = std::span<const text::Word>;

/// How many words the phrase, *this_year*, takes from the first one on; 0 when it does not stand there.
std::size_t length_of(std::string_view phrase, Words words) {
    std::size_t length = 0;
    while (true) {
        const auto end = std::min(phrase.find('_'), phrase.size());
        if (length == words.size() || !fits_any(phrase.substr(0, end), words[length].key)) {
            return 0;
        }
        ++length;
        if (end == phrase.size()) {
            return length;
        }
        phrase.remove_prefix(end + 1);
    }
}

/// The first phrase of more than one word that stands in the segment.
Words find_phrase_in(Words words, std::string_view list) {
    for (std::size_t begin = 0; begin < list.size();) {
        const auto end = std::min(list.find(' ', begin), list.size());
        const auto phrase = list.substr(begin, end - begin);
        begin = end + 1;
        for (std::size_t at = 0; phrase.find('_') != std::string_view::npos && at < words.size(); ++at) {
            if (const auto length = length_of(phrase, words.subspan(at)); length != 0) {
                return words.subspan(at, length);
            }
        }
    }
    return {};
}

/// Does a segment have a word that may fit the list, or be the first of a phrase in it?
template <typename List>
bool may_hold(const SideView& side, SegmentRange range, const List& list) {
    const auto there = std::span(side.beginnings).subspan(range.begin, range.end - range.begin);
    return std::any_of(there.begin(), there.end(), [&](const Beginnings& of) { return of.may_fit(list); });
}

/// *the chef's desk*: an English word of the list with a genitive ending; null if there is none.
const text::Word* find_genitive(const SideView& side, SegmentRange range, std::string_view list) {
    for (auto i = range.begin; side.language() == text::Language::english && i < range.end; ++i) {
        for (const auto& word : (*side.segments)[i].words) {
            const auto stem = without_genitive_s(word.key);
            if (stem.size() < word.key.size() && fits_any(list, stem)) {
                return &word;
            }
        }
    }
    return nullptr;
}

/// The first word of the list that stands in the segments, or the first phrase; empty if there is none.
Words find_in(const SideView& side, SegmentRange range, std::string_view list) {
    if (!may_hold(side, range, list)) {
        return {};
    }
    if (const auto* word = find_word(side, range, list)) {
        return {word, 1};
    }
    if (const auto* word = find_genitive(side, range, list)) {
        return {word, 1};
    }
    Words found;
    if (list.find('_') != std::string_view::npos) {
        for (auto i = range.begin; found.empty() && i < range.end; ++i) {
            found = find_phrase_in((*side.segments)[i].words, list);
        }
    }
    return found;
}

/// *na de oorlog*: what may stand between a preposition and its thing.
bool is_determiner(const text::Word& word) {
    static constexpr WordList determiners(
        "de het een zijn haar hun mijn ons onze uw dit dat deze die the a an his her its their my our your this that "
        "these those");
    return word.kind == text::WordKind::word && determiners.fits(word.key);
}

/// Calls `use` with the words up to each one that another follows, determiners between them left out, and that one,
/// until it says yes.
template <typename Use>
bool any_two(const SideView& side, SegmentRange range, const Use& use) {
    for (auto i = range.begin; i < range.end; ++i) {
        const Words words((*side.segments)[i].words);
        for (std::size_t at = 1; at < words.size(); ++at) {
            auto before = words.first(at);
            while (before.size() > 1 && is_determiner(before.back())) {
                before = before.first(before.size() - 1);
            }
            if (use(before, words[at])) {
                return true;
            }
        }
    }
    return false;
}

/// *half an hour's drive*, *the first and last woman*: does an answer stand among the words before the last one?
bool is_answered_close(Words words, const Confusion& row) {
    constexpr std::size_t reach = 2;
    const auto before = words.first(words.size() - 1).last(std::min(reach, words.size() - 1));
    return std::any_of(before.begin(), before.end(),
                       [&](const text::Word& word) { return fits_any(row.answers, word.key); });
}

bool is_content(const text::Word& word) {
    return word.kind == text::WordKind::word && !is_function_word(word.hashed(), text::Language::dutch);
}

/// *looking after the children*: is the last word part of a verb?
bool is_of_verb(Words before) {
    return before.size() > 1 && before.back().key == "after" &&
           "look* nam* ask* tak* took go* went run* ran chas* call* clean* tid*"_words.fits(
               before[before.size() - 2].key);
}

/// The thing that the first of the words stands before: *eerste vrouw*, *na de oorlog*; null where it is none.
const text::Word* thing_after(Words from) {
    const bool is_preposition = "na voor vóór"_words.fits(from[0].key);
    auto rest = from.subspan(1);
    while (is_preposition && !rest.empty() && is_determiner(rest[0])) {
        rest = rest.subspan(1);
    }
    return (is_preposition || is_content(from[0])) && !rest.empty() && is_content(rest[0]) ? rest.data() : nullptr;
}

/// Of a Dutch word and those after it: the English word of the list that stands right before a translation of the
/// thing. None where one of `answers` does so too, or one of `excuses` right before the same Dutch word.
Words find_before_same(const PairView& pair, const align::Bead& bead, Words from, const Confusion& row) {
    const auto* thing_here = thing_after(from);
    if (thing_here == nullptr) {
        return {};
    }
    const auto& next = *thing_here;
    const auto& dutch = pair.on(side_of(pair, text::Language::dutch));
    const auto& english = pair.on(side_of(pair, text::Language::english));
    const bool is_excused = any_two(dutch, segments_of(bead, dutch.side), [&](Words before, const text::Word& thing) {
        return thing.key == next.key && fits_any(row.excuses, before.back().key);
    });
    Words found;
    const auto is_answered = [&](Words before, const text::Word& thing) {
        const bool wrong = fits_any(row.wrong, before.back().key);
        if ((!wrong && !fits_any(row.answers, before.back().key)) || thing.kind != text::WordKind::word ||
            is_of_verb(before) || (thing.key != next.key && !may_translate(pair, next, text::bare_key(thing.key)))) {
            return false;
        }
        found = wrong && found.empty() ? before.last(1) : found;
        return !wrong || is_answered_close(before, row);
    };
    return is_excused || any_two(english, segments_of(bead, english.side), is_answered) ? Words() : found;
}

/// The English words of a row in the bead, if nothing there shows that they are no translation of the Dutch one. With
/// `by_thing` what is said of other things shows nothing: *de eerste vrouw … in het laatste kwartaal*.
Words wrong_words(const PairView& pair, const align::Bead& bead, const ConfusionTrigger& trigger, Words from,
                  bool by_thing) {
    const auto& row = *trigger.row;
    const auto& dutch = pair.on(side_of(pair, text::Language::dutch));
    const auto& english = pair.on(side_of(pair, text::Language::english));
    if (!may_hold(english, segments_of(bead, english.side), *trigger.wrong)) {
        return {};
    }
    if (!row.company.empty() && find_word(dutch, segments_of(bead, dutch.side), row.company) == nullptr) {
        return {};
    }
    const auto there = segments_of(bead, english.side);
    const auto wrong = find_in(english, there, row.wrong);
    if (wrong.empty() || (find_in(english, there, row.answers).empty() &&
                          find_in(dutch, segments_of(bead, dutch.side), row.excuses).empty())) {
        return wrong;
    }
    return by_thing && trigger.second.empty() && from.size() > 1 ? find_before_same(pair, bead, from, row) : Words();
}

bool is_longer_with(std::string_view ending, std::string_view key) {
    return key.size() > ending.size() && key.back() == ending.back() && key.ends_with(ending);
}

bool holds(Words words, std::string_view key) {
    return std::any_of(words.begin(), words.end(), [&](const text::Word& word) { return word.key == key; });
}

}  // namespace

bool Confusions::hold(text::HashedKey dutch) const {
    const auto first = first_of_(dutch);
    return (first < words_.size() && words_[first].word == dutch.text) ||
           std::any_of(endings_.begin(), endings_.end(), [&](const ConfusionTrigger& ending) {
               return is_longer_with(ending.word.substr(1), dutch.text);
           });
}

void Confusions::add_at(const PairView& pair, const align::Bead& bead, std::uint32_t segment, std::size_t at,
                        bool by_thing, std::vector<Confused>& found) const {
    const auto& dutch = pair.on(side_of(pair, text::Language::dutch));
    const auto& beginnings = dutch.beginnings[segment];
    const Words words((*dutch.segments)[segment].words);
    const auto& word = words[at];
    const auto add = [&](const ConfusionTrigger& trigger) {
        if (!trigger.second.empty() && !beginnings.may_begin_as(trigger.second)) {
            return;
        }
        const bool known =
            std::any_of(found.begin(), found.end(), [&](const Confused& one) { return one.row == trigger.row; });
        const auto after = words.subspan(at + 1);
        const auto searched = trigger.may_stand_first ? words
                              : trigger.is_next       ? after.first(std::min<std::size_t>(1, after.size()))
                                                      : after;
        if (known || (!trigger.second.empty() && !holds(searched, trigger.second))) {
            return;
        }
        const auto wrong = wrong_words(pair, bead, trigger, words.subspan(at), by_thing);
        if (wrong.empty()) {
            return;
        }
        const bool is_phrase = !trigger.second.empty() && !after.empty() && after.front().key == trigger.second;
        const text::Span dutch_span{word.span.begin, (is_phrase ? after.front() : word).span.end};
        const text::Span english_span{wrong.front().span.begin, wrong.back().span.end};
        if (pair.target.language() == text::Language::english) {
            found.push_back({trigger.row, &word, &wrong.front(), dutch_span, english_span});
        } else {
            found.push_back({trigger.row, &wrong.front(), &word, english_span, dutch_span});
        }
    };
    for (auto i = first_of_(word.hashed()); i < words_.size() && text::eight::same(words_[i].word, word.key); ++i) {
        add(words_[i]);
    }
    for (const auto& ending : endings_) {
        if (is_longer_with(ending.word.substr(1), word.key)) {
            add(ending);
        }
    }
}

}  // namespace loep::check
