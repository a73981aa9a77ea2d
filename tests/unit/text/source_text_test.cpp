// Tests of SourceText: what is no UTF-8 is refused with its place, and positions count code points.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/source_text.hpp"

#include <string>

#include <gtest/gtest.h>

#include "loep/base/error.hpp"

namespace loep::text {

namespace {

using namespace std::string_literals;

Error refused(const std::string& bytes) {
    try {
        SourceText::from_bytes("a.txt", bytes);
    } catch (const Error& error) {
        return error;
    }
    ADD_FAILURE() << "taken as text";
    return {ErrorCode::usage, ""};
}

Position at(const std::string& bytes, std::size_t offset) {
    return SourceText::from_bytes("a.txt", bytes)->position(to_offset(offset));
}

TEST(SourceText, RefusesLatin1AtItsPlace) {
    const auto error = refused("één regel\nCaf\xE9 dicht\n");
    EXPECT_EQ(error.code(), ErrorCode::not_text);
    EXPECT_EQ(error.place().path, "a.txt");
    EXPECT_EQ(error.place().line, 2U);
    EXPECT_EQ(error.place().column, 4U);
    EXPECT_NE(error.message().find("E9"), std::string::npos);
}

TEST(SourceText, FindsTheFirstBadByteAfterLongPlainText) {
    const auto error = refused(std::string(1000, 'a') + "\xFF" + std::string(100, 'b'));
    EXPECT_EQ(error.place().line, 1U);
    EXPECT_EQ(error.place().column, 1001U);
}

TEST(SourceText, FindsABadByteWhereverItStands) {
    std::string sound;
    while (sound.size() < 200) {
        sound += sound.size() % 7 == 0 ? "\u00E9" : "a";
    }
    EXPECT_EQ(SourceText::from_bytes("x", sound)->bytes(), sound);
    for (std::size_t at = 0; at < sound.size(); ++at) {
        auto bytes = sound;
        bytes[at] = '\xFF';
        EXPECT_THROW(SourceText::from_bytes("x", bytes), Error) << at;
        bytes[at] = '\0';
        EXPECT_THROW(SourceText::from_bytes("x", bytes), Error) << at;
    }
}

TEST(SourceText, RefusesNul) {
    const auto error = refused("twaalf\0 tekens"s);
    EXPECT_EQ(error.code(), ErrorCode::not_text);
    EXPECT_EQ(error.place().column, 7U);
    EXPECT_NE(error.message().find("NUL"), std::string::npos);
}

TEST(SourceText, SaysWhatAFileOfAnotherProgramIs) {
    EXPECT_NE(refused("PK\x03\x04mimetype").message().find("LibreOffice"), std::string::npos);
    EXPECT_NE(refused("\xD0\xCF\x11\xE0 older").message().find("Word"), std::string::npos);
    EXPECT_NE(refused("%PDF-1.7 text").message().find("PDF"), std::string::npos);
    EXPECT_NE(refused("{\\rtf1 text}").message().find("RTF"), std::string::npos);
    EXPECT_EQ(SourceText::from_bytes("a.txt", "PK is a company.")->bytes(), "PK is a company.");
}

TEST(SourceText, RefusesWhatOnlyLooksLikeUtf8) {
    refused("\xC0\x80");          // overlong
    refused("\xE0\x80\x80");      // overlong
    refused("\xED\xA0\x80");      // a surrogate
    refused("\xF4\x90\x80\x80");  // beyond U+10FFFF
    refused("\xE2\x80");          // cut off
    refused("\xC3(");             // no continuation
    refused("\x80");              // a continuation without its lead
}

TEST(SourceText, SaysUtf16) {
    EXPECT_NE(refused("\xFF\xFEM\0i\0"s).message().find("UTF-16"), std::string::npos);
}

TEST(SourceText, TakesEveryLengthOfUtf8) {
    const std::string bytes = "a é € 😀 Мінск";
    EXPECT_EQ(SourceText::from_bytes("-", bytes)->bytes(), bytes);
}

TEST(SourceText, CountsColumnsInCodePoints) {
    EXPECT_EQ(at("één", 0), (Position{1, 1}));
    EXPECT_EQ(at("één", 2), (Position{1, 2}));
    EXPECT_EQ(at("één", 5), (Position{1, 4}));
}

TEST(SourceText, KnowsThreeKindsOfLineEnds) {
    EXPECT_EQ(at("a\nb", 2), (Position{2, 1}));
    EXPECT_EQ(at("a\r\nb", 3), (Position{2, 1}));
    EXPECT_EQ(at("a\rb", 2), (Position{2, 1}));
    EXPECT_EQ(at("a\n\nb", 3), (Position{3, 1}));
    EXPECT_EQ(at("a\n", 2), (Position{2, 1}));
}

TEST(SourceText, ByteOrderMarkIsNoColumn) {
    const auto text = SourceText::from_bytes("a.txt", "\xEF\xBB\xBFMinsk\nx");
    EXPECT_EQ(text->content(), make_span(3, 10));
    EXPECT_EQ(text->position(to_offset(3)), (Position{1, 1}));
    EXPECT_EQ(text->position(to_offset(5)), (Position{1, 3}));
    EXPECT_EQ(text->position(to_offset(0)), (Position{1, 1}));
    EXPECT_EQ(text->slice(text->line_at(to_offset(4))), "Minsk");
}

TEST(SourceText, GivesLinesWithoutTheirEnds) {
    const auto text = SourceText::from_bytes("a.txt", "een\r\ntwee\n\nvier");
    EXPECT_EQ(text->slice(text->line_at(to_offset(0))), "een");
    EXPECT_EQ(text->slice(text->line_at(to_offset(5))), "twee");
    EXPECT_EQ(text->slice(text->line_at(to_offset(10))), "");
    EXPECT_EQ(text->slice(text->line_at(to_offset(15))), "vier");
}

TEST(SourceText, TakesTheEmptyText) {
    const auto text = SourceText::from_bytes("a.txt", "");
    EXPECT_TRUE(text->content().empty());
    EXPECT_EQ(text->position(to_offset(0)), (Position{1, 1}));
    EXPECT_TRUE(text->line_at(to_offset(0)).empty());
}

TEST(SourceText, PositionsFarAlongALongLineAreExact) {
    std::string bytes = "\xEF\xBB\xBFkort\n";
    const std::size_t line = bytes.size();
    const std::size_t letters = 100000;
    for (std::size_t i = 0; i < letters; ++i) {
        bytes += "é";
    }
    bytes += "\nslot";
    const auto file = SourceText::from_bytes("a.txt", bytes);
    for (const std::size_t letter : {0U, 1U, 32767U, 32768U, 40000U, 65536U, 99999U, 100000U}) {
        EXPECT_EQ(file->position(to_offset(line + 2 * letter)), (Position{2, letter + 1})) << letter;
    }
    EXPECT_EQ(file->position(to_offset(bytes.size())), (Position{3, 5}));
}

}  // namespace

}  // namespace loep::text
