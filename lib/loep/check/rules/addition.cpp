// Rule addition: a segment of the translation that the source does not have.
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <utility>

#include "loep/check/added_stretches.hpp"
#include "loep/check/completeness.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

void report(const PairView& pair, text::Span added, std::vector<Finding>& findings) {
    Finding finding;
    finding.rule = "addition";
    finding.severity = Severity::warning;
    finding.message = text::message("the source has nothing like this segment");
    finding.place = pair.target.place(added);
    findings.push_back(std::move(finding));
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
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        const auto& bead = pair.beads[i];
        if (bead.source_size() > 0 && bead.target_size() > 0) {
            if (is_of_two_minds(pair, i)) {
                report(pair, (*pair.target.segments)[bead.target_begin].span, findings);
            } else if (is_reliable(bead)) {
                for (const auto stretch : added_stretches(pair, i)) {
                    report(pair, stretch, findings);
                }
            }
        }
        if (bead.source_size() > 0 || !is_worth_saying(pair, bead, Side::target)) {
            continue;
        }
        for (auto t = bead.target_begin; t < bead.target_end; ++t) {
            report(pair, (*pair.target.segments)[t].span, findings);
        }
    }
}

constexpr std::array<Example, 2> examples{{
    {"De grens blijft dicht. Loekasjenko zwijgt.",
     "The border remains closed. Meanwhile the football season in England opened with three draws and a great many "
     "injuries. Lukashenko is silent.",
     true, "a sentence from nowhere"},
    {"De grens blijft dicht, maar Loekasjenko zwijgt.", "The border remains closed. But Lukashenko is silent.", false,
     "one sentence made two"},
}};

}  // namespace

extern const Rule addition;
constinit const Rule addition{
    "addition",
    "addition",
    "a segment of the translation that the source lacks",
    "The aligner finds nothing in the source that the segment translates. Very short segments, and those where the "
    "aligner itself is in doubt, are not flagged. With a bilingual dictionary installed, a sentence is flagged too "
    "that was "
    "put in beside another one or after a heading without a stop, when the rest is long enough for all of the source "
    "and "
    "next to nothing of the source is said in it. It knowingly misses a clause added to a sentence.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
