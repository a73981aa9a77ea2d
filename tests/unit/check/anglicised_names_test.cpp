// Which given names are another one in English.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/anglicised_names.hpp"

#include <gtest/gtest.h>

namespace loep::check {
namespace {

TEST(IsAnglicised, OfTheTablesFirstAndLastRows) {
    EXPECT_TRUE(is_anglicised("adriaan", "adrian"));
    EXPECT_TRUE(is_anglicised("giorgos", "george"));
    EXPECT_TRUE(is_anglicised("johannes", "john"));
    EXPECT_TRUE(is_anglicised("zuzana", "susan"));
}

TEST(IsAnglicised, NeverTheOtherWayRoundNorOfOtherNames) {
    EXPECT_FALSE(is_anglicised("george", "giorgos"));
    EXPECT_FALSE(is_anglicised("giorgos", "john"));
    EXPECT_FALSE(is_anglicised("giorgos", "giorgos"));
    EXPECT_FALSE(is_anglicised("", "george"));
}

}  // namespace
}  // namespace loep::check
