// Tests of the forms that Hunspell's affix rules make.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/affixes.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

namespace loep::morphology {
namespace {

constexpr std::string_view rules =
    "SET UTF-8\r\n"
    "PFX U Y 1\r\n"
    "PFX U   0     un         .\r\n"
    "SFX D Y 3\n"
    "SFX D   0     d          e\n"
    "SFX D   y     ied        [^aeiou]y\n"
    "SFX D   0     ed/S       [^ey]\n"
    "SFX B Y 1\n"
    "SFX B   ate   ation      [aeiou]te";

std::vector<std::string> forms_of(std::string_view word, std::string_view flags, std::string_view aff = rules) {
    std::vector<std::string> forms;
    Affixes(aff).for_each_form(word, flags, [&](std::string_view form) { forms.emplace_back(form); });
    return forms;
}

using Forms = std::vector<std::string>;

TEST(Affixes, AreChosenByTheLettersAtTheEnd) {
    EXPECT_EQ(forms_of("bake", "D"), Forms{"baked"});
    EXPECT_EQ(forms_of("try", "D"), Forms{"tried"});
    EXPECT_EQ(forms_of("play", "D"), Forms{});
    EXPECT_EQ(forms_of("mark", "D"), Forms{"marked"});
    EXPECT_EQ(forms_of("create", "B"), Forms{"creation"});
}

TEST(Affixes, StandOnBothSides) {
    EXPECT_EQ(forms_of("mark", "DU"), (Forms{"unmark", "marked", "unmarked"}));
    EXPECT_EQ(forms_of("mark", ""), Forms{});
    EXPECT_EQ(forms_of("mark", "XY"), Forms{});
}

TEST(Affixes, DoNotTakeAWholeWordAway) {
    EXPECT_EQ(forms_of("y", "D"), Forms{});
    EXPECT_EQ(forms_of("ate", "B"), Forms{});
}

TEST(Affixes, AreNotReadWhereFlagsAreLonger) {
    EXPECT_EQ(forms_of("bake", "D", "FLAG num\nSFX D Y 1\nSFX D 0 d e\n"), Forms{});
}

TEST(Affixes, MakeNothingOfADamagedRule) {
    EXPECT_EQ(forms_of("bake", "D", "SFX D Y 1\nSFX D 0 d\nSFX D 0 s [aei\nSFX\n"), Forms{"bakes"});
}

}  // namespace
}  // namespace loep::morphology
