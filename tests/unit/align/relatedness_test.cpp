// Tests of the judgement whether two texts are translations of each other.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/relatedness.hpp"

#include <gtest/gtest.h>

namespace {

using loep::align::Bead;
using loep::align::Evidence;
using loep::align::look_unrelated;
using loep::align::relatedness;

/// Segments that let expect 1 each, and 1-1 beads of this confidence that share `cover`.
struct Pair {
    Evidence evidence;
    std::vector<Bead> beads;

    Pair(std::uint32_t count, double confidence, double cover) {
        for (std::uint32_t i = 0; i < count; ++i) {
            evidence.source.emplace_back().expected = 1.0;
            evidence.target.emplace_back().expected = 1.0;
            evidence.anchors.push_back({i, i, 1.0, cover});
            beads.push_back({i, i + 1, i, i + 1, 0.0, confidence, false});
        }
    }
    bool unrelated() const { return look_unrelated(evidence, beads); }
};

TEST(Relatedness, IsTheShareOfWhatTheBeadsLetExpect) {
    Pair pair(5, 0.95, 0.8);                                // 0.4 each
    pair.evidence.anchors[3].cover = 3.0;                   // no more than all of it
    pair.beads[4].target_end = pair.beads[4].target_begin;  // a bead of one side shares nothing
    pair.beads.push_back({5, 5, 4, 5, 0.0, 0.99, false});
    EXPECT_NEAR(relatedness(pair.evidence, pair.beads), (3 * 0.4 + 1.0) / 5, 1e-9);
    EXPECT_DOUBLE_EQ(relatedness({}, {}), 1.0);
}

TEST(Relatedness, WhatSharesLittleIsNoTranslationHoweverSure) {
    EXPECT_TRUE(Pair(8, 0.95, 0.4).unrelated());
}

TEST(Relatedness, WhatSharesMuchIsATranslationHoweverDoubtful) {
    EXPECT_FALSE(Pair(8, 0.3, 0.8).unrelated());
}

TEST(Relatedness, BeadsThatOnlyTheirLengthHoldsAreNone) {
    EXPECT_TRUE(Pair(8, 0.9, 0.0).unrelated());
}

TEST(Relatedness, NothingIsSaidOfAFewSegments) {
    EXPECT_FALSE(Pair(4, 0.1, 0.0).unrelated());
}

}  // namespace
