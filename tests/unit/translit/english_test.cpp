// Tests of the English spellings made of a Dutch one.
// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/translit/names.hpp"

namespace {

using loep::translit::english_of;
using testing::Contains;
using testing::IsEmpty;

std::vector<std::string> texts_of(std::string_view dutch) {
    std::vector<std::string> texts;
    for (const auto& candidate : english_of(dutch)) {
        texts.push_back(candidate.text);
    }
    return texts;
}

std::string first_of(std::string_view dutch) {
    const auto texts = texts_of(dutch);
    return texts.empty() ? std::string("nothing") : texts.front();
}

TEST(EnglishOf, WritesTheLettersOfTheEnglishPress) {
    EXPECT_EQ(first_of("Loekasjenko"), "Lukashenko");
    EXPECT_EQ(first_of("Protasevitsj"), "Protasevich");
    EXPECT_EQ(first_of("Zjoekov"), "Zhukov");
    EXPECT_EQ(first_of("Chroesjtsjov"), "Khrushchev");
    EXPECT_EQ(first_of("Poetin"), "Putin");
    EXPECT_EQ(first_of("Valentina Tichanovskaja"), "Valentina Tikhanovskaya");
    EXPECT_EQ(first_of("Boris Jeltsin"), "Boris Yeltsin");
}

TEST(EnglishOf, GivesAlternatives) {
    EXPECT_THAT(texts_of("Sergej Najev"), Contains("Sergei Nayev"));
    EXPECT_THAT(texts_of("Sergej Najev"), Contains("Sergey Nayev"));
    EXPECT_THAT(texts_of("Gerasjenko"), Contains("Gerashchenko"));
    EXPECT_THAT(texts_of("Tsjernysjov"), Contains("Chernyshov"));
    EXPECT_THAT(texts_of("Tsjernysjov"), Contains("Chernyshev"));
}

TEST(EnglishOf, PutsTheLikeliestFirstAndNoneTwice) {
    const auto candidates = english_of("Jevgenij Zinovjev");
    ASSERT_GT(candidates.size(), 1U);
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        EXPECT_GE(candidates[i - 1].weight, candidates[i].weight);
        EXPECT_NE(candidates[i - 1].text, candidates[i].text);
    }
    EXPECT_LE(candidates.front().weight, 1.0);
}

TEST(EnglishOf, SaysNothingOfOtherWords) {
    for (const auto* word : {"Morales", "regering", "meisje", "", " ", "1994", "Минск"}) {
        EXPECT_THAT(english_of(word), IsEmpty()) << word;
    }
}

TEST(EnglishOf, KeepsTheMarksBetweenWords) {
    EXPECT_EQ(first_of("Gajsjin-Tsjechov"), "Gaishin-Chekhov");
}

}  // namespace
