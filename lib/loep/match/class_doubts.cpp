// Adjectives, participles and verbs where a noun is meant, nouns and other verbs where a verb is.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/class_doubts.hpp"

#include <algorithm>

#include "loep/match/english_everyday_frames.hpp"
#include "loep/match/everyday_frames.hpp"
#include "loep/match/general_words.hpp"
#include "loep/match/news_people.hpp"
#include "loep/text/words.hpp"

namespace loep::match {

namespace {

using termbase::ConceptKind;
using termbase::PartOfSpeech;

/// Whether the concept has that verb too: *stemmen* beside *stem*.
bool has_verb(const HitContextView& context, const TermHit& hit, std::string_view verb) {
    const auto& designations = context.subject(hit).designations;
    return std::any_of(designations.begin(), designations.end(), [&](const termbase::Designation& one) {
        return one.part_of_speech == PartOfSpeech::verb && one.text == verb;
    });
}

/// *Seized the plant*, *the tanker was seized*: nobody is arrested.
bool is_taking_a_thing(const HitContextView& context, const TermHit& hit, const WordRange& range) {
    constexpr std::size_t furthest = 5;
    if (context.designation(hit).text != "seize") {
        return false;
    }
    const auto is_somebody = [&](const text::Word& word) {
        return is_of_custody(word.key) || context.is_in_hit(word, [&](const TermHit& other) {
            return context.subject(other).kind == ConceptKind::person ||
                   context.subject(other).kind == ConceptKind::office;
        });
    };
    if (is_passive(range, "seize")) {
        const auto* subject = range.before(2);
        return subject != nullptr && !is_somebody(*subject);
    }
    for (std::size_t steps = 1; steps <= furthest && range.after(steps) != nullptr; ++steps) {
        if (is_somebody(*range.after(steps))) {
            return false;
        }
    }
    return true;
}

/// *Sabalenka beat a Japanese qualifier*, *if she beat Macron*, *Belgium beat Brazil*: who does so by name, or to
/// somebody of a name, has won, but for the police.
bool is_won_match(const HitContextView& context, const WordRange& range) {
    const auto is_kind = [&](const text::Word* word, ConceptKind kind) {
        return word != nullptr &&
               context.is_in_hit(*word, [&](const TermHit& hit) { return context.subject(hit).kind == kind; });
    };
    const auto* before = range.before();
    const auto* after = range.after();
    if (holds({"beat", "beaten", "beating", "beats"}, range.first().key) && !is_picked_up_by_police(range) &&
        is_beating_rivals(range)) {
        return true;
    }
    return holds({"beat", "beating", "beats"}, range.first().key) &&
           (is_kind(before, ConceptKind::person) || (is_kind(after, ConceptKind::person) && !is_of_captors(before)) ||
            (is_kind(before, ConceptKind::country) && is_kind(after, ConceptKind::country)));
}

Doubt by_dutch_class(const HitContextView& context, const TermHit& hit, const WordRange& range) {
    // *De veroordeelden*: a participle made a noun, and no past of the verb.
    const auto* article = range.before();
    if (context.designation(hit).part_of_speech == PartOfSpeech::verb && article != nullptr &&
        (range.first().key.ends_with("den") || range.first().key.ends_with("ten")) &&
        holds({"de", "deze", "alle", "sommige", "andere", "veel", "enkele", "voor", "onder", "van", "door"},
              article->key)) {
        return Doubt::word_class;
    }
    if (hit.form == FormKind::plural && !has_verb(context, hit, range.first().key) && is_infinitive_here(range)) {
        return Doubt::word_class;
    }
    if (context.designation(hit).part_of_speech == PartOfSpeech::noun && is_participle_before_noun(range)) {
        return Doubt::word_class;
    }
    if (context.designation(hit).part_of_speech == PartOfSpeech::verb && is_other_separable(range) &&
        !context.designation(hit).text.starts_with(range.after()->key)) {
        return Doubt::word_class;
    }
    // A particle of a verb (*reed weg*) has no article, adjective or preposition before it.
    if (range.first().key != "weg" || range.before() == nullptr) {
        return Doubt::none;
    }
    const auto key = std::string_view(range.before()->key);
    const bool noun = holds({"een", "op", "van", "langs", "over", "per", "in", "onder", "zijn", "haar", "hun"}, key) ||
                      key.ends_with('e');
    return noun ? Doubt::none : Doubt::word_class;
}

/// *Dead protesters*, *injured people*: the casualties themselves.
bool is_of_victims(const WordRange& range) {
    return holds({"dead", "injured", "wounded"}, range.first().key) && range.after() != nullptr &&
           is_person_of_the_news(range.after()->key);
}

Doubt by_english_class(const HitContextView& context, const TermHit& hit, const WordRange& range) {
    const auto part = context.designation(hit).part_of_speech;
    const auto* before = range.before();
    const auto& key = range.first().key;
    const bool single = range.begin + 1 == range.end;
    if (!single) {
        return Doubt::none;
    }
    const bool verb =
        is_verb_here(range) || (is_verb_too(text::fold_key(context.designation(hit).text)) && governs_an_object(range));
    if (part == PartOfSpeech::noun && !has_verb(context, hit, context.designation(hit).text) && verb) {
        return Doubt::word_class;
    }
    if (part == PartOfSpeech::verb && before != nullptr &&
        holds({"a", "an", "the", "her", "his", "its", "their", "my", "our"}, before->key) && !key.ends_with("ed") &&
        !key.ends_with("ing")) {
        return Doubt::word_class;
    }
    if (is_won_match(context, range) || (part == PartOfSpeech::verb && is_taking_a_thing(context, hit, range))) {
        return Doubt::word_class;
    }
    // *The current in the river*: the adjective has a noun behind it.
    if (part == PartOfSpeech::adjective && key == "current" && before != nullptr &&
        holds({"a", "the", "this", "that"}, before->key) && !is_before_noun(range) &&
        (range.after() == nullptr || !is_capitalised(*range.after()))) {
        return Doubt::word_class;
    }
    return part == PartOfSpeech::noun && is_adjective_too(key) && is_before_noun(range) && !is_of_victims(range)
               ? Doubt::word_class
               : Doubt::none;
}

}  // namespace

Doubt doubt_of_class(const HitContextView& context, const TermHit& hit, const WordRange& range,
                     text::Language language) {
    return language == text::Language::english ? by_english_class(context, hit, range)
                                               : by_dutch_class(context, hit, range);
}

}  // namespace loep::match
