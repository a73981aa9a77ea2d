// The evidence between segments as a grid: summed by pair, each word of a larger bead counted once.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "loep/align/band.hpp"
#include "loep/align/bead.hpp"

namespace loep::align {

/// The most segments of one side in a bead.
inline constexpr std::size_t largest_side = 3;

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
    /// The cells of a run of source and a run of target segments, where they stand.
    struct Block {
        std::size_t m = 0;
        std::size_t n = 0;
        std::array<const Cell*, largest_side> rows{};  ///< of each source segment, from the first target segment on

        const Cell& cell(std::size_t a, std::size_t b) const { return rows[a][b]; }
        float source_weight(std::size_t a) const;
        float target_weight(std::size_t b) const;
    };
    /// Plain sums.
    struct Sum {
        float weight = 0.0F;
        float cover = 0.0F;
    };
    /// The most that strength() can make of cells with this sum, when their larger side has so many members: a little
    /// more than if each had the same part of it.
    static Strength most_strength(Sum sum, std::size_t members) {
        constexpr double rounding = 1.0e-3;
        const auto count = static_cast<double>(members);
        return {count * levelled(static_cast<double>(sum.weight) / count) + rounding, static_cast<double>(sum.cover)};
    }

    /// The sums that end at a grid point (row, column), as it is moved along its row.
    class Window {
      public:
        Window(const EvidenceGrid& grid, std::size_t row, std::size_t column);
        void step();
        /// Over the last m source and n target segments before the point; both at least 1 and not beyond its place.
        Sum sum(std::size_t m, std::size_t n) const;

      private:
        using Column = std::array<Sum, largest_side>;  ///< [m − 1]: the last m rows
        Column column_at(std::size_t column) const;

        const EvidenceGrid& grid_;
        std::size_t row_;
        std::size_t column_;
        std::array<Column, largest_side> columns_{};  ///< the last one first
    };

    EvidenceGrid(std::size_t source_size, std::size_t target_size, const Band& band, const std::vector<Anchor>& anchors,
                 const std::vector<Overlap>& overlaps);

    /// Zero outside the band.
    Cell cell(std::size_t source, std::size_t target) const {
        return target < low_[source] || target >= high_[source] ? Cell{}
                                                                : cells_[offset_[source] + (target - low_[source])];
    }
    float weight(std::size_t source, std::size_t target) const { return cell(source, target).weight; }
    /// Over all pairs of a run of source and a run of target segments.
    Cell sum(std::size_t source, std::size_t m, std::size_t target, std::size_t n) const;
    /// Of a bead that begins and ends in the band.
    Block block(std::size_t source, std::size_t m, std::size_t target, std::size_t n) const;
    /// What a cell is worth, levelled: many anchors of one segment are not independent.
    static Strength strength(const Cell& cell);
    /// The same of several segments, each word counted once.
    static Strength strength(const Block& block);

  private:
    /// Anchors in one bead are not independent: their sum levels off towards this (log-odds).
    static constexpr double evidence_ceiling = 20.0;

    static double levelled(double weight) { return weight / (1.0 + weight / evidence_ceiling); }

    std::vector<std::uint32_t> low_;
    std::vector<std::uint32_t> high_;  ///< past the last
    std::vector<std::size_t> offset_;
    std::vector<Cell> cells_;
};

}  // namespace loep::align
