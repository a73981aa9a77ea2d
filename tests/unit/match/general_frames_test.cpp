// General English words where their subject, object or clause tells that their concept is meant, and where it does not.
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

termbase::Termbase general_words() {
    TermbaseMaker maker;
    for (const std::string verb : {"acknowledge", "admit", "agree", "concede", "declare", "disappear", "hold",
                                   "replace", "say", "succeed", "vanish", "warn"}) {
        maker.add("of-" + verb, ConceptKind::term, noted(verb, "en", PartOfSpeech::verb, "loose"));
    }
    for (const std::string word : {"comment", "remark"}) {
        maker.add("of-" + word, ConceptKind::term, noted(word, "en", PartOfSpeech::noun, "loose"));
    }
    maker.add("possibly", ConceptKind::term, noted("might", "en", PartOfSpeech::other, "loose"));
    maker.add("perhaps", ConceptKind::term, noted("may", "en", PartOfSpeech::other, "loose"));
    maker.add("predecessor", ConceptKind::office, noted("former", "en", PartOfSpeech::adjective, "loose"));
    maker.add("casualty", ConceptKind::term, designation("dead", "en", PartOfSpeech::noun, CaseRule::any));
    maker.add("general", ConceptKind::office, designation("general", "en", PartOfSpeech::noun, CaseRule::any));
    return maker.termbase();
}

std::vector<Doubt> english(std::string_view text) {
    return doubts_in(general_words(), text, text::Language::english);
}

void expect_none(std::initializer_list<std::string_view> texts) {
    for (const auto text : texts) {
        EXPECT_THAT(english(text), ElementsAre(Doubt::none)) << text;
    }
}

void expect_general(std::initializer_list<std::string_view> texts) {
    for (const auto text : texts) {
        EXPECT_THAT(english(text), ElementsAre(Doubt::general)) << text;
    }
}

TEST(GeneralFrames, WhoActsIsOfTheNews) {
    expect_none({"The airline later acknowledged that its crew had slept.", "Three technicians admitted it.",
                 "The unions have finally agreed.", "The regulator conceded nothing.",
                 "A judge promptly declared it void.", "The two fishermen disappeared in 2011.",
                 "A retired teacher, who vanished in Harare.", "The forecasters had warned of it.",
                 "The committee met on Monday and agreed to wait.",
                 "The lobbyist paid in cash, but he admitted nothing.", "The price agreed by the ministries was low.",
                 "The envoy stayed for a week and then vanished."});
    expect_general({"My aunt agreed.", "The smell vanished.", "Her voice disappeared into the wind.",
                    "He was admitted on a Tuesday.", "The bomb warning came late.", "It took an hour to agree.",
                    "The sound simply vanished."});
}

TEST(GeneralFrames, WhoSaysIt) {
    expect_none({"The coastguard said two boats had sunk.", "Its owner later said so.",
                 "Divers say the wreck is intact.", "“Nothing is lost”, says the miner.",
                 "They counted the boats, and said it was enough."});
    expect_general({"Nobody could say.", "He is said to own it.", "They said goodbye.", "I said so.",
                    "That said, it rained.", "The child began to say it.", "The dog that she said was lost."});
}

TEST(GeneralFrames, WhatIsPossible) {
    expect_none({"The ice might melt.", "Prices might not fall.", "The roof might well leak.",
                 "The ferry may soon return.", "It may have been him.", "The ship may be carrying coal."});
    expect_general({"In May it rained.", "She tried with all her might.", "They fear the might of the fleet.",
                    "Visitors may park here.", "The first week of May was wet.", "A military might of old."});
}

TEST(GeneralFrames, WhoHeldAnOfficeBefore) {
    expect_none({"A former prosecutor.", "The former Turkish commander.", "Two former judges.", "A former bishop."});
    expect_general({"A former bakery.", "The former of the two.", "Its former colour.", "A former girlfriend."});
}

TEST(GeneralFrames, ARemarkOnSomething) {
    expect_none({"A remark that cost him his post.", "Her remarks about the fleet.", "They had no comment on it."});
    expect_general({"The comment section.", "She let the remark pass.", "Write a comment."});
}

TEST(GeneralFrames, WhoIsReplacedOrHeld) {
    expect_none({"The synod replaced its abbot, the bishop.", "They replaced the commander.",
                 "She succeeded the ombudsman.", "The whistleblower is being held in Lagos.",
                 "The reporters were held, the driver was not.", "The two miners are held without charge."});
    expect_general({"They replaced the roof.", "The plan succeeded.", "The fair was held, as ever.",
                    "The minister was held in high regard.", "The soup is held warm."});
}

TEST(GeneralFrames, AnAdjectiveOfVictims) {
    expect_none({"The dead hostages.", "Twelve dead passengers.", "The families of dead miners.",
                 "The general whose house burned."});
    EXPECT_THAT(english("A dead branch."), ElementsAre(Doubt::context));
    EXPECT_THAT(english("The dead language."), ElementsAre(Doubt::word_class));
    EXPECT_THAT(english("A general feeling."), ElementsAre(Doubt::context));
}

}  // namespace

}  // namespace loep::match
