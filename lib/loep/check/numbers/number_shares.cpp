// Whether shares in different forms are the same: 25 procent and one in four.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <vector>

#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/number_checks.hpp"

namespace loep::check {

namespace {

using text::Number;

struct Share {
    const Number* number = nullptr;
    double part = 0;  ///< of one
};

std::vector<Share> shares_in(const SideView& side, SegmentRange range) {
    std::vector<Share> shares;
    for (const auto* number : numbers_in(side, range)) {
        if (const auto part = share_of(side, *number)) {
            shares.push_back({number, *part});
        }
    }
    return shares;
}

/// Too far from each other to be one share, rounded.
bool differ(double one, double other) {
    constexpr double rounding = 0.04;
    constexpr double roughly = 0.3;
    const double larger = std::max(one, other);
    const double distance = std::abs(one - other);
    return distance > rounding || (larger < rounding && distance > roughly * larger);
}

}  // namespace

void check_shares(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto expected = shares_in(pair.source, segments_of(pair.beads[bead], Side::source));
    const auto written = shares_in(pair.target, segments_of(pair.beads[bead], Side::target));
    if (expected.size() != 1 || written.size() != 1) {
        return;
    }
    const auto& one = *expected.front().number;
    const auto& other = *written.front().number;
    const auto is_fraction = [](const Number& number) { return number.kind == text::NumberKind::fraction; };
    if (one.percent != other.percent && !is_fraction(one) && !is_fraction(other) &&
        differ(expected.front().part, written.front().part)) {
        findings.push_back(number_disagreement(pair, other.span, one.span, Severity::warning));
    }
}

}  // namespace loep::check
