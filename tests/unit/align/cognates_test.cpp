// Tests of cognates: spelling habits are levelled, other words are not.
// SPDX-License-Identifier: Apache-2.0
#include "loep/align/cognates.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "loep/align/common_words.hpp"

namespace {

using loep::align::class_similarity;
using loep::align::spelling_class;
using loep::text::Language;

double alike(const std::string& dutch, const std::string& english) {
    return class_similarity(spelling_class(dutch, Language::dutch), spelling_class(english, Language::english));
}

TEST(Cognates, HabitsOfSpellingAreLevelled) {
    const std::vector<std::pair<std::string, std::string>> pairs{
        {"demonstratie", "demonstration"}, {"politiek", "politics"},    {"universiteit", "university"},
        {"elektrisch", "electric"},        {"sancties", "sanctions"},   {"president", "presidents"},
        {"industrie", "industry"},         {"commissie", "commission"}, {"officieel", "official"},
        {"journalisten", "journalists"},   {"toeristen", "tourists"},   {"kritisch", "critical"}};
    for (const auto& [dutch, english] : pairs) {
        EXPECT_GT(alike(dutch, english), 0.75) << dutch << " – " << english;
    }
}

TEST(Cognates, OtherWordsAreNot) {
    const std::vector<std::pair<std::string, std::string>> pairs{
        {"regering", "religion"}, {"vergadering", "verification"}, {"gemeente", "geometry"}, {"kerk", "kernel"}};
    for (const auto& [dutch, english] : pairs) {
        EXPECT_LT(alike(dutch, english), 0.75) << dutch << " – " << english;
    }
}

TEST(Cognates, SimilarityIsBounded) {
    EXPECT_DOUBLE_EQ(class_similarity("", ""), 1.0);
    EXPECT_DOUBLE_EQ(class_similarity("abc", ""), 0.0);
    EXPECT_DOUBLE_EQ(class_similarity("abcd", "abcd"), 1.0);
    EXPECT_DOUBLE_EQ(class_similarity("abcd", "abce"), 0.75);
}

TEST(CommonWords, FindsAllRowsOfAWord) {
    ASSERT_EQ(loep::align::common_words("grote").size(), 4U);
    EXPECT_EQ(loep::align::common_words("regering").front().english, "government");
    EXPECT_TRUE(loep::align::common_words("zzz").empty());
    EXPECT_TRUE(loep::align::common_words("").empty());
}

}  // namespace
