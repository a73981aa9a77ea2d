// Everyday senses that show some words away from a hit, and names that are those of rivers, houses and towns elsewhere.
// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <string_view>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/match/doubts.hpp"

#include "doubts_in.hpp"

namespace loep::match {

namespace {

using termbase::CaseRule;
using termbase::ConceptKind;
using termbase::PartOfSpeech;
using testing::ElementsAre;

termbase::Designation name(std::string_view text, std::string_view locale) {
    return designation(text, locale, PartOfSpeech::proper_noun, CaseRule::initial);
}

termbase::Termbase small() {
    TermbaseMaker maker;
    maker.add("vote", ConceptKind::term, designation("stemmen", "nl", PartOfSpeech::verb, CaseRule::any));
    maker.add("arrest", ConceptKind::term, designation("oppakken", "nl", PartOfSpeech::verb, CaseRule::any));
    maker.add("annexation", ConceptKind::term, designation("inlijven", "nl", PartOfSpeech::verb, CaseRule::any));
    maker.add("walkout", ConceptKind::term, designation("staken", "nl", PartOfSpeech::verb, CaseRule::any));
    maker.add("forest", ConceptKind::term, designation("bos", "nl", PartOfSpeech::noun, CaseRule::any));
    maker.add("possibly", ConceptKind::term, designation("mogelijk", "nl", PartOfSpeech::adverb, CaseRule::any));
    maker.add("persecution", ConceptKind::term, noted("vervolgen", "nl", PartOfSpeech::verb, "loose"));
    maker.add("menace", ConceptKind::term, noted("dreigen", "nl", PartOfSpeech::verb, "loose"));
    maker.add("wood", ConceptKind::term, designation("hof", "nl", PartOfSpeech::noun, CaseRule::any));
    maker.add("questioning", ConceptKind::term, noted("question", "en", PartOfSpeech::verb, "loose"));
    maker.add("march", ConceptKind::term, designation("betogen", "nl", PartOfSpeech::verb, CaseRule::any));
    maker.add("blow", ConceptKind::term, noted("hit", "en", PartOfSpeech::verb, "loose"));
    maker.add("senate-en", ConceptKind::organisation, name("Senate", "en"));
    maker.add("the-west", ConceptKind::place, [] {
        auto west = name("West", "en");
        west.note = std::string_view("loose");
        return west;
    }());
    maker.add("manila", ConceptKind::place, name("Manila", "en"));
    maker.add("communique", ConceptKind::term, designation("statement", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("keeping", ConceptKind::term, noted("keep", "en", PartOfSpeech::verb, "loose"));
    maker.add("backing", ConceptKind::term, noted("back", "en", PartOfSpeech::verb, "loose"));
    maker.add("beating", ConceptKind::term, designation("beat", "en", PartOfSpeech::verb, CaseRule::any));
    maker.add("frontline", ConceptKind::term, noted("front", "en", PartOfSpeech::noun, "loose"));
    maker.add("topical", ConceptKind::term, designation("current", "en", PartOfSpeech::adjective, CaseRule::any));
    maker.add("macron", ConceptKind::person, name("Macron", "en"));
    maker.add("spokesman", ConceptKind::office, designation("spokesman", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("minsk", ConceptKind::place, name("Minsk", "nl"));
    maker.add("senate", ConceptKind::organisation, name("Senaat", "nl"));
    maker.add("spanish", ConceptKind::nationality,
              designation("Spaanse", "nl", PartOfSpeech::adjective, CaseRule::initial));
    maker.add("seizure", ConceptKind::term, designation("pick up", "en", PartOfSpeech::verb, CaseRule::any));
    maker.add("detention", ConceptKind::term, noted("hold", "en", PartOfSpeech::verb, "loose"));
    maker.add("aid", ConceptKind::term, designation("help", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("strike", ConceptKind::term, designation("struck", "en", PartOfSpeech::verb, CaseRule::any));
    maker.add("statement", ConceptKind::term, noted("say", "en", PartOfSpeech::verb, "loose"));
    maker.add("niger", ConceptKind::country, name("Niger", "en"));
    maker.add("niger-nl", ConceptKind::country, name("Niger", "nl"));
    maker.add("turkey", ConceptKind::country, name("Turkey", "en"));
    maker.add("halifax", ConceptKind::place, name("Halifax", "en"));
    maker.add("perth", ConceptKind::place, name("Perth", "en"));
    maker.termbase().concepts.back().relations.push_back({termbase::RelationKind::located_in, "australia"});
    maker.add("tunnel", ConceptKind::term, designation("tunnel", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("march-of-people", ConceptKind::term, designation("march", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("talks", ConceptKind::term, noted("talk", "en", PartOfSpeech::verb, "loose"));
    maker.add("all-states", ConceptKind::term, noted("the world", "en", PartOfSpeech::noun, "loose"));
    maker.add("prison-term", ConceptKind::term, noted("sentence", "en", PartOfSpeech::verb, "loose"));
    maker.add("koster", ConceptKind::person, name("Koster", "nl"));
    maker.add("deportation", ConceptKind::term, designation("uitzetten", "nl", PartOfSpeech::verb, CaseRule::any));
    maker.add("sentence", ConceptKind::term, designation("veroordelen", "nl", PartOfSpeech::verb, CaseRule::any));
    maker.add("twitter", ConceptKind::organisation, name("X", "en"));
    return maker.termbase();
}

std::vector<Doubt> dutch(std::string_view text) {
    return doubts_in(small(), text, text::Language::dutch);
}

std::vector<Doubt> english(std::string_view text) {
    return doubts_in(small(), text, text::Language::english);
}

TEST(EverydayFrames, VoicesThatAreRaisedAndOrgansThatAreTuned) {
    EXPECT_THAT(dutch("Er gingen opnieuw stemmen op om te sluiten."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Zij gingen opnieuw stemmen op een ander."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Ook het oude orgel kan hij stemmen."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("De leden stemden dinsdag in met het plan."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("De Kamer stemde dinsdag in met het plan."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, WhatIsPickedUp) {
    EXPECT_THAT(dutch("Zij pakte haar tas op."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Zij pakten haar broer op."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Zij heeft haar gitaar opgepakt."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Zij werd opgepakt met haar tas."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("He picked up the old violin."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("The bag was picked up later."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("He picked up Spanish in a year."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("Police picked up a student."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("Police had picked up a bag."), ElementsAre(Doubt::context));
}

TEST(EverydayFrames, WhoIsHeldForDays) {
    EXPECT_THAT(english("They held him for six days."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("They held her without charge."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("They held her in a tight embrace."), ElementsAre(Doubt::general));
}

TEST(EverydayFrames, WhatIsMadePossible) {
    EXPECT_THAT(dutch("De wet maakt een verbod mogelijk."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("De wet geldt mogelijk nog."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, ABunchOfFlowers) {
    EXPECT_THAT(dutch("Zij kreeg een bos pioenrozen van hem."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Zij vonden in een bos een fiets."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, AVerbBehindAnAdverb) {
    EXPECT_THAT(english("It would only help the rich."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(english("It was only help."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, WhoStruckForHowLong) {
    EXPECT_THAT(english("Miners struck for nine days."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("Miners struck gold."), ElementsAre(Doubt::context));
}

TEST(EverydayFrames, WhatIsStruckOrStuck) {
    EXPECT_THAT(dutch("De artsen staken voor meer loon."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("De artsen staken de straat over."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("De redders staakten de zoektocht."), ElementsAre(Doubt::context));
}

TEST(EverydayFrames, AParticleBeforeAPreposition) {
    EXPECT_THAT(dutch("Zij lijfden het gebied in na een oorlog."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Zij lijfden in het gebied niemand."), ElementsAre());
}

TEST(EverydayFrames, VoicesThatAreHeard) {
    EXPECT_THAT(dutch("De getuige herkende de stem van Mladić direct."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Hun stemmen klonken tot in de gang."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Hun leden stemmen over een week."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, WhatGoesOn) {
    EXPECT_THAT(dutch("De soldaat vervolgde zijn tocht."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("Sinds de oorlog in Oekraïne vervolgde zijn tegenstanders niemand."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("‘De soldaat blijft’, vervolgde hij."), ElementsAre(Doubt::context));
}

TEST(EverydayFrames, AThreatIsOfAnAct) {
    EXPECT_THAT(dutch("Sponsors dreigden af te haken."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Ik zag dat je moeder dreigde te vallen in de keuken."), ElementsAre(Doubt::context));
}

TEST(EverydayFrames, WhoArguesAndWhatCosts) {
    EXPECT_THAT(dutch("In de krant betoogt zij opnieuw dat het kan."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("In de hoofdstad betoogden duizenden vrouwen."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("New tariffs on steel hit Turkey."), ElementsAre(Doubt::context, Doubt::none));
    EXPECT_THAT(english("Six drones hit Turkey."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(dutch("De bank acht het mogelijk dat het daalt."), ElementsAre(Doubt::context));
}

TEST(EverydayFrames, WhatComesFromNoEnemy) {
    for (const std::string_view cause : {"A blizzard", "Two earthquakes", "Heavy gales", "A cyclone", "The shortage",
                                         "A long drought", "Wildfires", "The embargo", "A virus", "Lightning"}) {
        EXPECT_THAT(english(std::string(cause) + " hit Manila."), ElementsAre(Doubt::context, Doubt::none)) << cause;
    }
    EXPECT_THAT(english("In the storm three rockets hit Manila."), ElementsAre(Doubt::none, Doubt::none));
}

TEST(EverydayFrames, WhoBeatsRivals) {
    for (const std::string_view rivals :
         {"her old rival", "the titleholders", "their Danish opponents", "the hosts", "the defending champions",
          "the visiting side", "three other contenders", "the challenger", "both favourites", "a Swiss qualifier"}) {
        EXPECT_THAT(english("They had beaten " + std::string(rivals) + "."), ElementsAre(Doubt::word_class)) << rivals;
    }
    EXPECT_THAT(english("They had beaten the prisoner."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("Police had beaten a rival."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, ATuneAndATalk) {
    for (const std::string_view text :
         {"They played a march.", "She wrote two marches.", "The choir hummed a slow march.", "He composed the march.",
          "They rehearsed their new march.", "They talked about it."}) {
        EXPECT_THAT(english(text), ElementsAre(Doubt::context)) << text;
    }
    for (const std::string_view text :
         {"The band played as the march passed.", "They planned a march.", "They talked to the rebels."}) {
        EXPECT_THAT(english(text), ElementsAre(Doubt::none)) << text;
    }
}

TEST(EverydayFrames, TheWorldThatActs) {
    for (const std::string_view text : {"The world must act.", "Now the world looked away.",
                                        "He urged the world to act.", "The world is watching."}) {
        EXPECT_THAT(english(text), ElementsAre(Doubt::none)) << text;
    }
    for (const std::string_view text :
         {"The world was small.", "She sailed around the world.", "The world's end.", "The world of bees."}) {
        EXPECT_THAT(english(text), ElementsAre(Doubt::context)) << text;
    }
}

TEST(EverydayFrames, AHouseOrABandOfTheName) {
    for (const std::string_view text :
         {"He bought the Perth, where he had worked.", "The Perth raised its rates.", "They slept at the Perth.",
          "She drank a Perth, neat.", "The Perth Arms closed."}) {
        EXPECT_THAT(english(text), ElementsAre(Doubt::name)) << text;
    }
    for (const std::string_view text : {"He lives in Perth.", "The Perth metro.", "The Perth District."}) {
        EXPECT_THAT(english(text), ElementsAre(Doubt::none)) << text;
    }
    EXPECT_THAT(english("Velvet Tunnel sang."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("The Tunnel closed."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("An X-ray of it."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("He wrote it on X."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, ABirdThatIsServed) {
    EXPECT_THAT(english("Turkey was carved and the gravy was served."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("Turkey was angry."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, WhoIsSentencedToATerm) {
    for (const std::string_view text :
         {"They sentenced the poet to nine years.", "The baker was sentenced to death.", "He was sentenced to life.",
          "They sentenced a singer of songs to six months."}) {
        EXPECT_THAT(english(text), ElementsAre(Doubt::none)) << text;
    }
    EXPECT_THAT(english("He was sentenced to bake almond bread."), ElementsAre(Doubt::context));
}

TEST(EverydayFrames, WhoBearsTheNameOfSomebodyElse) {
    for (const std::string_view text : {"Coach Macron smiled.", "The drummer Macron smiled.", "Uncle Macron smiled.",
                                        "Their goalkeeper Macron smiled.", "Little Macron smiled."}) {
        EXPECT_THAT(english(text), ElementsAre(Doubt::name)) << text;
    }
    EXPECT_THAT(english("The banker Macron smiled."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Trainer Koster was tevreden."), ElementsAre(Doubt::name));
    EXPECT_THAT(dutch("De kleine Koster lachte."), ElementsAre(Doubt::name));
    EXPECT_THAT(dutch("Minister Koster lachte."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, WhatIsSwitchedOff) {
    for (const std::string_view text :
         {"Vergeet de telefoon niet uit te zetten.", "Zij zette de televisie uit.", "Hij heeft de wekker uitgezet.",
          "De kachel werd uitgezet.", "Wie de motor uitzet, hoort vogels.", "Zij zet het alarm uit."}) {
        EXPECT_THAT(dutch(text), ElementsAre(Doubt::context)) << text;
    }
    EXPECT_THAT(dutch("De dienst wil het gezin uitzetten."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Het land zette het gezin uit."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, WhatIsCondemnedOrStopped) {
    EXPECT_THAT(dutch("De bond veroordeelde het plan als onzin."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("De bond veroordeelt de wet scherp."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("De wet, die de bond als onzin veroordeelde."), ElementsAre(Doubt::context));
    EXPECT_THAT(dutch("De rechter veroordeelde hem tot een boete."), ElementsAre(Doubt::none));
    for (const std::string_view text : {"De winkel staakt de verkoop van melk.", "De vloot staakte haar zoektocht.",
                                        "Het bedrijf staakt zijn levering.", "De zender staakte de uitzending."}) {
        EXPECT_THAT(dutch(text), ElementsAre(Doubt::context)) << text;
    }
    EXPECT_THAT(dutch("Morgen staakt het personeel."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("Vandaag staken de vakbonden."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, AStatementOfAStage) {
    EXPECT_THAT(english("In a statement the ballet denied it."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("Her dress on stage was a bold statement, said the ballet dancer."),
                ElementsAre(Doubt::context, Doubt::context));
}

TEST(EverydayFrames, WhatRadarPicksUp) {
    EXPECT_THAT(english("The radar picked up two men."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("The patrol picked up two men."), ElementsAre(Doubt::none));
}

TEST(EverydayFrames, WhatPoliceDo) {
    EXPECT_THAT(english("Detectives questioned the gardener."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("The gardener was questioned for hours by the police."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("The gardener questioned the plan."), ElementsAre(Doubt::general));
    EXPECT_THAT(english("Police questioned whether it was true."), ElementsAre(Doubt::general));
    EXPECT_THAT(english("They kept forty farmers in a flooded cellar."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("They kept forty letters in a drawer."), ElementsAre(Doubt::general));
}

TEST(EverydayFrames, WhoSpeaksBehindAQuotation) {
    EXPECT_THAT(english("“It is over,” said a spokesman."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(english("Never was it said a spokesman lied."), ElementsAre(Doubt::general, Doubt::none));
}

TEST(EverydayFrames, BackIsNoVerbBeforeAPreposition) {
    EXPECT_THAT(english("He came back to Turkey."), ElementsAre(Doubt::general, Doubt::none));
    EXPECT_THAT(english("They back Turkey now."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(english("The plan was backed by Turkey."), ElementsAre(Doubt::none, Doubt::none));
}

TEST(EverydayFrames, WhoBeatsWhom) {
    EXPECT_THAT(english("If she beat Macron, all would change."), ElementsAre(Doubt::word_class, Doubt::none));
    EXPECT_THAT(english("Guards beat Macron."), ElementsAre(Doubt::none, Doubt::none));
    EXPECT_THAT(english("Niger beat Turkey."), ElementsAre(Doubt::none, Doubt::word_class, Doubt::none));
}

TEST(EverydayFrames, AFrontOfAWar) {
    EXPECT_THAT(english("I saw that my brothers fought at the front."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("I saw that my mother sat at the front."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("I saw that my sons stood at the front of it."), ElementsAre(Doubt::context));
}

TEST(EverydayFrames, AnAdjectiveHasANoun) {
    EXPECT_THAT(english("The current was strong."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(english("The current plan was good."), ElementsAre(Doubt::none));
}

TEST(NamesElsewhere, ASurnameBehindItsPrefix) {
    EXPECT_THAT(dutch("Haar man Piet van den Bos slaapt."), ElementsAre(Doubt::name));
    EXPECT_THAT(dutch("Mevrouw Anna van de Hof slaapt."), ElementsAre(Doubt::name));
    EXPECT_THAT(dutch("Zij woont bij het hof."), ElementsAre(Doubt::none));
}

TEST(NamesElsewhere, AFirmAndAFilmOfTheName) {
    EXPECT_THAT(english("Halifax, the mortgage lender, closed."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("Halifax, the capital, closed."), ElementsAre(Doubt::none));
    EXPECT_THAT(dutch("De film Minsk draait nog."), ElementsAre(Doubt::name));
    EXPECT_THAT(dutch("De krant Minsk draait nog."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("Her novel Halifax was praised."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("The film Halifax banned was praised."), ElementsAre(Doubt::none));
}

TEST(NamesElsewhere, ARiver) {
    EXPECT_THAT(dutch("De rivier de Niger stond laag."), ElementsAre(Doubt::name));
    EXPECT_THAT(dutch("De coup in Niger mislukte."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("They swam in the Niger."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("They studied the Niger coup."), ElementsAre(Doubt::none));
}

TEST(NamesElsewhere, AHouseOfAnotherCountry) {
    EXPECT_THAT(dutch("De Spaanse Senaat kwam bijeen."), ElementsAre(Doubt::none, Doubt::name));
    EXPECT_THAT(dutch("De Senaat kwam bijeen."), ElementsAre(Doubt::none));
}

TEST(NamesElsewhere, ASenateThatSitsElsewhere) {
    EXPECT_THAT(english("They lost in the Senate in Manila."), ElementsAre(Doubt::name, Doubt::none));
    EXPECT_THAT(english("They lost in the Senate in June."), ElementsAre(Doubt::none));
}

TEST(NamesElsewhere, TheWestHasItsArticle) {
    EXPECT_THAT(english("He accused the West."), ElementsAre(Doubt::none));
    EXPECT_THAT(english("He went West."), ElementsAre(Doubt::general));
}

TEST(NamesElsewhere, ATownInAnotherRegion) {
    EXPECT_THAT(english("They met in Halifax, a mill town in Yorkshire."), ElementsAre(Doubt::name));
    EXPECT_THAT(english("They met in Halifax, a small town in summer."), ElementsAre(Doubt::none));
}

TEST(NamesElsewhere, ABirdWhereASentenceOpens) {
    EXPECT_THAT(english("Turkey farmers are worried."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("Turkey is worried."), ElementsAre(Doubt::none));
}

}  // namespace

}  // namespace loep::match
