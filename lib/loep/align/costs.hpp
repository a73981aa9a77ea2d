// What a bead costs: type, length, evidence, paragraphs and shape as negative log likelihood ratios.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "loep/align/aligner.hpp"
#include "loep/align/evidence_grid.hpp"
#include "loep/align/pins.hpp"

namespace loep::align {

struct BeadType {
    std::uint8_t source = 0;
    std::uint8_t target = 0;
};

inline constexpr std::array<BeadType, 11> bead_types{
    {{1, 0}, {0, 1}, {1, 1}, {2, 1}, {1, 2}, {2, 2}, {3, 1}, {1, 3}, {3, 2}, {2, 3}, {3, 3}}};
inline constexpr std::size_t omission = 0;  ///< numbers of bead_types
inline constexpr std::size_t addition = 1;
inline constexpr std::size_t one_to_one = 2;

/// The number of a bead's type.
std::size_t type_of(const Bead& bead);

/// What is learned from a first alignment of the pair itself, starting from values that suit edited news.
struct Parameters {
    std::array<double, bead_types.size()> type_share{0.035, 0.035, 0.859,  0.027,  0.027, 0.004,
                                                     0.005, 0.005, 0.0001, 0.0001, 0.0001};
    double log_ratio = 0.0;      ///< of target to source length
    double paragraph_tie = 0.5;  ///< 0: paragraphs begin independently of each other; 1: always together
    double trust = 0.3;          ///< how far missing evidence counts against a bead: 0 … 1
    double cover_share = 0.35;   ///< how much of what it expects an ordinary bead of this pair is found to share
};

/// What a run of one to three segments of one side looks like.
struct Run {
    double log_length = 0.0;
    double inverse_length = 0.0;
    double base = 0.0;      ///< its part of a cost, whatever the other side is: lengths by chance, paragraphs inside it
    double expected = 0.0;  ///< as Unit::expected, of all of it
    std::uint8_t face = 0;  ///< bit 0 quoted, bit 1 question, bit 2 begins with a heading, bit 3 begins a paragraph
};

/// One side, with its runs prepared.
class SideSums {
  public:
    explicit SideSums(const std::vector<Unit>& units);

    std::size_t size() const { return size_; }
    const Run& run(std::size_t begin, std::size_t count) const { return runs_[count - 1][begin]; }
    double expected(std::size_t begin, std::size_t end) const { return expected_[end] - expected_[begin]; }
    bool starts_paragraph(std::size_t i) const { return starts_[i]; }
    double start_share() const;
    double total_length() const { return total_length_; }

  private:
    std::size_t breaks(std::size_t begin, std::size_t end) const { return breaks_[end] - breaks_[begin + 1]; }
    std::uint8_t face_of(const std::vector<Unit>& units, std::size_t begin, std::size_t end) const;
    void prepare_runs(const std::vector<Unit>& units);

    std::size_t size_ = 0;
    std::array<std::vector<Run>, largest_side> runs_;
    std::vector<double> expected_;
    std::vector<bool> starts_;
    std::vector<std::size_t> breaks_;  ///< paragraph starts before each segment
    double total_length_ = 0.0;
};

class Costs {
  public:
    Costs(const SideSums& source, const SideSums& target, const Parameters& parameters);

    /// From now on with these.
    void learn(const Parameters& parameters);

    /// Of the bead of type `type` whose first segments are `i` and `j`.
    double bead(std::size_t type, std::size_t i, std::size_t j, const EvidenceGrid& grid) const;
    /// What it costs at least, whatever the lengths say; `evidence` is no less than its cells have. Neither side is
    /// empty.
    double least(std::size_t type, const Run& source, const Run& target, EvidenceGrid::Strength evidence) const {
        return type_cost_[type] + least_length + common(source, target) - evidence.weight +
               missing(source, target, evidence.cover);
    }
    /// Of a 1-1 bead but for its type and for where paragraphs begin: what crossing beads are judged by.
    double match(std::size_t i, std::size_t j, EvidenceGrid::Strength evidence) const;
    /// From now on a bead that breaks a pin costs more than anything.
    void pin(const PartedPins& pins) { pins_ = PinIndex(pins); }
    bool is_pinned(const Bead& bead) const { return pins_.is_pin(bead); }
    double type(std::size_t index) const { return type_cost_[index]; }
    /// How far the lengths are from those of a translation, in standard deviations.
    double length_surprise(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const;
    const Parameters& parameters() const { return parameters_; }
    const SideSums& source() const { return source_; }
    const SideSums& target() const { return target_; }

  private:
    /// What the length curve gives at its very middle for the narrowest spread.
    static constexpr double least_length = -1.756;

    struct Deviation {
        double log_ratio = 0.0;  ///< of the lengths, beyond what is usual
        double variance = 0.0;   ///< of that
    };
    Deviation deviation(const Run& source, const Run& target) const;
    double length(const Run& source, const Run& target) const;
    double common(const Run& source, const Run& target) const {
        return source.base + target.base + face_cost_[source.face * 16U + target.face];
    }
    double missing(const Run& source, const Run& target, double cover) const {
        return parameters_.trust * std::max(0.0, source.expected + target.expected - cover);
    }
    std::size_t loose(std::size_t i, std::size_t j, const EvidenceGrid::Block& block) const;

    const SideSums& source_;
    const SideSums& target_;
    Parameters parameters_;
    PinIndex pins_;
    std::array<double, bead_types.size()> type_cost_{};
    std::array<double, 256> face_cost_{};  ///< [source face * 16 + target face]
};

}  // namespace loep::align
