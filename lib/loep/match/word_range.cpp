// The closed classes of words beside a hit.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_range.hpp"

#include <algorithm>
#include <span>

#include "loep/match/general_words.hpp"
#include "loep/match/news_people.hpp"
#include "loep/match/word_list.hpp"

namespace loep::match {

using text::Word;
using text::WordCase;
using text::WordKind;

namespace {

/// Modals and the pronouns that are subjects only.
bool calls_for_verb(std::string_view key) {
    return holds({"will", "would", "can", "could", "must", "should", "shall",   "cannot", "i",     "he",    "she",
                  "they", "we",    "you", "not",   "n't",  "don't",  "doesn't", "didn't", "won't", "can't", "couldn't"},
                 key);
}

/// *Would only (help)*, *can hardly (trust)*.
bool is_modal_before_adverb(const WordRange& range) {
    const auto* adverb = range.before();
    const auto* modal = range.before(2);
    return adverb != nullptr && modal != nullptr &&
           (adverb->key.ends_with("ly") ||
            holds({"also", "always", "ever", "just", "never", "now", "soon", "still", "then"}, adverb->key)) &&
           holds({"can", "cannot", "could", "may", "might", "must", "shall", "should", "will", "would"}, modal->key);
}

bool is_dutch_modal(std::string_view key) {
    return holds({"kan",   "kunnen",  "kon", "konden", "moet",  "moeten", "moest", "moesten", "mag", "mogen",
                  "mocht", "mochten", "wil", "willen", "wilde", "wilden", "zal",   "zullen",  "zou", "zouden"},
                 key);
}

bool is_person_word(std::string_view key) {
    return holds({"baby", "hond", "jongen", "kind", "man", "meisje", "militair", "soldaat", "vader", "vrouw"}, key);
}

/// *A week later*, *a day after*: no object.
bool is_time_after(const WordRange& range) {
    const auto* time = range.after(2);
    return time != nullptr &&
           holds({"century", "couple", "day", "decade", "few", "fortnight", "hundred", "month", "week", "year"},
                 time->key);
}

/// Articles, numbers, prepositions and inflected adjectives.
bool may_open_a_noun(std::string_view key) {
    return key.ends_with('e') || key.ends_with("en") ||
           holds({"het",   "een",    "van",    "voor", "op",   "aan", "in",   "met",  "tegen", "bij", "uit", "over",
                  "onder", "zonder", "tussen", "naar", "door", "om",  "geen", "zijn", "haar",  "hun", "ons", "veel",
                  "meer",  "twee",   "drie",   "vier", "vijf", "zes", "acht", "tien", "en",    "of",  "als"},
                 key);
}

}  // namespace

bool any_behind(const WordRange& range, std::string_view words) {
    for (std::size_t steps = 1; steps <= clause_reach && !ends(range.before(steps)); ++steps) {
        if (lists(words, range.before(steps)->key)) {
            return true;
        }
    }
    return false;
}

bool is_capitalised(const Word& word) {
    return word.kind == WordKind::word &&
           (word.letter_case == WordCase::capitalised || word.letter_case == WordCase::mixed);
}

bool opens_a_clause(const Word& mark) {
    return mark.kind == WordKind::punctuation && mark.key != "," && mark.key != ")" && mark.key != ";";
}

bool links_names(std::string_view key) {
    return holds({"des", "der", "van", "voor", "of", "for"}, key);
}

bool is_of_place(std::string_view key) {
    return holds({"in", "to", "from", "near", "at", "for", "of", "uit", "naar", "bij", "van", "te"}, key);
}

bool is_english_weekday(std::string_view key) {
    return holds({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}, key);
}

bool is_article(std::string_view key) {
    return holds({"a", "an", "the", "de", "het", "een"}, key);
}

bool is_own_voice(std::string_view key) {
    return holds({"i", "i'm", "my", "me", "you", "your", "ik", "mijn", "me", "je", "jij", "jouw"}, key);
}

bool is_title_case(const std::vector<Word>& words) {
    constexpr std::size_t longer = 4;
    std::size_t long_words = 0;
    std::size_t capitals = 0;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto& word = words[i];
        if (word.kind == WordKind::word && word.key.size() >= longer) {
            ++long_words;
            capitals += word.letter_case != WordCase::lower ? 1U : 0U;
        }
    }
    const bool sentence = !words.empty() && words.back().key == ".";
    return !sentence && long_words >= 3 && 2 * capitals > long_words;
}

