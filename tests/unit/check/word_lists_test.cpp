// The patterns that lists of words hold.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/word_lists.hpp"

#include <gtest/gtest.h>

namespace loep::check {
namespace {

TEST(WordLists, FitWholeWordsWithoutAStar) {
    EXPECT_TRUE(fits_any("slot burcht", "burcht"));
    EXPECT_FALSE(fits_any("slot burcht", "burchten"));
    EXPECT_FALSE(fits_any("", "burcht"));
}

TEST(WordLists, FitBeginningsAndEndingsWithAStar) {
    EXPECT_TRUE(fits_any("possibl*", "possibly"));
    EXPECT_TRUE(fits_any("*ochtend", "vanochtend"));
    EXPECT_FALSE(fits_any("*ochtend", "ochtend"));
}

TEST(WordLists, FitWhatHoldsThePartBetweenStars) {
    for (const auto* word : {"bouw", "bouwde", "gebouwd", "herbouw"}) {
        EXPECT_TRUE(fits_any("sloop* *bouw*", word)) << word;
    }
    EXPECT_FALSE(fits_any("*bouw*", "bouten"));
}

}  // namespace
}  // namespace loep::check
