// Words that go together are learned, those that merely stand about are not.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/learning.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace {

using loep::align::learn_pairs;
using loep::align::WordBag;

TEST(Learning, FindsWhatGoesTogether) {
    // Words 1, 2, 3 are translated by 11, 12, 13; 9 and 19 are in every bead.
    const std::vector<WordBag> bags{{{1, 2, 9}, {11, 12, 19}}, {{1, 3, 9}, {11, 13, 19}}, {{2, 3, 9}, {12, 13, 19}},
                                    {{1, 9}, {11, 19}},        {{2, 9}, {12, 19}},        {{3, 9}, {13, 19}}};
    const auto pairs = learn_pairs(bags, 2);
    for (const auto& wanted : {std::pair(1U, 11U), std::pair(2U, 12U), std::pair(3U, 13U)}) {
        EXPECT_TRUE(std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) {
            return pair.source == wanted.first && pair.target == wanted.second && pair.sureness > 0.5;
        })) << wanted.first;
    }
    for (const auto& pair : pairs) {
        EXPECT_EQ(pair.source + 10, pair.target) << pair.source;
    }
}

TEST(Learning, WantsMoreThanOneMeeting) {
    EXPECT_TRUE(learn_pairs({{{1}, {11}}, {{2}, {12}}}, 2).empty());
    EXPECT_TRUE(learn_pairs({}, 2).empty());
}

}  // namespace
