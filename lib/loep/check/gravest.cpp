// Compares findings by their places on both sides.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/gravest.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

namespace loep::check {

namespace {

void keep_one_a_place(std::vector<Finding>& findings) {
    std::vector<Finding> kept;
    for (auto& finding : findings) {
        const auto elsewhere = std::find_if(kept.rbegin(), kept.rend(),
                                            [&](const Finding& other) { return !(other.place == finding.place); });
        const auto same = std::find_if(elsewhere.base(), kept.end(), [&](const Finding& other) {
            return other.severity >= finding.severity &&
                   (other.rule != finding.rule || other.message == finding.message);
        });
        const bool covered = same != kept.end() && !finding.source.has_value();
        if (same == kept.end() || (!covered && same->source != finding.source)) {
            kept.push_back(std::move(finding));
        }
    }
    findings = std::move(kept);
}

/// Rules about a word or a figure that stands for another.
bool is_about_words(const Finding& finding) {
    static constexpr std::array<std::string_view, 6> rules{"wrong-term",    "opposite",      "false-friend",
                                                           "unit-mismatch", "date-mismatch", "number-mismatch"};
    return finding.source && std::find(rules.begin(), rules.end(), finding.rule) != rules.end();
}

bool speak_of_one(const Finding& a, const Finding& b) {
    return a.rule != b.rule && is_about_words(a) && is_about_words(b) && a.place.side == b.place.side &&
           a.place.span.overlaps(b.place.span) && a.source->span.overlaps(b.source->span);
}

bool is_weightier(const Finding& a, const Finding& b) {
    return std::pair(a.severity, a.place.span.size()) >= std::pair(b.severity, b.place.span.size());
}

void keep_one_a_slip(std::vector<Finding>& findings) {
    std::vector<bool> spare(findings.size());
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto& one = findings[i];
        for (auto j = i + 1; j < findings.size() && findings[j].place.side == one.place.side &&
                             findings[j].place.span.begin < one.place.span.end && !spare[i];
             ++j) {
            if (!spare[j] && speak_of_one(one, findings[j])) {
                spare[is_weightier(one, findings[j]) ? j : i] = true;
            }
        }
    }
    std::size_t at = 0;
    std::erase_if(findings, [&](const Finding&) { return spare[at++]; });
}

/// *sancties* is left in Dutch: then nobody wonders that it is not translated.
void drop_what_is_explained(std::vector<Finding>& findings) {
    std::vector<Place> explained;
    for (const auto& finding : findings) {
        if (finding.source && finding.severity > Severity::note) {
            explained.push_back(*finding.source);
        }
    }
    std::sort(explained.begin(), explained.end());
    std::erase_if(findings, [&](const Finding& finding) {
        return finding.rule == "term-missing" && finding.severity == Severity::note && finding.source &&
               std::binary_search(explained.begin(), explained.end(), *finding.source);
    });
}

}  // namespace

void keep_gravest(std::vector<Finding>& findings) {
    keep_one_a_place(findings);
    keep_one_a_slip(findings);
    drop_what_is_explained(findings);
}

}  // namespace loep::check
