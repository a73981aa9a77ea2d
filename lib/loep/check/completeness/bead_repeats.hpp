// Beads that say again what another one says, between the same neighbours: what is not there is not here either.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "loep/check/finding.hpp"
#include "loep/check/pair_view.hpp"

namespace loep::check {

/// By bead: the first one of the same segments, as long as those of the two beads to either side are the same as well
/// and all of them consist of whole blocks; else the bead itself. Needs the repeats of the segments of both sides.
std::vector<std::uint32_t> find_repeats(const PairView& pair);

/// Calls `check` with each bead, in order, but with none that repeats one in which `check` found nothing. It must look
/// no further than two beads to either side, and at what does not depend on the bead's place in the text.
template <typename Check>
void check_beads(const PairView& pair, std::vector<Finding>& findings, const Check& check) {
    std::vector<bool> found(pair.beads.size(), false);
    for (std::size_t bead = 0; bead < pair.beads.size(); ++bead) {
        const auto first = pair.repeats[bead];
        if (first == bead || found[first]) {
            const auto before = findings.size();
            check(bead);
            found[bead] = findings.size() > before;
        }
    }
}

/// The same, with each segment of the target.
template <typename Check>
void check_target_segments(const PairView& pair, std::vector<Finding>& findings, const Check& check) {
    check_beads(pair, findings, [&](std::size_t bead) {
        const auto range = segments_of(pair.beads[bead], Side::target);
        for (auto segment = range.begin; segment < range.end; ++segment) {
            check(segment);
        }
    });
}

}  // namespace loep::check
