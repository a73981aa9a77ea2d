// Dynamic programming over the points of a band, row by row; a bead's full cost is worked out only where it may pay.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/path.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::align {

namespace {

constexpr double unreachable = std::numeric_limits<double>::infinity();

/// Beads that make the way to a point so much dearer than the cheapest have no share in anything.
constexpr double near = 16.0;

struct Steps {
    std::vector<double> cost;        ///< of the cheapest way to each point of the band
    std::vector<std::uint8_t> last;  ///< the bead type that it ends in
};

/// A row of the band that beads begin in.
struct Row {
    const double* cost = nullptr;
    std::size_t low = 1;
    std::size_t high = 0;
};

class Search {
  public:
    /// `arcs` may be null.
    Search(const Costs& costs, const EvidenceGrid& grid, const Band& band, Arcs* arcs)
        : costs_(costs),
          grid_(grid),
          band_(band),
          arcs_(arcs),
          near_(arcs != nullptr ? near : 0.0),
          steps_{std::vector<double>(band.size(), unreachable), std::vector<std::uint8_t>(band.size())} {
        if (arcs != nullptr) {
            Arcs::Costs unseen;
            unseen.fill(Arcs::none);
            arcs->costs.assign(band.size(), unseen);
        }
        steps_.cost.front() = 0.0;
        for (std::size_t i = 0; i < band.low.size(); ++i) {
            fill_row(i);
        }
    }
    const Steps& steps() const { return steps_; }

  private:
    void fill_row(std::size_t i);
    void reach(std::size_t i, std::size_t j, const std::array<Row, largest_side + 1>& rows,
               const EvidenceGrid::Window& window);
    EvidenceGrid::Strength most_evidence(EvidenceGrid::Sum sum, std::size_t members) const;

    const Costs& costs_;
    const EvidenceGrid& grid_;
    const Band& band_;
    Arcs* arcs_;
    double near_;
    Steps steps_;
};

void Search::fill_row(std::size_t i) {
    std::array<Row, largest_side + 1> rows;
    for (std::size_t m = 0; m <= std::min(i, largest_side); ++m) {
        rows[m] = {&steps_.cost[band_.offset[i - m]], band_.low[i - m], band_.high[i - m]};
    }
    EvidenceGrid::Window window(grid_, i, band_.low[i]);
    for (std::size_t j = band_.low[i]; j <= band_.high[i]; ++j) {
        reach(i, j, rows, window);
        window.step();
    }
}

/// Which beads have a share in the ratings is decided by plain sums, as the ratings were fitted; to find the cheapest
/// way a closer bound spares more beads.
EvidenceGrid::Strength Search::most_evidence(EvidenceGrid::Sum sum, std::size_t members) const {
    return arcs_ == nullptr ? EvidenceGrid::most_strength(sum, members)
                            : EvidenceGrid::Strength{static_cast<double>(sum.weight), static_cast<double>(sum.cover)};
}

/// The cheapest way to (i, j), whose `window` this is.
void Search::reach(std::size_t i, std::size_t j, const std::array<Row, largest_side + 1>& rows,
                   const EvidenceGrid::Window& window) {
    const std::size_t here = band_.at(i, j);
    double best = steps_.cost[here];
    for (std::size_t k = 0; k < bead_types.size(); ++k) {
        const std::size_t m = bead_types[k].source;
        const std::size_t n = bead_types[k].target;
        const auto& row = rows[m];
        if (j < n || j - n < row.low || j - n > row.high) {
            continue;
        }
        const double before = row.cost[j - n - row.low];
        if (before == unreachable ||
            (m > 0 && n > 0 &&
             before + costs_.least(k, costs_.source().run(i - m, m), costs_.target().run(j - n, n),
                                   most_evidence(window.sum(m, n), std::max(m, n))) >=
                 best + near_)) {
            continue;
        }
        const double bead = costs_.bead(k, i - m, j - n, grid_);
        if (arcs_ != nullptr) {
            arcs_->costs[here][k] = static_cast<float>(bead);
        }
        if (before + bead < best) {
            best = before + bead;
            steps_.last[here] = static_cast<std::uint8_t>(k);
        }
    }
    steps_.cost[here] = best;
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

std::vector<Bead> search(const Costs& costs, const EvidenceGrid& grid, const Band& band, Arcs* arcs) {
    const Search search(costs, grid, band, arcs);
    if (search.steps().cost.back() == unreachable) {
        throw Error(
            ErrorCode::usage,
            text::message("the anchors cannot all hold: they ask for a bead of more than three segments a side"));
    }
    return walk_back(costs, grid, band, search.steps());
}

}  // namespace

std::vector<Bead> best_path(const Costs& costs, const EvidenceGrid& grid, const Band& band) {
    return search(costs, grid, band, nullptr);
}

std::vector<Bead> best_path(const Costs& costs, const EvidenceGrid& grid, const Band& band, Arcs& arcs) {
    return search(costs, grid, band, &arcs);
}

}  // namespace loep::align