namespace {

/// In *een vlucht regenwulpen* the plural stands behind the word and does not end the clause, as an infinitive does in
/// *een vlucht boeken*.
bool is_plural_of_many(const WordRange& range, const Word& word, std::size_t steps, text::Language language) {
    if (word.key.ends_with('s') && word.key != "is" && word.key != "was") {
        return true;
    }
    const auto* next = range.after(steps + 1);
    return language == text::Language::dutch && steps == 1 && word.key.ends_with("en") && next != nullptr &&
           next->kind != WordKind::punctuation && !is_dutch_modal(word.key) &&
           !holds({"beneden", "binnen", "boven", "buiten", "tegen", "tussen", "wegen"}, word.key);
}

}  // namespace

const Word* counted_by(const WordRange& range, text::Language language) {
    if (!holds({"armies", "army", "colonies", "colony", "flight", "kolonie", "leger", "legers", "stream", "stroom",
                "vlucht"},
               range.first().key)) {
        return nullptr;
    }
    const bool dutch = language == text::Language::dutch;
    const auto* next = range.after();
    const auto* before = range.before();
    const bool linked = next != nullptr && next->key == (dutch ? "van" : "of");
    if (!linked && !(dutch && before != nullptr && before->key == "een")) {
        return nullptr;
    }
    const std::size_t first = linked ? 2 : 1;
    for (auto steps = first; steps <= first + 1; ++steps) {
        const auto* word = range.after(steps);
        if (word == nullptr || word->letter_case != text::WordCase::lower || is_article(word->key) ||
            is_english_determiner(word->key)) {
            return nullptr;
        }
        if (is_plural_of_many(range, *word, steps, language)) {
            return word;
        }
    }
    return nullptr;
}

bool is_between_notions(const WordRange& range) {
    const auto* link = range.after();
    const auto* one = range.after(2);
    const auto* joint = range.after(3);
    return holds({"border", "boundary", "frontier", "grens", "line"}, range.first().key) && link != nullptr &&
           holds({"between", "tussen"}, link->key) && one != nullptr && one->letter_case == WordCase::lower &&
           one->kind == WordKind::word && !is_article(one->key) && joint != nullptr && holds({"and", "en"}, joint->key);
}

bool heads_a_club(const WordRange& range) {
    constexpr std::size_t furthest = 5;
    const auto* link = range.after();
    if (!holds({"bestuur", "president", "presidente"}, range.first().key) || link == nullptr ||
        !holds({"of", "van"}, link->key)) {
        return false;
    }
    for (std::size_t steps = 2; steps <= furthest; ++steps) {
        const auto* word = range.after(steps);
        if (word == nullptr || word->letter_case != text::WordCase::lower) {
            return false;
        }
        for (const std::string_view kind : {"association", "choir", "club", "fraternity", "koor", "schaakbond",
                                            "society", "stichting", "vereniging"}) {
            if (word->key.ends_with(kind)) {
                return true;
            }
        }
    }
    return false;
}

bool is_head_of(const WordRange& range) {
    const auto* after = range.after();
    const auto* next = range.after(2);
    return range.begin < range.end && range.first().key == "head" && after != nullptr && after->key == "of" &&
           next != nullptr && (next->key == "the" || next->key == "a" || is_capitalised(*next));
}

bool is_before_state(const WordRange& range) {
    const auto* comma = range.after();
    const auto* state = range.after(2);
    return comma != nullptr && comma->key == "," && state != nullptr && is_american_state(state->key);
}

bool is_passive(const WordRange& range, std::string_view base) {
    const auto* before = range.before();
    const bool participle = range.first().key != base || base == "hit";
    return participle && before != nullptr && holds({"be", "been", "being", "is", "was", "were", "are"}, before->key);
}

bool is_passive_with(const WordRange& range, std::string_view base) {
    return is_passive(range, base) && range.after() != nullptr && range.after()->key == "with";
}

