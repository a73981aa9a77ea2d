// Adds up how much of what its words let expect each bead shares.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/relatedness.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace loep::align {

namespace {

/// Of 819 pairs that belong together (articles, and news of NTREX-128 as it is, edited and heavily edited) none has
/// less than 0.42, or 0.36 without a dictionary; of 1,440 that do not, none has more than 0.23.
constexpr double least_relatedness = 0.28;
constexpr std::size_t few_segments = 5;

/// What each bead shares, of what its words let expect.
std::vector<double> supports(const Evidence& evidence, const std::vector<Bead>& beads) {
    std::vector<std::size_t> bead_of_source(evidence.source.size());
    std::vector<std::size_t> bead_of_target(evidence.target.size());
    std::vector<double> due(beads.size());
    for (std::size_t k = 0; k < beads.size(); ++k) {
        for (auto s = beads[k].source_begin; s < beads[k].source_end; ++s) {
            bead_of_source[s] = k;
            due[k] += evidence.source[s].expected;
        }
        for (auto t = beads[k].target_begin; t < beads[k].target_end; ++t) {
            bead_of_target[t] = k;
            due[k] += evidence.target[t].expected;
        }
    }
    std::vector<double> shared(beads.size());
    for (const auto& anchor : evidence.anchors) {
        const auto bead = bead_of_source[anchor.source];
        shared[bead] += bead == bead_of_target[anchor.target] ? anchor.cover : 0.0;
    }
    for (std::size_t k = 0; k < beads.size(); ++k) {
        shared[k] = due[k] > 0.0 ? shared[k] / due[k] : 0.0;
    }
    return shared;
}

}  // namespace

double relatedness(const Evidence& evidence, const std::vector<Bead>& beads) {
    const auto support = supports(evidence, beads);
    double all = 0.0;
    double held = 0.0;
    for (std::size_t k = 0; k < beads.size(); ++k) {
        const auto& bead = beads[k];
        const double segments = bead.source_size() + bead.target_size();
        all += segments;
        held += bead.source_size() > 0 && bead.target_size() > 0 ? segments * std::min(support[k], 1.0) : 0.0;
    }
    return all > 0.0 ? held / all : 1.0;
}

bool look_unrelated(const Evidence& evidence, const std::vector<Bead>& beads) {
    return std::min(evidence.source.size(), evidence.target.size()) >= few_segments &&
           relatedness(evidence, beads) < least_relatedness;
}

}  // namespace loep::align
