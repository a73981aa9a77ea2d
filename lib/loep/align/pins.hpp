// Pins: the segments that are in one bead because somebody said so.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "loep/align/bead.hpp"

namespace loep::align {

/// Pins in an order that a path can follow, and those that cross it: moved segments.
struct PartedPins {
    std::vector<Pin> rising;
    std::vector<Pin> crossing;
};

/// As many as can be stay in order. Throws Error{usage} when a segment of a crossing pin has another pin too.
PartedPins part_crossing(std::vector<Pin> pins);

/// Answers, for any bead, whether it would break a pin.
class PinIndex {
  public:
    PinIndex() = default;
    explicit PinIndex(const PartedPins& pins);

    bool empty() const { return by_source_.empty() && apart_source_.empty(); }
    /// It holds one side of a pin without the other, or one of a crossing pin beside any other segment.
    bool breaks(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const;
    /// It is these two segments and no other.
    bool is_pin(const Bead& bead) const;

  private:
    std::vector<Pin> by_source_;
    std::vector<Pin> by_target_;
    std::vector<std::uint32_t> apart_source_;  ///< of crossing pins, sorted
    std::vector<std::uint32_t> apart_target_;
    std::vector<Pin> crossing_;
};

}  // namespace loep::align
