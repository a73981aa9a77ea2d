// Moved segments: an omission and an addition that clearly say the same, and two neighbours that changed places.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/crossing.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>

namespace loep::align {

namespace {

/// How much rarer a moved segment is than one left out and another put in, as a cost; and what one must at least share.
constexpr double moving = 3.0;
constexpr double least_evidence = 3.0;

using CellMap = std::map<std::pair<std::uint32_t, std::uint32_t>, EvidenceGrid::Cell>;

CellMap cells_of(const std::vector<Anchor>& anchors, const std::vector<bool>& source, const std::vector<bool>& target) {
    CellMap cells;
    for (const auto& anchor : anchors) {
        if (anchor.source < source.size() && anchor.target < target.size() && source[anchor.source] &&
            target[anchor.target]) {
            auto& cell = cells[{anchor.source, anchor.target}];
            cell.weight += static_cast<float>(anchor.weight);
            cell.cover += static_cast<float>(anchor.cover);
        }
    }
    return cells;
}

struct Move {
    double saving = 0.0;
    std::uint32_t source = 0;
    std::uint32_t target = 0;
};

/// A confidence for a bead that no path went through: by how much it beats leaving both out.
double confidence_of(double saving) {
    return 1.0 / (1.0 + std::exp(-0.5 * saving));
}

/// Swaps of two neighbours that the path could only hold as a 2-2 bead.
void part_swaps(std::vector<Bead>& beads, const Costs& costs, const CellMap& cells) {
    const auto cell = [&cells](std::uint32_t source, std::uint32_t target) {
        const auto found = cells.find({source, target});
        return found == cells.end() ? EvidenceGrid::Cell{} : found->second;
    };
    for (std::size_t k = 0; k < beads.size(); ++k) {
        const Bead bead = beads[k];
        if (bead.source_size() != 2 || bead.target_size() != 2) {
            continue;
        }
        const auto first = cell(bead.source_begin, bead.target_begin + 1);
        const auto second = cell(bead.source_begin + 1, bead.target_begin);
        const double parted =
            2.0 * costs.type(0) + moving +
            costs.match(bead.source_begin, 1, bead.target_begin + 1, 1, EvidenceGrid::strength(first)) +
            costs.match(bead.source_begin + 1, 1, bead.target_begin, 1, EvidenceGrid::strength(second));
        if (parted >= bead.cost || costs.parts_a_pin(bead.source_begin, 1, bead.target_begin + 1, 1) ||
            costs.parts_a_pin(bead.source_begin + 1, 1, bead.target_begin, 1)) {
            continue;
        }
        Bead one = bead;
        one.source_end = bead.source_begin + 1;
        one.target_begin = bead.target_begin + 1;
        one.cost = 0.5 * parted;
        one.confidence = bead.confidence * confidence_of(bead.cost - parted);
        Bead other = one;
        other.source_begin = bead.source_begin + 1;
        other.source_end = bead.source_end;
        other.target_begin = bead.target_begin;
        other.target_end = bead.target_begin + 1;
        beads[k] = one;
        beads.insert(beads.begin() + static_cast<std::ptrdiff_t>(k) + 1, other);
        ++k;
    }
}

std::vector<Move> moves_of(const CellMap& cells, const Costs& costs) {
    std::vector<Move> moves;
    for (const auto& [place, cell] : cells) {
        if (static_cast<double>(cell.weight) < least_evidence) {
            continue;
        }
        const double joined =
            costs.type(0) + moving + costs.match(place.first, 1, place.second, 1, EvidenceGrid::strength(cell));
        const double saving = costs.type(1) + costs.type(2) - joined;
        if (saving > 0.0) {
            moves.push_back({saving, place.first, place.second});
        }
    }
    std::sort(moves.begin(), moves.end(), [](const Move& a, const Move& b) {
        return a.saving != b.saving ? a.saving > b.saving
                                    : std::pair(a.source, a.target) < std::pair(b.source, b.target);
    });
    return moves;
}

}  // namespace

void cross(std::vector<Bead>& beads, const Costs& costs, const std::vector<Anchor>& anchors) {
    std::uint32_t source_size = 0;
    std::uint32_t target_size = 0;
    for (const auto& bead : beads) {
        source_size = std::max(source_size, bead.source_end);
        target_size = std::max(target_size, bead.target_end);
    }
    std::vector<bool> lone_source(source_size);
    std::vector<bool> lone_target(target_size);
    std::vector<bool> pair_source(source_size);
    std::vector<bool> pair_target(target_size);
    for (const auto& bead : beads) {
        if (bead.target_size() == 0) {
            lone_source[bead.source_begin] = true;
        } else if (bead.source_size() == 0) {
            lone_target[bead.target_begin] = true;
        } else if (bead.source_size() == 2 && bead.target_size() == 2) {
            pair_source[bead.source_begin] = pair_source[bead.source_begin + 1] = true;
            pair_target[bead.target_begin] = pair_target[bead.target_begin + 1] = true;
        }
    }
    part_swaps(beads, costs, cells_of(anchors, pair_source, pair_target));
    std::map<std::uint32_t, Move> by_source;
    for (const auto& move : moves_of(cells_of(anchors, lone_source, lone_target), costs)) {
        if (lone_source[move.source] && lone_target[move.target]) {
            lone_source[move.source] = lone_target[move.target] = false;
            by_source[move.source] = move;
        }
    }
    std::vector<Bead> kept;
    for (auto bead : beads) {
        if (bead.source_size() == 0 && !lone_target[bead.target_begin]) {
            continue;
        }
        const auto move = bead.target_size() == 0 ? by_source.find(bead.source_begin) : by_source.end();
        if (move != by_source.end()) {
            bead.target_begin = move->second.target;
            bead.target_end = move->second.target + 1;
            bead.cost = costs.type(1) + costs.type(2) - move->second.saving;
            bead.confidence = confidence_of(move->second.saving);
        }
        kept.push_back(bead);
    }
    beads.swap(kept);
}

}  // namespace loep::align
