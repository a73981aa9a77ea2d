// Tests of text that was taken out of a file: its places are those of the file.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/origin.hpp"

#include <gtest/gtest.h>

#include "loep/text/source_text.hpp"

namespace loep::text {
namespace {

std::string doubled(std::string_view text) {
    return std::string(text) + std::string(text);
}

/// "a&b c" of the file "<p>a&amp;b</p><p>c</p>", a newline between the two.
Origin example() {
    Origin origin(doubled);
    origin.add(1, make_span(3, 4));
    origin.add(1, make_span(4, 9));
    origin.add(1, make_span(9, 10));
    origin.add(1, make_span(10, 10));
    origin.add(1, make_span(17, 18));
    return origin;
}

TEST(Origin, AnEscapeStandsForItsBytesAsAWhole) {
    const auto origin = example();
    EXPECT_EQ(origin.in_file(make_span(0, 1)), make_span(3, 4));
    EXPECT_EQ(origin.in_file(make_span(1, 2)), make_span(4, 9));
    EXPECT_EQ(origin.in_file(make_span(0, 3)), make_span(3, 10));
    EXPECT_EQ(origin.in_file(make_span(4, 5)), make_span(17, 18));
}

TEST(Origin, AnEmptyStretchIsAPlaceBeforeWhatFollows) {
    const auto origin = example();
    EXPECT_EQ(origin.in_file(make_span(1, 1)), make_span(4, 4));
    EXPECT_EQ(origin.in_file(make_span(2, 2)), make_span(9, 9));
    EXPECT_EQ(origin.in_file(make_span(5, 5)), make_span(18, 18));
    EXPECT_EQ(Origin(doubled).in_file(make_span(0, 0)), make_span(0, 0));
}

TEST(Origin, WhatLiesApartIsBroken) {
    const auto origin = example();
    EXPECT_TRUE(origin.is_unbroken(make_span(0, 3)));
    EXPECT_TRUE(origin.is_unbroken(make_span(4, 5)));
    EXPECT_FALSE(origin.is_unbroken(make_span(2, 5)));
}

TEST(Origin, AJoinMayBeWrittenOver) {
    Origin origin(doubled);
    origin.add(2, make_span(10, 12));
    origin.add(0, make_span(12, 15));
    origin.add(2, make_span(15, 17));
    EXPECT_TRUE(origin.is_unbroken(make_span(0, 4)));
    EXPECT_EQ(origin.in_file(make_span(0, 4)), make_span(10, 17));
    EXPECT_EQ(origin.in_file(make_span(0, 2)), make_span(10, 12));
    EXPECT_EQ(origin.in_file(make_span(2, 4)), make_span(15, 17));
}

TEST(Origin, ForgetsWhatIsDropped) {
    auto origin = example();
    origin.shorten(2);
    origin.add(1, make_span(30, 31));
    EXPECT_EQ(origin.in_file(make_span(2, 3)), make_span(30, 31));
    Origin one(doubled);
    one.add(6, make_span(0, 6));
    one.shorten(4);
    one.add(2, make_span(8, 10));
    EXPECT_EQ(one.in_file(make_span(3, 5)), make_span(3, 9));
}

TEST(TakenOut, TellsPlacesOfTheFile) {
    const auto file = SourceText::from_bytes("x.xml", "<p>\n  a&amp;b</p>");
    Origin origin(doubled);
    origin.add(1, make_span(6, 7));
    origin.add(1, make_span(7, 12));
    origin.add(1, make_span(12, 13));
    const auto text = SourceText::taken_out(file, "a&b", origin);
    EXPECT_EQ(&text->file(), file.get());
    EXPECT_EQ(&file->file(), file.get());
    EXPECT_EQ(text->path(), "x.xml");
    EXPECT_EQ(text->position(to_offset(2)), (Position{2, 9}));
    const auto region = text->region(make_span(0, 2));
    EXPECT_EQ(region.start, (Position{2, 3}));
    EXPECT_EQ(region.end, (Position{2, 9}));
    EXPECT_EQ(region.bytes, make_span(6, 12));
    EXPECT_EQ(text->written("x"), "xx");
    EXPECT_EQ(file->written("x"), "x");
    EXPECT_EQ(file->region(make_span(0, 3)).bytes, make_span(0, 3));
}

}  // namespace
}  // namespace loep::text
