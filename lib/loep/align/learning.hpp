// Words that translate each other, learned from beads: IBM model 1 in both directions.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace loep::align {

/// The words of one bead by number, each once.
struct WordBag {
    std::vector<std::uint32_t> source;
    std::vector<std::uint32_t> target;
};

struct LearnedPair {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    double sureness = 0.0;  ///< 0 … 1: the geometric mean of the two directions' probabilities
};

/// Only pairs that meet in `least_meetings` bags and are sure enough, sorted. Time and memory grow with the word pairs
/// within bags (Brown et al. 1993; probabilities of both directions as by Och & Ney 2003).
std::vector<LearnedPair> learn_pairs(const std::vector<WordBag>& bags, std::size_t least_meetings);

}  // namespace loep::align
