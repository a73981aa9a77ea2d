// Passes of dynamic programming: align, learn what this pair is like, align again; then likelihoods and moved segments.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/aligner.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "loep/align/band.hpp"
#include "loep/align/costs.hpp"
#include "loep/align/crossing.hpp"
#include "loep/align/parting.hpp"
#include "loep/align/path.hpp"
#include "loep/align/pins.hpp"
#include "loep/align/rating.hpp"
#include "loep/align/sure_band.hpp"
#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::align {

namespace {

/// Grids up to this many points are searched whole, but for the surroundings of sure anchors.
constexpr std::size_t exact_points = 500'000;
/// Beyond so many points a pair is aligned anew only about its earlier alignment, and no pass or place is spared.
constexpr std::size_t whole_again_points = 20'000;
/// The later passes look only about the path of the first.
constexpr HalfWidth earlier_width{48, 48};
constexpr HalfWidth second_width{6, 24};
constexpr HalfWidth last_width{5, 16};
constexpr int learning_passes = 2;

/// Shares of bead types and the ties between the sides, as the first alignment shows them, held by priors.
Parameters learn(const std::vector<Bead>& beads, const SideSums& source, const SideSums& target,
                 const EvidenceGrid& grid, const Parameters& before) {
    constexpr double prior_beads = 40.0;
    constexpr double most_growth = 3.0;
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
        if (bead.moved) {
            // As the path sees it.
            counts[omission] += 1.0;
            counts[addition] += 1.0;
            continue;
        }
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
        ratios.push_back(target.run(j, n).log_length - source.run(i, m).log_length);
        const double due = source.run(i, m).expected + target.run(j, n).expected;
        expected += due;
        covered += std::min(due, static_cast<double>(grid.sum(i, m, j, n).cover));
    }
    const double all = static_cast<double>(beads.size()) + prior_beads;
    for (std::size_t k = 0; k < counts.size(); ++k) {
        const double prior = Parameters{}.type_share[k];
        learned.type_share[k] = std::min((counts[k] + prior_beads * prior) / all, most_growth * prior);
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
    learned.cover_share = std::clamp(covered / expected, 0.02, 1.0);
    learned.trust = std::clamp(covered / expected / usual_cover, 0.0, 1.0);
    learned.trust *= learned.trust;
    return learned;
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

void expect_inside(const std::vector<Pin>& pins, const std::vector<Unit>& source, const std::vector<Unit>& target) {
    for (const auto& pin : pins) {
        if (pin.source >= source.size() || pin.target >= target.size()) {
            throw Error(ErrorCode::usage,
                        text::message("anchor {}:{} is beyond the segments, 0–{} and 0–{}", pin.source, pin.target,
                                      last_number(source), last_number(target)));
        }
    }
}

/// The beads that follow each other on both sides: moved ones left out.
std::vector<Bead> in_order(const std::vector<Bead>& beads) {
    std::vector<Bead> path;
    std::uint32_t target = 0;
    for (const auto& bead : beads) {
        if (!bead.moved && bead.target_begin >= target) {
            path.push_back(bead);
            target = bead.target_end;
        }
    }
    return path;
}

/// What evidence is kept of.
Band evidence_band(std::size_t source_size, std::size_t target_size, const std::vector<Anchor>& anchors,
                   const std::vector<Bead>& earlier) {
    const std::size_t points = (source_size + 1) * (target_size + 1);
    if (!earlier.empty() && points > whole_again_points) {
        return narrow_band(whole_band(source_size, target_size), in_order(earlier), earlier_width);
    }
    return points <= exact_points ? whole_band(source_size, target_size)
                                  : guided_band(source_size, target_size, anchors);
}

bool are_alike(const std::vector<Bead>& a, const std::vector<Bead>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Bead& one, const Bead& other) {
        return one.source_end == other.source_end && one.target_end == other.target_end;
    });
}

Parameters first_parameters(const SideSums& source, const SideSums& target) {
    Parameters parameters;
    if (source.total_length() > 0.0 && target.total_length() > 0.0) {
        const double ratio = std::log(target.total_length() / source.total_length());
        parameters.log_ratio = 0.7 * std::clamp(ratio, -0.25, 0.25);
    }
    return parameters;
}

}  // namespace

std::vector<Bead> align(const std::vector<Unit>& source, const std::vector<Unit>& target,
                        const std::vector<Anchor>& anchors, const AlignOptions& options) {
    expect_inside(options.pins, source, target);
    const auto pins = options.crossing ? part_crossing(options.pins) : PartedPins{options.pins, {}};
    const auto evidence = with_pins(anchors, pins.rising);
    const SideSums source_sums(source);
    const SideSums target_sums(target);
    const Band whole = evidence_band(source.size(), target.size(), evidence, options.earlier);
    const EvidenceGrid grid(source.size(), target.size(), whole, evidence, options.overlaps);
    const bool small = whole.size() <= whole_again_points;
    Band band = small && options.pins.empty() ? sure_band(source.size(), target.size(), grid) : whole;
    Costs costs(source_sums, target_sums, first_parameters(source_sums, target_sums));
    costs.pin(pins);
    std::vector<Bead> beads = options.earlier.empty() ? best_path(costs, grid, band) : options.earlier;
    Arcs arcs;
    for (int pass = 1; pass <= learning_passes; ++pass) {
        const bool last = pass == learning_passes;
        costs.learn(learn(beads, source_sums, target_sums, grid, costs.parameters()));
        band = narrow_band(band, in_order(beads), last ? last_width : second_width);
        if (!last && !options.earlier.empty()) {
            continue;
        }
        auto path = last || small ? best_path(costs, grid, band, arcs) : best_path(costs, grid, band);
        const bool settled = are_alike(path, beads);
        beads = std::move(path);
        if (settled && small) {
            break;  // another pass would learn the same
        }
    }
    rate(beads, costs, band, arcs);
    if (options.crossing) {
        part_larger(beads, costs, grid);
        cross(beads, costs, evidence, pins.crossing);
    }
    calibrate(beads, costs, grid);
    for (auto& bead : beads) {
        bead.confidence = costs.is_pinned(bead) ? 1.0 : bead.confidence;
    }
    return beads;
}

}  // namespace loep::align
