// Recognition in Dutch sentences, with what must not be recognised.
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "small_termbase.hpp"

namespace loep::match {
namespace {

using termbase::AdministrativeStatus;
using termbase::CaseRule;
using termbase::ConceptKind;
using termbase::PartOfSpeech;
using testing::ElementsAre;
using testing::IsEmpty;

termbase::Termbase small() {
    TermbaseMaker make;
    make.name("belarus", ConceptKind::country, "Wit-Rusland", "Belarus");
    make.add(
        "belarus", ConceptKind::country,
        designation("Belarus", "nl", PartOfSpeech::proper_noun, CaseRule::initial, AdministrativeStatus::admitted));
    make.add("belarusian", ConceptKind::nationality,
             designation("Wit-Russisch", "nl", PartOfSpeech::adjective, CaseRule::initial));
    make.add("belarusian", ConceptKind::nationality,
             designation("Wit-Rus", "nl", PartOfSpeech::noun, CaseRule::initial));
    make.name("kallas-kaja", ConceptKind::person, "Kallas", "Kallas");
    make.name("kuznica", ConceptKind::place, "Ku\xC5\xBAnica", "Ku\xC5\xBAnica");
    make.name("lukashenko", ConceptKind::person, "Loekasjenko", "Lukashenko");
    make.name("poland", ConceptKind::country, "Polen", "Poland");
    make.add("polish", ConceptKind::nationality, designation("Pool", "nl", PartOfSpeech::noun, CaseRule::initial));
    make.add("polish", ConceptKind::nationality,
             designation("Pools", "nl", PartOfSpeech::adjective, CaseRule::initial));
    make.name("putin", ConceptKind::person, "Poetin", "Putin");
    make.name("russia", ConceptKind::country, "Rusland", "Russia");
    make.noun("border", "grens", "border");
    make.noun("political-prisoner", "politieke gevangene", "political prisoner");
    make.add("russification", ConceptKind::term, designation("russificeren", "nl", PartOfSpeech::verb, CaseRule::any));
    make.add("old", ConceptKind::term,
             designation("oproerling", "nl", PartOfSpeech::noun, CaseRule::any, AdministrativeStatus::deprecated));
    make.add("law-and-justice", ConceptKind::organisation,
             designation("PiS", "nl", PartOfSpeech::proper_noun, CaseRule::exact));
    make.add("for-example", ConceptKind::abbreviation, designation("bv.", "nl", PartOfSpeech::other, CaseRule::any));
    auto irregular = designation("neerslaan", "nl", PartOfSpeech::verb, CaseRule::any);
    irregular.forms = {"sloeg neer", "neergeslagen"};
    make.add("crush", ConceptKind::term, irregular);
    auto fixed = designation("Nord Stream 2", "nl", PartOfSpeech::proper_noun, CaseRule::initial);
    fixed.invariable = true;
    make.add("nord-stream-2", ConceptKind::object, fixed);
    make.name("st-petersburg", ConceptKind::place, "St. Petersburg", "St Petersburg");
    return make.termbase();
}

std::vector<std::string> in(std::string_view text) {
    return described(small(), text::Language::dutch, text);
}

TEST(DutchTerms, AsWrittenFoldedAndInflected) {
    EXPECT_THAT(in("Wit-Rusland sluit zijn grenzen."),
                ElementsAre("Wit-Rusland=belarus spelling", "grenzen=border inflection plural"));
    EXPECT_THAT(in("WIT-RUSLAND EN RUSLAND"), ElementsAre("WIT-RUSLAND=belarus folding", "RUSLAND=russia folding"));
    EXPECT_THAT(in("Wit Rusland"), ElementsAre("Wit Rusland=belarus folding"));
    EXPECT_THAT(in("Wit\xE2\x80\x91Rusland"), ElementsAre("Wit\xE2\x80\x91Rusland=belarus folding"));
    EXPECT_THAT(in("de Wit-Russische regering en de Wit-Russen"),
                ElementsAre("Wit-Russische=belarusian inflection other", "Wit-Russen=belarusian inflection plural"));
    EXPECT_THAT(in("twee politieke gevangenen"),
                ElementsAre("politieke gevangenen=political-prisoner inflection plural"));
    EXPECT_THAT(in("een politieke\ngevangene"), ElementsAre("politieke\ngevangene=political-prisoner folding"));
    EXPECT_THAT(in("Ze russificeerden het land."), ElementsAre("russificeerden=russification inflection other"));
    EXPECT_THAT(in("De politie sloeg neer wat nog stond."), ElementsAre("sloeg neer=crush inflection other"));
}

TEST(DutchTerms, ASeparableVerbApart) {
    TermbaseMaker maker;
    maker.add("arrest", termbase::ConceptKind::term, designation("oppakken", "nl", PartOfSpeech::verb, CaseRule::any));
    const auto found = [&](std::string_view text) { return described(maker.termbase(), text::Language::dutch, text); };
    EXPECT_THAT(found("De politie pakte hem gisteren op."), ElementsAre("pakte=arrest inflection other"));
    EXPECT_THAT(found("Ze pakken hem op, en dan gaan ze."), ElementsAre("pakken=arrest inflection other"));
    EXPECT_THAT(found("Hij pakt het geld op de tafel."), IsEmpty());
    EXPECT_THAT(found("Hij pakt het geld, en staat op."), IsEmpty());
    EXPECT_THAT(found("om hem op te pakken"), ElementsAre("op te pakken=arrest inflection other"));
    EXPECT_THAT(found("Ze pakken hem op in de stad."), IsEmpty());
    maker.add("crackdown", termbase::ConceptKind::term,
              designation("neerslaan", "nl", PartOfSpeech::verb, CaseRule::any));
    maker.add("omani", termbase::ConceptKind::nationality,
              designation("Omaan", "nl", PartOfSpeech::noun, CaseRule::initial));
    EXPECT_THAT(found("Ze slaan het oproer neer met geweld."), ElementsAre("slaan=crackdown inflection other"));
    EXPECT_THAT(found("Hij raadt het aan om te gaan."), IsEmpty());
}

TEST(DutchTerms, Genitives) {
    EXPECT_THAT(in("Poetins vriend"), ElementsAre("Poetins=putin inflection genitive"));
    EXPECT_THAT(in("Loekasjenko's paleis, Loekasjenko\xE2\x80\x99s leger"),
                ElementsAre("Loekasjenko's=lukashenko inflection genitive",
                            "Loekasjenko\xE2\x80\x99s=lukashenko inflection genitive"));
    EXPECT_THAT(in("Kallas\xE2\x80\x99 regering"), ElementsAre("Kallas\xE2\x80\x99=kallas-kaja inflection genitive"));
    EXPECT_THAT(in("\xE2\x80\x98"
                   "Bel Kallas\xE2\x80\x99 riep zij"),
                ElementsAre("Kallas=kallas-kaja spelling"));
    EXPECT_THAT(in("\xE2\x80\x98"
                   "Dat wil Kallas.\xE2\x80\x99"),
                ElementsAre("Kallas=kallas-kaja spelling"));
}

TEST(DutchTerms, HomographsAreAllListed) {
    EXPECT_THAT(in("Polen wacht"), ElementsAre("Polen=poland spelling", "Polen=polish inflection plural"));
}

TEST(DutchTerms, CaseDecides) {
    EXPECT_THAT(in("gepoold met polen en een pool"), IsEmpty());
    EXPECT_THAT(in("De Grens is dicht"), ElementsAre("Grens=border folding"));
    EXPECT_THAT(in("PiS, Pis en PIS"), ElementsAre("PiS=law-and-justice spelling"));
}

TEST(DutchTerms, OneHitAConceptThoughTwoDesignationsAgree) {
    auto termbase = small();
    termbase.concepts[0].designations.push_back(designation("Wit Rusland", "nl", PartOfSpeech::proper_noun,
                                                            CaseRule::initial, AdministrativeStatus::deprecated));
    EXPECT_THAT(described(termbase, text::Language::dutch, "Wit-Rusland"), ElementsAre("Wit-Rusland=belarus spelling"));
    EXPECT_EQ(hits_in(termbase, text::Language::dutch, "Wit-Rusland").front().designation,
              termbase::DesignationIndex{0});
    EXPECT_EQ(hits_in(termbase, text::Language::dutch, "Wit Rusland").front().designation,
              termbase::DesignationIndex{3});
}

TEST(DutchTerms, DeprecatedOnlyAsWrittenWithPluralAndGenitive) {
    EXPECT_THAT(in("oproerling, oproerlingen"),
                ElementsAre("oproerling=old spelling", "oproerlingen=old inflection plural"));
    EXPECT_THAT(in("oproerlingetje oproerlingenleider"), IsEmpty());
}

TEST(DutchTerms, NamesWithoutTheirDiacritics) {
    EXPECT_THAT(in("bij Kuznica en Ku\xC5\xBAnica, niet kuznica"),
                ElementsAre("Kuznica=kuznica folding", "Ku\xC5\xBAnica=kuznica spelling"));
}

TEST(DutchTerms, NumbersAndStopsInADesignation) {
    EXPECT_THAT(in("Nord Stream 2 loopt niet tot St. Petersburg"),
                ElementsAre("Nord Stream 2=nord-stream-2 spelling", "St. Petersburg=st-petersburg spelling"));
    EXPECT_THAT(in("Nord Stream 21"), IsEmpty());
}

TEST(DutchTerms, MarksKeepWordsApartAndAddressesHoldNone) {
    EXPECT_THAT(in("Wit, Rusland"), ElementsAre("Rusland=russia spelling"));
    EXPECT_THAT(in("Wit - Rusland"), ElementsAre("Rusland=russia spelling"));
    EXPECT_THAT(in("#Polen @Poetin https://polen.example/Polen"), IsEmpty());
}

TEST(DutchTerms, AbbreviationsAreForTheSegmenter) {
    EXPECT_THAT(in("bv."), IsEmpty());
}

TEST(DutchTerms, HitsStayInTheirSegment) {
    const auto termbase = small();
    const std::string text = "Wit-Rusland";
    const auto document = one_paragraph(text, text::Language::dutch);
    segment::Segments segments(2);
    segments[0].span = text::make_span(0, 3);
    segments[1].span = text::make_span(4, 11);
    for (auto& segment : segments) {
        segment.words = text::words(document.bytes(), segment.span);
    }
    const auto hits = find_terms(Lexicon::compile(termbase, text::Language::dutch), document, segments);
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(termbase[hits[0].concept_index].id, "russia");
    EXPECT_EQ(hits[0].segment, segment::to_index(1));
}

TEST(DutchTerms, AnEmptyTermbaseAndAnEmptyText) {
    EXPECT_TRUE(hits_in({}, text::Language::dutch, "Polen").empty());
    EXPECT_TRUE(hits_in(small(), text::Language::dutch, "").empty());
    EXPECT_EQ(Lexicon::compile({}, text::Language::english).designation_count(), 0U);
}

}  // namespace
}  // namespace loep::match
