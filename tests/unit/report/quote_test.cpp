// The quoted window: where it is cut and where the marks go.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/quote.hpp"

#include <string>

#include <gtest/gtest.h>

#include "loep/text/display.hpp"

namespace loep::report {
namespace {

Quote quote_of(const std::string& bytes, const std::string& word, std::size_t cells) {
    const auto file = text::SourceText::from_bytes("a.txt", bytes);
    const auto begin = bytes.find(word);
    return quote(*file, text::make_span(begin, begin + word.size()), cells);
}

TEST(Quote, AShortLineIsWhole) {
    const auto quote = quote_of("one\ntwo three\n", "three", 40);
    EXPECT_EQ(quote.line, 2U);
    EXPECT_EQ(quote.text, "two three");
    EXPECT_EQ(quote.indent, 4U);
    EXPECT_EQ(quote.width, 5U);
}

TEST(Quote, MarksCountCellsNotBytes) {
    const auto accents = quote_of("één café is open", "is", 40);
    EXPECT_EQ(accents.indent, 9U);
    const auto wide = quote_of("北京 is far", "is", 40);
    EXPECT_EQ(wide.indent, 5U);
    const auto combining = quote_of("cafe\u0301 is", "is", 40);
    EXPECT_EQ(combining.indent, 5U);
}

TEST(Quote, ALongLineIsCutOnBothSides) {
    std::string line;
    for (int i = 0; i < 1000; ++i) {
        line += "woord ";
    }
    line += "HIER ";
    for (int i = 0; i < 1000; ++i) {
        line += "word ";
    }
    const auto quote = quote_of(line, "HIER", 40);
    EXPECT_TRUE(quote.text.starts_with("…woord ")) << quote.text;
    EXPECT_TRUE(quote.text.ends_with(" word…")) << quote.text;
    EXPECT_LE(text::display_width(quote.text), 42U);
    EXPECT_EQ(quote.text.substr(quote.text.find("HIER"), quote.width), "HIER");
    EXPECT_EQ(quote.indent, text::display_width(quote.text.substr(0, quote.text.find("HIER"))));
}

TEST(Quote, TheSideThatNeedsLessLeavesItsRoom) {
    const auto quote = quote_of("Kort en dan nog een heel eind verder tot het slot komt", "Kort", 30);
    EXPECT_EQ(quote.indent, 0U);
    EXPECT_GE(text::display_width(quote.text), 24U);
}

TEST(Quote, ASpanOverLinesIsMarkedToTheEndOfItsFirst) {
    const auto quote = quote_of("a bc\nde f\n", "bc\nde", 40);
    EXPECT_EQ(quote.text, "a bc");
    EXPECT_EQ(quote.width, 2U);
}

TEST(Quote, ASpanLongerThanTheWindowIsCut) {
    const auto quote = quote_of(std::string(500, 'x'), std::string(500, 'x'), 30);
    EXPECT_EQ(quote.text, std::string(30, 'x') + "…");
    EXPECT_EQ(quote.width, 30U);
}

TEST(Quote, AnEmptySpanAtTheEndHasOneMark) {
    const auto file = text::SourceText::from_bytes("a.txt", "abc");
    const auto quote = report::quote(*file, text::make_span(3, 3), 30);
    EXPECT_EQ(quote.text, "abc");
    EXPECT_EQ(quote.indent, 3U);
    EXPECT_EQ(quote.width, 1U);
    const auto empty = text::SourceText::from_bytes("b.txt", "");
    EXPECT_EQ(report::quote(*empty, text::make_span(0, 0), 30).text, "");
}

}  // namespace
}  // namespace loep::report
