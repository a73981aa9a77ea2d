// Tests of reading one segment a line.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/presegmented.hpp"

#include <string>

#include <gtest/gtest.h>

namespace {

using loep::project::Presegmented;
using loep::project::read_presegmented;

Presegmented read(const std::string& bytes) {
    return read_presegmented(loep::text::SourceText::from_bytes("lines", bytes), loep::text::Language::english);
}

TEST(Presegmented, ALineIsASegmentAndABlankLineEndsAParagraph) {
    const auto text = read("A heading\n\n  First sentence. \nSecond one.\r\n \t\n\nLast");
    ASSERT_EQ(text.segments.size(), 4U);
    ASSERT_EQ(text.document.blocks.size(), 3U);
    EXPECT_EQ(text.document.slice(text.segments[1].span), "First sentence.");
    EXPECT_EQ(text.document.slice(text.segments[2].span), "Second one.");
    EXPECT_EQ(text.document.slice(text.segments[3].span), "Last");
    EXPECT_EQ(text.segments[1].block, text.segments[2].block);
    EXPECT_EQ(text.segments[3].block, 2U);
    EXPECT_EQ(text.segments[2].words.size(), 3U);
    EXPECT_EQ(text.document.slice(text.document.blocks[1].span), "First sentence. \nSecond one.");
}

TEST(Presegmented, NothingGivesNothing) {
    EXPECT_TRUE(read("").segments.empty());
    EXPECT_TRUE(read("\n \n\r\n").document.blocks.empty());
}

TEST(Presegmented, AByteOrderMarkIsNoText) {
    const auto text = read("\xEF\xBB\xBFOne.\n");
    ASSERT_EQ(text.segments.size(), 1U);
    EXPECT_EQ(text.document.slice(text.segments[0].span), "One.");
}

}  // namespace
