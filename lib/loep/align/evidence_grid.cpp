// Sums anchors by pair of segments, and takes words that one bead would count twice out again.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/evidence_grid.hpp"

#include <algorithm>

namespace loep::align {

namespace {

/// Anchors in one bead are not independent: their sum levels off towards this (log-odds).
constexpr double evidence_ceiling = 20.0;
/// Where both sides have several segments, each belongs to one of the other side above all; what it shares with the
/// rest is often chance, and there are many to share with by chance.
constexpr float second_place = 0.5F;

}  // namespace

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
    std::array<Cell, largest_side> sums{};
    std::array<float, largest_side> shared{};  // between a member and the next
    for (std::size_t a = 0; a < members; ++a) {
        Cell best;
        for (std::size_t b = 0; b < others; ++b) {
            const auto one = by_source ? cell(source + a, target + b) : cell(source + b, target + a);
            const float twice = b + 1 == others ? 0.0F : by_source ? one.shared_right : one.shared_below;
            const float part = one.weight > 0.0F ? std::max(0.0F, 1.0F - twice / one.weight) : 1.0F;
            sums[a].weight += one.weight * part;
            sums[a].cover += one.cover * part;
            shared[a] += by_source ? one.shared_below : one.shared_right;
            best = one.weight * part > best.weight ? Cell{one.weight * part, one.cover * part, 0.0F, 0.0F} : best;
        }
        sums[a].weight = best.weight + second_place * (sums[a].weight - best.weight);
        sums[a].cover = best.cover + second_place * (sums[a].cover - best.cover);
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

EvidenceGrid::Window::Window(const EvidenceGrid& grid, std::size_t row, std::size_t column)
    : grid_(grid), row_(row), column_(column) {
    for (std::size_t back = 0; back < largest_side && back < column; ++back) {
        columns_[back] = column_at(column - 1 - back);
    }
}

EvidenceGrid::Window::Column EvidenceGrid::Window::column_at(std::size_t column) const {
    Column sums;
    Sum sum;
    for (std::size_t back = 0; back < largest_side && back < row_; ++back) {
        const auto cell = grid_.cell(row_ - 1 - back, column);
        sum.weight += cell.weight;
        sum.cover += cell.cover;
        sums[back] = sum;
    }
    return sums;
}

void EvidenceGrid::Window::step() {
    std::move_backward(columns_.begin(), columns_.end() - 1, columns_.end());
    columns_[0] = column_at(column_);
    ++column_;
}

EvidenceGrid::Sum EvidenceGrid::Window::sum(std::size_t m, std::size_t n) const {
    Sum sum;
    for (std::size_t back = 0; back < n; ++back) {
        sum.weight += columns_[back][m - 1].weight;
        sum.cover += columns_[back][m - 1].cover;
    }
    return sum;
}

}  // namespace loep::align
