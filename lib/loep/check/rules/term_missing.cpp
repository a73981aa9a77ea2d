// Rule term-missing: a term of the source that the translation does not carry in any of its designations.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

bool is_term_or_phrase(termbase::ConceptKind kind) {
    return kind == termbase::ConceptKind::term || kind == termbase::ConceptKind::phrase;
}

/// Very general words (*land*, *oorlog*) have more translations than any list: the termbase marks the concept.
bool is_general(const termbase::Concept& subject) {
    return subject.note.starts_with("general");
}

/// A designation that may answer a term but does not ask for one: the termbase marks it.
bool is_loose(const PairView& pair, const match::TermHit& hit) {
    return pair.termbase->designation(hit.concept_index, hit.designation).note == "loose";
}

/// The word as it stands, or with an ending: *push* – *pushes*, *pushed*.
bool is_form_of(std::string_view key, std::string_view lemma) {
    constexpr std::size_t longest_ending = 3;
    const auto stem = lemma.ends_with('e') ? lemma.substr(0, lemma.size() - 1) : lemma;
    return key == lemma || (key.starts_with(stem) && key.size() <= stem.size() + longest_ending);
}

/// *push migrants back*: a verb and its particle with a few words between them.
bool stands_apart(const std::vector<text::Word>& words, std::string_view verb, std::string_view particle) {
    constexpr std::size_t farthest = 6;
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (auto next = at + 1; is_form_of(words[at].key, verb) && next < words.size() && next <= at + farthest;
             ++next) {
            if (words[next].kind == text::WordKind::punctuation) {
                break;
            }
            if (words[next].key == particle) {
                return true;
            }
        }
    }
    return false;
}

/// *asylum* inside the longer *apply for asylum*, which is another concept; *push … back* for *push back*.
bool is_written(const PairView& pair, std::uint32_t segment, const termbase::Designation& designation) {
    const auto& words = (*pair.target.segments)[segment].words;
    const auto key = text::fold_key(designation.text);
    const auto blank = key.find(' ');
    if (blank == std::string::npos) {
        return std::any_of(words.begin(), words.end(), [&](const text::Word& word) { return word.key == key; });
    }
    return designation.part_of_speech == termbase::PartOfSpeech::verb &&
           key.find(' ', blank + 1) == std::string::npos &&
           stands_apart(words, std::string_view(key).substr(0, blank), std::string_view(key).substr(blank + 1));
}

bool is_answered(const PairView& pair, std::size_t bead, const match::TermHit& hit) {
    const auto range = segments_near(pair, bead, Side::target);
    const auto near = hits_in(pair.target, range);
    if (std::any_of(near.begin(), near.end(), [&](const match::TermHit& other) {
            return same_family(pair, other.concept_index, hit.concept_index);
        })) {
        return true;
    }
    const auto& designations = (*pair.termbase)[hit.concept_index].designations;
    return std::any_of(designations.begin(), designations.end(), [&](const termbase::Designation& designation) {
        bool there = false;
        for (auto i = range.begin; !there && is_in(designation, pair.target.language()) && i < range.end; ++i) {
            there = is_written(pair, i, designation);
        }
        return there;
    });
}

/// Another concept at the same place (a homograph, a compound's whole) that is answered excuses this one.
bool is_excused(const PairView& pair, std::size_t bead, std::span<const match::TermHit> hits,
                const match::TermHit& hit) {
    return std::any_of(hits.begin(), hits.end(), [&](const match::TermHit& other) {
        return other.concept_index != hit.concept_index && other.span.overlaps(hit.span) &&
               is_answered(pair, bead, other);
    });
}

/// *4 miljard* – *€4bn*: part of a number, which another rule judges.
bool is_in_number(const SideView& side, const match::TermHit& hit) {
    const auto& numbers = side.numbers[segment::to_size(hit.segment)];
    return std::any_of(numbers.begin(), numbers.end(),
                       [&](const text::Number& number) { return number.span.contains(hit.span); });
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t i) {
        const auto& bead = pair.beads[i];
        if (bead.target_size() == 0 || bead.source_size() == 0 || !is_reliable(bead)) {
            return;
        }
        const auto hits = hits_in(pair.source, segments_of(bead, Side::source));
        for (const auto& hit : hits) {
            const auto& subject = (*pair.termbase)[hit.concept_index];
            // In a compound a term is carried by many words; its whole is judged, not its parts.
            if (!is_term_or_phrase(subject.kind) || is_general(subject) || is_loose(pair, hit) ||
                hit.matched_by == match::MatchedBy::compound || is_in_number(pair.source, hit) ||
                is_answered(pair, i, hit) || is_excused(pair, i, hits, hit)) {
                continue;
            }
            const auto better = suggestion(*pair.termbase, hit, pair.target.language());
            Finding finding;
            finding.rule = "term-missing";
            finding.severity = Severity::note;
            finding.message =
                text::message("“{}” is not translated by any term known for it", pair.source.slice(hit.span));
            if (!better.empty()) {
                finding.message += fmt::format(" (“{}”)", better);
            }
            finding.place = pair.target.place(span_of(pair.target, segments_of(bead, Side::target)));
            finding.source = pair.source.place(hit.span);
            finding.concept_id = subject.id;
            findings.push_back(std::move(finding));
        }
    });
}

constexpr std::array examples = std::to_array<Example>({
    {"De EU besloot tot nieuwe sancties.", "The EU decided on new holidays.", true, "no rendering of the term"},
    {"De EU besloot tot nieuwe sancties.", "The EU decided on new sanctions.", false, "the term"},
    {"De grenswacht hield twintig migranten aan.", "The border guards detained twenty migrants.", false, "a plural"},
    {"Het kost 4 miljard euro.", "It costs €4bn.", false, "part of a number"},
});

}  // namespace

extern const Rule term_missing;
constinit const Rule term_missing{"term-missing",
                                  "terminology",
                                  "a term of the source that the translation does not carry",
                                  "None of the concept's designations stands in the bead or beside it. Good "
                                  "translators paraphrase, so this is a note "
                                  "and blocks nothing. Parts of compounds and very general words are left out.",
                                  Severity::note,
                                  examples,
                                  run};

}  // namespace loep::check
