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
constexpr unsigned begins_paragraph = 8;  ///< of Run::face

struct UsualLength {
    double mean = 0.0;  ///< of the logarithm
    double variance = 0.0;
};

UsualLength usual_length(const std::vector<Unit>& units) {
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
    return {mean, std::max(0.1, square / count - mean * mean)};
}

/// Quotation marks, questions and headings, on both sides or on one.
double shape_cost(unsigned source, unsigned target) {
    const auto cue = [&](unsigned bit, double agrees, double differs) {
        const bool source_has = (source & bit) != 0;
        const bool target_has = (target & bit) != 0;
        return source_has != target_has ? differs : source_has ? agrees : 0.0;
    };
    return cue(1, quote_agrees, quote_differs) + cue(2, question_agrees, question_differs) +
           cue(4, heading_agrees, heading_differs);
}

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
    prepare_runs(units);
}

std::uint8_t SideSums::face_of(const std::vector<Unit>& units, std::size_t begin, std::size_t end) const {
    unsigned face = (units[begin].heading ? 4U : 0U) | (starts_[begin] ? begins_paragraph : 0U);
    for (std::size_t at = begin; at < end; ++at) {
        face |= (units[at].quoted ? 1U : 0U) | (units[at].question ? 2U : 0U);
    }
    return static_cast<std::uint8_t>(face);
}

void SideSums::prepare_runs(const std::vector<Unit>& units) {
    const auto usual = usual_length(units);
    for (std::size_t k = 1; k <= largest_side; ++k) {
        // A sum of k lengths: k times the mean, 1/k of the relative variance.
        const auto count = static_cast<double>(k);
        const double centre = usual.mean + std::log(count);
        const double width = std::sqrt(usual.variance / count);
        const double middle = std::log(width) + normal_constant;
        auto& runs = runs_[k - 1];
        runs.reserve(units.size());
        for (std::size_t i = 0; i + k <= units.size(); ++i) {
            double sum = 0.0;
            for (std::size_t at = i; at < i + k; ++at) {
                sum += units[at].length;
            }
            const double value = std::log(sum + small_length);
            const double z = (value - centre) / width;
            const double by_chance = 0.5 * z * z + middle;
            runs.push_back({value, 1.0 / (sum + spread_at),
                            break_inside * static_cast<double>(breaks(i, i + k)) - 0.5 * by_chance, expected(i, i + k),
                            face_of(units, i, i + k)});
        }
    }
}

double SideSums::start_share() const {
    return (static_cast<double>(breaks_.back()) + 1.0) / (static_cast<double>(size_) + 2.0);
}

Costs::Costs(const SideSums& source, const SideSums& target, const Parameters& parameters)
    : source_(source), target_(target) {
    learn(parameters);
}

void Costs::learn(const Parameters& parameters) {
    parameters_ = parameters;
    for (std::size_t k = 0; k < bead_types.size(); ++k) {
        type_cost_[k] = -std::log(parameters.type_share[k]);
    }
    // Two yes-or-no marks with these shares, as much together as the tie says: log ratio to independence.
    const double p = source_.start_share();
    const double q = target_.start_share();
    const double both = p * q + parameters.paragraph_tie * 0.95 * (std::min(p, q) - p * q);
    const auto ratio = [](double joint, double one, double other) {
        return -paragraph_weight * std::log(std::max(joint, 1e-3) / (one * other));
    };
    const std::array start_cost{ratio(1.0 - p - q + both, 1.0 - p, 1.0 - q), ratio(q - both, 1.0 - p, q),
                                ratio(p - both, p, 1.0 - q), ratio(both, p, q)};
    for (unsigned faces = 0; faces < face_cost_.size(); ++faces) {
        const unsigned own = faces / 16U;
        const unsigned other = faces % 16U;
        face_cost_[faces] = shape_cost(own, other) + start_cost[own / begins_paragraph * 2U + other / begins_paragraph];
    }
}

Costs::Deviation Costs::deviation(const Run& source, const Run& target) const {
    return {target.log_length - source.log_length - parameters_.log_ratio,
            spread_floor + spread * 0.5 * (source.inverse_length + target.inverse_length)};
}

double Costs::length_surprise(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const {
    const auto [log_ratio, variance] = deviation(source_.run(i, m), target_.run(j, n));
    return std::abs(log_ratio) / std::sqrt(variance);
}

double Costs::length(const Run& source, const Run& target) const {
    const auto [log_ratio, variance] = deviation(source, target);
    const double scaled = t_scale * variance;
    // 0.5 log(scaled) + 0.5 (freedom + 1) log(1 + log_ratio² / (freedom scaled)), under one logarithm.
    const double off = 1.0 + log_ratio * log_ratio / (freedom * scaled);
    return std::log(std::sqrt(scaled * off) * off * off) + t_constant;
}

double Costs::match(std::size_t i, std::size_t j, EvidenceGrid::Strength evidence) const {
    const auto& source = source_.run(i, 1);
    const auto& target = target_.run(j, 1);
    return source.base + target.base + shape_cost(source.face, target.face) + length(source, target) - evidence.weight +
           missing(source, target, evidence.cover);
}

/// The members of a larger bead that should share something with its other side and share nothing: rather left out,
/// or put in, than merged.
std::size_t Costs::loose(std::size_t i, std::size_t j, const EvidenceGrid::Block& block) const {
    std::size_t count = 0;
    for (std::size_t a = 0; block.m > 1 && a < block.m; ++a) {
        const bool due = source_.run(i + a, 1).expected > due_support;
        count += due && block.source_weight(a) < little_support ? 1U : 0U;
    }
    for (std::size_t b = 0; block.n > 1 && b < block.n; ++b) {
        const bool due = target_.run(j + b, 1).expected > due_support;
        count += due && block.target_weight(b) < little_support ? 1U : 0U;
    }
    return count;
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
    const auto& source = source_.run(i, m);
    const auto& target = target_.run(j, n);
    const double alone = type_cost_[type] + common(source, target) + length(source, target);
    if (m + n == 2) {
        const auto evidence = EvidenceGrid::strength(grid.cell(i, j));
        return alone - evidence.weight + missing(source, target, evidence.cover);
    }
    const auto block = grid.block(i, m, j, n);
    const auto evidence = EvidenceGrid::strength(block);
    return alone - evidence.weight + missing(source, target, evidence.cover) +
           parameters_.trust * unsupported * static_cast<double>(loose(i, j, block));
}

}  // namespace loep::align
