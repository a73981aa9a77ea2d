// The patterns that lists of words hold.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/word_lists.hpp"

#include <array>
#include <string_view>

#include <gtest/gtest.h>

#include "loep/check/word_list.hpp"

namespace loep::check {
namespace {

TEST(WordLists, FitWholeWordsWithoutAStar) {
    EXPECT_TRUE(fits_any("slot burcht", "burcht"));
    EXPECT_FALSE(fits_any("slot burcht", "burchten"));
    EXPECT_FALSE(fits_any("", "burcht"));
}

TEST(WordLists, FitBeginningsAndEndingsWithAStar) {
    EXPECT_TRUE(fits_any("possibl*", "possibly"));
    EXPECT_TRUE(fits_any("*ochtend", "vanochtend"));
    EXPECT_FALSE(fits_any("*ochtend", "ochtend"));
}

TEST(WordLists, FitWhatHoldsThePartBetweenStars) {
    for (const auto* word : {"bouw", "bouwde", "gebouwd", "herbouw"}) {
        EXPECT_TRUE(fits_any("sloop* *bouw*", word)) << word;
    }
    EXPECT_FALSE(fits_any("*bouw*", "bouten"));
}

TEST(WordLists, OfTheCompilerFitWhatOthersDo) {
    constexpr std::string_view text = "slot burcht possibl* u* *ochtend *s *bouw* a ab abc";
    constexpr const auto& list = "slot burcht possibl* u* *ochtend *s *bouw* a ab abc"_words;
    for (const auto* word : {"slot", "burchten", "possibly", "possib", "u", "uur", "vanochtend", "ochtend", "boks", "s",
                             "gebouwd", "bouw", "a", "ab", "abc", "abcd", "", "é"}) {
        EXPECT_EQ(list.fits(word), fits_any(text, word)) << word;
    }
}

struct TwoLists {
    std::string_view one;
    std::string_view other;
};
constexpr std::array rows{TwoLists{"slot burcht", ""}, TwoLists{"boot", "schip"}};

TEST(WordLists, OfATableAreMadeByRowAndColumn) {
    const auto& lists = lists_of<rows, &TwoLists::one, &TwoLists::other>;
    EXPECT_TRUE(lists[0][0].fits("burcht"));
    EXPECT_TRUE(lists[0][1].empty());
    EXPECT_TRUE(lists[1][1].fits("schip"));
    EXPECT_FALSE(lists[1][0].fits("schip"));
}

TEST(WordLists, TellByBeginningsWhetherAnyWordMayFit) {
    const auto may_fit = [](const WordList& list, std::string_view word) {
        Beginnings segment;
        segment.add(word);
        return segment.may_fit(list.beginnings());
    };
    EXPECT_TRUE(may_fit("slot burcht"_words, "burcht"));
    EXPECT_FALSE(may_fit("slot burcht"_words, "kasteel"));
    EXPECT_TRUE(may_fit("*ochtend"_words, "vanochtend"));
    EXPECT_FALSE(may_fit("*ochtend"_words, "middag"));
    EXPECT_TRUE(may_fit("*bouw*"_words, "gebouwd"));
    EXPECT_TRUE(may_fit("u uur"_words, "u"));
    EXPECT_FALSE(may_fit("u uur"_words, "us"));
}

}  // namespace
}  // namespace loep::check
