// Compares the neighbours that the two sides of a bead name.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/neighbours.hpp"

#include <algorithm>
#include <optional>

#include "loep/check/meaning/distant_neighbours.hpp"
#include "loep/check/meaning/neighbour_names.hpp"

namespace loep::check {

namespace {

/// *niet goedgekeurd* – *rejected*: another deed for one that is denied.
bool is_denial_turned(const PairView& pair, SegmentRange targets, const NamedNeighbour& meant) {
    const auto before = pair.source.bytes().substr(0, text::to_size(meant.span().begin));
    return before.ends_with("niet ") && !holds(pair.target, targets, SegmentTrait::denial);
}

}  // namespace

std::vector<Exchanged> find_exchanged(const PairView& pair, std::size_t bead, const BeadNames& names) {
    std::vector<Exchanged> found;
    const auto& expected = names.expected;
    const auto& written = names.written;
    if (expected.empty() || written.empty()) {
        return found;
    }
    const auto targets = segments_of(pair.beads[bead], Side::target);
    const auto near = segments_near(pair, bead, Side::source);
    std::optional<std::vector<NamedNeighbour>> named_near;
    for (const auto& name : written) {
        const auto is_meant = [&](const NamedNeighbour& other) {
            return other.row->field == name.row->field && other.row != name.row &&
                   !speaks_of(*other.row, pair.target, targets, written);
        };
        const auto meant = std::find_if(expected.begin(), expected.end(), is_meant);
        if (meant == expected.end() || is_denial_turned(pair, targets, *meant)) {
            continue;
        }
        if (!named_near) {
            named_near = neighbours_in(pair.source, near);
        }
        if (!speaks_of(*name.row, pair.source, near, *named_near) && !is_kept(pair, near, *named_near, name)) {
            found.push_back({meant->row, name.row, meant->itself(pair.source), name.itself(pair.target)});
        }
    }
    return found.empty() ? find_distant(pair, bead, expected, written) : found;
}

}  // namespace loep::check
