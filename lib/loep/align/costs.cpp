// The cost of a bead: log-likelihood ratios of length, evidence and shape, which add up.
// SPDX-License-Identifier: Apache-2.0
//
// Lengths after Gale & Church 1993 and Moore 2002, with the log ratio's spread fitted on Dutch-English news.
#include "loep/align/costs.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace loep::align {

namespace {

/// Added to lengths, so that segments of a word or two do not give wild ratios.
constexpr double small_length = 3.0;
/// The variance of the log ratio of two translations, by their length: spread_floor + spread / (length + spread_at).
/// Fitted by eye on binned news sentences of 20 to 400 letters.
constexpr double spread_floor = 0.006;
constexpr double spread = 1.5;
constexpr double spread_at = 12.0;
/// Student's t of four degrees rather than a normal curve: an editor's cut of half a sentence is not that rare. The
/// scale makes its middle as wide as the normal curve.
constexpr double freedom = 4.0;
constexpr double t_scale = 0.7;
constexpr double t_constant = 0.981;       // −log of its density at 0 for scale 1
constexpr double normal_constant = 0.919;  // the same of the normal curve

/// Anchors in one bead are not independent: their sum levels off towards this (log-odds).
constexpr double evidence_ceiling = 20.0;

constexpr double heading_agrees = -0.7;
constexpr double heading_differs = 0.8;
constexpr double question_agrees = -1.2;
constexpr double question_differs = 0.8;
constexpr double quote_agrees = -0.25;
constexpr double quote_differs = 0.4;
constexpr double break_inside = 1.2;
constexpr double unsupported = 1.0;
constexpr float little_support = 0.5F;
constexpr double due_support = 0.2;
constexpr double paragraph_weight = 0.8;

}  // namespace

SideSums::SideSums(const std::vector<Unit>& units)
    : size_(units.size()), expected_(units.size() + 1), starts_(units.size()), breaks_(units.size() + 1) {
    for (std::size_t i = 0; i < units.size(); ++i) {
        starts_[i] = i == 0 || units[i].paragraph != units[i - 1].paragraph;
        breaks_[i + 1] = breaks_[i] + (starts_[i] ? 1U : 0U);
        expected_[i + 1] = expected_[i] + units[i].expected;
        total_length_ += units[i].length;
    }
    prepare_lengths(units);
    prepare_shapes(units);
}

void SideSums::prepare_shapes(const std::vector<Unit>& units) {
    for (std::size_t k = 1; k <= 3; ++k) {
        for (std::size_t i = 0; i + k <= units.size(); ++i) {
            unsigned shape = units[i].heading ? 4U : 0U;
            for (std::size_t at = i; at < i + k; ++at) {
                shape |= (units[at].quoted ? 1U : 0U) | (units[at].question ? 2U : 0U);
            }
            shape_[k - 1].push_back(static_cast<std::uint8_t>(shape));
        }
    }
}

void SideSums::prepare_lengths(const std::vector<Unit>& units) {
    // A prior worth ten segments of ordinary news keeps short texts sane.
    double mean = 10.0 * 4.5;
    double square = 10.0 * (4.5 * 4.5 + 0.5);
    for (const auto& unit : units) {
        const double value = std::log(unit.length + small_length);
        mean += value;
        square += value * value;
    }
    const double count = static_cast<double>(units.size()) + 10.0;
    mean /= count;
    const double variance = std::max(0.1, square / count - mean * mean);
    for (std::size_t k = 1; k <= 3; ++k) {
        // A sum of k lengths: k times the mean, 1/k of the relative variance.
        const double runs = static_cast<double>(k);
        const double centre = mean + std::log(runs);
        const double width = std::sqrt(variance / runs);
        for (std::size_t i = 0; i + k <= units.size(); ++i) {
            double sum = 0.0;
            for (std::size_t at = i; at < i + k; ++at) {
                sum += units[at].length;
            }
            const double value = std::log(sum + small_length);
            const double z = (value - centre) / width;
            log_length_[k - 1].push_back(value);
            inverse_length_[k - 1].push_back(1.0 / (sum + spread_at));
            background_[k - 1].push_back(0.5 * z * z + std::log(width) + normal_constant);
        }
    }
}

double SideSums::start_share() const {
    return (static_cast<double>(breaks_.back()) + 1.0) / (static_cast<double>(size_) + 2.0);
}

