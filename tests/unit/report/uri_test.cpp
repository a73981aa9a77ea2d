// Paths as URIs.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/uri.hpp"

#include <gtest/gtest.h>

namespace loep::report {
namespace {

TEST(Uri, RelativePathsStayRelative) {
    EXPECT_EQ(uri_of("artikel.nl.txt"), "artikel.nl.txt");
    EXPECT_EQ(uri_of("./a/../b/c.txt"), "b/c.txt");
}

TEST(Uri, OddBytesAreEncoded) {
    EXPECT_EQ(uri_of("één artikel#1.txt"), "%C3%A9%C3%A9n%20artikel%231.txt");
    EXPECT_EQ(uri_of("nl:a.txt"), "nl%3Aa.txt");
    EXPECT_EQ(uri_of("bad\xFF.txt"), "bad%FF.txt");
    EXPECT_EQ(uri_of("100%.txt"), "100%25.txt");
}

TEST(Uri, AbsolutePathsAreFileUris) {
    EXPECT_EQ(uri_of("/srv/a b.txt"), "file:///srv/a%20b.txt");
}

}  // namespace
}  // namespace loep::report
