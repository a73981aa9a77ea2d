// Rule omission: a source segment without a translation.
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <utility>

#include "loep/check/completeness.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

void run(const PairView& pair, std::vector<Finding>& findings) {
    if (pair.target.segments->empty() && !pair.source.segments->empty()) {
        Finding finding;
        finding.rule = "omission";
        finding.severity = Severity::error;
        finding.message = text::message("the translation is empty");
        finding.place = pair.source.place(pair.source.segments->front().span);
        findings.push_back(std::move(finding));
        return;
    }
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        const auto& bead = pair.beads[i];
        if (bead.target_size() > 0 || !is_worth_saying(pair, bead, Side::source)) {
            continue;
        }
        for (auto s = bead.source_begin; s < bead.source_end; ++s) {
            Finding finding;
            finding.rule = "omission";
            finding.severity = Severity::warning;
            finding.message = text::message("this segment has no translation");
            finding.place = pair.source.place((*pair.source.segments)[s].span);
            findings.push_back(std::move(finding));
        }
    }
}

constexpr std::array<Example, 3> examples{{
    {"De grens blijft dicht. Daardoor wachten in Broezgi nu al twaalfhonderd migranten op een besluit van Polen. "
     "Loekasjenko zwijgt.",
     "The border remains closed. Lukashenko is silent.", true, "the middle sentence is gone"},
    {"De grens blijft dicht. Loekasjenko zwijgt.", "The border remains closed. Lukashenko is silent.", false,
     "all there"},
    {"De grens blijft dicht. Loekasjenko zwijgt.", "The border remains closed and Lukashenko is silent.", false,
     "two sentences in one"},
}};

}  // namespace

extern const Rule omission;
constinit const Rule omission{
    "omission",
    "omission",
    "a source segment that the translation lacks",
    "The aligner finds nothing in the translation that answers the segment. Very short segments, and those where the "
    "aligner itself is in doubt, are not flagged. It knowingly misses a clause left out of a sentence.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
