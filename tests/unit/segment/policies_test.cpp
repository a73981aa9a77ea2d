// Tests of what options change: quotations, line breaks, explanations, segments without words.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/segment/line_breaks.hpp"
#include "loep/segment/segmenter.hpp"

namespace loep::segment {

namespace {

using testing::ElementsAre;

document::Document paragraph(const std::string& text, text::Language language = text::Language::dutch) {
    document::Document document;
    document.source = text::SourceText::from_bytes("-", text);
    document.language = language;
    document.blocks.push_back({document::BlockKind::paragraph, text::make_span(0, text.size()), {}});
    return document;
}

std::vector<std::string> texts(const document::Document& document, const Options& options = {},
                               const Knowledge& known = {}) {
    std::vector<std::string> result;
    for (const auto& one : segment(document, known, options)) {
        result.emplace_back(document.slice(one.span));
    }
    return result;
}

std::vector<std::string> whole(const std::string& text) {
    Options options;
    options.quotations = QuotationPolicy::whole;
    return texts(paragraph(text), options);
}

TEST(Policies, KeepsQuotationsWhole) {
    EXPECT_THAT(whole("Hij zei: “Ik kom. Wacht maar.” Zij wachtte."),
                ElementsAre("Hij zei: “Ik kom. Wacht maar.”", "Zij wachtte."));
    EXPECT_THAT(whole("„Kom. Nu.“ Hij kwam."), ElementsAre("„Kom. Nu.“", "Hij kwam."));
    EXPECT_THAT(whole("‘Zo’n dag. Mooi.’ Hij ging."), ElementsAre("‘Zo’n dag. Mooi.’", "Hij ging."));
    EXPECT_THAT(whole("\"Kom. Nu.\" Hij kwam. \"Goed. Zo.\""),
                ElementsAre("\"Kom. Nu.\"", "Hij kwam.", "\"Goed. Zo.\""));
    EXPECT_THAT(whole(",,Kom. Nu.'' Hij kwam."), ElementsAre(",,Kom. Nu.''", "Hij kwam."));
}

TEST(Policies, CutsAQuotationThatDoesNotClose) {
    EXPECT_THAT(whole("“Ik kom. Wacht maar. Hij wachtte."), ElementsAre("“Ik kom.", "Wacht maar.", "Hij wachtte."));
    const auto far = "“Ik kom. A" + std::string(5000, 'a') + ". Wacht.”";
    EXPECT_EQ(whole(far).size(), 3U);
}

TEST(Policies, CutsAtHardLineBreaks) {
    auto document = paragraph("Een kop\r\nEen zin. Nog een\nen een regel");
    apply_line_breaks(document, LineBreakPolicy::hard);
    EXPECT_THAT(texts(document), ElementsAre("Een kop", "Een zin.", "Nog een", "en een regel"));
}

TEST(Policies, JoinsSoftLineBreaks) {
    const std::string text = "Een zin\ndie doorgaat.\n\nEen kop\n- punt";
    document::Document document;
    document.source = text::SourceText::from_bytes("-", text);
    const auto add = [&](std::string_view line, document::BlockKind kind) {
        const auto at = text.find(line);
        document.blocks.push_back({kind, text::make_span(at, at + line.size()), {}});
    };
    add("Een zin", document::BlockKind::heading);
    add("die doorgaat.", document::BlockKind::paragraph);
    add("Een kop", document::BlockKind::heading);
    add("- punt", document::BlockKind::list_item);
    apply_line_breaks(document, LineBreakPolicy::soft);
    ASSERT_EQ(document.blocks.size(), 3U);
    EXPECT_EQ(document.slice(document.blocks[0].span), "Een zin\ndie doorgaat.");
    EXPECT_EQ(document.blocks[0].kind, document::BlockKind::paragraph);
}

TEST(Policies, ExplainsEveryCandidate) {
    Knowledge known;
    known.abbreviations = {{"dr", termbase::AbbreviationClass::never_final}};
    known.uncut = {"st. petersburg"};
    std::vector<Candidate> candidates;
    Options options;
    options.candidates = &candidates;
    texts(paragraph("Dr. Bos zag St. Petersburg. Hij bleef... en sliep."), options, known);
    ASSERT_EQ(candidates.size(), 5U);
    EXPECT_EQ(candidates[0].decision.rule, BoundaryRule::never_final);
    EXPECT_EQ(candidates[0].key, "dr");
    EXPECT_EQ(candidates[1].decision.rule, BoundaryRule::designation);
    EXPECT_EQ(candidates[1].key, "st. petersburg");
    EXPECT_TRUE(candidates[2].decision.ends);
    EXPECT_EQ(candidates[3].decision.rule, BoundaryRule::small_letter);
    EXPECT_EQ(candidates[4].decision.rule, BoundaryRule::text_ends);
}

/// The segments without words are found by another way through the text.
TEST(Policies, WordsChangeNothing) {
    Knowledge known;
    known.abbreviations = {{"dr", termbase::AbbreviationClass::never_final},
                           {"lt. gen", termbase::AbbreviationClass::before_name},
                           {"maand", termbase::AbbreviationClass::never_final}};
    known.uncut = {"groen!", "nord stream 2.0", "wie is de mol?"};
    Options bare;
    bare.words = false;
    std::string all;
    for (const std::string_view text :
         {"Zo ging het. Hij bleef. ", "Volgens dr. Bos kwam lt. gen. Smit vorige maand. Of niet? ", "Groen! Brussel. ",
          "Wie is de mol? Iedereen keek naar Wie is de mol? Dat was leuk. ", "\"Kom. \" Hij kwam. ", "… . . . ! ? Ja. ",
          "'s Avonds. 't Is 3.500 of 3,5. De V.S. Hij. ", "Nord Stream 2.0 Project. é. Één. ", "niet.Reizigers ",
          "‘Dat is een regel.’ Volha ging weg. “Waarom niet?” Piet bleef in Georgië. „Kom hier.” ‘Nee.’ ‘Goed, zei "
          "hij.’ Zo. ",
          "Zij liep. ‘Hij bleef. „Kom mee!  Twee blanken.\nNieuwe regel. ‘IN Minsk. \"Zij kwamen.’ Hij \"ging later. "
          "\"Ja. ",
          "1. Een. 2. Twee. ", "Kyiv. de trein. ‘Zo.’ ‘Nee.’ (Hij kwam.) Zij niet. "}) {
        all += text;
        for (const auto language : {text::Language::dutch, text::Language::english}) {
            EXPECT_EQ(texts(paragraph(all, language), bare, known), texts(paragraph(all, language), {}, known));
            EXPECT_EQ(texts(paragraph(std::string(text), language), bare, known),
                      texts(paragraph(std::string(text), language), {}, known));
        }
    }
    std::string endless;
    for (int i = 0; i < 5000; ++i) {
        endless += "a.b!";
    }
    EXPECT_EQ(texts(paragraph(endless), bare, known), texts(paragraph(endless), {}, known));
}

}  // namespace

}  // namespace loep::segment
