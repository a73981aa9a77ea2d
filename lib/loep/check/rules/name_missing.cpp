// Rule name-missing: a name of the source that nothing in the translation answers.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/names/coreference.hpp"
#include "loep/check/names/metonymy.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/compare.hpp"

namespace loep::check {

namespace {

/// Another name of the target that may well be what became of it: then wrong-name, name-misspelt or source-spelling
/// speaks, or it is a translation that the termbase does not know.
bool has_stand_in(const PairView& pair, std::size_t bead, const Mention& missing) {
    const auto& unmatched = pair.matches[bead].target;
    if (!unmatched.empty()) {
        return true;
    }
    const auto range = segments_near(pair, bead, Side::target);
    const auto names = mentions_in(pair.target, range);
    if (has_metonym(pair, missing, names)) {  // Moskou – Russia
        return true;
    }
    const auto left = foreign_hits_in(pair.target, range);
    return std::any_of(left.begin(), left.end(), [&](const match::TermHit& hit) {
        return std::any_of(missing.concepts.begin(), missing.concepts.end(),
                           [&](auto index) { return same_family(pair, index, hit.concept_index); });
    });
}

/// A long word of the hit is one of the concept's in the translation: *Defence Minister*, *Ministry of Defence*.
bool shares_word(const PairView& pair, const match::TermHit& hit, const termbase::Concept& subject) {
    constexpr std::size_t shortest = 5;
    const auto* designation = preferred_designation(subject, pair.target.language(), termbase::TermType::full_form);
    if (designation == nullptr) {
        return false;
    }
    const auto written = text::fold_key(pair.target.slice(hit.span));
    const auto words = text::words(designation->text, text::make_span(0, designation->text.size()));
    return std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
        return word.key.size() >= shortest && word.letter_case != text::WordCase::lower &&
               written.find(word.key) != std::string::npos;
    });
}

/// *minister Peeters van Defensie* – *Defence Minister Peeters*: the office says whose it is.
bool is_in_office_name(const PairView& pair, std::size_t bead, const Mention& missing) {
    const auto near = hits_in(pair.target, segments_near(pair, bead, Side::target));
    return std::any_of(near.begin(), near.end(), [&](const match::TermHit& hit) {
        return (*pair.termbase)[hit.concept_index].kind == termbase::ConceptKind::office &&
               shares_word(pair, hit, (*pair.termbase)[missing.concepts.front()]);
    });
}

/// The word in capitals that one blank parts from a mention, before or after it; null if none is.
const text::Word* joined_word(const SideView& side, const Mention& mention, bool after) {
    const auto& words = (*side.segments)[mention.segment].words;
    const auto end = std::find_if(words.begin(), words.end(), [&](const text::Word& word) {
        return word.span.begin >= (after ? mention.span.end : mention.span.begin);
    });
    if (after ? end == words.end() : end == words.begin()) {
        return nullptr;
    }
    const auto& word = after ? *end : *std::prev(end);
    const auto between =
        after ? text::Span{mention.span.end, word.span.begin} : text::Span{word.span.end, mention.span.begin};
    return word.letter_case != text::WordCase::lower && side.slice(between) == " " ? &word : nullptr;
}

/// *de New York Post* – *the Post*, *Sjachtar Donetsk* – *Shakhtar*: a longer name, of which the translation has the
/// rest.
bool is_shortened(const PairView& pair, std::size_t bead, const Mention& missing) {
    const auto near = mentions_in(pair.target, segments_near(pair, bead, Side::target));
    const auto is_there = [&](const text::Word* word) {
        return word != nullptr && std::any_of(near.begin(), near.end(), [&](const Mention& other) {
                   return other.key == word->key ||
                          (other.concepts.empty() && translit::compare_names(word->key, other.key).same());
               });
    };
    return is_there(joined_word(pair.source, missing, true)) || is_there(joined_word(pair.source, missing, false));
}

/// *MINSK (ANP/AFP) –*: who brought the news, in brackets, with no small letter between them.
bool is_credit(const SideView& side, const Mention& missing) {
    const auto bytes = side.bytes();
    const auto open = bytes.rfind('(', text::to_size(missing.span.begin));
    const auto close = bytes.find(')', text::to_size(missing.span.end));
    if (open == std::string_view::npos || close == std::string_view::npos) {
        return false;
    }
    const auto inside = bytes.substr(open + 1, close - open - 1);
    return std::none_of(inside.begin(), inside.end(),
                        [](char letter) { return (letter >= 'a' && letter <= 'z') || letter == '\n'; });
}

/// *a Union official*, *the Court*: a word that says what a thing is may be another of its sort where the text never
/// gives the name of this one.
bool may_be_another(const PairView& pair, const Mention& missing) {
    const auto& mentions = pair.source.mentions;
    return is_generic(missing.key) && std::none_of(mentions.begin(), mentions.end(), [&](const Mention& other) {
               return other.key != missing.key && are_of_one_family(pair, missing, other);
           });
}

