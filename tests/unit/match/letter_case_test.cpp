// The three case rules.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/letter_case.hpp"

#include <gtest/gtest.h>

namespace loep::match {
namespace {

using termbase::CaseRule;

TEST(LetterCase, AnyTakesEverything) {
    EXPECT_TRUE(case_agrees(CaseRule::any, "sanctie", "SANCTIE"));
    EXPECT_TRUE(case_agrees(CaseRule::any, "Sanctie", "sanctie"));
}

TEST(LetterCase, InitialWantsItsCapitals) {
    EXPECT_TRUE(case_agrees(CaseRule::initial, "Polen", "Polen"));
    EXPECT_TRUE(case_agrees(CaseRule::initial, "Polen", "POLEN"));
    EXPECT_FALSE(case_agrees(CaseRule::initial, "Polen", "polen"));
    EXPECT_TRUE(case_agrees(CaseRule::initial, "de Standaard", "De Standaard"));
    EXPECT_FALSE(case_agrees(CaseRule::initial, "de Standaard", "de standaard"));
    EXPECT_FALSE(case_agrees(CaseRule::initial, "\xC5\x81ukasz", "\xC5\x82ukasz"));
}

TEST(LetterCase, ExactWantsEveryLetter) {
    EXPECT_TRUE(case_agrees(CaseRule::exact, "PiS", "PiS"));
    EXPECT_FALSE(case_agrees(CaseRule::exact, "PiS", "PIS"));
    EXPECT_FALSE(case_agrees(CaseRule::exact, "PiS", "pis"));
}

TEST(LetterCase, MarksBetweenLettersDoNotCount) {
    EXPECT_TRUE(case_agrees(CaseRule::initial, "Duda's", "Duda\xE2\x80\x99s"));
    EXPECT_TRUE(case_agrees(CaseRule::exact, "Wit-Rusland", "WitRusland"));
}

}  // namespace
}  // namespace loep::match
