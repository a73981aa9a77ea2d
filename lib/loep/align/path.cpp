// Dynamic programming over the points of a band, row by row; a bead's full cost is worked out only where it may pay.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/path.hpp"

#include <algorithm>
#include <cstdint>
#include <limits>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::align {

namespace {

constexpr double unreachable = std::numeric_limits<double>::infinity();

struct Steps {
    std::vector<double> cost;        ///< of the cheapest way to each point of the band
    std::vector<std::uint8_t> last;  ///< the bead type that it ends in
};

/// The cheapest way to (i, j), whose `window` this is.
void reach(std::size_t i, std::size_t j, const Costs& costs, const EvidenceGrid& grid, const Band& band,
           const EvidenceGrid::Window& window, Steps& steps) {
    const std::size_t here = band.at(i, j);
    double best = steps.cost[here];
    for (std::size_t k = 0; k < bead_types.size(); ++k) {
        const std::size_t m = bead_types[k].source;
        const std::size_t n = bead_types[k].target;
        if (i < m || j < n || !band.holds(i - m, j - n)) {
            continue;
        }
        const double before = steps.cost[band.at(i - m, j - n)];
        const auto evidence = m > 0 && n > 0 ? window.sum(m, n) : EvidenceGrid::Sum{};
        if (before == unreachable || before + costs.least(k, i - m, j - n, evidence) >= best) {
            continue;
        }
        const double total = before + costs.bead(k, i - m, j - n, grid);
        if (total < best) {
            best = total;
            steps.last[here] = static_cast<std::uint8_t>(k);
        }
    }
    steps.cost[here] = best;
}

std::vector<Bead> walk_back(const Costs& costs, const EvidenceGrid& grid, const Band& band, const Steps& steps) {
    std::vector<Bead> beads;
    for (std::size_t i = band.low.size() - 1, j = band.high.back(); i > 0 || j > 0;) {
        const std::size_t k = steps.last[band.at(i, j)];
        Bead bead;
        bead.source_end = static_cast<std::uint32_t>(i);
        bead.target_end = static_cast<std::uint32_t>(j);
        i -= bead_types[k].source;
        j -= bead_types[k].target;
        bead.source_begin = static_cast<std::uint32_t>(i);
        bead.target_begin = static_cast<std::uint32_t>(j);
        bead.cost = costs.bead(k, i, j, grid);
        beads.push_back(bead);
    }
    std::reverse(beads.begin(), beads.end());
    return beads;
}

}  // namespace

std::vector<Bead> best_path(const Costs& costs, const EvidenceGrid& grid, const Band& band) {
    Steps steps{std::vector<double>(band.size(), unreachable), std::vector<std::uint8_t>(band.size())};
    steps.cost[band.at(0, 0)] = 0.0;
    for (std::size_t i = 0; i < band.low.size(); ++i) {
        EvidenceGrid::Window window(grid, i, band.low[i]);
        for (std::size_t j = band.low[i]; j <= band.high[i]; ++j) {
            reach(i, j, costs, grid, band, window, steps);
            window.step();
        }
    }
    if (steps.cost.back() == unreachable) {
        throw Error(
            ErrorCode::usage,
            text::message("the anchors cannot all hold: they ask for a bead of more than three segments a side"));
    }
    return walk_back(costs, grid, band, steps);
}

}  // namespace loep::align
