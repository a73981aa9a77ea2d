// Looks at the subject, the object and the clause beside words like *said*, *might* and *former*.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/general_frames.hpp"

#include <string_view>

#include "loep/match/everyday_frames.hpp"
#include "loep/match/general_words.hpp"
#include "loep/match/news_people.hpp"
#include "loep/match/verb_frames.hpp"
#include "loep/match/word_list.hpp"

namespace loep::match {

namespace {

using text::Word;
using text::WordCase;
using text::WordKind;

bool is_of_the_news(const Word& word) {
    return word.letter_case == WordCase::lower && (is_person_of_the_news(word.key) || is_body_of_the_news(word.key));
}

/// The nearest word before that is neither an adverb nor an auxiliary.
const Word* word_before(const WordRange& range, bool (*passes)(std::string_view)) {
    std::size_t steps = 1;
    while (range.before(steps) != nullptr && passes(range.before(steps)->key)) {
        ++steps;
    }
    return range.before(steps);
}

bool is_adverb(std::string_view key) {
    return key.ends_with("ly") || holds({"also", "later", "once", "still", "then"}, key);
}

bool is_nobody_of_a_report(std::string_view key) {
    return is_own_voice(key) || is_english_determiner(key) ||
           holds({"as",   "be",   "been", "being", "can",    "could", "did",  "do",   "is",
                  "it",   "must", "n't",  "never", "nobody", "not",   "of",   "or",   "should",
                  "that", "to",   "was",  "we",    "were",   "what",  "will", "would"},
                 key);
}

}  // namespace

Subject subject_of(const WordRange& range) {
    const auto* subject = word_before(
        range, [](std::string_view key) { return is_transparent(key) || is_adverb(key) || is_english_weekday(key); });
    if (subject == nullptr) {
        return Subject::unknown;
    }
    if (is_of_the_news(*subject)) {
        return Subject::news;
    }
    if (!holds({"and", "but", "he", "it", "she", "then", "they", "yet"}, subject->key)) {
        return Subject::unknown;
    }
    for (const auto* word = range.words->data(); word != subject; ++word) {
        if (is_of_the_news(*word)) {
            return Subject::news;
        }
    }
    return Subject::earlier;
}

bool is_by_people_of_the_news(const WordRange& range) {
    if (key_of(range.after()) != "by") {
        return false;
    }
    const auto* agent = range.after(2);
    agent = agent != nullptr && is_english_determiner(agent->key) ? range.after(3) : agent;
    return agent != nullptr && is_of_the_news(*agent);
}

bool has_office_behind(const WordRange& range) {
    std::size_t steps = 1;
    while (range.after(steps) != nullptr && is_transparent(range.after(steps)->key)) {
        ++steps;
    }
    const auto* object = range.after(steps);
    return object != nullptr && steps > 1 && object->letter_case == WordCase::lower &&
           (is_person_of_the_news(object->key) || is_title(object->key));
}

bool tells_what_is_said(const WordRange& range) {
    constexpr std::string_view formulas =
        "amen cheese farewell goodbye goodnight grace hello mass prayers sorry thanks to";
    const auto key = key_of(&range.first());
    if (!holds({"said", "say", "says"}, key) || is_in_passing(range) || lists(formulas, key_of(range.after()))) {
        return false;
    }
    const auto* speaker = word_before(range, is_adverb);
    if (speaker == nullptr || speaker->kind == WordKind::punctuation) {
        return key != "say" && follows_a_quotation(range) && range.after() != nullptr;
    }
    return speaker->kind == WordKind::word && !is_nobody_of_a_report(speaker->key) &&
           (key != "say" || speaker->key.ends_with('s') || speaker->key == "police");
}

bool tells_a_possibility(const WordRange& range) {
    const auto* verb = range.after();
    if (verb == nullptr || verb->kind != WordKind::word || range.first().letter_case != WordCase::lower) {
        return false;
    }
    if (range.first().key == "might") {
        const auto before = key_of(range.before());
        return !is_english_determiner(before) && verb->letter_case == WordCase::lower &&
               !holds({"and", "as", "in", "is", "of", "on", "or", "to", "was", "with"}, verb->key) &&
               !holds({"all", "economic", "industrial", "military", "naval", "of", "with"}, before);
    }
    return range.first().key == "may" &&
           (holds({"already", "even", "ever", "have", "never", "prove", "seem", "soon", "still", "well", "yet"},
                  verb->key) ||
            (verb->key == "be" && key_of(range.after(2)).ends_with("ing")));
}

bool is_of_a_former_office(const WordRange& range) {
    constexpr std::size_t furthest = 3;
    for (std::size_t steps = 1; steps <= furthest; ++steps) {
        const auto* word = range.after(steps);
        if (word == nullptr || word->kind != WordKind::word) {
            return false;
        }
        if (is_person_of_the_news(word->key) || is_title(word->key)) {
            return range.first().key == "former";
        }
    }
    return false;
}

bool is_a_remark_on_something(const WordRange& range) {
    return holds({"comment", "comments", "remark", "remarks"}, range.first().key) &&
           holds({"about", "on", "that", "which"}, key_of(range.after())) &&
           holds({"a", "an", "her", "his", "its", "no", "that", "the", "their", "these", "this", "those"},
                 key_of(range.before()));
}

}  // namespace loep::match
