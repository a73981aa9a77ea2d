// Judges a bead without a counterpart.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness.hpp"

namespace loep::check {

bool is_worth_saying(const PairView& pair, const align::Bead& bead, Side side) {
    constexpr std::size_t fewest_words = 4;
    const auto range = segments_of(bead, side);
    std::size_t words = 0;
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& word : (*pair.on(side).segments)[i].words) {
            words += word.kind == text::WordKind::word ? 1U : 0U;
        }
    }
    // A text without any translation at all is told once, by the project, not segment by segment.
    return words >= fewest_words && is_reliable(bead) && !pair.source.segments->empty() &&
           !pair.target.segments->empty();
}

}  // namespace loep::check