/// *de Kamer* – *MPs*: a parliament told by who sits in it.
bool is_told_by_members(const PairView& pair, std::size_t bead, const termbase::Concept& subject) {
    static constexpr WordList members(
        "mp mps lawmaker* legislator* parliament* deputies senator* kamerlid kamerleden parlement*");
    const bool parliament = subject.id == "parliament" ||
                            std::any_of(subject.relations.begin(), subject.relations.end(),
                                        [](const termbase::Relation& one) { return one.target == "parliament"; });
    return parliament && find_word(pair.target, segments_near(pair, bead, Side::target), members) != nullptr;
}

/// *haar collega van België* – *her counterpart*: who is of it, told by the office alone.
bool is_told_as_counterpart(const PairView& pair, std::size_t bead, const Mention& missing) {
    static constexpr WordList colleagues(
        "collega collega's ambtgenoot ambtgenote ambtgenoten evenknie tegenspeler tegenstander tegenstanders rivaal");
    const auto targets = segments_of(pair.beads[bead], Side::target);
    const auto sources = SegmentRange{missing.segment, missing.segment + 1};
    const auto* opposite = find_word(pair.target, targets, "opposite"_words);
    return find_word(pair.source, sources, colleagues) != nullptr &&
           ((opposite != nullptr && find_word(pair.target, targets, "number numbers"_words) != nullptr) ||
            find_word(pair.target, targets, "counterpart* colleague* opponent* rival*"_words) != nullptr);
}

/// *het Internationaal Strafhof in Den Haag*, *de rechters in Straatsburg*: where it sits goes without saying.
bool is_seat_of_court(const SideView& side, const Mention& place) {
    static constexpr WordList courts("*hof *rechter* *rechtbank *tribunaal *parlement *commissie *raad *beurs");
    const auto before = words_before(side, place.segment, place.span.begin);
    return before.size() > 1 && before.back().key == "in" && courts.fits(before[before.size() - 2].key);
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t i) {
        const auto& bead = pair.beads[i];
        if (!is_translated(bead)) {
            return;
        }
        for (const auto* missing : pair.matches[i].source) {
            // What no concept covers may have a translation that nobody told us.
            if (missing->concepts.empty() || has_stand_in(pair, i, *missing) || is_shortened(pair, i, *missing) ||
                is_in_office_name(pair, i, *missing) || is_credit(pair.source, *missing) ||
                is_told_as_counterpart(pair, i, *missing) || may_be_another(pair, *missing)) {
                continue;
            }
            const auto& subject = (*pair.termbase)[missing->concepts.front()];
            if (takes_up(pair, segments_of(bead, Side::target), subject.kind) || is_told_by_members(pair, i, subject)) {
                continue;
            }
            const auto* designation =
                preferred_designation(subject, pair.target.language(), termbase::TermType::short_form);
            Finding finding;
            finding.rule = "name-missing";
            finding.severity =
                subject.kind == termbase::ConceptKind::nationality || is_seat_of_court(pair.source, *missing)
                    ? Severity::note
                    : Severity::warning;
            finding.message = text::message("“{}” is not in the translation", pair.source.slice(missing->span));
            if (designation != nullptr && designation->text != pair.source.slice(missing->span)) {
                finding.message += fmt::format(" (“{}”)", designation->text);
            }
            finding.place = pair.target.place(span_of(pair.target, segments_of(bead, Side::target)));
            finding.source = pair.source.place(missing->span);
            finding.concept_id = subject.id;
            findings.push_back(std::move(finding));
        }
    });
}

constexpr std::array<Example, 8> examples{{
    {"In Grodno en in Minsk werd gestaakt.", "In Minsk people went on strike.", true, "a city dropped"},
    {"Loekasjenko sprak. Daarna vertrok Loekasjenko naar Sotsji.", "Lukashenko spoke. Then he left for Sochi.", false,
     "a pronoun takes up the name"},
    {"Minister Sergej Sjojgoe van Defensie zweeg.", "Defence Minister Sergei Shoigu was silent.", false,
     "whose minister he is, said otherwise"},
    {"MINSK (ANP/AFP) – De leider zwijgt.", "MINSK – The leader is silent.", false, "who brought the news"},
    {"Volgens de ANP zwijgt de leider.", "The leader is silent.", true, "an agency that is named as a source"},
    {"Sjachtar Donetsk won met 2-0.", "Shakhtar won 2-0.", false, "the rest of a club’s name"},
    {"De KGB bewaakt de gevangenis.", "The secret service guards the prison.", false, "what a service is"},
    {"Wit-Rusland sloot de grens.", "The country closed the border.", false, "a generic noun takes up the name"},
}};

}  // namespace

extern const Rule name_missing;
constinit const Rule name_missing{
    "name-missing",
    "omission",
    "a name of the source that the translation lacks",
    "A name that the termbase knows has no counterpart in its bead or beside it, no pronoun or generic noun (he, the "
    "president, the country) takes it up, and no other name stands there in its place. Adjectives of nationality are "
    "only noted. Names that the termbase does not know are not flagged.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