EvidenceGrid::EvidenceGrid(std::size_t source_size, std::size_t target_size, const Band& band,
                           const std::vector<Anchor>& anchors, const std::vector<Overlap>& overlaps)
    : low_(source_size), high_(source_size), offset_(source_size + 1) {
    for (std::size_t s = 0; s < source_size; ++s) {
        // A bead that reaches three rows on may begin and end at the edges of the band.
        low_[s] = band.low[s < 2 ? 0 : s - 2];
        high_[s] = std::min(static_cast<std::uint32_t>(target_size), band.high[std::min(source_size, s + 3)]);
        offset_[s + 1] = offset_[s] + (high_[s] - low_[s]);
    }
    cells_.resize(offset_.back());
    for (const auto& anchor : anchors) {
        if (anchor.source < source_size && anchor.target >= low_[anchor.source] &&
            anchor.target < high_[anchor.source]) {
            auto& cell = cells_[offset_[anchor.source] + (anchor.target - low_[anchor.source])];
            cell.weight += static_cast<float>(anchor.weight);
            cell.cover += static_cast<float>(anchor.cover);
        }
    }
    for (const auto& overlap : overlaps) {
        if (overlap.source < source_size && overlap.target >= low_[overlap.source] &&
            overlap.target < high_[overlap.source]) {
            auto& cell = cells_[offset_[overlap.source] + (overlap.target - low_[overlap.source])];
            (overlap.next_target ? cell.shared_right : cell.shared_below) += static_cast<float>(overlap.weight);
        }
    }
}

EvidenceGrid::Cell EvidenceGrid::cell(std::size_t source, std::size_t target) const {
    if (target < low_[source] || target >= high_[source]) {
        return {};
    }
    return cells_[offset_[source] + (target - low_[source])];
}

EvidenceGrid::Cell EvidenceGrid::sum(std::size_t source, std::size_t m, std::size_t target, std::size_t n) const {
    if (m == 1 && n == 1) {
        return cell(source, target);
    }
    Cell total;
    for (std::size_t s = source; s < source + m; ++s) {
        for (std::size_t t = target; t < target + n; ++t) {
            const auto one = cell(s, t);
            total.weight += one.weight;
            total.cover += one.cover;
        }
    }
    return total;
}

EvidenceGrid::Strength EvidenceGrid::strength(Cell cell) {
    const double weight = static_cast<double>(cell.weight);
    return {weight / (1.0 + weight / evidence_ceiling), static_cast<double>(cell.cover)};
}

EvidenceGrid::Strength EvidenceGrid::strength(std::size_t source, std::size_t m, std::size_t target,
                                              std::size_t n) const {
    if (m == 1 && n == 1) {
        return strength(cell(source, target));
    }
    const auto all = sum(source, m, target, n);
    if (all.weight <= 0.0F && all.cover <= 0.0F) {
        return {};
    }
    // By the members of the larger side, each with all of the other side.
    const bool by_source = m >= n;
    const std::size_t members = by_source ? m : n;
    const std::size_t others = by_source ? n : m;
    std::array<Cell, 3> sums{};
    std::array<float, 3> shared{};  // between a member and the next
    for (std::size_t a = 0; a < members; ++a) {
        for (std::size_t b = 0; b < others; ++b) {
            const auto one = by_source ? cell(source + a, target + b) : cell(source + b, target + a);
            const float twice = b + 1 == others ? 0.0F : by_source ? one.shared_right : one.shared_below;
            const float part = one.weight > 0.0F ? std::max(0.0F, 1.0F - twice / one.weight) : 1.0F;
            sums[a].weight += one.weight * part;
            sums[a].cover += one.cover * part;
            shared[a] += by_source ? one.shared_below : one.shared_right;
        }
    }
    for (std::size_t a = 0; a + 1 < members; ++a) {
        auto& weaker = sums[a].weight < sums[a + 1].weight ? sums[a] : sums[a + 1];
        const float part = weaker.weight > 0.0F ? std::max(0.0F, 1.0F - shared[a] / weaker.weight) : 1.0F;
        weaker.weight *= part;
        weaker.cover *= part;
    }
    Strength total;
    for (std::size_t a = 0; a < members; ++a) {
        const auto one = strength(sums[a]);
        total.weight += one.weight;
        total.cover += one.cover;
    }
    return total;
}

