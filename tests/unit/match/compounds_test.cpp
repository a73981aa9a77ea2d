// Parts of Dutch compounds, with a hyphen and without.
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "small_termbase.hpp"

namespace loep::match {
namespace {

using termbase::CaseRule;
using termbase::ConceptKind;
using termbase::PartOfSpeech;
using testing::ElementsAre;
using testing::IsEmpty;

termbase::Termbase small() {
    TermbaseMaker make;
    make.name("belarus", ConceptKind::country, "Wit-Rusland", "Belarus");
    make.add("belarusian", ConceptKind::nationality,
             designation("Wit-Russisch", "nl", PartOfSpeech::adjective, CaseRule::initial));
    make.name("eu", ConceptKind::organisation, "EU", "EU");
    make.name("kremlin", ConceptKind::organisation, "Kremlin", "Kremlin");
    make.name("nord-stream-2", ConceptKind::object, "Nord Stream 2", "Nord Stream 2");
    make.add("polish", ConceptKind::nationality,
             designation("Pools", "nl", PartOfSpeech::adjective, CaseRule::initial));
    make.name("ukraine", ConceptKind::country, "Oekra\xC3\xAFne", "Ukraine");
    make.noun("border", "grens", "border");
    make.noun("crisis", "crisis", "crisis");
    make.noun("election", "verkiezing", "election");
    make.noun("gas", "gas", "gas");
    make.noun("migrant", "migrant", "migrant");
    make.noun("minister", "minister", "minister");
    make.noun("neighbour", "buurland", "neighbouring country");
    make.noun("police", "politie", "police");
    make.noun("president", "president", "president");
    make.noun("protest", "protest", "protest");
    make.noun("punishment", "straf", "punishment");
    make.noun("refugee", "vluchteling", "refugee");
    make.noun("sanction", "sanctie", "sanction");
    make.noun("security", "veiligheid", "security");
    make.noun("service", "dienst", "service");
    make.noun("site", "site", "site");
    make.noun("spokesperson", "woordvoerder", "spokesperson");
    make.noun("trade", "handel", "trade");
    make.noun("transit", "doorvoer", "transit");
    make.noun("war", "oorlog", "war");
    return make.termbase();
}

std::vector<std::string> in(std::string_view text) {
    return described(small(), text::Language::dutch, text);
}

TEST(HyphenCompounds, PartsWithTheirRole) {
    EXPECT_THAT(in("Kremlin-woordvoerder"),
                ElementsAre("Kremlin=kremlin compound modifier", "woordvoerder=spokesperson compound head"));
    EXPECT_THAT(in("EU-buurlanden en EU-sancties"),
                ElementsAre("EU=eu compound modifier", "buurlanden=neighbour compound plural head",
                            "EU=eu compound modifier", "sancties=sanction compound plural head"));
    EXPECT_THAT(in("de Nord Stream 2-pijpleiding"), ElementsAre("Nord Stream 2=nord-stream-2 compound modifier"));
    EXPECT_THAT(in("ex-president"), ElementsAre("president=president compound head"));
    EXPECT_THAT(in("noord-Oekra\xC3\xAFne"), ElementsAre("Oekra\xC3\xAFne=ukraine compound head"));
    EXPECT_THAT(in("grens- en asielbeleid"), ElementsAre("grens=border compound modifier"));
}

TEST(HyphenCompounds, ADesignationWithAHyphenIsWholeFirst) {
    EXPECT_THAT(in("Wit-Rusland"), ElementsAre("Wit-Rusland=belarus spelling"));
    EXPECT_THAT(in("de Pools-Wit-Russische grens"),
                ElementsAre("Pools=polish compound modifier", "Wit-Russische=belarusian compound other head",
                            "grens=border spelling"));
}

TEST(SolidCompounds, BothPartsKnown) {
    EXPECT_THAT(in("grenspolitie"), ElementsAre("grens=border compound modifier", "politie=police compound head"));
    EXPECT_THAT(in("migrantencrisis"),
                ElementsAre("migranten=migrant compound plural modifier", "crisis=crisis compound head"));
    EXPECT_THAT(in("veiligheidsdiensten"),
                ElementsAre("veiligheid=security compound modifier", "diensten=service compound plural head"));
    EXPECT_THAT(in("Gasdoorvoer gestaakt"), ElementsAre("Gas=gas compound modifier", "doorvoer=transit compound head"));
}

TEST(SolidCompounds, OnePartKnownBesideACommonOrSurelyLinkedOne) {
    EXPECT_THAT(in("vluchtelingensituatie"), ElementsAre("vluchtelingen=refugee compound plural modifier"));
    EXPECT_THAT(in("sanctiepakket"), ElementsAre("sanctie=sanction compound modifier"));
    EXPECT_THAT(in("verkiezingsfraude"), ElementsAre("verkiezing=election compound modifier"));
    EXPECT_THAT(in("massaprotesten"), ElementsAre("protesten=protest compound plural head"));
}

TEST(SolidCompounds, ThreeLettersBeforeACommonHead) {
    TermbaseMaker make;
    make.noun("gas", "gas", "gas");
    const auto termbase = make.termbase();
    EXPECT_THAT(described(termbase, text::Language::dutch, "de gasmarkt"), ElementsAre("gas=gas compound modifier"));
    EXPECT_THAT(described(termbase, text::Language::dutch, "gasten op de gaskamer"), IsEmpty());
}

TEST(SolidCompounds, ALongPartBesideWhatLooksLikeANoun) {
    EXPECT_THAT(in("vluchtelingverhalen"), ElementsAre("vluchteling=refugee compound modifier"));
    EXPECT_THAT(in("sanctiestapel"), ElementsAre("sancties=sanction compound plural modifier"));
    EXPECT_THAT(in("oorlogsgraven"), ElementsAre("oorlog=war compound modifier"));
    EXPECT_THAT(in("handelsminister"),
                ElementsAre("handel=trade compound modifier", "minister=minister compound head"));
    EXPECT_THAT(in("tegelverkiezing"), ElementsAre("verkiezing=election compound head"));
    EXPECT_THAT(in("ministerraden"), ElementsAre("minister=minister compound modifier"));
}

TEST(SolidCompounds, OtherWordsThatBeginOrEndLikeATerm) {
    EXPECT_THAT(in("strafkolonie website gasten protestanten grenzeloos"), IsEmpty());
    EXPECT_THAT(in("oorlogszuchtig protestants politiek"), IsEmpty());
    EXPECT_THAT(in("presidentschap ministerie ministerieel wijsheid"), IsEmpty());
    EXPECT_THAT(in("ontgrenzen oproerpolitieagent bezorgdheid"), IsEmpty());
}

TEST(SolidCompounds, AShortNounBehindALongPart) {
    TermbaseMaker make;
    make.noun("shelling", "granaatvuur", "shelling");
    make.noun("spokesperson", "woordvoerder", "spokesperson");
    const auto termbase = make.termbase();
    EXPECT_THAT(described(termbase, text::Language::dutch, "een granaatvuurgolf"),
                ElementsAre("granaatvuur=shelling compound modifier"));
    EXPECT_THAT(described(termbase, text::Language::dutch, "woordvoerderschap"), IsEmpty());
}

TEST(SolidCompounds, ALongRestBehindFiveLetters) {
    TermbaseMaker make;
    make.noun("asylum", "asiel", "asylum");
    const auto termbase = make.termbase();
    EXPECT_THAT(described(termbase, text::Language::dutch, "de asielnoodmaatregelenwet"),
                ElementsAre("asiel=asylum compound modifier"));
    EXPECT_THAT(described(termbase, text::Language::dutch, "asielachtige"), IsEmpty());
}

TEST(SolidCompounds, ALinkingSIsNoPlural) {
    EXPECT_THAT(in("een protestschip"), ElementsAre("protest=protest compound modifier"));
    EXPECT_THAT(in("de presidentstoel"), ElementsAre("president=president compound modifier"));
}

TEST(SolidCompounds, AHeadThatGoesByItself) {
    TermbaseMaker make;
    make.noun("trial", "proces", "trial");
    const auto termbase = make.termbase();
    EXPECT_THAT(described(termbase, text::Language::dutch, "het drugsproces"),
                ElementsAre("proces=trial compound head"));
    EXPECT_THAT(described(termbase, text::Language::dutch, "een selectieproces"), IsEmpty());
}

TEST(SolidCompounds, ALooseHeadBehindACommonModifier) {
    TermbaseMaker make;
    make.noun("photo", "foto", "photo");
    make.termbase().concepts.back().designations.front().note = "loose";
    const auto& termbase = make.termbase();
    EXPECT_THAT(described(termbase, text::Language::dutch, "op satellietfoto's"),
                ElementsAre("foto's=photo compound plural head"));
}

TEST(SolidCompounds, APartOfFew) {
    TermbaseMaker make;
    make.noun("photo", "beeld", "picture");
    make.noun("vote", "stem", "vote");
    make.noun("drone", "drone", "drone");
    make.noun("prison", "cel", "cell");
    for (auto& one : make.termbase().concepts) {
        one.designations.front().note = one.id == "drone" ? "" : "loose";
    }
    const auto& termbase = make.termbase();
    EXPECT_THAT(described(termbase, text::Language::dutch, "op satellietbeelden"),
                ElementsAre("beelden=photo compound plural head"));
    EXPECT_THAT(described(termbase, text::Language::dutch, "op dronebeelden"),
                ElementsAre("drone=drone compound modifier", "beelden=photo compound plural head"));
    EXPECT_THAT(described(termbase, text::Language::dutch, "de stembiljetten"),
                ElementsAre("stem=vote compound modifier"));
    EXPECT_THAT(described(termbase, text::Language::dutch, "in de isoleercellen"),
                ElementsAre("cellen=prison compound plural head"));
    EXPECT_THAT(described(termbase, text::Language::dutch, "uit de dodencel"), ElementsAre("cel=prison compound head"));
    EXPECT_THAT(
        described(termbase, text::Language::dutch, "een wereldbeeld, een beeldscherm, een zenuwcel en de stemdwang"),
        IsEmpty());
}

TEST(SolidCompounds, AWordWithASenseOfItsOwn) {
    EXPECT_THAT(in("het strafwerk van de grensrechters"), IsEmpty());
    EXPECT_THAT(in("een hek aan de bovengrens"), Not(Contains(testing::HasSubstr("border"))));
}

TEST(SolidCompounds, ACapitalInsideTheSentenceMarksAName) {
    EXPECT_THAT(in("de heer Grenspolitie"), IsEmpty());
    EXPECT_THAT(in("GRENSPOLITIE"), ElementsAre("GRENS=border compound modifier", "POLITIE=police compound head"));
}

TEST(SolidCompounds, NamesAreNoPartOfThem) {
    EXPECT_THAT(in("kremlincrisis polencrisis eucrisis"), IsEmpty());
}

}  // namespace
}  // namespace loep::match
