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
/// What the curve gives at its very middle for the narrowest spread: 0.5 log(t_scale spread_floor) + t_constant.
constexpr double least_length = -1.756;

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

std::size_t type_of(const Bead& bead) {
    for (std::size_t k = 0; k < bead_types.size(); ++k) {
        if (bead_types[k].source == bead.source_size() && bead_types[k].target == bead.target_size()) {
            return k;
        }
    }
    return 0;
}

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
    for (std::size_t k = 1; k <= largest_side; ++k) {
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
    for (std::size_t k = 1; k <= largest_side; ++k) {
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

Costs::Deviation Costs::deviation(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const {
    const double inverse = 0.5 * (source_.inverse_length(i, m) + target_.inverse_length(j, n));
    return {target_.log_length(j, n) - source_.log_length(i, m) - parameters_.log_ratio,
            spread_floor + spread * inverse};
}

double Costs::length_surprise(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const {
    const auto [log_ratio, variance] = deviation(i, m, j, n);
    return std::abs(log_ratio) / std::sqrt(variance);
}

double Costs::length(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const {
    const auto [log_ratio, variance] = deviation(i, m, j, n);
    const double scaled = t_scale * variance;
    // 0.5 log(scaled) + 0.5 (freedom + 1) log(1 + log_ratio² / (freedom scaled)), under one logarithm.
    const double off = 1.0 + log_ratio * log_ratio / (freedom * scaled);
    return std::log(std::sqrt(scaled * off) * off * off) + t_constant -
           0.5 * (source_.background(i, m) + target_.background(j, n));
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

/// Where paragraphs begin at the head of a bead and inside it.
double Costs::frame(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const {
    const std::size_t starts = (source_.starts_paragraph(i) ? 2U : 0U) + (target_.starts_paragraph(j) ? 1U : 0U);
    const double breaks = static_cast<double>(source_.breaks(i, i + m) + target_.breaks(j, j + n));
    return start_cost_[starts] + break_inside * breaks;
}

double Costs::least(std::size_t type, std::size_t i, std::size_t j, EvidenceGrid::Sum evidence) const {
    const std::size_t m = bead_types[type].source;
    const std::size_t n = bead_types[type].target;
    if (m == 0 || n == 0) {
        return type_cost_[type];
    }
    const double missing =
        source_.expected(i, i + m) + target_.expected(j, j + n) - static_cast<double>(evidence.cover);
    return type_cost_[type] + least_length - 0.5 * (source_.background(i, m) + target_.background(j, n)) +
           shape_cost_[source_.shape(i, m) * 8U + target_.shape(j, n)] - static_cast<double>(evidence.weight) +
           parameters_.trust * std::max(0.0, missing) + frame(i, m, j, n);
}

double Costs::bead(std::size_t type, std::size_t i, std::size_t j, const EvidenceGrid& grid) const {
    const std::size_t m = bead_types[type].source;
    const std::size_t n = bead_types[type].target;
    if (!pins_.empty() && pins_.breaks(i, m, j, n)) {
        return std::numeric_limits<double>::infinity();
    }
    if (m == 0 || n == 0) {
        return type_cost_[type];
    }
    return type_cost_[type] + match(i, m, j, n, grid.strength(i, m, j, n)) + frame(i, m, j, n) +
           (m + n > 2 ? parameters_.trust * unsupported * static_cast<double>(loose(i, m, j, n, grid)) : 0.0);
}

}  // namespace loep::align
