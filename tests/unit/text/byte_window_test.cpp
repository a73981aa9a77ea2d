// A window says of each byte what it is, however the processor finds out.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/byte_window.hpp"

#include <array>
#include <random>
#include <string>

#include <gtest/gtest.h>

namespace loep::text {
namespace {

ByteKinds kinds_by_bytes(const std::array<char, window_size>& bytes) {
    ByteKinds kinds;
    for (std::size_t i = 0; i < window_size; ++i) {
        const char byte = bytes[i];
        const bool capital = byte >= 'A' && byte <= 'Z';
        const bool letter = capital || (byte >= 'a' && byte <= 'z');
        const bool blank = static_cast<unsigned char>(byte) <= ' ';
        const bool mark = std::string_view(".,:;!?)").find(byte) != std::string_view::npos;
        kinds.letters |= std::uint64_t{letter} << i;
        kinds.capitals |= std::uint64_t{capital} << i;
        kinds.blanks |= std::uint64_t{blank} << i;
        kinds.marks |= std::uint64_t{mark} << i;
        kinds.hyphens |= std::uint64_t{byte == '-'} << i;
    }
    return kinds;
}

TEST(ByteWindow, SaysOfEveryByteWhatItIs) {
    std::array<char, window_size> bytes{};
    for (unsigned first = 0; first < 256; ++first) {
        for (std::size_t i = 0; i < window_size; ++i) {
            bytes[i] = static_cast<char>(first + i * 7);
        }
        EXPECT_EQ(kinds_of(bytes.data()), kinds_by_bytes(bytes)) << first;
    }
}

TEST(ByteWindow, BothWaysToTheTopBitsAgree) {
    std::mt19937 chance(3);
    std::uniform_int_distribution<unsigned> any(0, 255);
    for (int round = 0; round < 1000; ++round) {
        Sixteen bytes;
        for (unsigned i = 0; i < sizeof bytes; ++i) {
            bytes[i] = static_cast<unsigned char>(any(chance));
        }
        EXPECT_EQ(top_bits(bytes), top_bits_by_eights(bytes));
    }
}

std::size_t plain_size(const std::string& text) {
    return ByteWindow(text, 0, text.size()).plain_size();
}

TEST(ByteWindow, WhatIsPlain) {
    EXPECT_EQ(plain_size("de grens"), window_size);
    EXPECT_EQ(plain_size("de grens, de zee."), window_size);
    EXPECT_EQ(plain_size("de grens,de zee."), 3U);
    EXPECT_EQ(plain_size("de, -"), 4U);
    EXPECT_EQ(plain_size("de grens- en zeewacht"), 3U);
    EXPECT_EQ(plain_size("de zee-eend"), window_size);
    EXPECT_EQ(plain_size("de zee--eend"), 3U);
    EXPECT_EQ(plain_size("caf\u00E9 dicht"), 0U);
    EXPECT_EQ(plain_size(std::string(window_size, 'a')), 0U);
    EXPECT_EQ(plain_size(std::string(window_size - 1, 'a')), window_size);
    EXPECT_EQ(plain_size("een " + std::string(window_size, 'a')), 4U);
}

/// What stands behind the end is not of the text.
TEST(ByteWindow, EndsWhereTheTextDoes) {
    const std::string bytes(200, 'a');
    const ByteWindow window(bytes, 10, 20);
    EXPECT_EQ(window.kinds().letters, lowest_bits(10));
    EXPECT_EQ(window.kinds().blanks, ~lowest_bits(10));
}

}  // namespace
}  // namespace loep::text
