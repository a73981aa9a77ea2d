// Which letters tell two names apart in any language's dress, and which only that dress.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_letters.hpp"

#include <gtest/gtest.h>

namespace loep::check {
namespace {

TEST(SoundOtherwise, ToldByConsonantsThatNoRomanisationChanges) {
    EXPECT_TRUE(sound_otherwise("naima", "nadia"));
    EXPECT_TRUE(sound_otherwise("ruslan", "rustam"));
    EXPECT_TRUE(sound_otherwise("weiming", "weidong"));
    EXPECT_TRUE(sound_otherwise("abdelkrim", "abdelkader"));
    EXPECT_TRUE(sound_otherwise("matijosaitis", "matijosius"));
}

TEST(SoundOtherwise, NotByHowTheLanguagesWriteOneName) {
    EXPECT_FALSE(sound_otherwise("dzjmitry", "dzmitry"));
    EXPECT_FALSE(sound_otherwise("tsjernysjenko", "chernyshenko"));
    EXPECT_FALSE(sound_otherwise("kupalaucy", "koepalaoetsy"));
    EXPECT_FALSE(sound_otherwise("hrihoryeva", "grigorjeva"));
    EXPECT_FALSE(sound_otherwise("aleksandr", "alexander"));
    EXPECT_FALSE(sound_otherwise("mohammed", "mohamed"));
    EXPECT_FALSE(sound_otherwise("aachen", "aken"));
}

TEST(SoundOtherwise, NotByEndingsNorOfShortNames) {
    EXPECT_FALSE(sound_otherwise("republikeinen", "republicans"));
    EXPECT_FALSE(sound_otherwise("koreaanse", "korean"));
    EXPECT_FALSE(sound_otherwise("koepalatheater", "kupala"));
    EXPECT_FALSE(sound_otherwise("back", "black"));
    EXPECT_FALSE(sound_otherwise("", "nadia"));
}

TEST(HasForeignMarks, OfLettersThatNoTransliterationMakes) {
    EXPECT_TRUE(has_foreign_marks("Różański"));
    EXPECT_TRUE(has_foreign_marks("Žukienė"));
    EXPECT_TRUE(has_foreign_marks("Erdoğan"));
    EXPECT_FALSE(has_foreign_marks("Oekraïne"));
    EXPECT_FALSE(has_foreign_marks("André"));
    EXPECT_FALSE(has_foreign_marks("Tichanovskaja"));
    EXPECT_FALSE(has_foreign_marks(""));
}

}  // namespace
}  // namespace loep::check
