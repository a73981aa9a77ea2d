// Rule given-name: a known person's surname after a given name that is not that person's.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/match/general_words.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/given_names.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;
using termbase::TermType;

/// Is `key` a given name of anybody: of the lexicon of given names, or of a person in the termbase, where a title may
/// stand before the name (*Mrs May*, *Prince Harry*)?
bool is_anybodys(const PairView& pair, const std::string& key) {
    return translit::given_name(key) || (is_given_name(pair, key) && !match::is_title(key));
}

/// One of the person's own given names, in any language or spelling.
bool is_own(const termbase::Concept& person, const std::string& key) {
    const auto name = translit::given_name(key);
    return std::any_of(person.designations.begin(), person.designations.end(), [&](const auto& designation) {
        for (const auto& word : text::words(designation.text, text::make_span(0, designation.text.size()))) {
            const auto own = text::bare_key(text::slice(designation.text, word.span));
            if (own == key || (name && translit::given_name(own) == name)) {
                return true;
            }
        }
        return false;
    });
}

/// The capitalised word right before, with one blank between.
const text::Word* word_before(const SideView& side, const match::TermHit& hit) {
    const auto& words = (*side.segments)[segment::to_size(hit.segment)].words;
    const auto at = std::find_if(words.begin(), words.end(),
                                 [&](const text::Word& word) { return word.span.begin >= hit.span.begin; });
    if (at == words.begin()) {
        return nullptr;
    }
    const auto& word = *std::prev(at);
    const bool touches = side.slice({word.span.end, hit.span.begin}) == " ";
    return touches && word.kind == text::WordKind::word && word.letter_case == text::WordCase::capitalised ? &word
                                                                                                           : nullptr;
}

/// The hit of the person in the source near the bead, and whether the same word stands before it there too.
const match::TermHit* in_source(const PairView& pair, std::size_t bead, termbase::ConceptIndex person) {
    const auto hits = hits_in(pair.source, segments_near(pair, bead, Side::source));
    const auto found =
        std::find_if(hits.begin(), hits.end(), [&](const match::TermHit& hit) { return hit.concept_index == person; });
    return found == hits.end() ? nullptr : &*found;
}

/// *Sergej Tichanovski*: the word is in the name of another person whom the termbase knows, or right before it.
bool belongs_to_other(const PairView& pair, SegmentRange range, const text::Word& word, termbase::ConceptIndex person) {
    const auto hits = hits_in(pair.source, range);
    return std::any_of(hits.begin(), hits.end(), [&](const match::TermHit& hit) {
        const bool touches =
            hit.span.begin > word.span.end && pair.source.slice({word.span.end, hit.span.begin}) == " ";
        return (*pair.termbase)[hit.concept_index].kind == ConceptKind::person &&
               !same_family(pair, hit.concept_index, person) && (hit.span.contains(word.span) || touches);
    });
}

/// *Viktor Loekasjenko* in the source: another person of that name, whom the termbase does not know.
bool source_has(const PairView& pair, std::size_t bead, const std::string& key, termbase::ConceptIndex person) {
    const auto range = segments_near(pair, bead, Side::source);
    const auto name = translit::given_name(key);
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*pair.source.segments)[i].words) {
            const auto other = text::bare_key(pair.source.slice(word.span));
            if ((other == key || (name && translit::given_name(other) == name)) &&
                !belongs_to_other(pair, {i, i + 1}, word, person)) {
                return true;
            }
        }
    }
    return false;
}

std::string right_name(const PairView& pair, const termbase::Concept& person) {
    const auto* designation = preferred_designation(person, pair.target.language(), TermType::full_form);
    return designation == nullptr || designation->text.find(' ') == std::string::npos
               ? std::string()
               : designation->text.substr(0, designation->text.find(' '));
}

/// *Poetins dochter* – *Maria Putin*: somebody of the family, whom the translation calls by name where the source has
/// no given name.
bool may_be_relative(const PairView& pair, std::size_t bead, const match::TermHit& source) {
    static constexpr WordList relatives(
        "zoon zoons zonen dochter dochters vrouw echtgenote man echtgenoot partner vriendin vriend broer "
        "broers zus zussen zuster moeder vader ouders weduwe weduwnaar kleinzoon kleindochter neef nicht oom tante "
        "stiefzoon stiefdochter schoonzoon schoondochter echtpaar");
    return pair.source.slice(source.span).find(' ') == std::string_view::npos &&
           find_word(pair.source, segments_of(pair.beads[bead], Side::source), relatives) != nullptr;
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& hit : pair.target.hits) {
        const auto& person = (*pair.termbase)[hit.concept_index];
        const auto* word = person.kind == ConceptKind::person ? word_before(pair.target, hit) : nullptr;
        if (word == nullptr || hit.matched_by == match::MatchedBy::compound) {
            continue;
        }
        const auto key = text::bare_key(pair.target.slice(word->span));
        const auto bead = pair.target.bead_of[segment::to_size(hit.segment)];
        const auto* source = in_source(pair, bead, hit.concept_index);
        if (source == nullptr || is_own(person, key) || source_has(pair, bead, key, hit.concept_index) ||
            !is_anybodys(pair, key) || may_be_relative(pair, bead, *source)) {
            continue;
        }
        const auto right = right_name(pair, person);
        Finding finding;
        finding.rule = "given-name";
        finding.severity = severity_of(person, Severity::error);
        finding.message =
            text::message("“{}” is not a given name of {}", pair.target.slice(word->span), pair.target.slice(hit.span));
        finding.place = pair.target.place(word->span);
        finding.source = pair.source.place(source->span);
        finding.concept_id = person.id;
        if (!right.empty()) {
            finding.fixes.push_back({finding.place, right, false});
        }
        findings.push_back(std::move(finding));
    }
}

constexpr std::array<Example, 6> examples{{
    {"Aleksandr Loekasjenko dreigde met maatregelen.", "Vladimir Lukashenko threatened measures.", true,
     "another given name"},
    {"Aleksandr Loekasjenko dreigde met maatregelen.", "Alexander Lukashenko threatened measures.", false,
     "another spelling of it"},
    {"Loekasjenko dreigde met maatregelen.", "Alexander Lukashenko threatened measures.", false, "made explicit"},
    {"Viktor Loekasjenko is zijn zoon.", "Viktor Lukashenko is his son.", false, "the source has that name"},
    {"Viktor Babariko en Sergej Tichanovski zitten vast.", "Sergei Babaryka and Siarhei Tsikhanouski are in jail.",
     true, "the given name of another who is named beside"},
    {"Aleksandr Loekasjenko dreigde.", "Zzyzx Lukashenko threatened.", false,
     "known miss: a word that is nobody's given name"},
}};

}  // namespace

extern const Rule given_name;
constinit const Rule given_name{
    "given-name",
    "mistranslation",
    "a known person's surname after a given name that is not that person's",
    "Before the surname of a person in the termbase, whom the source names there, stands a given name that is none of "
    "that person's in any language or spelling, and that the source does not have there. It knowingly misses words "
    "that "
    "neither the lexicon of given names nor any person in the termbase has as a given name.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
