// Rule term-inconsistent: a term of the source is translated by another admitted term than before.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;

bool is_judged(const termbase::Concept& subject) {
    const bool common = subject.kind == ConceptKind::term || subject.kind == ConceptKind::office ||
                        subject.kind == ConceptKind::event || subject.kind == ConceptKind::object;
    return common && !subject.note.starts_with("general");
}

/// Two words of one beginning: *gas transit* and *transit of gas*, *spokesman* and *spokesperson* are one term turned.
bool share_word(const termbase::Designation& a, const termbase::Designation& b) {
    constexpr std::size_t beginning = 4;
    const auto others = text::words(b.text, text::make_span(0, b.text.size()));
    const auto words = text::words(a.text, text::make_span(0, a.text.size()));
    return std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
        return word.key.size() >= beginning && std::any_of(others.begin(), others.end(), [&](const text::Word& other) {
                   return other.key.compare(0, beginning, word.key, 0, beginning) == 0;
               });
    });
}

/// Short for long (*EU*, *European Union*) is no inconsistency, nor a verb for a noun, nor one term turned.
bool are_rivals(const termbase::Designation& a, const termbase::Designation& b) {
    return a.type == b.type && a.part_of_speech == b.part_of_speech && !share_word(a, b);
}

/// A use of a concept that stands alone in its bead on both sides, so that it is known what became of what.
struct Use {
    const match::TermHit* source = nullptr;
    const match::TermHit* target = nullptr;
};

const match::TermHit* only_hit(const SideView& side, SegmentRange range, termbase::ConceptIndex wanted) {
    const match::TermHit* only = nullptr;
    for (const auto& hit : hits_in(side, range)) {
        if (hit.concept_index == wanted) {
            if (only != nullptr || hit.matched_by == match::MatchedBy::compound) {
                return nullptr;
            }
            only = &hit;
        }
    }
    return only;
}

/// By concept and designation of the source: the same word, translated in different ways.
std::map<std::pair<termbase::ConceptIndex, termbase::DesignationIndex>, std::vector<Use>> uses(const PairView& pair) {
    std::map<std::pair<termbase::ConceptIndex, termbase::DesignationIndex>, std::vector<Use>> found;
    for (const auto& bead : pair.beads) {
        for (const auto& hit : hits_in(pair.source, segments_of(bead, Side::source))) {
            const auto* source = only_hit(pair.source, segments_of(bead, Side::source), hit.concept_index);
            const auto* target = only_hit(pair.target, segments_of(bead, Side::target), hit.concept_index);
            if (source == &hit && target != nullptr && is_judged((*pair.termbase)[hit.concept_index])) {
                found[{hit.concept_index, hit.designation}].push_back({source, target});
            }
        }
    }
    return found;
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& [key, list] : uses(pair)) {
        const auto& first = list.front();
        const auto& before = pair.termbase->designation(key.first, first.target->designation);
        for (const auto& use : list) {
            if (use.target->designation == first.target->designation ||
                !are_rivals(before, pair.termbase->designation(key.first, use.target->designation))) {
                continue;
            }
            findings.push_back({"term-inconsistent",
                                Severity::note,
                                text::message("“{}” was translated by “{}” before", pair.source.slice(use.source->span),
                                              pair.target.slice(first.target->span)),
                                pair.target.place(use.target->span),
                                pair.source.place(use.source->span),
                                {},
                                (*pair.termbase)[key.first].id});
        }
    }
}

constexpr std::array<Example, 6> examples{{
    {"De minister-president zweeg. De minister-president van Polen sprak.",
     "The prime minister was silent. The premier of Poland spoke.", true, "two admitted terms for one"},
    {"De minister-president zweeg. De minister-president van Polen sprak.",
     "The prime minister was silent. The prime minister of Poland spoke.", false, "one term throughout"},
    {"De minister-president zweeg. De premier van Polen sprak.",
     "The prime minister was silent. The premier of Poland spoke.", false, "the source varies too"},
    {"De woordvoerder zweeg. De woordvoerder van Polen sprak.",
     "The spokeswoman was silent. The spokesperson of Poland spoke.", false, "one term turned"},
    {"De minister-president zweeg, de minister-president sprak.", "The prime minister was silent, the premier spoke.",
     false, "known miss: twice in one sentence"},
    {"De gaskraan ging dicht.", "The gas tap was closed.", false, "nothing came before"},
}};

}  // namespace

extern const Rule term_inconsistent;
constinit const Rule term_inconsistent{
    "term-inconsistent",
    "inconsistency",
    "a term of the source translated by another admitted term than before",
    "The same word of the source gets two of the admitted terms of its concept, in beads in which it stands once. "
    "Variation may be meant, so it is a note. Short forms beside full ones, different parts of speech, and terms that "
    "share a word (spokesman, spokesperson) may vary. It "
    "knowingly misses terms that occur twice in a sentence. For names there is name-inconsistent.",
    Severity::note,
    examples,
    run};

}  // namespace loep::check
