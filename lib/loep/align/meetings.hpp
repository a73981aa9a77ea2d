// Where matched words meet: pairs of segments, the words that each rests on, and what neighbouring pairs share.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "loep/align/bead.hpp"
#include "loep/align/matches.hpp"

namespace loep::align {

/// A match at one pair of segments.
struct Meeting {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    std::uint32_t match = 0;
};

/// The matches of two texts, what each weighs, and what each word is due (Anchor::cover).
struct WeighedMatchesView {
    const std::vector<Match>& matches;
    const std::vector<double>& weights;
    const std::vector<double>& source_due;
    const std::vector<double>& target_due;
};

/// The words that an anchor rests on.
struct Use {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    std::uint32_t match = 0;
    double weight = 0.0;
};

/// The anchors in order of their places, each with its uses.
struct UsedAnchors {
    std::vector<Anchor> anchors;
    std::vector<Use> uses;
    std::vector<std::size_t> begins;  ///< of each anchor's uses, and one more

    std::span<const Use> of(std::size_t anchor) const {
        return std::span(uses).subspan(begins[anchor], begins[anchor + 1] - begins[anchor]);
    }
};

/// Within one pair of segments every word is used once: `meetings` stand in the order of preference.
UsedAnchors anchors_of(std::vector<Meeting> meetings, const WeighedMatchesView& words);

std::vector<Overlap> overlaps_of(const UsedAnchors& used, const WeighedMatchesView& words);

}  // namespace loep::align