namespace {

/// Who may be in custody, as subject or object.
bool is_captive(std::string_view key) {
    return holds(
        {"activist",   "activists", "bloggers", "captives", "citizens",   "civilians",   "critics",       "detainees",
         "dissidents", "doctors",   "hostages", "inmates",  "journalist", "journalists", "lawyers",       "men",
         "migrants",   "opponents", "people",   "prisoner", "prisoners",  "protesters",  "demonstrators", "refugees",
         "soldiers",   "students",  "suspect",  "suspects", "teenagers",  "those",       "women",         "writers"},
        key);
}

bool is_held_person(std::string_view key) {
    return is_captive(key) || holds({"he", "her", "him", "i", "man", "she", "them", "they", "we", "who", "woman"}, key);
}

bool is_form_of_be(std::string_view key) {
    return holds({"am", "are", "be", "been", "being", "is", "was", "were"}, key);
}

/// *(They) were still being* held: how many words stand between the subject and the participle, and whether a form of
/// *to be* is one of them.
struct Auxiliaries {
    std::size_t count = 0;
    bool passive = false;
};

Auxiliaries auxiliaries_before(const WordRange& range) {
    Auxiliaries found;
    for (const auto* word = range.before(1);
         word != nullptr && (is_form_of_be(word->key) ||
                             holds({"also", "already", "had", "has", "have", "now", "only", "still"}, word->key));
         word = range.before(found.count + 1)) {
        ++found.count;
        found.passive = found.passive || is_form_of_be(word->key);
    }
    return found;
}

/// *(Was held) in solitary confinement*, *in a cell*.
bool is_of_a_prison(const WordRange& range) {
    const auto* link = range.after();
    const auto* place = range.after(2);
    place = place != nullptr && is_article(place->key) ? range.after(3) : place;
    return link != nullptr && place != nullptr && holds({"in", "on", "under", "without"}, link->key) &&
           holds({"basement", "captivity", "cell", "cells", "charge", "confinement", "custody", "detention", "dungeon",
                  "isolation", "jail", "pre-trial", "pretrial", "prison", "remand", "solitary", "suspicion", "trial"},
                 place->key);
}

bool is_participle_of_custody(const WordRange& range) {
    const auto* next = range.after();
    const auto* second = range.after(2);
    const auto auxiliaries = auxiliaries_before(range);
    const auto* subject = range.before(auxiliaries.count + 1);
    if (range.first().key != "held" || next == nullptr || subject == nullptr ||
        !(holds({"at", "by", "for", "in", "incommunicado", "on", "since", "under", "until", "without"}, next->key) ||
          (auxiliaries.passive && next->kind == WordKind::punctuation)) ||
        (second != nullptr && holds({"esteem", "high", "place", "to"}, second->key))) {
        return false;
    }
    if (auxiliaries.passive && is_of_a_prison(range)) {
        return true;
    }
    return auxiliaries.passive ? is_held_person(subject->key) || is_person_of_the_news(subject->key)
                               : auxiliaries.count == 0 && is_captive(subject->key);
}

}  // namespace

bool is_in_custody(const WordRange& range) {
    if (is_participle_of_custody(range)) {
        return true;
    }
    std::size_t steps = 1;
    const auto* object = range.after(steps);
    while (object != nullptr && steps < 4 && !is_captive(object->key) &&
           (object->kind == WordKind::number || is_english_determiner(object->key) ||
            holds({"dozens", "five", "four", "hundreds", "its", "more", "of", "political", "scores", "six", "ten",
                   "thousands", "three", "two"},
                  object->key))) {
        object = range.after(++steps);
    }
    const auto* next = object == nullptr ? nullptr : range.after(steps + 1);
    return object != nullptr && is_captive(object->key) &&
           (next == nullptr || !holds({"accountable", "back", "responsible", "together", "up"}, next->key));
}

bool is_of_custody(std::string_view key) {
    return is_held_person(key);
}

bool is_held_as_an_event(const WordRange& range) {
    const auto* subject = range.before(auxiliaries_before(range).count + 1);
    return subject != nullptr &&
           holds({"ballot",    "ceremony", "conference", "congress", "demonstration", "demonstrations",
                  "drills",    "election", "elections",  "event",    "events",        "exercise",
                  "exercises", "festival", "funeral",    "hearing",  "hearings",      "march",
                  "marches",   "mass",     "meeting",    "meetings", "negotiations",  "poll",
                  "polls",     "protest",  "protests",   "rallies",  "rally",         "referendum",
                  "run-off",   "runoff",   "service",    "session",  "summit",        "talks",
                  "trial",     "trials",   "vigil",      "vigils",   "vote"},
                 subject->key);
}

bool is_in_passing(const WordRange& range) {
    const auto* next = range.after();
    return next != nullptr && holds({"are", "had", "has", "is", "was", "were"}, next->key);
}

bool is_verb_here(const WordRange& range) {
    const auto* before = range.before();
    const auto* after = range.after();
    const bool has_object = after != nullptr && is_english_determiner(after->key);
    if (has_object && range.first().key.ends_with("ing")) {
        return true;
    }
    const bool bare = after != nullptr && after->kind == WordKind::word && is_verb_too(range.first().key) &&
                      !holds({"after", "and", "as", "at", "before", "by", "for", "from", "in", "of", "on", "or",
                              "since", "that", "until", "when", "where", "with"},
                             after->key);
    return before != nullptr && ((before->key == "to" && (has_object || bare)) || calls_for_verb(before->key) ||
                                 is_modal_before_adverb(range));
}

