// Which differences between two spellings are slips of the hand, and which are the two languages' own.
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "loep/check/names/mention.hpp"

namespace loep::check {
namespace {

TEST(IsSlip, SeesOneSwappedWrongLostOrExtraLetter) {
    EXPECT_TRUE(is_slip("stoltenberg", "stoltenebrg"));
    EXPECT_TRUE(is_slip("lukashenko", "lukashekno"));
    EXPECT_TRUE(is_slip("morawiecki", "mozawiecki"));
    EXPECT_TRUE(is_slip("morawiecki", "moawiecki"));
    EXPECT_TRUE(is_slip("kallas", "kalnlas"));
    EXPECT_TRUE(is_slip("baskov", "baskow"));
    EXPECT_FALSE(is_slip("baskow", "baskov"));
}

TEST(IsSlip, LetsTheOrdinaryDifferencesOfTheLanguagesPass) {
    EXPECT_FALSE(is_slip("catalonie", "catalonia"));
    EXPECT_FALSE(is_slip("korsika", "corsica"));
    EXPECT_FALSE(is_slip("mexicaan", "mexican"));
    EXPECT_FALSE(is_slip("kazachstan", "kazakhstan"));
    EXPECT_FALSE(is_slip("tihanovski", "tikhanovski"));
}

TEST(IsSlip, NeverJudgesShortOrEqualOrOtherNames) {
    EXPECT_FALSE(is_slip("duda", "dua"));
    EXPECT_FALSE(is_slip("kallas", "kallas"));
    EXPECT_FALSE(is_slip("merkel", "macron"));
    EXPECT_FALSE(is_slip("", "a"));
}

}  // namespace
}  // namespace loep::check
