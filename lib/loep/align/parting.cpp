// Tries every reading of a larger bead as 1-1, 2-1, 1-2, 1-0 and 0-1 beads in any order; there are few.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/parting.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace loep::align {

namespace {

struct Part {
    std::size_t type = 0;
    std::size_t source = 0;
    std::size_t target = 0;
};

/// How many parts have to move so that the targets of the rest rise.
std::size_t moved(const std::vector<Part>& parts) {
    std::vector<std::size_t> tails;  // of the longest rising chains, by length
    std::size_t linked = 0;
    for (const auto& part : parts) {
        if (bead_types[part.type].target == 0 || bead_types[part.type].source == 0) {
            continue;
        }
        ++linked;
        const auto place = std::lower_bound(tails.begin(), tails.end(), part.target);
        if (place == tails.end()) {
            tails.push_back(part.target);
        } else {
            *place = part.target;
        }
    }
    return linked - tails.size();
}

/// The cheapest reading of one bead, found by trying all.
class Reading {
  public:
    Reading(const Bead& bead, const Costs& costs, const EvidenceGrid& grid)
        : bead_(bead), costs_(costs), grid_(grid), taken_(bead.target_size()) {
        try_from(bead.source_begin, 0.0);
    }
    double cost() const { return best_cost_; }
    const std::vector<Part>& parts() const { return best_; }

  private:
    void try_from(std::size_t source, double so_far);
    void finish(double so_far);
    bool is_free(std::size_t target, std::size_t count) const;
    void take(std::size_t target, std::size_t count, bool value);

    const Bead& bead_;
    const Costs& costs_;
    const EvidenceGrid& grid_;
    std::vector<bool> taken_;
    std::vector<Part> parts_;
    std::vector<Part> best_;
    double best_cost_ = std::numeric_limits<double>::infinity();
};

bool Reading::is_free(std::size_t target, std::size_t count) const {
    for (std::size_t t = target; t < target + count; ++t) {
        if (t >= bead_.target_end || taken_[t - bead_.target_begin]) {
            return false;
        }
    }
    return true;
}

void Reading::take(std::size_t target, std::size_t count, bool value) {
    for (std::size_t t = target; t < target + count; ++t) {
        taken_[t - bead_.target_begin] = value;
    }
}

void Reading::finish(double so_far) {
    const auto left = static_cast<std::size_t>(std::count(taken_.begin(), taken_.end(), false));
    const double total =
        so_far + static_cast<double>(left) * costs_.type(addition) + static_cast<double>(moved(parts_)) * moving_cost;
    if (total < best_cost_) {
        best_cost_ = total;
        best_ = parts_;
    }
}

void Reading::try_from(std::size_t source, double so_far) {
    if (source == bead_.source_end) {
        finish(so_far);
        return;
    }
    for (std::size_t k = 0; k < bead_types.size(); ++k) {
        const std::size_t m = bead_types[k].source;
        const std::size_t n = bead_types[k].target;
        if (m == 0 || m + n > 3 || source + m > bead_.source_end) {
            continue;
        }
        const std::size_t last = n == 0 ? bead_.target_begin + 1 : bead_.target_end;
        for (std::size_t target = bead_.target_begin; target < last; ++target) {
            if (!is_free(target, n)) {
                continue;
            }
            take(target, n, true);
            parts_.push_back({k, source, target});
            try_from(source + m, so_far + costs_.bead(k, source, target, grid_));
            parts_.pop_back();
            take(target, n, false);
        }
    }
}

/// The parts as beads, in source order; the targets that none took are additions at the end.
std::vector<Bead> beads_of(const Bead& bead, const Reading& reading) {
    std::vector<Bead> beads;
    std::vector<bool> taken(bead.target_size());
    Bead one = bead;
    one.cost = reading.cost() / static_cast<double>(bead.source_size());
    one.confidence = bead.confidence * confidence_of_saving(bead.cost - reading.cost());
    for (const auto& part : reading.parts()) {
        const auto type = bead_types[part.type];
        one.source_begin = static_cast<std::uint32_t>(part.source);
        one.source_end = one.source_begin + type.source;
        one.target_begin = static_cast<std::uint32_t>(part.target);
        one.target_end = one.target_begin + type.target;
        for (auto t = one.target_begin; t < one.target_end; ++t) {
            taken[t - bead.target_begin] = true;
        }
        beads.push_back(one);
    }
    one.source_begin = one.source_end = bead.source_end;
    for (std::size_t t = 0; t < taken.size(); ++t) {
        if (!taken[t]) {
            one.target_begin = bead.target_begin + static_cast<std::uint32_t>(t);
            one.target_end = one.target_begin + 1;
            beads.push_back(one);
        }
    }
    return beads;
}

}  // namespace

double confidence_of_saving(double saving) {
    return 1.0 / (1.0 + std::exp(-0.5 * saving));
}

void part_larger(std::vector<Bead>& beads, const Costs& costs, const EvidenceGrid& grid) {
    std::vector<Bead> parted;
    parted.reserve(beads.size());
    for (const auto& bead : beads) {
        if (bead.source_size() >= 2 && bead.target_size() >= 2) {
            const Reading reading(bead, costs, grid);
            if (reading.cost() < bead.cost) {
                const auto parts = beads_of(bead, reading);
                parted.insert(parted.end(), parts.begin(), parts.end());
                continue;
            }
        }
        parted.push_back(bead);
    }
    beads = std::move(parted);
}

}  // namespace loep::align
