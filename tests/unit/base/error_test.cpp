// The one line of an error.
// SPDX-License-Identifier: Apache-2.0
#include "loep/base/error.hpp"

#include <gtest/gtest.h>

namespace loep {
namespace {

TEST(Error, SaysAsMuchOfThePlaceAsIsKnown) {
    EXPECT_STREQ(Error(ErrorCode::usage, "wrong word").what(), "wrong word");
    EXPECT_STREQ(Error(ErrorCode::not_found, "no such file", {"a.txt"}).what(), "a.txt: no such file");
    EXPECT_STREQ(Error(ErrorCode::malformed, "odd", {"a.tbx", 3}).what(), "a.tbx:3: odd");
    EXPECT_STREQ(Error(ErrorCode::malformed, "odd", {"a.tbx", 3, 7}).what(), "a.tbx:3:7: odd");
}

TEST(Error, KeepsItsParts) {
    const Error error(ErrorCode::not_text, "not UTF-8", {"a.txt", 2, 5});
    EXPECT_EQ(error.code(), ErrorCode::not_text);
    EXPECT_EQ(error.message(), "not UTF-8");
    EXPECT_EQ(error.place().column, 5U);
}

}  // namespace
}  // namespace loep
