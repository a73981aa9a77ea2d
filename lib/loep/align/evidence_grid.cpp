// Sums anchors by pair of segments, and takes words that one bead would count twice out again.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/evidence_grid.hpp"

#include <algorithm>
#include <cassert>

namespace loep::align {

namespace {

/// Where both sides have several segments, each belongs to one of the other side above all; what it shares with the
/// rest is often chance, and there are many to share with by chance.
constexpr float second_place = 0.5F;

/// What is left of a weight when a word that counts elsewhere is taken out of it.
float unshared(float weight, float shared) {
    return weight > 0.0F && shared > 0.0F ? std::max(0.0F, 1.0F - shared / weight) : 1.0F;
}

/// One segment of the larger side of a block, with all of the other side.
struct Member {
    float weight = 0.0F;
    float cover = 0.0F;
    float shared_with_next = 0.0F;  ///< what it shares with the next member
};

/// `by_source`: the members are source segments.
template <bool by_source>
Member member_of(const EvidenceGrid::Block& block, std::size_t a, std::size_t others) {
    Member sum;
    Member best;
    for (std::size_t b = 0; b < others; ++b) {
        const auto& one = by_source ? block.cell(a, b) : block.cell(b, a);
        sum.shared_with_next += by_source ? one.shared_below : one.shared_right;
        if (one.weight <= 0.0F && one.cover <= 0.0F) {
            continue;
        }
        const float twice = b + 1 == others ? 0.0F : by_source ? one.shared_right : one.shared_below;
        const float part = unshared(one.weight, twice);
        sum.weight += one.weight * part;
        sum.cover += one.cover * part;
        if (one.weight * part > best.weight) {
            best.weight = one.weight * part;
            best.cover = one.cover * part;
        }
    }
    sum.weight = best.weight + second_place * (sum.weight - best.weight);
    sum.cover = best.cover + second_place * (sum.cover - best.cover);
    return sum;
}

/// By the members of the larger side, each with all of the other side.
template <bool by_source>
EvidenceGrid::Strength strength_of(const EvidenceGrid::Block& block) {
    const std::size_t members = by_source ? block.m : block.n;
    const std::size_t others = by_source ? block.n : block.m;
    std::array<Member, largest_side> sums;
    for (std::size_t a = 0; a < members; ++a) {
        sums[a] = member_of<by_source>(block, a, others);
    }
    for (std::size_t a = 0; a + 1 < members; ++a) {
        auto& weaker = sums[a].weight < sums[a + 1].weight ? sums[a] : sums[a + 1];
        const float part = unshared(weaker.weight, sums[a].shared_with_next);
        weaker.weight *= part;
        weaker.cover *= part;
    }
    EvidenceGrid::Strength total;
    for (std::size_t a = 0; a < members; ++a) {
        const auto one = EvidenceGrid::strength(EvidenceGrid::Cell{sums[a].weight, sums[a].cover});
        total.weight += one.weight;
        total.cover += one.cover;
    }
    return total;
}

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

EvidenceGrid::Block EvidenceGrid::block(std::size_t source, std::size_t m, std::size_t target, std::size_t n) const {
    Block block{m, n, {}};
    for (std::size_t a = 0; a < m; ++a) {
        assert(low_[source + a] <= target && target + n <= high_[source + a]);
        block.rows[a] = &cells_[offset_[source + a] + (target - low_[source + a])];
    }
    return block;
}

float EvidenceGrid::Block::source_weight(std::size_t a) const {
    float sum = 0.0F;
    for (std::size_t b = 0; b < n; ++b) {
        sum += cell(a, b).weight;
    }
    return sum;
}

float EvidenceGrid::Block::target_weight(std::size_t b) const {
    float sum = 0.0F;
    for (std::size_t a = 0; a < m; ++a) {
        sum += cell(a, b).weight;
    }
    return sum;
}

EvidenceGrid::Strength EvidenceGrid::strength(const Cell& cell) {
    return {levelled(static_cast<double>(cell.weight)), static_cast<double>(cell.cover)};
}

EvidenceGrid::Strength EvidenceGrid::strength(const Block& block) {
    return block.m >= block.n ? strength_of<true>(block) : strength_of<false>(block);
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
