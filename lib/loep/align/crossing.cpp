// Moved segments: an omission and an addition that clearly say the same, and two neighbours that changed places.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/crossing.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <utility>

#include "loep/align/parting.hpp"

namespace loep::align {

namespace {

/// What a moved segment must at least share with its counterpart.
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

std::vector<Move> moves_of(const CellMap& cells, const Costs& costs) {
    std::vector<Move> moves;
    for (const auto& [place, cell] : cells) {
        if (static_cast<double>(cell.weight) < least_evidence) {
            continue;
        }
        const double joined =
            costs.type(one_to_one) + moving_cost + costs.match(place.first, place.second, EvidenceGrid::strength(cell));
        const double saving = costs.type(omission) + costs.type(addition) - joined;
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

void cross(std::vector<Bead>& beads, const Costs& costs, const std::vector<Anchor>& anchors,
           const std::vector<Pin>& pins) {
    std::uint32_t source_size = 0;
    std::uint32_t target_size = 0;
    for (const auto& bead : beads) {
        source_size = std::max(source_size, bead.source_end);
        target_size = std::max(target_size, bead.target_end);
    }
    std::vector<bool> lone_source(source_size);
    std::vector<bool> lone_target(target_size);
    for (const auto& bead : beads) {
        if (bead.target_size() == 0) {
            lone_source[bead.source_begin] = true;
        } else if (bead.source_size() == 0) {
            lone_target[bead.target_begin] = true;
        }
    }
    std::map<std::uint32_t, Move> by_source;
    auto moves = moves_of(cells_of(anchors, lone_source, lone_target), costs);
    for (const auto& pin : pins) {
        moves.insert(moves.begin(), Move{0.0, pin.source, pin.target});
    }
    for (const auto& move : moves) {
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
            bead.cost = costs.type(omission) + costs.type(addition) - move->second.saving;
            bead.confidence = confidence_of_saving(move->second.saving);
            bead.moved = true;
        }
        kept.push_back(bead);
    }
    beads.swap(kept);
}

}  // namespace loep::align
