// What speaks for and against a bead beside its likelihood, brought together by a logistic curve.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "loep/align/rating.hpp"

namespace loep::align {

namespace {

/// Rivals farther off are not looked for.
constexpr std::uint32_t reach = 40;

double logit(double share) {
    const double kept = std::clamp(share, 0.0005, 0.9995);
    return std::log(kept / (1.0 - kept));
}

bool is_null(const Bead& bead) {
    return bead.source_size() == 0 || bead.target_size() == 0;
}

struct Signs {
    double support = 0.0;   ///< how well the member is held that is held worst: 0 as is usual in this pair
    double rival = 0.0;     ///< how well a segment outside would hold a member, at best
    double claim = 0.0;     ///< how well a segment beside it that was left out or put in would fit in
    double surprise = 0.0;  ///< of the lengths, in standard deviations
    bool opposite = false;  ///< beside an omission, an addition; beside an addition, an omission
};

/// A logistic regression on 20,000 beads of news that was edited at random (merged, split, cut, moved, dropped), with
/// and without a dictionary. It knows kinds of signs, no words.
double log_odds(const Bead& bead, double share, const Signs& signs, double certainty) {
    constexpr double base = -0.4;
    constexpr double of_share = 0.6;
    constexpr double of_certainty = 2.0;
    double odds = base + of_share * share + of_certainty * certainty;
    if (is_null(bead)) {
        // That nothing answers to a segment is never as sure as what answers to it: it may be worded quite differently.
        return 0.75 + 0.55 * (odds - 1.3 - 1.2 * signs.rival + (signs.opposite ? 1.0 : 0.0));
    }
    const auto segments = bead.source_size() + bead.target_size();
    const bool many_on_both = bead.source_size() > 1 && bead.target_size() > 1;
    odds -= many_on_both ? 3.5 : segments > 3 ? 3.2 : segments > 2 ? 1.1 : 0.0;
    odds -= bead.moved ? 2.6 : 0.0;
    return odds + 0.95 * signs.support - 0.5 * signs.rival - 0.4 * signs.surprise - 0.65 * signs.claim;
}

class Judge {
  public:
    Judge(const std::vector<Bead>& beads, const Costs& costs, const EvidenceGrid& grid)
        : beads_(beads), costs_(costs), grid_(grid) {
        for (const auto& bead : beads) {
            certainty_ += bead.confidence / static_cast<double>(beads.size());
        }
    }
    double confidence(std::size_t k) const;

  private:
    Signs signs(std::size_t k) const;
    struct Range {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
    };
    template <class Cover>
    void look_at(double due, Range inside, std::size_t other_size, const Cover& cover, Signs& signs) const;
    void look_at_members(const Bead& bead, Signs& signs) const;
    void look_beside(std::size_t k, Signs& signs) const;
    double support(double cover, double due) const;
    double fit(const Bead& null, const Bead& bead) const;

    const std::vector<Bead>& beads_;
    const Costs& costs_;
    const EvidenceGrid& grid_;
    double certainty_ = 0.0;  ///< the mean share of this pair's beads
};

/// What is shared against what is usual in this pair, as a log ratio; a little on both sides keeps thin evidence near
/// 0.
double Judge::support(double cover, double due) const {
    constexpr double little = 0.3;
    return std::log((cover + 0.5 * little) / (2.0 * due * costs_.parameters().cover_share + little));
}

/// `cover(i)` is what the member shares with segment `i` of the other side, whose share of the bead is `inside`.
template <class Cover>
void Judge::look_at(double due, Range inside, std::size_t other_size, const Cover& cover, Signs& signs) const {
    const auto from = inside.begin > reach ? inside.begin - reach : 0;
    const auto to = std::min(static_cast<std::uint32_t>(other_size), inside.end + reach);
    double own = 0.0;
    double elsewhere = 0.0;
    for (auto i = from; i < to; ++i) {
        const auto shared = static_cast<double>(cover(i));
        if (i >= inside.begin && i < inside.end) {
            own += shared;
        } else {
            elsewhere = std::max(elsewhere, shared);
        }
    }
    signs.support = std::min(signs.support, support(own, due));
    signs.rival = std::max(signs.rival, support(elsewhere, due));
}

/// Each member of the bead against the other side.
void Judge::look_at_members(const Bead& bead, Signs& signs) const {
    for (auto s = bead.source_begin; s < bead.source_end; ++s) {
        const auto cover = [&](std::uint32_t t) { return grid_.cell(s, t).cover; };
        look_at(costs_.source().expected(s, s + 1), {bead.target_begin, bead.target_end}, costs_.target().size(), cover,
                signs);
    }
    for (auto t = bead.target_begin; t < bead.target_end; ++t) {
        const auto cover = [&](std::uint32_t s) { return grid_.cell(s, t).cover; };
        look_at(costs_.target().expected(t, t + 1), {bead.source_begin, bead.source_end}, costs_.source().size(), cover,
                signs);
    }
}

/// How well a segment that was left out or put in would go with a bead beside it.
double Judge::fit(const Bead& null, const Bead& bead) const {
    const auto one = static_cast<double>(
        null.source_size() > 0
            ? grid_.sum(null.source_begin, null.source_size(), bead.target_begin, bead.target_size()).cover
            : grid_.sum(bead.source_begin, bead.source_size(), null.target_begin, null.target_size()).cover);
    return support(one, costs_.source().expected(null.source_begin, null.source_end) +
                            costs_.target().expected(null.target_begin, null.target_end));
}

void Judge::look_beside(std::size_t k, Signs& signs) const {
    const bool null = is_null(beads_[k]);
    const auto look = [&](std::size_t other) {
        const auto& bead = beads_[other];
        if (null && is_null(bead)) {
            signs.opposite = signs.opposite || bead.source_size() != beads_[k].source_size();
        } else if (!null && is_null(bead)) {
            signs.claim = std::max(signs.claim, fit(bead, beads_[k]));
        }
        return is_null(bead);
    };
    for (std::size_t other = k; other > 0 && look(other - 1); --other) {
    }
    for (std::size_t other = k + 1; other < beads_.size() && look(other); ++other) {
    }
}

Signs Judge::signs(std::size_t k) const {
    constexpr double none = -3.0;
    const auto& bead = beads_[k];
    Signs signs;
    signs.support = std::numeric_limits<double>::infinity();
    signs.rival = signs.claim = none;
    look_at_members(bead, signs);
    look_beside(k, signs);
    if (!is_null(bead)) {
        signs.surprise = std::min(
            5.0, costs_.length_surprise(bead.source_begin, bead.source_size(), bead.target_begin, bead.target_size()));
    }
    return signs;
}

double Judge::confidence(std::size_t k) const {
    const auto& bead = beads_[k];
    const auto sign = signs(k);
    const double share = logit(bead.confidence);
    const double trust = costs_.parameters().trust;
    return 1.0 / (1.0 + std::exp(-trust * log_odds(bead, share, sign, certainty_) - (1.0 - trust) * share));
}

}  // namespace

void calibrate(std::vector<Bead>& beads, const Costs& costs, const EvidenceGrid& grid) {
    if (costs.source().size() == 0 || costs.target().size() == 0) {
        return;  // nothing else could be
    }
    std::vector<double> confidences;
    confidences.reserve(beads.size());
    const Judge judge(beads, costs, grid);
    for (std::size_t k = 0; k < beads.size(); ++k) {
        confidences.push_back(judge.confidence(k));
    }
    for (std::size_t k = 0; k < beads.size(); ++k) {
        beads[k].confidence = confidences[k];
    }
}

}  // namespace loep::align
