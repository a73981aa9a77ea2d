// Recognition in English sentences, with what must not be recognised.
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
    make.name("belarus", ConceptKind::country, "Belarus", "Belarus");
    make.add("belarusian", ConceptKind::nationality,
             designation("Belarusian", "en", PartOfSpeech::adjective, CaseRule::initial));
    make.add(
        "belarusian", ConceptKind::nationality,
        designation("White Russian", "en", PartOfSpeech::noun, CaseRule::initial, AdministrativeStatus::deprecated));
    make.add(
        "belarusian", ConceptKind::nationality,
        designation("Byelorussian", "en", PartOfSpeech::noun, CaseRule::initial, AdministrativeStatus::deprecated));
    make.name("bssr", ConceptKind::phrase, "BSSR", "Byelorussian Soviet Socialist Republic");
    make.name("eu", ConceptKind::organisation, "EU", "EU");
    make.name("kallas-kaja", ConceptKind::person, "Kallas", "Kallas");
    make.name("putin", ConceptKind::person, "Poetin", "Putin");
    make.add("russian", ConceptKind::nationality,
             designation("Russian", "en", PartOfSpeech::adjective, CaseRule::initial));
    make.noun("border-guard", "grenswacht", "border guard");
    make.noun("coordination-council", "raad", "Co-ordination Council");
    make.noun("reception-centre", "opvangcentrum", "reception centre");
    make.noun("tent-camp", "tentenkamp", "tent camp");
    make.noun("site", "locatie", "site");
    make.noun("president", "president", "president");
    return make.termbase();
}

std::vector<std::string> in(std::string_view text) {
    return described(small(), text::Language::english, text);
}

TEST(EnglishTerms, PluralsAndPossessives) {
    EXPECT_THAT(in("Putin\xE2\x80\x99s border guards"), ElementsAre("Putin\xE2\x80\x99s=putin inflection genitive",
                                                                    "border guards=border-guard inflection plural"));
    EXPECT_THAT(
        in("Kallas's plan and Kallas\xE2\x80\x99 plan"),
        ElementsAre("Kallas's=kallas-kaja inflection genitive", "Kallas\xE2\x80\x99=kallas-kaja inflection genitive"));
    EXPECT_THAT(in("the Belarusians' anger"), ElementsAre("Belarusians'=belarusian inflection genitive"));
}

TEST(EnglishTerms, SpellingsOfBothSidesAndHyphens) {
    EXPECT_THAT(in("Reception Centers"), ElementsAre("Reception Centers=reception-centre inflection plural"));
    EXPECT_THAT(in("a tent-camp"), ElementsAre("tent-camp=tent-camp folding"));
    EXPECT_THAT(in("the Coordination Council"), ElementsAre("Coordination Council=coordination-council folding"));
    EXPECT_THAT(in("the Coordinating Council"), IsEmpty());
}

TEST(EnglishTerms, TheLongestWins) {
    EXPECT_THAT(in("the Byelorussian Soviet Socialist Republic"),
                ElementsAre("Byelorussian Soviet Socialist Republic=bssr spelling"));
    EXPECT_THAT(in("the Byelorussian Soviet army"), ElementsAre("Byelorussian=belarusian spelling"));
    EXPECT_THAT(in("White Russians drank"), ElementsAre("White Russians=belarusian inflection plural"));
}

TEST(EnglishTerms, HyphenCompounds) {
    EXPECT_THAT(in("pro-Russian"), ElementsAre("Russian=russian compound head"));
    EXPECT_THAT(in("EU-wide"), ElementsAre("EU=eu compound modifier"));
    EXPECT_THAT(in("ex-president"), ElementsAre("president=president compound head"));
    EXPECT_THAT(in("Belarusian-Russian talks"),
                ElementsAre("Belarusian=belarusian compound modifier", "Russian=russian compound head"));
}

TEST(EnglishTerms, ThePreferredOnesPluralComesBeforeAnAdmittedPlural) {
    TermbaseMaker make;
    make.noun("sanction", "sanctie", "sanction");
    make.add("sanction", ConceptKind::term,
             designation("sanctions", "en", PartOfSpeech::noun, CaseRule::any, AdministrativeStatus::admitted));
    const auto hits = hits_in(make.termbase(), text::Language::english, "sanctions");
    ASSERT_EQ(hits.size(), 1U);
    EXPECT_EQ(hits[0].form, FormKind::plural);
    EXPECT_EQ(hits[0].designation, termbase::DesignationIndex{1});
}

TEST(EnglishTerms, NoWordInsideAnother) {
    EXPECT_THAT(in("the website, Putinism, belarus and eu"), IsEmpty());
}

}  // namespace
}  // namespace loep::match
