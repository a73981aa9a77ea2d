// Tests of the band along sure pairs: narrow where they follow each other, whole between them and where pairs cross.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/sure_band.hpp"

#include <gtest/gtest.h>

namespace {

using loep::align::Anchor;
using loep::align::Band;
using loep::align::band_between;
using loep::align::EvidenceGrid;
using loep::align::sure_band;
using loep::align::whole_band;

constexpr std::uint32_t size = 30;

Band band_of(const std::vector<Anchor>& anchors) {
    return sure_band(size, size, EvidenceGrid(size, size, whole_band(size, size), anchors, {}));
}

std::vector<Anchor> diagonal(double weight) {
    std::vector<Anchor> anchors;
    for (std::uint32_t s = 0; s < size; ++s) {
        anchors.push_back({s, s, weight, 0.0});
    }
    return anchors;
}

TEST(SureBand, IsNarrowAlongSurePairs) {
    const auto band = band_of(diagonal(9.0));
    EXPECT_TRUE(band.holds(0, 0));
    EXPECT_TRUE(band.holds(size, size));
    EXPECT_TRUE(band.holds(15, 18));
    EXPECT_FALSE(band.holds(15, 19));
    EXPECT_FALSE(band.holds(15, 11));
}

TEST(SureBand, IsWholeBetweenThem) {
    auto anchors = diagonal(9.0);
    anchors.erase(anchors.begin() + 10, anchors.begin() + 20);
    const auto band = band_of(anchors);
    EXPECT_TRUE(band.holds(10, 20));
    EXPECT_TRUE(band.holds(20, 10));
    EXPECT_FALSE(band.holds(5, 20));
}

TEST(SureBand, IsWholeWithoutSurePairs) {
    EXPECT_EQ(band_of({}).size(), whole_band(size, size).size());
    EXPECT_EQ(band_of(diagonal(3.0)).size(), whole_band(size, size).size());
}

TEST(SureBand, IsWholeWherePairsCross) {
    auto anchors = diagonal(9.0);
    anchors[10].target = 11;
    anchors[11].target = 10;
    EXPECT_EQ(band_of(anchors).size(), whole_band(size, size).size());
}

TEST(SureBand, TakesAnEmptySide) {
    const EvidenceGrid grid(size, 0, whole_band(size, 0), {}, {});
    EXPECT_EQ(sure_band(size, 0, grid).size(), whole_band(size, 0).size());
}

TEST(BandBetween, KeepsTheBoxesAndTheSlack) {
    const auto band = band_between(10, 12, {{4, 6}}, 1);
    EXPECT_TRUE(band.holds(0, 7));
    EXPECT_FALSE(band.holds(4, 8));
    EXPECT_TRUE(band.holds(5, 6));
    EXPECT_FALSE(band.holds(5, 5));
    EXPECT_TRUE(band.holds(10, 12));
}

}  // namespace
