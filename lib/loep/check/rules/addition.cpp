// Rule addition: a segment of the translation that the source does not have.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "loep/check/completeness/added_phrases.hpp"
#include "loep/check/completeness/added_stretches.hpp"
#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/completeness/completeness.hpp"
#include "loep/check/completeness/enumerations.hpp"
#include "loep/check/names/lone_places.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

Finding added(const PairView& pair, text::Span span, std::string message) {
    return {"addition", Severity::warning, std::move(message), pair.target.place(span), std::nullopt, {}, {}};
}

void report(const PairView& pair, text::Span segment, std::vector<Finding>& findings) {
    findings.push_back(added(pair, segment, text::message("the source has nothing like this segment")));
}

/// *school en kerk* – *a school, a church and a shop*, in a sentence that is longer than its source.
void check_items(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto source_size = span_of(pair.source, segments_of(pair.beads[bead], Side::source)).size();
    const auto target_size = span_of(pair.target, segments_of(pair.beads[bead], Side::target)).size();
    const bool single = pair.beads[bead].source_size() == 1 && pair.beads[bead].target_size() == 1;
    if (!single || target_size <= source_size) {
        return;
    }
    for (const auto& item : added_items(pair, bead)) {
        findings.push_back(added(pair, item, text::message("the source has nothing like this item")));
    }
}

/// What stands too much in a bead of both sides.
void check_filled(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto first = static_cast<std::ptrdiff_t>(findings.size());
    if (is_of_two_minds(pair, bead)) {
        report(pair, (*pair.target.segments)[pair.beads[bead].target_begin].span, findings);
    } else if (is_reliable(pair.beads[bead])) {
        const auto stretches = added_stretches(pair, bead);
        for (const auto stretch : stretches) {
            report(pair, stretch, findings);
        }
        for (const auto& phrase : stretches.empty() ? added_phrases(pair, bead) : std::vector<AddedPhrase>()) {
            findings.push_back(added(pair, phrase.span, text::message("the source has nothing like this phrase")));
            findings.back().severity = phrase.sure ? Severity::warning : Severity::note;
        }
        check_items(pair, bead, findings);
        for (const auto span : find_lone_places(pair, bead)) {
            const bool known = std::any_of(findings.begin() + first, findings.end(), [&](const Finding& finding) {
                return finding.severity != Severity::note && finding.place.span.contains(span);
            });
            if (!known) {
                findings.push_back(
                    added(pair, span, text::message("nothing in the source answers “{}”", pair.target.slice(span))));
            }
        }
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    if (pair.source.segments->empty() && !pair.target.segments->empty()) {
        Finding finding;
        finding.rule = "addition";
        finding.severity = Severity::error;
        finding.message = text::message("the source is empty");
        finding.place = pair.target.place(pair.target.segments->front().span);
        findings.push_back(std::move(finding));
        return;
    }
    check_beads(pair, findings, [&](std::size_t i) {
        const auto& bead = pair.beads[i];
        if (bead.source_size() > 0 && bead.target_size() > 0) {
            check_filled(pair, i, findings);
        }
        if (bead.source_size() > 0 || !is_worth_saying(pair, bead, Side::target)) {
            return;
        }
        for (auto t = bead.target_begin; t < bead.target_end; ++t) {
            report(pair, (*pair.target.segments)[t].span, findings);
        }
    });
}

constexpr std::array examples = std::to_array<Example>({
    {"Hij had een boek en een auto.", "He had a book, a letter and a car.", true, "an item from nowhere"},
    {"De grens blijft dicht. Loekasjenko zwijgt.",
     "The border remains closed. Meanwhile the football season in England opened with three draws and a great many "
     "injuries. Lukashenko is silent.",
     true, "a sentence from nowhere"},
    {"De grens blijft dicht, maar Loekasjenko zwijgt.", "The border remains closed. But Lukashenko is silent.", false,
     "one sentence made two"},
});

}  // namespace

extern const Rule addition;
constinit const Rule addition{
    "addition",
    "addition",
    "a segment of the translation that the source lacks",
    "The aligner finds nothing in the source that the segment translates. Very short segments, and those where the "
    "aligner itself is in doubt, are not flagged. With a bilingual dictionary installed, a sentence is flagged too "
    "that "
    "was put in beside another one or after a heading without a stop, when the rest is long enough for all of the "
    "source and next to nothing of the source is said in it; an item added to an enumeration; and a phrase from a "
    "mark or a word that begins one up to a mark or the end (in front of the cameras, and a handful of tourists), when "
    "the odds are for it: the sentence is longer than usual, long enough without the phrase, says what the source says "
    "elsewhere, and no word of the source explains the phrase. A coordinate (and their families) and a phrase in the "
    "midst of a clause (with a parrot, every Thursday) are noted when the dictionary knows their words, none of them "
    "is akin to what the source or its neighbours say, and the rest of the sentence may say all of the source. A place "
    "or a people that the source names nowhere is flagged as well (bound for Berlin, two Norwegians), but not what "
    "readers abroad are told behind a name. It knowingly misses more than half of the phrases: those in sentences of "
    "which the dictionary knows little, names of people, stock phrases and single words.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
