// Tests of the band: it holds both ends, never falls back, and follows the anchors.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/band.hpp"

#include <gtest/gtest.h>

namespace {

using loep::align::Anchor;
using loep::align::Band;
using loep::align::guided_band;
using loep::align::whole_band;

void expect_sound(const Band& band, std::size_t source_size, std::size_t target_size) {
    ASSERT_EQ(band.low.size(), source_size + 1);
    ASSERT_EQ(band.high.size(), source_size + 1);
    EXPECT_TRUE(band.holds(0, 0));
    EXPECT_TRUE(band.holds(source_size, target_size));
    for (std::size_t i = 1; i <= source_size; ++i) {
        EXPECT_LE(band.low[i - 1], band.low[i]);
        EXPECT_LE(band.high[i - 1], band.high[i]);
        EXPECT_LE(band.low[i], band.high[i - 1]) << "a step must stay inside";
    }
}

TEST(Band, WholeIsTheRectangle) {
    const auto band = whole_band(3, 5);
    expect_sound(band, 3, 5);
    EXPECT_EQ(band.size(), 4U * 6U);
    EXPECT_EQ(whole_band(0, 0).size(), 1U);
}

TEST(Band, WithoutAnchorsGoesStraight) {
    const auto band = guided_band(2000, 2000, {});
    expect_sound(band, 2000, 2000);
    EXPECT_TRUE(band.holds(1000, 1000));
    EXPECT_FALSE(band.holds(1000, 1500));
    EXPECT_LT(band.size(), 2000U * 200U);
}

TEST(Band, FollowsClearAnchors) {
    std::vector<Anchor> anchors;
    for (std::uint32_t s = 100; s < 1900; s += 10) {
        anchors.push_back({s, s < 1000 ? s : s + 500, 6.0});
    }
    const auto band = guided_band(2000, 2500, anchors);
    expect_sound(band, 2000, 2500);
    EXPECT_TRUE(band.holds(900, 900));
    EXPECT_TRUE(band.holds(1500, 2000));
    EXPECT_FALSE(band.holds(1500, 1500));
    EXPECT_FALSE(band.holds(500, 1000));
}

TEST(Band, OneStrayAnchorDoesNotPullItAway) {
    std::vector<Anchor> anchors;
    for (std::uint32_t s = 0; s < 2000; s += 10) {
        anchors.push_back({s, s, 6.0});
    }
    anchors.push_back({1003, 77, 9.0});
    const auto band = guided_band(2000, 2000, anchors);
    EXPECT_TRUE(band.holds(1003, 1003));
    EXPECT_FALSE(band.holds(1003, 77));
}

TEST(Band, IsBoundedForVeryDifferentSizes) {
    const auto band = guided_band(200, 50'000, {});
    expect_sound(band, 200, 50'000);
    EXPECT_LT(band.size(), 30'000'000U);
}

}  // namespace
