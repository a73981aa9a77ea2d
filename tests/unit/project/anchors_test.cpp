// Tests of the anchors that shared concepts give.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/anchors.hpp"

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace {

using loep::match::TermHit;
using loep::project::concept_anchors;
using loep::segment::Segments;

/// (segment, concept) pairs as hits.
std::vector<TermHit> hits(const std::vector<std::pair<std::size_t, std::uint32_t>>& places) {
    std::vector<TermHit> made(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        made[i].segment = loep::segment::to_index(places[i].first);
        made[i].concept_index = static_cast<loep::termbase::ConceptIndex>(places[i].second);
    }
    return made;
}

TEST(ConceptAnchors, JoinSegmentsThatShareAConcept) {
    const Segments ten(10);
    const auto anchors = concept_anchors(hits({{1, 7}, {4, 8}}), ten, hits({{2, 7}, {5, 9}}), ten);
    ASSERT_EQ(anchors.size(), 1U);
    EXPECT_EQ(anchors[0].source, 1U);
    EXPECT_EQ(anchors[0].target, 2U);
    EXPECT_GT(anchors[0].weight, 1.0);
}

TEST(ConceptAnchors, ARareConceptWeighsMore) {
    const Segments ten(10);
    const auto anchors = concept_anchors(hits({{0, 1}, {1, 2}, {2, 2}, {3, 2}}), ten, hits({{0, 1}, {1, 2}}), ten);
    ASSERT_EQ(anchors.size(), 4U);
    EXPECT_GT(anchors[0].weight, anchors[1].weight);
}

TEST(ConceptAnchors, ASegmentCountsOnceAConcept) {
    const Segments ten(10);
    EXPECT_EQ(concept_anchors(hits({{3, 5}, {3, 5}}), ten, hits({{3, 5}, {3, 5}}), ten).size(), 1U);
}

TEST(ConceptAnchors, AConceptOfEverySegmentSaysNothing) {
    const Segments two(2);
    EXPECT_TRUE(concept_anchors({}, two, hits({{0, 1}}), two).empty());
    const Segments many(200);
    std::vector<std::pair<std::size_t, std::uint32_t>> everywhere;
    for (std::size_t i = 0; i < many.size(); ++i) {
        everywhere.emplace_back(i, 3);
    }
    EXPECT_TRUE(concept_anchors(hits(everywhere), many, hits(everywhere), many).empty());
}

}  // namespace