bool governs_an_object(const WordRange& range) {
    const auto* subject = range.before();
    const auto* object = range.after();
    if (subject == nullptr || object == nullptr || subject->kind != WordKind::word ||
        !(holds({"a", "an", "her", "him", "his", "its", "me", "my", "our", "their", "them", "us", "your"},
                object->key) ||
          (object->key == "the" && subject->key.ends_with("ers"))) ||  // *soldiers patrol the woods*

        is_time_after(range)) {
        return false;
    }
    return !is_english_determiner(subject->key) && !is_of_place(subject->key) &&
           !holds({"after", "against", "and", "as", "before", "by", "during", "into", "on", "or", "over", "under",
                   "with", "without"},
                  subject->key);
}

bool is_before_finite_verb(const WordRange& range) {
    const auto* verb = range.after();
    return verb != nullptr &&
           (verb->key.ends_with("ed") ||
            holds({"can",  "did",  "does", "gaat", "gaf",   "ging",  "had",  "has",  "heeft", "is",    "kan",
                   "kwam", "liet", "may",  "moet", "must",  "nam",   "said", "says", "told",  "vindt", "vond",
                   "was",  "werd", "wil",  "will", "wordt", "would", "zal",  "zegt", "zei",   "zou"},
                  verb->key));
}

bool is_infinitive_here(const WordRange& range) {
    const auto* before = range.before();
    const auto* after = range.after();
    if (before == nullptr || range.begin + 1 != range.end || !range.first().key.ends_with("en")) {
        return false;
    }
    if (before->key == "te") {
        return true;
    }
    const bool ends = after == nullptr || after->kind == WordKind::punctuation;
    if (before->kind == WordKind::punctuation) {
        return false;  // *als ‘ratten’ en ‘huurlingen’*
    }
    const auto words = std::span(*range.words).first(range.begin);
    return ends && !may_open_a_noun(before->key) &&
           std::any_of(words.begin(), words.end(), [](const Word& word) { return is_dutch_modal(word.key); });
}

bool is_other_separable(const WordRange& range) {
    const auto* particle = range.after();
    if (range.begin + 1 != range.end || particle == nullptr ||
        !holds({"aan", "af", "bij", "door", "in", "mee", "om", "op", "over", "toe", "uit", "voor"}, particle->key)) {
        return false;
    }
    const auto* next = range.after(2);
    return next == nullptr || next->kind == WordKind::punctuation ||
           holds({"met", "op", "tegen", "van", "voor", "aan", "en", "omdat", "dat", "maar"}, next->key);
}

bool is_before_noun(const WordRange& range) {
    const auto* after = range.after();
    if (after == nullptr || after->kind != WordKind::word || after->letter_case != WordCase::lower) {
        return false;
    }
    const auto key = std::string_view(after->key);
    return !key.ends_with("ed") && !is_english_determiner(key) &&
           !holds({"across", "against", "along", "around", "because", "before", "between", "despite", "during",
                   "inside", "into", "near", "outside", "over", "since", "through", "under", "until", "while"},
                  key) &&
           !holds(
               {"of",   "in",     "on",     "at",    "by",      "for",     "from",  "with",  "to",     "and",   "or",
                "but",  "who",    "that",   "which", "is",      "was",     "has",   "had",   "will",   "said",  "told",
                "says", "may",    "can",    "could", "would",   "when",    "after", "as",    "than",   "if",    "also",
                "not",  "who's",  "went",   "came",  "took",    "made",    "wrote", "spoke", "gave",   "did",   "lost",
                "won",  "held",   "led",    "left",  "fled",    "sent",    "met",   "knew",  "fell",   "broke", "ran",
                "sat",  "stood",  "kept",   "felt",  "brought", "thought", "found", "saw",   "got",    "put",   "let",
                "set",  "fought", "sought", "chose", "drove",   "should",  "might", "were",  "are",    "be",    "been",
                "does", "must",   "whose",  "whom",  "where",   "what",    "why",   "how",   "whether"},
               key);
}

bool is_before_compass_point(const WordRange& range) {
    const auto* point = range.after(3);
    return point != nullptr && holds({"east", "north", "south", "west"}, point->key);
}

bool is_participle_before_noun(const WordRange& range) {
    const auto* next = range.after();
    return range.begin + 1 == range.end && holds({"dode", "gewonde", "vermiste"}, range.first().key) &&
           next != nullptr && next->kind == WordKind::word && next->letter_case == WordCase::lower &&
           (is_person_word(next->key) || (next->key.ends_with("en") && !is_dutch_modal(next->key)));
}

bool lacks_number(const WordRange& range) {
    const auto* before = range.before();
    return range.begin + 1 == range.end && holds({"b", "bn", "tn"}, range.first().key) &&
           (before == nullptr || before->kind != WordKind::number);
}

}  // namespace loep::match
