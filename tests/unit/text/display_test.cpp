// Printable forms and widths.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/display.hpp"

#include <gtest/gtest.h>

namespace loep::text {
namespace {

TEST(Printable, LeavesTextAlone) {
    EXPECT_EQ(printable("één ‘café’ — Лукашенко 北京"), "één ‘café’ — Лукашенко 北京");
}

TEST(Printable, WritesOutWhatSteersATerminal) {
    EXPECT_EQ(printable("a\tb\x1b[0m\x7f\n"), "a b<U+001B>[0m<U+007F><U+000A>");
    EXPECT_EQ(printable("\u009B31m"), "<U+009B>31m");
    EXPECT_EQ(printable("\u202Ea\u2066b\u200F"), "<U+202E>a<U+2066>b<U+200F>");
    EXPECT_EQ(printable("a\u2028b"), "a<U+2028>b");
}

TEST(Printable, IllFormedBytesAreReplaced) {
    EXPECT_EQ(printable("a\xFFz"), "a\uFFFDz");
}

TEST(DisplayWidth, CountsCells) {
    EXPECT_EQ(display_width("één"), 3U);
    EXPECT_EQ(display_width("e\u0301"), 1U);
    EXPECT_EQ(display_width("北京"), 4U);
    EXPECT_EQ(display_width("co\u00ADop"), 4U);
    EXPECT_EQ(display_width(""), 0U);
}

}  // namespace
}  // namespace loep::text
