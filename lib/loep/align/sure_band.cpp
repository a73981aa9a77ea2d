// Finds the pairs that outweigh the rest of their row and column, and puts boxes between them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/sure_band.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace loep::align {

namespace {

/// By how much a pair outweighs the others of its segments (log-odds) to say that it belongs together; and to be
/// believed.
constexpr float clear_margin = 2.0F;
constexpr float sure_margin = 6.0F;
/// Columns beside a sure pair: room for the largest beads to begin or end there.
constexpr std::size_t slack = largest_side;

/// The weightiest partner of a segment.
struct Best {
    std::size_t partner = 0;
    float weight = 0.0F;
    float second = 0.0F;

    void offer(std::size_t other, float offered) {
        second = std::max(second, std::min(weight, offered));
        if (offered > weight) {
            weight = offered;
            partner = other;
        }
    }
    float margin() const { return weight - second; }
};

struct Pair {
    Pin segments;
    float margin = 0.0F;
};

std::vector<Pair> clear_pairs(std::size_t source_size, std::size_t target_size, const EvidenceGrid& grid) {
    std::vector<Best> of_source(source_size);
    std::vector<Best> of_target(target_size);
    for (std::size_t s = 0; s < source_size; ++s) {
        for (std::size_t t = 0; t < target_size; ++t) {
            const float weight = grid.weight(s, t);
            if (weight > 0.0F) {
                of_source[s].offer(t, weight);
                of_target[t].offer(s, weight);
            }
        }
    }
    std::vector<Pair> pairs;
    for (std::size_t s = 0; s < source_size && target_size > 0; ++s) {
        const auto target = of_source[s].partner;
        const float margin = std::min(of_source[s].margin(), of_target[target].margin());
        if (margin >= clear_margin && of_target[target].partner == s) {
            pairs.push_back({{static_cast<std::uint32_t>(s), static_cast<std::uint32_t>(target)}, margin});
        }
    }
    return pairs;
}

bool cross(const std::vector<Pair>& pairs) {
    return std::adjacent_find(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
               return a.segments.target >= b.segments.target;
           }) != pairs.end();
}

}  // namespace

Band sure_band(std::size_t source_size, std::size_t target_size, const EvidenceGrid& grid) {
    const auto pairs = clear_pairs(source_size, target_size, grid);
    std::vector<Pin> sure;
    if (!cross(pairs)) {
        for (const auto& pair : pairs) {
            if (pair.margin >= sure_margin) {
                sure.push_back(pair.segments);
            }
        }
    }
    return band_between(source_size, target_size, sure, slack);
}

}  // namespace loep::align
