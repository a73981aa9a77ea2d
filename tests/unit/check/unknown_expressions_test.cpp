// Names and repeated expressions that no concept covers, and what is guessed of them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/unknown_expressions.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/match/lexicon.hpp"
#include "loep/segment/segmenter.hpp"

namespace loep::check {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

termbase::Termbase minister() {
    termbase::Termbase termbase;
    auto& of = termbase.concepts.emplace_back();
    of.id = "minister";
    of.kind = termbase::ConceptKind::office;
    auto& made = of.designations.emplace_back();
    made.text = "minister";
    made.locale = "nl";
    made.part_of_speech = termbase::PartOfSpeech::noun;
    return termbase;
}

/// "person kastsova-maryna Maryna Kastsova ×2".
std::vector<std::string> unknown_in(const std::string& text) {
    document::Document document;
    document.source = text::SourceText::from_bytes("-", text);
    document.blocks.push_back({document::BlockKind::paragraph, text::make_span(0, text.size()), {}});
    const auto segments = segment::segment(document, {});
    const auto termbase = minister();
    const auto hits = match::find_terms(match::Lexicon::compile(termbase, document.language), document, segments);
    std::vector<std::string> lines;
    for (const auto& one : unknown_expressions(termbase, document, segments, hits)) {
        lines.push_back(std::string(termbase::concept_kind_names.name(one.kind)) + ' ' + one.id + ' ' + one.text +
                        " ×" + std::to_string(one.places.size()));
    }
    return lines;
}

TEST(UnknownExpressions, NamesWithTheirSurnamesAlone) {
    EXPECT_THAT(
        unknown_in("Gisteren sprak een zekere Ivan Krasnov met hem. De man heet Krasnov, en Krasnovs zus heet ook zo."),
        ElementsAre("person krasnov-ivan Ivan Krasnov ×3"));
}

TEST(UnknownExpressions, AGivenNameOfTheWestSaysThatItIsAPersonSpeltAlike) {
    EXPECT_THAT(unknown_in("Ze woont daar sinds lang in Sharon."), ElementsAre("person sharon Sharon ×1"));
    EXPECT_THAT(unknown_in("Gisteren kwam een zekere Sharon Davisj langs."),
                ElementsAre("person davisj-sharon Sharon Davisj ×1"));
}

TEST(UnknownExpressions, AnOfficeThatOpensASentenceIsNoPartOfTheName) {
    EXPECT_THAT(unknown_in("Uitgever Andrej Krasnov zweeg."), ElementsAre("person krasnov-andrei Andrej Krasnov ×1"));
}

TEST(UnknownExpressions, ANameOfNounsIsNobodys) {
    EXPECT_THAT(unknown_in("Ze speelden toen graag World of Boats."),
                ElementsAre("organisation world-of-boats World of Boats ×1"));
}

TEST(UnknownExpressions, PlainWordsAreNoTerms) {
    EXPECT_THAT(unknown_in("Een open brief. Nog een open brief, meter hoog en meter hoog, voor een groot deel."),
                ElementsAre("term open-brief open brief ×2"));
}

TEST(UnknownExpressions, TheWordBeforeSaysWhatItIs) {
    EXPECT_THAT(unknown_in("Ze woont daar sinds lang in Slonim."), ElementsAre("place slonim Slonim ×1"));
    EXPECT_THAT(unknown_in("Toen kwam vandaag de minister Peeters."), ElementsAre("person peeters Peeters ×1"));
    EXPECT_THAT(unknown_in("Hij werkt daar sinds lang bij de Partij voor Vrede."),
                ElementsAre("organisation partij-voor-vrede Partij voor Vrede ×1"));
}

TEST(UnknownExpressions, TheWordBehindSaysWhatItIs) {
    EXPECT_THAT(unknown_in("Daarna vertelde hij dat Krasnov zei waarom."), ElementsAre("person krasnov Krasnov ×1"));
    EXPECT_THAT(unknown_in("Daarna zagen ze hoe Krasnov plots verdween."),
                ElementsAre("organisation krasnov Krasnov ×1"));
}

TEST(UnknownExpressions, AGenitiveIsNoPartOfTheName) {
    EXPECT_THAT(unknown_in("Men las toen Krasnovs brief, die Krasnov zelf had verstuurd."),
                ElementsAre("organisation krasnov Krasnov ×2"));
}

TEST(UnknownExpressions, ABeginningSentenceOrACoveredWordIsNone) {
    EXPECT_THAT(unknown_in("Morgen regent het. De minister komt in januari."), IsEmpty());
}

TEST(UnknownExpressions, RepeatedExpressions) {
    EXPECT_THAT(unknown_in("Het rode potlood viel. Niemand raapte het rode potlood op."),
                ElementsAre("term rode-potlood rode potlood ×2"));
    EXPECT_THAT(unknown_in("Drie jaar later wachtten duizenden. Na drie jaar waren er duizenden; nog eens duizenden "
                           "volgden. Het lijkt erop, zo lijkt erop te wijzen."),
                IsEmpty());
}

}  // namespace

}  // namespace loep::check
