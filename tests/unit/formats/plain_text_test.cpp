// Tests of plain text as blocks: paragraphs, hard-wrapped lines, headings, list items, line ends.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/plain_text.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/base/error.hpp"
#include "loep/formats/formats.hpp"

namespace loep::formats {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "heading: text" a block.
std::vector<std::string> blocks(const std::string& bytes) {
    const auto document = read_plain_text(text::SourceText::from_bytes("-", bytes), text::Language::dutch);
    std::vector<std::string> result;
    for (const auto& block : document.blocks) {
        result.push_back(std::string(document::block_kind_names.name(block.kind)) + ": " +
                         std::string(document.slice(block.span)));
    }
    return result;
}

TEST(PlainText, CutsAtBlankLines) {
    EXPECT_THAT(blocks("Een zin. Nog een.\n\n  Tweede alinea.  \n \t\nDerde."),
                ElementsAre("paragraph: Een zin. Nog een.", "paragraph: Tweede alinea.", "paragraph: Derde."));
    EXPECT_THAT(blocks("Een zin.\r\n\r\nNog een.\r\n"), ElementsAre("paragraph: Een zin.", "paragraph: Nog een."));
    EXPECT_THAT(blocks("\xEF\xBB\xBFKop\n\nEen zin."), ElementsAre("heading: Kop", "paragraph: Een zin."));
}

TEST(PlainText, HasNoBlockWithoutText) {
    EXPECT_THAT(blocks(""), IsEmpty());
    EXPECT_THAT(blocks("\n\n \r\n\t\u00A0\n"), IsEmpty());
    EXPECT_THAT(blocks("Kop\n====\n\n----------\n\nZin."), ElementsAre("heading: Kop", "paragraph: Zin."));
}

TEST(PlainText, TellsHeadings) {
    EXPECT_THAT(blocks("Tentenkamp aan de grens\n\nHet kamp is leeg."),
                ElementsAre("heading: Tentenkamp aan de grens", "paragraph: Het kamp is leeg."));
    EXPECT_THAT(blocks("‘Wij blijven’"), ElementsAre("heading: ‘Wij blijven’"));
    EXPECT_THAT(blocks("‘Wij blijven.’"), ElementsAre("paragraph: ‘Wij blijven.’"));
    EXPECT_THAT(blocks("* * *\n\n12"), ElementsAre("list-item: * * *", "paragraph: 12"));
}

TEST(PlainText, JoinsHardWrappedLines) {
    const std::string wrapped =
        "De grens met het buurland bleef de hele dag dicht, en de mensen die erdoor\n"
        "wilden wachtten in de kou. Volgens de wacht komt er morgen een besluit, maar\n"
        "niemand rekent daarop.";
    EXPECT_THAT(blocks(wrapped), ElementsAre("paragraph: " + wrapped));
    EXPECT_THAT(blocks(wrapped + "\n\n" + wrapped).size(), 2U);
}

TEST(PlainText, KeepsLinesThatAreNotWrapped) {
    EXPECT_THAT(blocks("Een korte kop\nEen zin die langer is dan de kop en die ook nog eens eindigt."),
                ElementsAre("heading: Een korte kop",
                            "paragraph: Een zin die langer is dan de kop en die ook nog eens eindigt."));
    EXPECT_THAT(blocks("De eerste zin staat helemaal alleen op een eigen regel hier.\n"
                       "De tweede zin staat ook helemaal alleen op een eigen regel.\n"
                       "De derde zin staat eveneens helemaal alleen op een regel."),
                testing::SizeIs(3));
    const std::string line(200, 'a');
    EXPECT_THAT(blocks(line + ".\n" + line + ".\n"),
                ElementsAre("paragraph: " + line + ".", "paragraph: " + line + "."));
}

TEST(PlainText, KnowsListItems) {
    EXPECT_THAT(blocks("- brood\n- melk\n\u2022 kaas en nog veel meer, zoals er altijd is."),
                ElementsAre("list-item: - brood", "list-item: - melk",
                            "list-item: \u2022 kaas en nog veel meer, zoals er altijd is."));
}

TEST(Formats, AreKnownByNameAndExtension) {
    EXPECT_EQ(format_of("map/artikel.NL.MD").name, "markdown");
    EXPECT_EQ(format_of("artikel.txt").name, "text");
    EXPECT_EQ(format_of("-").name, "text");
    EXPECT_EQ(format_named("markdown").name, "markdown");
    try {
        format_named("markdwon");
        FAIL() << "taken";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::usage);
        EXPECT_NE(error.message().find("did you mean “markdown”"), std::string::npos);
    }
}

TEST(Formats, ReadAnEmptyTextInEveryFormat) {
    for (const auto& format : document_formats()) {
        EXPECT_TRUE(read(text::SourceText::from_bytes("-", ""), text::Language::english, format).blocks.empty());
        EXPECT_EQ(read(text::SourceText::from_bytes("-", "a\r\rb"), text::Language::english, format).blocks.size(), 2U);
    }
}

}  // namespace

}  // namespace loep::formats
