// Tests of the segmenter: where sentences end in Dutch and English, one phenomenon a case.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/segmenter.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace loep::segment {

namespace {

using termbase::AbbreviationClass;
using testing::ElementsAre;

Knowledge knowledge() {
    Knowledge known;
    const std::vector<std::pair<AbbreviationClass, std::vector<std::string>>> classes{
        {AbbreviationClass::never_final, {"dr", "mr", "mrs", "dhr", "prof", "bijv", "o.a", "e.g", "vs", "m.b.t"}},
        {AbbreviationClass::maybe_final, {"etc", "enz", "mln", "v.chr", "u.s", "v.s", "inc", "a.m", "jr", "d.c"}},
        {AbbreviationClass::before_number, {"nr", "blz", "art", "no", "p", "postb"}},
        {AbbreviationClass::before_name, {"gen", "lt. gen", "lt", "st"}}};
    for (const auto& [of, keys] : classes) {
        for (const auto& key : keys) {
            known.abbreviations.emplace(key, of);
        }
    }
    known.uncut = {"st. petersburg", "groen!", "yahoo!", "nord stream 2.0", "wie is de mol?"};
    return known;
}

std::vector<std::string> segments(const std::string& text, text::Language language,
                                  const Knowledge& known = knowledge()) {
    document::Document document;
    document.source = text::SourceText::from_bytes("-", text);
    document.language = language;
    document.blocks.push_back({document::BlockKind::paragraph, text::make_span(0, text.size()), {}});
    std::vector<std::string> result;
    for (const auto& segment : segment(document, known)) {
        result.emplace_back(document.slice(segment.span));
    }
    return result;
}

/// Segments parted by " | " (a blank in the text) or "|" (none).
void expect(std::string_view marked, text::Language language) {
    std::string text;
    std::vector<std::string> expected(1);
    for (std::size_t i = 0; i < marked.size();) {
        if (marked.substr(i, 3) == " | ") {
            text += ' ';
            expected.emplace_back();
            i += 3;
        } else if (marked[i] == '|') {
            expected.emplace_back();
            ++i;
        } else {
            text += marked[i];
            expected.back() += marked[i++];
        }
    }
    EXPECT_EQ(segments(text, language), expected) << marked;
}

TEST(Segmenter, Dutch) {
    for (const std::string_view text : {
             // ends
             "De grens is dicht. | Niemand mag erdoor.",
             "Wat nu? | Niemand weet het! | Toch?",
             "Hij zweeg... | Toen liep hij weg.",
             "Het is nu... of nooit.",
             // abbreviations by class
             "Volgens dr. Smit en prof. De Vries klopt het, o.a. Minsk deed mee.",
             "Ze nam brood, melk, enz. | Daarna ging ze.",
             "Zie nr. 12 en blz. 4. | Dat is mijn nr. | Bel maar.",
             "De winst is 3 mln. | Het verlies is groter.",
             "De schade is 3 mln. euro.",
             "In 50 v.Chr. bestond dat niet.",
             "In 50 v. Chr. bestond dat niet.",
             "Volgens gen. Petrov is het klaar.",
             // initials, letters, acronyms
             "Het boek van J. de Boer en G.A. van der Meer is uit.",
             "Ze koos plan B. | Dat viel tegen.",
             "Hij woont in de V.S. | Zijn broer niet.",
             "Zij werkt in de VS. | Hij niet.",
             // numbers
             "Het duurt tot 2020. | In 2021 is het klaar.",
             "Om 19.30 uur kwamen 2.500 mensen, 3,5 procent meer.",
             "1. Open de deur. | 2. Loop door.",
             "Daarna kwam alles. | 81 mensen bleven.",
             // quotations
             "‘Ik kom.’ | Hij lachte.",
             "‘Ik kom’, zei hij. | Hij lachte.",
             "‘Ga weg!’ riep de man.",
             "„Waarom?” vroeg zij. | „Daarom.”",
             "\"Ik kom.\" | \"Goed zo.\"",
             ",,Dat is niets'', zei zij. | ,,Kom.'' | Hij ging.",
             "Hij zei: “Ik kom. | Wacht maar.” | Zij wachtte.",
             "Hij kwam (te laat). | Zij niet.",
             "Dat was (!) de vraag (?) van toen.",
             "Waarom? vroeg ze.",
             // a blank forgotten
             "Komt er oorlog in het oosten?|Maandag praten ze.",
             "De trein reed niet.|Reizigers wachtten.",
             // starts
             "Het was laat. | ’s Avonds bleef het stil.",
             "Het was laat. | 't Bleef stil.",
             "Hij kocht er een. | iPhones zijn duur.",
             // machines' text
             "Lees https://voorbeeld.nl/a.Html?x. | Of mail jan@krant.example. | Goed?",
             "Dat meldt NU.nl. | De politie zwijgt.",
             "Volg @krant. | #nieuws is er altijd.",
             // the termbase's designations
             "Zij kwam uit St. Petersburg naar hier.",
             "De partij Groen! Brussel stemde tegen.",
             "Nord Stream 2.0 Project komt er niet.",
         }) {
        expect(text, text::Language::dutch);
    }
}

TEST(Segmenter, English) {
    for (const std::string_view text : {
             "The border is closed. | Nobody passes.",
             "Mr. Smith met Dr. Jones vs. the rest, e.g. Minsk.",
             "He lives in the U.S. | He likes it.",
             "The U.S. Senate met.",
             "It was 9 a.m. | The train left.",
             "They sell it to Apple Inc. | The deal is done.",
             "Lt. Gen. Petrov spoke with J. R. Smith.",
             "He lives on Main St. | The house is old.",
             "“Go away!” he said. | She left.",
             "“Why?” Harry asked. | “Because.”",
             "“I came.” | “Good.”",
             "It cost 1.5 million. | In 2020 it was less.",
             "Is it? | yes and no.",
             "They came late. | it was dark.",
             "Yahoo! bought it.",
             "He was in Washington, D.C. | His wife was not.",
             "P.S. I came.",
             "He left (in Washington D.C.) District One.",
         }) {
        expect(text, text::Language::english);
    }
}

TEST(Segmenter, LearnsFromTheTermbase) {
    termbase::Termbase termbase;
    auto& place = termbase.concepts.emplace_back();
    place.kind = termbase::ConceptKind::place;
    place.designations.resize(2);
    place.designations[0].text = "St. Petersburg";
    place.designations[0].locale = "en";
    place.designations[1].text = "Sint-Petersburg";
    place.designations[1].locale = "nl";
    auto& abbreviation = termbase.concepts.emplace_back();
    abbreviation.kind = termbase::ConceptKind::abbreviation;
    abbreviation.designations.resize(1);
    abbreviation.designations[0].text = "Lt. Gen.";
    abbreviation.designations[0].locale = "en-GB";
    abbreviation.designations[0].abbreviation = AbbreviationClass::before_name;
    const auto english = knowledge_of(termbase, text::Language::english);
    EXPECT_THAT(english.uncut, ElementsAre("st. petersburg"));
    EXPECT_EQ(english.abbreviations.class_of("lt. gen"), AbbreviationClass::before_name);
    EXPECT_TRUE(knowledge_of(termbase, text::Language::dutch).uncut.empty());
    EXPECT_THAT(segments("She went to St. Petersburg. He too.", text::Language::english, english),
                ElementsAre("She went to St. Petersburg.", "He too."));
}

TEST(Segmenter, KeepsEveryByteAndWord) {
    const std::string text = "‘Kom.’ **Nee.** Hij   bleef.\r\nZij: [ging](a.b).";
    document::Document document;
    document.source = text::SourceText::from_bytes("-", text);
    const auto bold = text.find("**");
    const auto link = text.find('[');
    document.blocks.push_back({document::BlockKind::paragraph,
                               text::make_span(0, text.size()),
                               {text::make_span(bold, bold + 2), text::make_span(bold + 6, bold + 8),
                                text::make_span(link, link + 1), text::make_span(link + 5, link + 11)}});
    const auto found = segment(document, {});
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(document.slice(found[1].span), "**Nee.**");
    EXPECT_EQ(document.slice(found[2].span), "Hij   bleef.");
    std::size_t at = 0;
    for (const auto& segment : found) {
        const auto gap = text.substr(at, text::to_size(segment.span.begin) - at);
        EXPECT_EQ(gap.find_first_not_of(" \r\n"), std::string::npos);
        at = text::to_size(segment.span.end);
        ASSERT_FALSE(segment.words.empty());
        EXPECT_TRUE(segment.span.contains(segment.words.front().span));
        EXPECT_TRUE(segment.span.contains(segment.words.back().span));
    }
    EXPECT_EQ(at, text.size());
}

TEST(Segmenter, GivesABlockWithoutWordsASegment) {
    EXPECT_THAT(segments("***", text::Language::dutch), ElementsAre("***"));
    EXPECT_THAT(segments("...", text::Language::dutch), ElementsAre("..."));
}

}  // namespace

}  // namespace loep::segment
