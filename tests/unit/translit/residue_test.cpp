// Tests of Dutch spellings left in English: what is one, what English writes so too, and what is no Slavic name.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/residue.hpp"

#include <gtest/gtest.h>

namespace {

using loep::translit::dutch_spelling;

TEST(DutchSpelling, IsKnownByItsLetters) {
    for (const auto* word :
         {"Sjtsjerbakov", "Protasevitsj", "Zjoekov", "Joesjtsjenko", "Tsjernysjov", "Edoeard", "Sjojgoe"}) {
        const auto spelling = dutch_spelling(word);
        ASSERT_TRUE(spelling) << word;
        EXPECT_FALSE(spelling->english.empty()) << word;
        EXPECT_NE(spelling->english.front().text, word);
    }
    EXPECT_EQ(dutch_spelling("Sjtsjerbakov")->english.front().text, "Shcherbakov");
}

TEST(DutchSpelling, IsNoneWhereEnglishWritesSo) {
    for (const auto* word : {"Boris", "Lavrov", "Peskov", "Ivanovo", "Roman", "Kolesnikov"}) {
        EXPECT_FALSE(dutch_spelling(word)) << word;
    }
}

TEST(DutchSpelling, IsSureOfLettersThatDutchNamesDoNotHave) {
    for (const auto* word : {"Protasevitsj", "Loekasjenko", "Sjtsjerbakov", "Moskou"}) {
        EXPECT_GE(dutch_spelling(word)->certainty, 0.8) << word;
    }
    for (const auto* word : {"Jeroen", "Koeman", "Hoekstra", "Boekhout", "Sjoerd", "Anja", "Katja"}) {
        const auto spelling = dutch_spelling(word);
        EXPECT_LT(spelling ? spelling->certainty : 0.0, 0.8) << word;
    }
}

TEST(DutchSpelling, NeedsTheDutchTextForLettersThatEnglishHasToo) {
    for (const auto* word : {"Kachanova", "Bychkov", "Kochanova", "Charkov", "Sachalin"}) {
        EXPECT_FALSE(dutch_spelling(word, {false, false})) << word;
    }
    for (const auto* word : {"Charkov", "Sachalin", "Cholodny"}) {
        EXPECT_TRUE(dutch_spelling(word, {false, true})) << word;
    }
}

TEST(DutchSpelling, MayHaveAGermanW) {
    const auto spelling = dutch_spelling("Kowalkowa", {true, true});
    ASSERT_TRUE(spelling);
    EXPECT_EQ(spelling->english.front().text, "Kovalkova");
    EXPECT_LT(spelling->certainty, 0.8);
    EXPECT_FALSE(dutch_spelling("Kowalkowa", {true, false}));
    for (const auto* word : {"Dąbrowa", "Iowa", "Ottawa", "Warszawa"}) {
        EXPECT_FALSE(dutch_spelling(word, {true, true})) << word;
    }
}

TEST(DutchSpelling, IsNoneOfNamesThatBothTextsSpellAlike) {
    for (const auto* word : {"Morawiecki", "Kaja", "Kallas", "Joel", "Java", "Jakarta", "Alejandro", "Skopje", "China",
                             "Charles", "Major", "Fiji"}) {
        EXPECT_FALSE(dutch_spelling(word, {true, true})) << word;
    }
}

TEST(DutchSpelling, CanBeMixedWithEnglish) {
    EXPECT_TRUE(loep::translit::mixes_spellings("tikhanovskaja"));
    EXPECT_FALSE(loep::translit::mixes_spellings("tikhanovskaya"));
    EXPECT_FALSE(loep::translit::mixes_spellings("tichanovskaja"));
}

TEST(DutchSpelling, IsNoneOfOtherNamesAndWords) {
    for (const auto* word : {"Morawiecki", "Boeing", "Joel", "Phoenix", "Goethe", "Johnson", "Monroe", "Michelle",
                             "Andrzej", "Dubrovnik", "The", "January", "", "42", "Zoë"}) {
        EXPECT_FALSE(dutch_spelling(word)) << word;
    }
}

}  // namespace
