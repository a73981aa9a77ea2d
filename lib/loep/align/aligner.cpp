// Passes of dynamic programming: align, learn what this pair is like, align again; then likelihoods and moved segments.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/aligner.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "loep/align/band.hpp"
#include "loep/align/costs.hpp"
#include "loep/align/crossing.hpp"
#include "loep/base/error.hpp"

namespace loep::align {

namespace {

constexpr double unreachable = std::numeric_limits<double>::infinity();
/// Grids up to this many points are searched whole.
constexpr std::size_t exact_points = 500'000;
/// Beyond so many points the later passes look only about the path of the first.
constexpr std::size_t whole_again_points = 20'000;
constexpr std::size_t second_half_width = 24;
/// Alternatives farther off than this have no share in the likelihood of a bead.
constexpr std::size_t rating_half_width = 8;
constexpr int learning_passes = 2;
/// The parts of a cost are not independent, so likelihoods are too sure of themselves; this flattens them.
constexpr double temperature = 2.0;

/// The best path: the cheapest way to each point, and the bead type that it ends in.
std::vector<Bead> best_path(const Costs& costs, const EvidenceGrid& grid, const Band& band, std::size_t source_size,
                            std::size_t target_size) {
    std::vector<double> cost(band.size(), unreachable);
    std::vector<std::uint8_t> last(band.size());
    cost[band.at(0, 0)] = 0.0;
    for (std::size_t i = 0; i <= source_size; ++i) {
        for (std::size_t j = band.low[i]; j <= band.high[i]; ++j) {
            const std::size_t here = band.at(i, j);
            for (std::size_t k = 0; k < bead_types.size(); ++k) {
                const std::size_t m = bead_types[k].source;
                const std::size_t n = bead_types[k].target;
                if (i < m || j < n || !band.holds(i - m, j - n)) {
                    continue;
                }
                const double before = cost[band.at(i - m, j - n)];
                // A bead may cost less than nothing, but never by this much.
                if (before >= cost[here] + 30.0) {
                    continue;
                }
                const double total = before + costs.bead(k, i - m, j - n, grid);
                if (total < cost[here]) {
                    cost[here] = total;
                    last[here] = static_cast<std::uint8_t>(k);
                }
            }
        }
    }
    if (cost.back() == unreachable) {
        throw Error(ErrorCode::usage, "the anchors cannot all hold: they cross, or ask for a bead that is too large");
    }
    std::vector<Bead> beads;
    for (std::size_t i = source_size, j = target_size; i > 0 || j > 0;) {
        const std::size_t k = last[band.at(i, j)];
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

std::size_t type_of(const Bead& bead) {
    for (std::size_t k = 0; k < bead_types.size(); ++k) {
        if (bead_types[k].source == bead.source_size() && bead_types[k].target == bead.target_size()) {
            return k;
        }
    }
    return 0;
}

/// Shares of bead types and the ties between the sides, as the first alignment shows them, held by priors.
Parameters learn(const std::vector<Bead>& beads, const SideSums& source, const SideSums& target,
                 const EvidenceGrid& grid, const Parameters& before) {
    constexpr double prior_beads = 40.0;
    constexpr double prior_ratio = 4.0;
    constexpr double prior_starts = 20.0;
    /// How much of what it expects an ordinary translation is found to share.
    constexpr double usual_cover = 0.35;
    Parameters learned = before;
    std::array<double, bead_types.size()> counts{};
    std::vector<double> ratios;
    double linked = 0.0;
    double together = 0.0;
    double expected = 3.0;
    double covered = 3.0 * usual_cover;
    for (const auto& bead : beads) {
        counts[type_of(bead)] += 1.0;
        const std::size_t m = bead.source_size();
        const std::size_t n = bead.target_size();
        if (m == 0 || n == 0) {
            continue;
        }
        const std::size_t i = bead.source_begin;
        const std::size_t j = bead.target_begin;
        linked += 1.0;
        together += source.starts_paragraph(i) && target.starts_paragraph(j) ? 1.0 : 0.0;
        ratios.push_back(target.log_length(j, n) - source.log_length(i, m));
        const double due = source.expected(i, i + m) + target.expected(j, j + n);
        expected += due;
        covered += std::min(due, static_cast<double>(grid.sum(i, m, j, n).cover));
    }
    const double all = static_cast<double>(beads.size()) + prior_beads;
    for (std::size_t k = 0; k < counts.size(); ++k) {
        learned.type_share[k] = (counts[k] + prior_beads * Parameters{}.type_share[k]) / all;
    }
    if (!ratios.empty()) {
        const auto middle = ratios.begin() + static_cast<std::ptrdiff_t>(ratios.size() / 2);
        std::nth_element(ratios.begin(), middle, ratios.end());
        learned.log_ratio = *middle * linked / (linked + prior_ratio);
    }
    const double independent = source.start_share() * target.start_share();
    const double most = std::min(source.start_share(), target.start_share());
    const double seen =
        (together + prior_starts * (independent + 0.5 * (most - independent))) / (linked + prior_starts);
    learned.paragraph_tie =
        most - independent < 0.02 ? 0.0 : std::clamp((seen - independent) / (most - independent), 0.0, 1.0);
    learned.trust = std::clamp(covered / expected / usual_cover, 0.0, 1.0);
    learned.trust *= learned.trust;
    return learned;
}

double add_likelihoods(double a, double b) {
    if (a < b) {
        std::swap(a, b);
    }
    // What is 12 below adds less than a hundred-thousandth.
    return b < a - 12.0 ? a : a + std::log1p(std::exp(b - a));
}

/// Sums of the likelihoods of all paths to each point (forward) or from it (backward).
std::vector<double> path_sums(const Costs& costs, const EvidenceGrid& grid, const Band& band, bool forward) {
    const std::size_t rows = band.low.size();
    std::vector<double> sums(band.size(), -unreachable);
    (forward ? sums.front() : sums.back()) = 0.0;
    for (std::size_t row = 0; row < rows; ++row) {
        const std::size_t i = forward ? row : rows - 1 - row;
        const std::size_t columns = band.high[i] - band.low[i] + 1;
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t j = forward ? band.low[i] + column : band.high[i] - column;
            double& here = sums[band.at(i, j)];
            for (std::size_t k = 0; k < bead_types.size(); ++k) {
                const std::size_t m = bead_types[k].source;
                const std::size_t n = bead_types[k].target;
                if (forward ? i < m || j < n || !band.holds(i - m, j - n)
                            : i + m >= rows || !band.holds(i + m, j + n)) {
                    continue;
                }
                const double other = forward ? sums[band.at(i - m, j - n)] : sums[band.at(i + m, j + n)];
                // exp(−30) is nothing beside 1; most far-off points are spared their cost this way.
                if (other == -unreachable || other + 20.0 < here - 30.0) {
                    continue;
                }
                const double cost = forward ? costs.bead(k, i - m, j - n, grid) : costs.bead(k, i, j, grid);
                if (cost < unreachable) {
                    here = add_likelihoods(here, other - cost / temperature);
                }
            }
        }
    }
    return sums;
}

void rate(std::vector<Bead>& beads, const Costs& costs, const EvidenceGrid& grid, const Band& band) {
    const auto forward = path_sums(costs, grid, band, true);
    const auto backward = path_sums(costs, grid, band, false);
    const double all = forward.back();
    for (auto& bead : beads) {
        const double through = forward[band.at(bead.source_begin, bead.target_begin)] - bead.cost / temperature +
                               backward[band.at(bead.source_end, bead.target_end)];
        bead.confidence = std::clamp(std::exp(through - all), 0.0, 1.0);
    }
}

/// The pins as evidence that outweighs all other, so that the band follows them.
std::vector<Anchor> with_pins(std::vector<Anchor> anchors, const std::vector<Pin>& pins) {
    constexpr double overwhelming = 1000.0;
    for (const auto& pin : pins) {
        anchors.push_back({pin.source, pin.target, overwhelming, 0.0});
    }
    return anchors;
}

std::size_t last_number(const std::vector<Unit>& units) {
    return units.empty() ? 0 : units.size() - 1;
}

}  // namespace

std::vector<Bead> align(const std::vector<Unit>& source, const std::vector<Unit>& target,
                        const std::vector<Anchor>& given, const AlignOptions& options) {
    for (const auto& pin : options.pins) {
        if (pin.source >= source.size() || pin.target >= target.size()) {
            throw Error(ErrorCode::usage, fmt::format("anchor {}:{} is beyond the segments, 0–{} and 0–{}", pin.source,
                                                      pin.target, last_number(source), last_number(target)));
        }
    }
    const auto anchors = with_pins(given, options.pins);
    const SideSums source_sums(source);
    const SideSums target_sums(target);
    const std::size_t points = (source.size() + 1) * (target.size() + 1);
    Band band = points <= exact_points ? whole_band(source.size(), target.size())
                                       : guided_band(source.size(), target.size(), anchors);
    const EvidenceGrid grid(source.size(), target.size(), band, anchors, options.overlaps);
    Parameters parameters;
    if (source_sums.total_length() > 0.0 && target_sums.total_length() > 0.0) {
        const double ratio = std::log(target_sums.total_length() / source_sums.total_length());
        parameters.log_ratio = 0.7 * std::clamp(ratio, -0.25, 0.25);
    }
    std::vector<Bead> beads;
    for (int pass = 0; pass < learning_passes; ++pass) {
        Costs costs(source_sums, target_sums, parameters);
        costs.pin(options.pins);
        beads = best_path(costs, grid, band, source.size(), target.size());
        parameters = learn(beads, source_sums, target_sums, grid, parameters);
        if (points > whole_again_points) {
            band = narrow_band(band, beads, second_half_width);
        }
    }
    Costs costs(source_sums, target_sums, parameters);
    costs.pin(options.pins);
    beads = best_path(costs, grid, band, source.size(), target.size());
    rate(beads, costs, grid, narrow_band(band, beads, rating_half_width));
    if (options.crossing) {
        cross(beads, costs, anchors);
    }
    return beads;
}

}  // namespace loep::align
