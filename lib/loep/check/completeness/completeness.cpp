// Judges a bead without a counterpart.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/completeness.hpp"

#include <iterator>

namespace loep::check {

namespace {

/// Does the bead hold both sides together, beyond doubt?
bool is_sure(const align::Bead& bead) {
    constexpr double sure = 0.9;
    return bead.source_size() > 0 && bead.target_size() > 0 && bead.confidence >= sure;
}

bool stands_between_sure_beads(const PairView& pair, const align::Bead& bead) {
    const auto at = static_cast<std::size_t>(&bead - pair.beads.data());
    return at > 0 && at + 1 < pair.beads.size() && is_sure(pair.beads[at - 1]) && is_sure(pair.beads[at + 1]);
}

/// The end of the texts is sure as well.
bool stands_behind_sure_bead_at_end(const PairView& pair, const align::Bead& bead) {
    return pair.beads.size() > 1 && &bead == &pair.beads.back() && is_sure(*std::prev(&bead));
}

}  // namespace

bool is_settled(const PairView& pair, const align::Bead& bead) {
    constexpr std::size_t most_segments = 3;
    return is_reliable(bead) ||
           (bead.source_size() > 0 && bead.source_size() <= most_segments && bead.target_size() == 1 &&
            (stands_between_sure_beads(pair, bead) || stands_behind_sure_bead_at_end(pair, bead)));
}

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
    const bool long_enough = words >= fewest_words || (words > 1 && stands_between_sure_beads(pair, bead));
    return long_enough && is_reliable(bead) && !pair.source.segments->empty() && !pair.target.segments->empty();
}

}  // namespace loep::check
