// Keeps the longest run of pins in order, and looks pins up by the segments of a bead.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/pins.hpp"

#include <algorithm>
#include <tuple>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::align {

namespace {

/// Which pins, sorted by source and target, make up the longest run whose targets never fall.
std::vector<bool> longest_run(const std::vector<Pin>& pins) {
    std::vector<std::size_t> tails;
    std::vector<std::size_t> previous(pins.size());
    for (std::size_t k = 0; k < pins.size(); ++k) {
        const auto place =
            std::upper_bound(tails.begin(), tails.end(), pins[k].target,
                             [&pins](std::uint32_t target, std::size_t tail) { return target < pins[tail].target; });
        previous[k] = place == tails.begin() ? k : *(place - 1);
        if (place == tails.end()) {
            tails.push_back(k);
        } else {
            *place = k;
        }
    }
    std::vector<bool> kept(pins.size());
    for (std::size_t k = tails.empty() ? 0 : tails.back(); !tails.empty(); k = previous[k]) {
        kept[k] = true;
        if (previous[k] == k) {
            break;
        }
    }
    return kept;
}

bool any_within(const std::vector<std::uint32_t>& sorted, std::size_t begin, std::size_t count) {
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), begin);
    return first != sorted.end() && *first < begin + count;
}

}  // namespace

PartedPins part_crossing(std::vector<Pin> pins) {
    const auto order = [](const Pin& pin) { return std::tie(pin.source, pin.target); };
    std::sort(pins.begin(), pins.end(), [&](const Pin& a, const Pin& b) { return order(a) < order(b); });
    pins.erase(std::unique(pins.begin(), pins.end(), [&](const Pin& a, const Pin& b) { return order(a) == order(b); }),
               pins.end());
    const auto kept = longest_run(pins);
    PartedPins parted;
    for (std::size_t k = 0; k < pins.size(); ++k) {
        (kept[k] ? parted.rising : parted.crossing).push_back(pins[k]);
    }
    for (const auto& moved : parted.crossing) {
        const auto shares = std::count_if(pins.begin(), pins.end(), [&moved](const Pin& pin) {
            return pin.source == moved.source || pin.target == moved.target;
        });
        if (shares > 1) {
            throw Error(ErrorCode::usage,
                        text::message("the anchors cannot all hold: {}:{} crosses others, and one of its segments has "
                                      "a second anchor",
                                      moved.source, moved.target));
        }
    }
    return parted;
}

PinIndex::PinIndex(const PartedPins& pins)
    : by_source_(pins.rising), by_target_(pins.rising), crossing_(pins.crossing) {
    std::sort(by_source_.begin(), by_source_.end(), [](const Pin& a, const Pin& b) { return a.source < b.source; });
    std::sort(by_target_.begin(), by_target_.end(), [](const Pin& a, const Pin& b) { return a.target < b.target; });
    for (const auto& pin : crossing_) {
        apart_source_.push_back(pin.source);
        apart_target_.push_back(pin.target);
    }
    std::sort(apart_source_.begin(), apart_source_.end());
    std::sort(apart_target_.begin(), apart_target_.end());
}

bool PinIndex::breaks(std::size_t i, std::size_t m, std::size_t j, std::size_t n) const {
    if (m + n > 1 && (any_within(apart_source_, i, m) || any_within(apart_target_, j, n))) {
        return true;
    }
    const auto source = std::lower_bound(by_source_.begin(), by_source_.end(), i,
                                         [](const Pin& pin, std::size_t value) { return pin.source < value; });
    for (auto pin = source; pin != by_source_.end() && pin->source < i + m; ++pin) {
        if (pin->target < j || pin->target >= j + n) {
            return true;
        }
    }
    const auto target = std::lower_bound(by_target_.begin(), by_target_.end(), j,
                                         [](const Pin& pin, std::size_t value) { return pin.target < value; });
    for (auto pin = target; pin != by_target_.end() && pin->target < j + n; ++pin) {
        if (pin->source < i || pin->source >= i + m) {
            return true;
        }
    }
    return false;
}

bool PinIndex::is_pin(const Bead& bead) const {
    const auto same = [&bead](const Pin& pin) {
        return pin.source == bead.source_begin && pin.target == bead.target_begin;
    };
    return bead.source_size() == 1 && bead.target_size() == 1 &&
           (std::any_of(by_source_.begin(), by_source_.end(), same) ||
            std::any_of(crossing_.begin(), crossing_.end(), same));
}

}  // namespace loep::align
