// Rule wrong-term: another concept's term, or another office, stands where the source's should.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;

bool is_common_term(ConceptKind kind) {
    return kind == ConceptKind::term || kind == ConceptKind::office;
}

bool is_general(const termbase::Concept& subject) {
    return subject.note.starts_with("general");
}

/// One hit at its place, of a common term; of several readings of one word nobody knows which is meant.
bool is_clear(const PairView& pair, std::span<const match::TermHit> hits, const match::TermHit& hit) {
    const auto& subject = (*pair.termbase)[hit.concept_index];
    return is_common_term(subject.kind) && !is_general(subject) && hit.matched_by != match::MatchedBy::compound &&
           std::none_of(hits.begin(), hits.end(), [&](const match::TermHit& other) {
               return other.concept_index != hit.concept_index && other.span.overlaps(hit.span);
           });
}

bool has_family(const PairView& pair, std::span<const match::TermHit> hits, termbase::ConceptIndex wanted) {
    return std::any_of(hits.begin(), hits.end(),
                       [&](const match::TermHit& hit) { return same_family(pair, hit.concept_index, wanted); });
}

/// The clear terms of `range` whose family the other side, in `near`, does not name.
std::vector<const match::TermHit*> unanswered(const PairView& pair, const SideView& side, SegmentRange range,
                                              const SideView& other, SegmentRange near) {
    const auto hits = hits_in(side.hits, range);
    const auto answers = hits_in(other.hits, near);
    std::vector<const match::TermHit*> left;
    for (const auto& hit : hits) {
        if (is_clear(pair, hits, hit) && !has_family(pair, answers, hit.concept_index)) {
            left.push_back(&hit);
        }
    }
    return left;
}

/// Terms for things of one sort: of one subject field, and both offices or neither.
bool are_alternatives(const PairView& pair, const match::TermHit& expected, const match::TermHit& written) {
    const auto& a = (*pair.termbase)[expected.concept_index];
    const auto& b = (*pair.termbase)[written.concept_index];
    return a.subject == b.subject && a.kind == b.kind;
}

void report(const PairView& pair, const match::TermHit& expected, const match::TermHit& written,
            std::vector<Finding>& findings) {
    const auto better = suggestion(*pair.termbase, expected, pair.target.language());
    Finding finding;
    finding.rule = "wrong-term";
    finding.severity = Severity::warning;
    finding.message = fmt::format("“{}” stands where the source has “{}”", pair.target.slice(written.span),
                                  pair.source.slice(expected.span));
    finding.place = pair.target.place(written.span);
    finding.source = pair.source.place(expected.span);
    finding.concept_id = (*pair.termbase)[expected.concept_index].id;
    if (!better.empty()) {
        finding.message += fmt::format(" (“{}”)", better);
        finding.fixes.push_back({finding.place, better, false});
    }
    findings.push_back(std::move(finding));
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        const auto& bead = pair.beads[i];
        if (bead.source_size() == 0 || bead.target_size() == 0 || !is_reliable(bead)) {
            continue;
        }
        auto expected = unanswered(pair, pair.source, segments_of(bead, Side::source), pair.target,
                                   segments_near(pair, i, Side::target));
        // What the source says anywhere may be made explicit here.
        const auto strange = unanswered(pair, pair.target, segments_of(bead, Side::target), pair.source,
                                        {0, static_cast<std::uint32_t>(pair.source.segments->size())});
        for (const auto* written : strange) {
            const auto right = std::find_if(expected.begin(), expected.end(), [&](const match::TermHit* hit) {
                return are_alternatives(pair, *hit, *written);
            });
            if (right != expected.end()) {
                report(pair, **right, *written, findings);
                expected.erase(right);
            }
        }
    }
}

constexpr std::array<Example, 5> examples{{
    {"De president sprak met de premier van Polen.", "The president spoke with the foreign minister of Poland.", true,
     "another office"},
    {"De premier sprak met de president van Polen.", "The prime minister spoke with the president of Poland.", false,
     "the same offices"},
    {"De sancties treffen het land.", "The sanctions affect the country.", false, "the same term"},
    {"De sancties treffen het land.", "The measures affect the country.", false, "no term of another concept"},
    {"De oppositie eist verkiezingen. De premier zwijgt.",
     "The opposition demands elections, and the president is silent. So is the prime minister.", false,
     "known miss: an office that the source names nearby"},
}};

}  // namespace

extern const Rule wrong_term;
constinit const Rule wrong_term{
    "wrong-term",
    "terminology",
    "another concept's term or office stands where the source's should",
    "A term of the source has no counterpart in its bead or beside it, and the bead holds a term of the same subject "
    "that "
    "the source never uses: for offices (president, prime minister, spokesman) and general concepts. Parts of "
    "compounds "
    "and very general words are left out. It knowingly misses a term that the source uses elsewhere.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
