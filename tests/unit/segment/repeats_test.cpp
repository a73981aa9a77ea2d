// Segments that repeat others, and long texts that are cut like short ones.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/repeats.hpp"

#include <string>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/segment/segmenter.hpp"

namespace loep::segment {
namespace {

using testing::ElementsAre;

/// Each line is a block.
document::Document document_of(const std::string& lines) {
    document::Document document;
    document.source = text::SourceText::from_bytes("-", lines);
    for (std::size_t begin = 0; begin < lines.size();) {
        const auto end = lines.find('\n', begin);
        document.blocks.push_back({document::BlockKind::paragraph, text::make_span(begin, end), {}});
        begin = end + 1;
    }
    return document;
}

TEST(Repeats, AreOfTheSameText) {
    const auto document = document_of("Een. Twee.\nDrie.\nTwee.\neen.\n");
    EXPECT_THAT(find_repeats(document, segment(document, {})), ElementsAre(0, 1, 2, 1, 4));
}

TEST(Repeats, HaveTheSameWords) {
    auto document = document_of("Een b Twee.\nEen b Twee.\nEen b Twee.\n");
    document.blocks[1].opaque.push_back(text::make_span(16, 18));
    EXPECT_THAT(find_repeats(document, segment(document, {})), ElementsAre(0, 1, 0)) << "a word of one is markup";
}

TEST(Repeats, AreCutInALongTextAsTheFirstWas) {
    constexpr std::size_t times = 300;
    std::string lines;
    for (std::size_t i = 0; i < times; ++i) {
        lines += "Dhr. Peeters zweeg. Volgens hem \"is dat zo\".\nNiemand wist het.\n";
    }
    const auto document = document_of(lines);
    const auto segments = segment(document, {});
    ASSERT_EQ(segments.size(), 3 * times);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const auto& one = segments[i];
        EXPECT_EQ(one.block, i / 3 * 2 + i % 3 / 2);
        EXPECT_EQ(document.slice(one.span), document.slice(segments[i % 3].span));
        const auto words = text::words(document.bytes(), one.span);
        ASSERT_EQ(one.words.size(), words.size());
        EXPECT_EQ(one.words.back().span, words.back().span);
        EXPECT_EQ(one.words.front().key, words.front().key);
    }
}

}  // namespace
}  // namespace loep::segment
