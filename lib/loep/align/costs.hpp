// What a bead costs: type, length, evidence, paragraphs and shape as negative log likelihood ratios.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "loep/align/aligner.hpp"
#include "loep/align/band.hpp"

namespace loep::align {

struct BeadType {
    std::uint8_t source = 0;
    std::uint8_t target = 0;
};

inline constexpr std::array<BeadType, 8> bead_types{{{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}, {3, 1}, {1, 3}}};

/// What is learned from a first alignment of the pair itself, starting from values that suit edited news.
struct Parameters {
    std::array<double, bead_types.size()> type_share{0.862, 0.035, 0.035, 0.027, 0.027, 0.004, 0.005, 0.005};
    double log_ratio = 0.0;      ///< of target to source length
    double paragraph_tie = 0.5;  ///< 0: paragraphs begin independently of each other; 1: always together
    double trust = 0.3;          ///< how far missing evidence counts against a bead: 0 … 1
};

/// One side, with sums prepared for runs of up to three segments.
class SideSums {
  public:
    explicit SideSums(const std::vector<Unit>& units);

    std::size_t size() const { return size_; }
    /// What the run looks like: bit 0 quoted, bit 1 question, bit 2 begins with a heading.
    std::uint8_t shape(std::size_t begin, std::size_t count) const { return shape_[count - 1][begin]; }
    double log_length(std::size_t begin, std::size_t count) const { return log_length_[count - 1][begin]; }
    double inverse_length(std::size_t begin, std::size_t count) const { return inverse_length_[count - 1][begin]; }
    /// −log density of that length among runs of as many segments that are not a translation.
    double background(std::size_t begin, std::size_t count) const { return background_[count - 1][begin]; }
    double expected(std::size_t begin, std::size_t end) const { return expected_[end] - expected_[begin]; }
    bool starts_paragraph(std::size_t i) const { return starts_[i]; }
    /// Paragraph starts inside the run, its first segment left out.
    std::size_t breaks(std::size_t begin, std::size_t end) const { return breaks_[end] - breaks_[begin + 1]; }
    double start_share() const;
    double total_length() const { return total_length_; }

  private:
    void prepare_lengths(const std::vector<Unit>& units);
    void prepare_shapes(const std::vector<Unit>& units);

    std::size_t size_ = 0;
    std::array<std::vector<double>, 3> log_length_;
    std::array<std::vector<double>, 3> inverse_length_;
    std::array<std::vector<double>, 3> background_;
    std::array<std::vector<std::uint8_t>, 3> shape_;
    std::vector<double> expected_;
    std::vector<bool> starts_;
    std::vector<std::size_t> breaks_;
    double total_length_ = 0.0;
};

/// The anchors summed by pair of segments, dense within the band.
class EvidenceGrid {
  public:
    struct Cell {
        float weight = 0.0F;
        float cover = 0.0F;
        float shared_below = 0.0F;  ///< of the weight, what the next source segment shares
        float shared_right = 0.0F;  ///< what the next target segment shares
    };
    struct Strength {
        double weight = 0.0;  ///< levelled
        double cover = 0.0;
    };

    EvidenceGrid(std::size_t source_size, std::size_t target_size, const Band& band, const std::vector<Anchor>& anchors,
                 const std::vector<Overlap>& overlaps);

    /// Zero outside the band.
    Cell cell(std::size_t source, std::size_t target) const;
    /// Over all pairs of a run of source and a run of target segments.
    Cell sum(std::size_t source, std::size_t m, std::size_t target, std::size_t n) const;
    /// The same, each word counted once, and levelled: many anchors of one segment are not independent.
    Strength strength(std::size_t source, std::size_t m, std::size_t target, std::size_t n) const;
    static Strength strength(Cell cell);

  private:
    std::vector<std::uint32_t> low_;
    std::vector<std::uint32_t> high_;  ///< past the last
    std::vector<std::size_t> offset_;
    std::vector<Cell> cells_;
};

class Costs {
  public:
    Costs(const SideSums& source, const SideSums& target, const Parameters& parameters);

    /// Of the bead of type `type` whose first segments are `i` and `j`.
    double bead(std::size_t type, std::size_t i, std::size_t j, const EvidenceGrid& grid) const;
    /// Of a 1-1 bead but for its type: what crossing beads are judged by.
    double match(std::size_t i, std::size_t m, std::size_t j, std::size_t n, EvidenceGrid::Strength evidence) const;
    /// From now on a bead that parts two segments which are pinned together costs more than anything.
    void pin(const std::vector<Pin>& pins) { pins_ = pins; }
    bool parts_a_pin(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const;
    double type(std::size_t index) const { return type_cost_[index]; }

  private:
    std::size_t loose(std::size_t i, std::size_t m, std::size_t j, std::size_t n, const EvidenceGrid& grid) const;
    double length(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const;

    const SideSums& source_;
    const SideSums& target_;
    Parameters parameters_;
    std::vector<Pin> pins_;
    std::array<double, bead_types.size()> type_cost_{};
    std::array<double, 64> shape_cost_{};  ///< [source shape * 8 + target shape]
    std::array<double, 4> start_cost_{};   ///< [source starts a paragraph * 2 + target does]
};

}  // namespace loep::align
