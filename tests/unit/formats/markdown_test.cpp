// Tests of Markdown as blocks: kinds, markup that is opaque, what is left out.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/markdown.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace loep::formats {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// "kind: text", markup in braces.
std::vector<std::string> blocks(const std::string& bytes) {
    const auto document = read_markdown(text::SourceText::from_bytes("-", bytes), text::Language::dutch);
    std::vector<std::string> result;
    for (const auto& block : document.blocks) {
        auto line = std::string(document::block_kind_names.name(block.kind)) + ": ";
        auto at = block.span.begin;
        for (const auto opaque : block.opaque) {
            line += std::string(document.slice({at, opaque.begin})) + '{' + std::string(document.slice(opaque)) + '}';
            at = opaque.end;
        }
        result.push_back(line + std::string(document.slice({at, block.span.end})));
    }
    return result;
}

TEST(Markdown, TellsKinds) {
    EXPECT_THAT(blocks("# Kop\n\nAlinea\nop twee regels.\n\n- een\n- twee\n\n> gezegd\n\nOnder\n-----\n"),
                ElementsAre("heading: Kop", "paragraph: Alinea\nop twee regels.", "list-item: een", "list-item: twee",
                            "quotation: gezegd", "heading: Onder"));
    EXPECT_THAT(blocks("| a | b |\n|---|---|\n| c | d |\n"),
                ElementsAre("table-cell: a", "table-cell: b", "table-cell: c", "table-cell: d"));
    EXPECT_THAT(blocks("1. een\n   - binnen\n2. twee\n"),
                ElementsAre("list-item: een", "list-item: binnen", "list-item: twee"));
}

TEST(Markdown, KeepsMarkupApart) {
    EXPECT_THAT(blocks("De **grens** is [dicht](http://a.b \"t\") en `code` klaar."),
                ElementsAre("paragraph: De {**}grens{**} is {[}dicht{](http://a.b \"t\")} en {`code`} klaar."));
    EXPECT_THAT(blocks("Een<br>twee <!-- stil --> drie."),
                ElementsAre("paragraph: Een{<br>}twee {<!-- stil -->} drie."));
    EXPECT_THAT(blocks("Een \\*ster\\* en &amp; meer"), ElementsAre("paragraph: Een {\\}*ster{\\}* en {&amp;} meer"));
    EXPECT_THAT(blocks("> eerste regel\n> tweede regel"), ElementsAre("quotation: eerste regel\n{>} tweede regel"));
}

TEST(Markdown, LeavesOutWhatIsNoText) {
    EXPECT_THAT(blocks("```\nint main();\n```\n\n    int x;\n\n<div>\nhtml\n</div>\n\n[a]: http://b.c\n\nTekst."),
                ElementsAre("paragraph: Tekst."));
    EXPECT_THAT(blocks("---\ntitle: Kop\n---\n\nTekst."), ElementsAre("paragraph: Tekst."));
    EXPECT_THAT(blocks("+++\r\ntitle = 1\r\n+++\r\nTekst."), ElementsAre("paragraph: Tekst."));
    EXPECT_THAT(blocks(""), IsEmpty());
    EXPECT_THAT(blocks("---\n"), IsEmpty());
}

TEST(Markdown, PlacesAreInTheFile) {
    EXPECT_THAT(blocks("\xEF\xBB\xBF# Kop\r\n\r\nEen *zin*.\r\nNog een.\r\n"),
                ElementsAre("heading: Kop", "paragraph: Een {*}zin{*}.\r\nNog een."));
    EXPECT_THAT(blocks("![Het kamp aan de grens](foto.jpg)"), ElementsAre("caption: Het kamp aan de grens"));
}

}  // namespace

}  // namespace loep::formats
