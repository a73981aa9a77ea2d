// The English rules on words of every spelling class.
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forms.hpp"

namespace loep::morphology {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::Not;

Lemma english(std::string_view text, WordClass word_class) {
    return {.text = text, .language = text::Language::english, .word_class = word_class};
}

TEST(EnglishNouns, Plurals) {
    for (const auto& [noun, plural] : {Row{"sanction", "sanctions"},
                                       {"country", "countries"},
                                       {"crisis", "crises"},
                                       {"policeman", "policemen"},
                                       {"German", "Germans"},
                                       {"Pole", "Poles"},
                                       {"Belarusian", "Belarusians"},
                                       {"bus", "buses"},
                                       {"march", "marches"},
                                       {"monarch", "monarchs"},
                                       {"oligarch", "oligarchs"},
                                       {"quiz", "quizzes"},
                                       {"veto", "vetoes"},
                                       {"NGO", "NGOs"},
                                       {"referendum", "referendums"},
                                       {"tent camp", "tent camps"},
                                       {"border guard", "border guards"},
                                       {"secretary general", "secretaries general"},
                                       {"state of emergency", "states of emergency"},
                                       {"prisoner of conscience", "prisoners of conscience"},
                                       {"passer-by", "passers-by"},
                                       {"mechanism", "mechanisms"}}) {
        const auto plurals = texts_of(english(noun, WordClass::noun), InflectionKind::plural);
        ASSERT_FALSE(plurals.empty()) << noun;
        EXPECT_EQ(plurals.front(), plural) << noun;
    }
    EXPECT_THAT(all_texts(english("secretary general", WordClass::noun)), Contains("secretary generals"));
}

TEST(EnglishNouns, NoWildNonWords) {
    for (const auto& [noun, form] : {Row{"sanctions", "sanctionses"},
                                     {"extremism", "extremisms"},
                                     {"Chinese", "Chineses"},
                                     {"German", "Germen"}}) {
        EXPECT_THAT(all_texts(english(noun, WordClass::noun)), Not(Contains(std::string(form))));
    }
}

TEST(EnglishNames, Possessives) {
    EXPECT_THAT(all_texts(english("Putin", WordClass::name)), ElementsAre("Putin", "Putin's"));
    EXPECT_THAT(all_texts(english("Kallas", WordClass::name)), ElementsAre("Kallas", "Kallas's", "Kallas'"));
    EXPECT_THAT(all_texts(english("Belarusian", WordClass::noun)),
                ElementsAre("Belarusian", "Belarusians", "Belarusian's", "Belarusians'"));
    EXPECT_THAT(all_texts(english("prime minister", WordClass::noun)), Contains("prime minister's"));
    EXPECT_THAT(all_texts(english("policeman", WordClass::noun)), Contains("policemen's"));
}

TEST(EnglishVerbs, Paradigm) {
    EXPECT_THAT(all_texts(english("detain", WordClass::verb)),
                ElementsAre("detain", "detains", "detaining", "detained"));
    for (const auto& [verb, form] : {Row{"accuse", "accusing"},
                                     {"deny", "denied"},
                                     {"deny", "denying"},
                                     {"stop", "stopped"},
                                     {"permit", "permitting"},
                                     {"visit", "visited"},
                                     {"travel", "travelled"},
                                     {"travel", "traveled"},
                                     {"push back", "pushed back"},
                                     {"break through", "broke through"},
                                     {"flee", "fled"},
                                     {"free", "freed"},
                                     {"fly", "flew"}}) {
        EXPECT_THAT(texts_of(english(verb, WordClass::verb), InflectionKind::verbal), Contains(std::string(form)));
    }
    EXPECT_THAT(all_texts(english("visit", WordClass::verb)), Not(Contains("visitted")));
    EXPECT_THAT(all_texts(english("flee", WordClass::verb)), Not(Contains("fleed")));
}

TEST(EnglishSpelling, BothSidesOfTheOcean) {
    for (const auto& [word, form] : {Row{"organisation", "organization"},
                                     {"organization", "organisations"},
                                     {"Ministry of Defence", "Ministry of Defense"},
                                     {"reception centre", "reception center"},
                                     {"reception centre", "reception centers"},
                                     {"neighbouring country", "neighboring country"},
                                     {"labor camp", "labour camps"},
                                     {"Co-ordination Council", "Coordination Council"},
                                     {"cease-fire", "ceasefire"}}) {
        EXPECT_THAT(all_texts(english(word, WordClass::noun)), Contains(std::string(form)));
    }
}

TEST(EnglishSpelling, LeavesOtherWordsAlone) {
    for (const std::string_view word :
         {"laboratory", "exercise", "promise", "supervision", "prison", "compromise", "honorary consul", "surprise",
          "size", "prize", "four", "courier", "enterprise"}) {
        for (const auto& form : forms_of(english(word, WordClass::noun))) {
            EXPECT_TRUE(form.text.starts_with(word.substr(0, word.size() - 1))) << form.text;
        }
    }
}

TEST(EnglishDeprecated, PluralAndGenitiveOnly) {
    auto lemma = english("White Russian", WordClass::noun);
    lemma.only_plural_and_genitive = true;
    EXPECT_THAT(all_texts(lemma), ElementsAre("White Russian", "White Russians", "White Russian's", "White Russians'"));
}

}  // namespace
}  // namespace loep::morphology