Costs::Costs(const SideSums& source, const SideSums& target, const Parameters& parameters)
    : source_(source), target_(target), parameters_(parameters) {
    for (std::size_t k = 0; k < bead_types.size(); ++k) {
        type_cost_[k] = -std::log(parameters.type_share[k]);
    }
    for (std::size_t shapes = 0; shapes < shape_cost_.size(); ++shapes) {
        const auto cue = [shapes](std::size_t bit, double agrees, double differs) {
            const bool source_has = (shapes >> 3U & bit) != 0;
            const bool target_has = (shapes & bit) != 0;
            return source_has != target_has ? differs : source_has ? agrees : 0.0;
        };
        shape_cost_[shapes] = cue(1, quote_agrees, quote_differs) + cue(2, question_agrees, question_differs) +
                              cue(4, heading_agrees, heading_differs);
    }
    // Two yes-or-no marks with these shares, as much together as the tie says: log ratio to independence.
    const double p = source.start_share();
    const double q = target.start_share();
    const double both = p * q + parameters.paragraph_tie * 0.95 * (std::min(p, q) - p * q);
    const auto ratio = [](double joint, double one, double other) {
        return -paragraph_weight * std::log(std::max(joint, 1e-3) / (one * other));
    };
    start_cost_ = {ratio(1.0 - p - q + both, 1.0 - p, 1.0 - q), ratio(q - both, 1.0 - p, q),
                   ratio(p - both, p, 1.0 - q), ratio(both, p, q)};
}

double Costs::length(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const {
    const double x = target_.log_length(j, n) - source_.log_length(i, m) - parameters_.log_ratio;
    const double inverse = 0.5 * (source_.inverse_length(i, m) + target_.inverse_length(j, n));
    const double variance = t_scale * (spread_floor + spread * inverse);
    const double together =
        0.5 * (freedom + 1.0) * std::log1p(x * x / (freedom * variance)) + 0.5 * std::log(variance) + t_constant;
    return together - 0.5 * (source_.background(i, m) + target_.background(j, n));
}

double Costs::match(std::size_t i, std::size_t m, std::size_t j, std::size_t n, EvidenceGrid::Strength evidence) const {
    const double missing = source_.expected(i, i + m) + target_.expected(j, j + n) - evidence.cover;
    return length(i, m, j, n) + shape_cost_[source_.shape(i, m) * 8U + target_.shape(j, n)] - evidence.weight +
           parameters_.trust * std::max(0.0, missing);
}

/// The members of a larger bead that should share something with its other side and share nothing: rather left out,
/// or put in, than merged.
std::size_t Costs::loose(std::size_t i, std::size_t m, std::size_t j, std::size_t n, const EvidenceGrid& grid) const {
    std::size_t count = 0;
    for (std::size_t s = i; m > 1 && s < i + m; ++s) {
        const bool due = source_.expected(s, s + 1) > due_support;
        count += due && grid.sum(s, 1, j, n).weight < little_support ? 1U : 0U;
    }
    for (std::size_t t = j; n > 1 && t < j + n; ++t) {
        const bool due = target_.expected(t, t + 1) > due_support;
        count += due && grid.sum(i, m, t, 1).weight < little_support ? 1U : 0U;
    }
    return count;
}

bool Costs::parts_a_pin(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const {
    return std::any_of(pins_.begin(), pins_.end(), [=](const Pin& pin) {
        const bool source = pin.source >= i && pin.source < i + m;
        const bool target = pin.target >= j && pin.target < j + n;
        return source != target;
    });
}

double Costs::bead(std::size_t type, std::size_t i, std::size_t j, const EvidenceGrid& grid) const {
    const std::size_t m = bead_types[type].source;
    const std::size_t n = bead_types[type].target;
    if (!pins_.empty() && parts_a_pin(i, m, j, n)) {
        return std::numeric_limits<double>::infinity();
    }
    if (m == 0 || n == 0) {
        return type_cost_[type];
    }
    const std::size_t starts = (source_.starts_paragraph(i) ? 2U : 0U) + (target_.starts_paragraph(j) ? 1U : 0U);
    const double breaks = static_cast<double>(source_.breaks(i, i + m) + target_.breaks(j, j + n));
    return type_cost_[type] + match(i, m, j, n, grid.strength(i, m, j, n)) + start_cost_[starts] +
           break_inside * breaks +
           (m + n > 2 ? parameters_.trust * unsupported * static_cast<double>(loose(i, m, j, n, grid)) : 0.0);
}

}  // namespace loep::align
