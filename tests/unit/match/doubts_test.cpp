// Which hits are hardly meant where they stand.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/doubts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "doubts_in.hpp"

namespace loep::match {

namespace {

using termbase::CaseRule;
using termbase::ConceptKind;
using termbase::PartOfSpeech;
using testing::ElementsAre;

termbase::Termbase small() {
    TermbaseMaker maker;
    maker.add("alliance", ConceptKind::term, designation("bond", "nl", PartOfSpeech::noun, CaseRule::any));
    maker.add("conscription", ConceptKind::term, designation("draft", "en", PartOfSpeech::noun, CaseRule::any));
    maker.noun("march", "betoging", "demonstration");
    maker.add("official", ConceptKind::office, designation("official", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("prison", ConceptKind::term, noted("cel", "nl", PartOfSpeech::noun, "loose"));
    maker.add("lawyer", ConceptKind::term, designation("advocaat", "nl", PartOfSpeech::noun, CaseRule::any));
    maker.add("pope", ConceptKind::office, designation("pope", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("king", ConceptKind::office, designation("king", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("odesa", ConceptKind::place, designation("Odessa", "en", PartOfSpeech::proper_noun, CaseRule::initial));
    maker.add("sentence", ConceptKind::term, designation("veroordelen", "nl", PartOfSpeech::verb, CaseRule::any));
    maker.add("route", ConceptKind::term, noted("weg", "nl", PartOfSpeech::noun, "loose"));
    maker.add("leader", ConceptKind::office, noted("head", "en", PartOfSpeech::noun, "loose"));
    maker.add("agreement", ConceptKind::term, noted("agree", "en", PartOfSpeech::verb, "loose"));
    maker.add("successor", ConceptKind::office, noted("replace", "en", PartOfSpeech::verb, "loose"));
    maker.add("court", ConceptKind::term, designation("court", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("rule", ConceptKind::term, designation("rule", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("leadership", ConceptKind::term, designation("leiding", "nl", PartOfSpeech::noun, CaseRule::any));
    maker.add("invasion", ConceptKind::term, noted("inval", "nl", PartOfSpeech::noun, "homograph"));
    maker.add("treaty", ConceptKind::term, designation("verdrag", "nl", PartOfSpeech::noun, CaseRule::any));
    maker.add("flight", ConceptKind::term, designation("flight", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("statement", ConceptKind::term, noted("say", "en", PartOfSpeech::verb, "loose"));
    maker.add("army", ConceptKind::term, designation("leger", "nl", PartOfSpeech::noun, CaseRule::any));
    maker.add("crackdown", ConceptKind::term, noted("put down", "en", PartOfSpeech::verb, "loose"));
    maker.add("president", ConceptKind::office, designation("president", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("billion", ConceptKind::term, noted("b", "en", PartOfSpeech::noun, "loose"));
    maker.add("buffer-state", ConceptKind::term, noted("neighbour", "en", PartOfSpeech::noun, "loose"));
    maker.add("eventually", ConceptKind::term, noted("at the end", "en", PartOfSpeech::other, "loose"));
    maker.add("bargain", ConceptKind::term, designation("deal", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("poland", ConceptKind::country,
              designation("Poland", "en", PartOfSpeech::proper_noun, CaseRule::initial));
    maker.add("ban-on", ConceptKind::term, designation("ban", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("defence", ConceptKind::term, designation("defence", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("casualty", ConceptKind::term, designation("gewonde", "nl", PartOfSpeech::noun, CaseRule::any));
    maker.add("bush", ConceptKind::person, designation("Bush", "en", PartOfSpeech::proper_noun, CaseRule::initial));
    auto wagner = designation("Wagner", "nl", PartOfSpeech::proper_noun, CaseRule::initial);
    wagner.note = std::string_view("ambiguous");
    maker.add("wagner-group", ConceptKind::organisation, wagner);
    maker.add("support", ConceptKind::term, noted("back", "en", PartOfSpeech::verb, "loose"));
    maker.add("washington-post", ConceptKind::organisation,
              designation("Post", "en", PartOfSpeech::proper_noun, CaseRule::initial));
    maker.add("riot", ConceptKind::term, designation("riot", "en", PartOfSpeech::noun, CaseRule::any));
    return maker.termbase();
}

std::vector<Doubt> dutch(std::string_view text) {
    return doubts_in(small(), text, text::Language::dutch);
}

std::vector<Doubt> english(std::string_view text) {
    return doubts_in(small(), text, text::Language::english);
}

TEST(Doubts, ACommonNounInSomebodysName) {
    EXPECT_THAT(dutch("De krant noemt James Bond een held."), ElementsAre(Doubt::name));
    EXPECT_THAT(dutch("De krant noemt de bond een held."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Bond beraadt zich."), ElementsAre(Doubt::none));
}

TEST(Doubts, AWordOfSeveralSensesNeedsSupport) {
    EXPECT_THAT(dutch("Een cel bevat erfelijk materiaal."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Na de betoging zat ze in een cel."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(dutch("Een avond met Wagner en Brahms."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Wagner sloeg de betoging neer."), ElementsAre(Doubt::none, Doubt::none));
}

TEST(Doubts, ASentenceAboutAnotherField) {
    EXPECT_THAT(dutch("De advocaten in de koelkast waren bedorven."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Haar advocaat kwam niet."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Na de betoging kregen de advocaten in de kantine soep."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(dutch("De weg was nat."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Zij was na de betoging op weg naar huis."), ElementsAre(Doubt::none, Doubt::context));
}

TEST(Doubts, OnlyTheFieldsInWhichItMeansSomethingElse) {
    EXPECT_THAT(dutch("De advocaten juichten voor het elftal."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Doe de advocaten bij de slagroom."), ElementsAre(Doubt::context));
}

TEST(Doubts, ANeighbourIsACountryBesideTheNameOfOne) {
    EXPECT_THAT(english("Our neighbour has a new car."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("Poland trusts no neighbour."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(english("The neighbour to the east was quiet."), ElementsAre(Doubt::none));
}

TEST(Doubts, AVerbBehindTo) {
    EXPECT_THAT(english("He wants to ban scooters."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(english("That led to a ban."), ElementsAre(Doubt::none));
}

TEST(Doubts, AGenitivePluralBeforeIt) {
    EXPECT_THAT(english("The visitors\xE2\x80\x99 defence held out."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("The defence said nothing."), ElementsAre(Doubt::none, Doubt::none));
}

TEST(Doubts, AParticipleBeforeANoun) {
    EXPECT_THAT(dutch("Er liggen gewonde kinderen."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(dutch("Een gewonde overleed."), ElementsAre(Doubt::none));
}

TEST(Doubts, ASurnameOfManyAmongMusicians) {
    EXPECT_THAT(english("Bush wrote the song at a piano."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("Bush never came."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("They met in Bush Square."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("A shop called Bush & Sons."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("The law that Bush Tuesday signed is dead."), ElementsAre(Doubt::none));
}

TEST(Doubts, AUnitWantsANumber) {
    EXPECT_THAT(english("Multiply a by b."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("It cost 3 b and more."), ElementsAre(Doubt::none));
}

TEST(Doubts, APhraseGoesOn) {
    EXPECT_THAT(english("He came at the end."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("He came at the end of the film."), ElementsAre(Doubt::context));
}

TEST(Doubts, AnAdjectiveStandsBeforeNoPreposition) {
    EXPECT_THAT(english("They named the official near him."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("They named the official state bird."), ElementsAre(Doubt::word_class));
}

TEST(Doubts, AnObjectMakesAVerb) {
    EXPECT_THAT(english("Most towns ban their own buses."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(english("The town bans its own buses."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(english("It faced a ban a week later."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("After the ban its owners left."), ElementsAre(Doubt::none));
}

TEST(Doubts, ANameThatIsAWordInSmallLetters) {
    EXPECT_THAT(english("Post your letters early."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("Post refused the letter."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("She wrote to the Post about it."), ElementsAre(Doubt::none));
}

TEST(Doubts, AnInfinitiveHasNoArticle) {
    EXPECT_THAT(english("They had to deal with it."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("It was a danger to the deal."), ElementsAre(Doubt::none));
}

TEST(Doubts, AHomographNeedsAnySign) {
    EXPECT_THAT(dutch("Dat was een goede inval."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Het leger sprak van een inval."), ElementsAre(Doubt::none, Doubt::none));
}

TEST(Doubts, WordsOfManySensesDoNotVouchForEachOther) {
    EXPECT_THAT(dutch("Een cel aan de weg."), ElementsAre(Doubt::context, Doubt::context));
}

TEST(Doubts, AnInfinitiveThatLooksLikeAPlural) {
    EXPECT_THAT(dutch("Dat kan geen mens lang verdragen."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(dutch("Het is niet te verdragen."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(dutch("Zij wil nieuwe verdragen."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("De verdragen gelden nog."), ElementsAre(Doubt::none));
}

TEST(Doubts, OtherPlacesPeopleAndHeads) {
    EXPECT_THAT(english("A cook from Odessa, Texas, won."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("A cook from Odessa won."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("Alexander Pope never saw it."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("Pope Francis saw it."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("Kings of Leon played."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("After the demonstration she shook her head."), ElementsAre(Doubt::none, Doubt::general));
    EXPECT_THAT(english("After the demonstration the head of the office left."), ElementsAre(Doubt::none, Doubt::none));
}

TEST(Doubts, ASurnameBehindAGivenNameOfTheWest) {
    EXPECT_THAT(english("Sarah Pope never saw it."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("Giuseppe Poland never saw it."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("Then came Grace Odessa with another friend."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("Will Poland see it?"), ElementsAre(Doubt::none));
    EXPECT_THAT(english("On Monday Poland saw it."), ElementsAre(Doubt::none));
}

TEST(Doubts, APlaceThatIsSomebodysGivenName) {
    const auto doubts = [](std::string_view text) {
        TermbaseMaker maker;
        maker.add("jordan", ConceptKind::country,
                  designation("Jordan", "en", PartOfSpeech::proper_noun, CaseRule::initial));
        return doubts_in(maker.termbase(), text, text::Language::english);
    };
    EXPECT_THAT(doubts("The book of Ann and Jordan Petersen sold well."), ElementsAre(Doubt::name));
    EXPECT_THAT(doubts("She fled to Jordan on a bus."), ElementsAre(Doubt::none));
    EXPECT_THAT(doubts("She landed in Jordan Tuesday."), ElementsAre(Doubt::none));
}

TEST(Doubts, APeopleThatIsSomebodysSurname) {
    const auto doubts = [](std::string_view text) {
        TermbaseMaker maker;
        maker.add("danish", ConceptKind::nationality, designation("Deen", "nl", PartOfSpeech::noun, CaseRule::initial));
        return doubts_in(maker.termbase(), text, text::Language::dutch);
    };
    EXPECT_THAT(doubts("Toen kwam Jan Deen binnen."), ElementsAre(Doubt::name));
    EXPECT_THAT(doubts("Toen kwam een Deen binnen."), ElementsAre(Doubt::none));
}

TEST(Doubts, AVerbWhoseParticleMakesAnother) {
    const auto doubts = [](std::string_view text) {
        TermbaseMaker maker;
        maker.add("vote", ConceptKind::term, designation("stemmen", "nl", PartOfSpeech::verb, CaseRule::any));
        return doubts_in(maker.termbase(), text, text::Language::dutch);
    };
    EXPECT_THAT(doubts("De raad stemde in met het plan."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(doubts("De raad stemde in Gent."), ElementsAre(Doubt::none));
}

TEST(Doubts, AMonthIsNoMarch) {
    const auto doubts = [](std::string_view text) {
        TermbaseMaker maker;
        maker.add("march", ConceptKind::term, designation("march", "en", PartOfSpeech::noun, CaseRule::any));
        return doubts_in(maker.termbase(), text, text::Language::english);
    };
    EXPECT_THAT(doubts("It was banned in March."), ElementsAre(Doubt::name));
    EXPECT_THAT(doubts("March was wet."), ElementsAre(Doubt::name));
    EXPECT_THAT(doubts("March organisers were tired."), ElementsAre(Doubt::none));
    EXPECT_THAT(doubts("It was the first march."), ElementsAre(Doubt::none));
}

TEST(Doubts, AParticipleMadeANoun) {
    EXPECT_THAT(dutch("De veroordeelden zwijgen."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(dutch("Rechters veroordeelden hem."), ElementsAre(Doubt::none));
}

TEST(Doubts, AnotherClassOfWord) {
    EXPECT_THAT(english("They met to draft a law."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(english("They fled the draft."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("They reject the official result."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(english("An official confirmed it."), ElementsAre(Doubt::none));
}

TEST(Doubts, ANounThatIsAVerbHere) {
    EXPECT_THAT(english("The court will rule on Thursday."), testing::Contains(testing::Ne(Doubt::none)));
    EXPECT_THAT(english("The court will rule again."), ElementsAre(Doubt::none, Doubt::word_class));
    EXPECT_THAT(english("She did not rule it out."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(english("Their rule lasted for decades."), ElementsAre(Doubt::none));
}

TEST(Doubts, AFixedExpression) {
    EXPECT_THAT(english("They met at the tennis court."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("They fell down a flight of stairs."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("They missed the flight of the evening."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("They met at the court."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("The garden was a riot of roses."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("She walked out as a rule."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Zij nam de leiding over."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("De leiding stapte op."), ElementsAre(Doubt::none));
}

TEST(Doubts, CompanyThatTellsTheSense) {
    EXPECT_THAT(dutch("In de cel was plaats voor vier."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Een cel heeft plaats voor vier."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("De politie deed een inval bij de buren."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("She spoke of a deal between brothers."), ElementsAre(Doubt::none));
}

TEST(Doubts, CompanyOfAKind) {
    TermbaseMaker maker;
    maker.add("port", ConceptKind::term, noted("port", "en", PartOfSpeech::noun, "homograph"));
    maker.add("grain", ConceptKind::term, noted("grain", "en", PartOfSpeech::noun, "homograph"));
    maker.add("casualty", ConceptKind::term, noted("dead", "en", PartOfSpeech::adjective, "loose"));
    maker.add("dutch", ConceptKind::nationality,
              designation("Dutch", "en", PartOfSpeech::adjective, CaseRule::initial));
    const auto termbase = maker.termbase();
    const auto doubts = [&](std::string_view text) { return doubts_in(termbase, text, text::Language::english); };
    EXPECT_THAT(doubts("The port of Rotterdam was full."), ElementsAre(Doubt::none));
    EXPECT_THAT(doubts("The port of his youth was sweet."), ElementsAre(Doubt::context));
    EXPECT_THAT(doubts("They sell Dutch grain."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(doubts("Dutch shops sell grain."), ElementsAre(Doubt::none, Doubt::context));
    EXPECT_THAT(doubts("The match left three dead."), ElementsAre(Doubt::none));
    EXPECT_THAT(doubts("The match was dead."), ElementsAre(Doubt::context));
}

TEST(Doubts, ASmallVerbWithItsParticle) {
    EXPECT_THAT(english("She put down the phone."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("The court said that he put down the rebels."),
                ElementsAre(Doubt::none, Doubt::none, Doubt::none));
}

TEST(Doubts, ThePresidentOfAClub) {
    EXPECT_THAT(english("The president of the old chess club smiled."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("The president of the country smiled."), ElementsAre(Doubt::none));
}

TEST(Doubts, ManyOfSomethingElse) {
    EXPECT_THAT(english("A flight of noisy starlings passed."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("The flight of a lifetime was over."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Een leger thuiswerkers klaagt."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Het leger van vrijwilligsters groeit."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Het leger van de buren was groot."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Een leger regenwulpen trok over."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Ze willen een leger opbouwen."), ElementsAre(Doubt::none));
}

TEST(Doubts, ALineBetweenTwoNotions) {
    TermbaseMaker maker;
    maker.add("border", ConceptKind::term, designation("border", "en", PartOfSpeech::noun, CaseRule::any));
    const auto doubts = [&](std::string_view text) {
        return doubts_in(maker.termbase(), text, text::Language::english);
    };
    EXPECT_THAT(doubts("The border between wit and malice."), ElementsAre(Doubt::context));
    EXPECT_THAT(doubts("The border between Serbia and Kosovo."), ElementsAre(Doubt::none));
    EXPECT_THAT(doubts("The border between the two states."), ElementsAre(Doubt::none));
}

TEST(Doubts, AnEverydayVerbInItsFrame) {
    EXPECT_THAT(english("Odessa has finally agreed to it."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(english("The gangs have agreed to it."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("My sister and I agreed to it."), ElementsAre(Doubt::general));
    EXPECT_THAT(english("She replaced the pope."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(english("The pope replaced her old chair."), ElementsAre(Doubt::none, Doubt::general));
    EXPECT_THAT(english("The pope was replaced."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(english("The pope was back."), ElementsAre(Doubt::none, Doubt::general));
}

TEST(Doubts, WhoIsHeldAndWhatIsHeld) {
    TermbaseMaker maker;
    maker.add("detention", ConceptKind::term, noted("hold", "en", PartOfSpeech::verb, "loose"));
    const auto held = [&](std::string_view text) { return doubts_in(maker.termbase(), text, text::Language::english); };
    for (const std::string_view text :
         {"He was still being held without charge.", "The journalists held in the north wrote a letter.",
          "They hold two of the doctors.", "The island holds 1,200 prisoners."}) {
        EXPECT_THAT(held(text), ElementsAre(Doubt::none)) << text;
    }
    for (const std::string_view text :
         {"The meeting was held in May.", "The journalists held a meeting.", "She was held in high esteem.",
          "They hold the doctors responsible.", "Hold the line."}) {
        EXPECT_THAT(held(text), ElementsAre(Doubt::general)) << text;
    }
}

TEST(Doubts, AnInfinitiveOfTheSameConcept) {
    TermbaseMaker maker;
    maker.add("vote", ConceptKind::term, designation("stem", "nl", PartOfSpeech::noun, CaseRule::any));
    maker.add("vote", ConceptKind::term, designation("stemmen", "nl", PartOfSpeech::verb, CaseRule::any));
    EXPECT_THAT(doubts_in(maker.termbase(), "Het parlement zal vandaag stemmen.", text::Language::dutch),
                ElementsAre(Doubt::none));
}

TEST(Doubts, AGeneralWordIsNoMention) {
    EXPECT_THAT(english("After the demonstration people say no."), ElementsAre(Doubt::none, Doubt::general));
}

TEST(Doubts, WhoSaysSomething) {
    EXPECT_THAT(english("The court said that."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(english("After the demonstration she said no."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(english("She said the soup was cold."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("The cook said it was cold."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("The ruling that the court said was final."), ElementsAre(Doubt::none, Doubt::general));
}

TEST(Doubts, APersonOrAThingThatIsTaken) {
    TermbaseMaker maker;
    maker.add("arrest", ConceptKind::term, designation("seize", "en", PartOfSpeech::verb, CaseRule::any));
    maker.add("port", ConceptKind::term, designation("port", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("king", ConceptKind::office, designation("king", "en", PartOfSpeech::noun, CaseRule::any));
    const auto termbase = maker.termbase();
    const auto in_english = [&](std::string_view text) { return doubts_in(termbase, text, text::Language::english); };
    EXPECT_THAT(in_english("They seized the old harbour."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(in_english("The tanker was seized."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(in_english("They seized two journalists."), ElementsAre(Doubt::none));
    EXPECT_THAT(in_english("The activists were seized."), ElementsAre(Doubt::none));
    EXPECT_THAT(in_english("They live in Port-au-Prince."), ElementsAre(Doubt::name));
    EXPECT_THAT(in_english("They sold a king-size bed."), ElementsAre(Doubt::name));
    EXPECT_THAT(in_english("They sold port-side berths."), ElementsAre(Doubt::none));
}

TEST(Doubts, APeopleOrAHouseBySomePlace) {
    TermbaseMaker maker;
    maker.add("poland", ConceptKind::country, designation("Polen", "nl", PartOfSpeech::proper_noun, CaseRule::initial));
    maker.add("salisbury", ConceptKind::place,
              designation("Salisbury", "en", PartOfSpeech::proper_noun, CaseRule::initial));
    maker.add("prize", ConceptKind::object, designation("Nobel", "en", PartOfSpeech::proper_noun, CaseRule::initial));
    const auto termbase = maker.termbase();
    const auto dutch = [&](std::string_view text) { return doubts_in(termbase, text, text::Language::dutch); };
    const auto in_english = [&](std::string_view text) { return doubts_in(termbase, text, text::Language::english); };
    EXPECT_THAT(dutch("Daar klaagden de Polen over."), ElementsAre(Doubt::name));
    EXPECT_THAT(dutch("Daar klaagde Polen over."), ElementsAre(Doubt::none));
    EXPECT_THAT(in_english("They met the Marquess of Salisbury."), ElementsAre(Doubt::name));
    EXPECT_THAT(in_english("They met at the Salisbury Hotel."), ElementsAre(Doubt::name));
    EXPECT_THAT(in_english("They met the mayor of Salisbury."), ElementsAre(Doubt::none));
    EXPECT_THAT(in_english("They met Alfred Nobel."), ElementsAre(Doubt::name));
    EXPECT_THAT(in_english("She won a Nobel."), ElementsAre(Doubt::none));
}

}  // namespace

}  // namespace loep::match
