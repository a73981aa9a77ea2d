// Sums the likelihoods of all paths through a narrow band, forwards and backwards.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/rating.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace loep::align {

namespace {

/// The parts of a cost are not independent, so likelihoods are too sure of themselves; this flattens them.
constexpr double temperature = 2.0;
/// A bead that costs as much has no share in anything.
constexpr double negligible = 40.0;

/// Against leaving everything out: a row of omissions or additions, however long, does not vanish in rounding. Every
/// path is as many segments long, so their shares stay as they are.
double likelihood(double cost, std::size_t type, const Costs& costs) {
    const double nothing =
        bead_types[type].source * costs.type(omission) + bead_types[type].target * costs.type(addition);
    return std::exp((nothing - cost) / temperature);
}

/// The likelihoods of the beads that end in each point of a band. Those of `path` count as likely at least as what is
/// negligible, so that one path always holds.
std::vector<Arcs::Costs> likelihoods(const Arcs& arcs, const Costs& costs, const Band& band,
                                     const std::vector<Bead>& path) {
    auto values = arcs.costs;
    for (auto& point : values) {
        for (std::size_t k = 0; k < point.size(); ++k) {
            point[k] =
                point[k] == Arcs::none ? 0.0F : static_cast<float>(likelihood(static_cast<double>(point[k]), k, costs));
        }
    }
    for (const auto& bead : path) {
        auto& value = values[band.at(bead.source_end, bead.target_end)][type_of(bead)];
        value = std::max(value, static_cast<float>(likelihood(negligible, type_of(bead), costs)));
    }
    return values;
}

/// Sums of the likelihoods of all paths to each point, or from it; each row has its own scale, so that nothing
/// overflows.
struct PathSums {
    std::vector<double> sums;
    std::vector<double> log_scale;  ///< of each row

    double log_at(const Band& band, std::size_t i, std::size_t j) const {
        return std::log(sums[band.at(i, j)]) + log_scale[i];
    }
};

void rescale(PathSums& paths, const Band& band, std::size_t row) {
    const auto begin = paths.sums.begin() + static_cast<std::ptrdiff_t>(band.offset[row]);
    const auto end = paths.sums.begin() + static_cast<std::ptrdiff_t>(band.offset[row + 1]);
    const double most = *std::max_element(begin, end);
    if (most > 0.0) {
        std::for_each(begin, end, [most](double& sum) { sum /= most; });
        paths.log_scale[row] += std::log(most);
    }
}

PathSums path_sums(const std::vector<Arcs::Costs>& likely, const Band& band, bool forward) {
    const std::size_t rows = band.low.size();
    PathSums paths{std::vector<double>(band.size()), std::vector<double>(rows)};
    (forward ? paths.sums.front() : paths.sums.back()) = 1.0;
    for (std::size_t step = 0; step < rows; ++step) {
        const std::size_t i = forward ? step : rows - 1 - step;
        const auto row_before = [&](std::size_t m) { return forward ? i - m : i + m; };
        std::array<double, largest_side + 1> carry{};
        paths.log_scale[i] = step > 0 ? paths.log_scale[row_before(1)] : 0.0;
        for (std::size_t m = 0; m <= std::min(step, largest_side); ++m) {
            carry[m] = std::exp(paths.log_scale[row_before(m)] - paths.log_scale[i]);
        }
        const std::size_t columns = band.high[i] - band.low[i] + 1;
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t j = forward ? band.low[i] + column : band.high[i] - column;
            double& here = paths.sums[band.at(i, j)];
            const auto& ending = likely[band.at(i, j)];
            for (std::size_t k = 0; k < bead_types.size(); ++k) {
                const std::size_t m = bead_types[k].source;
                const std::size_t n = bead_types[k].target;
                if (m > step || (forward && (j < n || ending[k] == 0.0F))) {
                    continue;
                }
                const std::size_t other_i = row_before(m);
                const std::size_t other_j = forward ? j - n : j + n;
                if (band.holds(other_i, other_j)) {
                    const float arc = forward ? ending[k] : likely[band.at(other_i, other_j)][k];
                    here += paths.sums[band.at(other_i, other_j)] * carry[m] * static_cast<double>(arc);
                }
            }
        }
        rescale(paths, band, i);
    }
    return paths;
}

}  // namespace

void rate(std::vector<Bead>& beads, const Costs& costs, const Band& band, const Arcs& arcs) {
    const auto likely = likelihoods(arcs, costs, band, beads);
    const auto forward = path_sums(likely, band, true);
    const auto backward = path_sums(likely, band, false);
    const double all = forward.log_at(band, band.low.size() - 1, band.high.back());
    for (auto& bead : beads) {
        const auto own = static_cast<double>(likely[band.at(bead.source_end, bead.target_end)][type_of(bead)]);
        const double through = forward.log_at(band, bead.source_begin, bead.target_begin) + std::log(own) +
                               backward.log_at(band, bead.source_end, bead.target_end);
        bead.confidence = std::clamp(std::exp(through - all), 0.0, 1.0);
    }
}

}  // namespace loep::align
