// Counts the segments in sure beads that words hold together.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/relatedness.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace loep::align {

namespace {

constexpr double sure = 0.8;
/// A bead that shares less of what it should is held by its length: any two texts have such beads.
constexpr double least_support = 0.1;
/// One that shares so much is held whatever its confidence: where a text repeats itself, no bead can be sure.
constexpr double much_support = 0.5;
/// Of 198 pairs that belong together (news of NTREX-128 as it is, edited and heavily edited) none has less; of 195 that
/// do not, 189 have with a dictionary and 191 without.
constexpr double least_relatedness = 0.2;
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
    std::uint32_t all = 0;
    std::uint32_t held = 0;
    for (std::size_t k = 0; k < beads.size(); ++k) {
        const auto& bead = beads[k];
        const auto segments = bead.source_size() + bead.target_size();
        const bool both = bead.source_size() > 0 && bead.target_size() > 0;
        all += segments;
        const bool is_held = support[k] >= much_support || (support[k] >= least_support && bead.confidence >= sure);
        held += both && is_held ? segments : 0;
    }
    return all > 0 ? static_cast<double>(held) / all : 1.0;
}

bool look_unrelated(const Evidence& evidence, const std::vector<Bead>& beads) {
    return std::min(evidence.source.size(), evidence.target.size()) >= few_segments &&
           relatedness(evidence, beads) < least_relatedness;
}

}  // namespace loep::align
