// Scripts: what a language is written in, look-alike letters inside a word, characters nobody sees.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/scripts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace loep::text;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Scripts, OfALocale) {
    EXPECT_THAT(scripts_of_locale("be"), ElementsAre("Cyrl"));
    EXPECT_THAT(scripts_of_locale("be-Latn"), ElementsAre("Latn"));
    EXPECT_THAT(scripts_of_locale("nl-BE"), ElementsAre("Latn"));
    EXPECT_THAT(scripts_of_locale("zh"), ElementsAre("Hani"));
    EXPECT_THAT(scripts_of_locale("zh-Hant-TW"), ElementsAre("Hani"));
    EXPECT_THAT(scripts_of_locale("ja"), ElementsAre("Hani", "Hira", "Kana"));
    EXPECT_THAT(scripts_of_locale("fa"), ElementsAre("Arab"));
    EXPECT_THAT(scripts_of_locale("be-BY"), ElementsAre("Cyrl"));
    EXPECT_THAT(scripts_of_locale("xx"), IsEmpty());
    EXPECT_THAT(scripts_of_locale(""), IsEmpty());
}

TEST(Scripts, OfAText) {
    EXPECT_THAT(scripts_of_text("Минск, 2021"), ElementsAre("Cyrl"));
    EXPECT_THAT(scripts_of_text("Минск-City"), ElementsAre("Cyrl", "Latn"));
    EXPECT_THAT(scripts_of_text("S-400: 12%"), ElementsAre("Latn"));
    EXPECT_THAT(scripts_of_text("2021"), IsEmpty());
}

TEST(Scripts, MixedWord) {
    EXPECT_EQ(mixed_word("de \u0441anctie"), "\u0441anctie");  // Cyrillic es
    EXPECT_EQ(mixed_word("Мiнск is not Мінск"), "Мiнск");      // Latin i
    EXPECT_EQ(mixed_word("Минск-City"), "");
    EXPECT_EQ(mixed_word("Łukaszenka"), "");
    EXPECT_EQ(mixed_word("東京タワー"), "");
}

TEST(Scripts, InvisibleCharacter) {
    EXPECT_EQ(invisible_character("grens\u200Bpost"), "U+200B");
    EXPECT_EQ(invisible_character("grens\u00ADpost"), "U+00AD");
    EXPECT_EQ(invisible_character("Witte\u00A0Huis"), "U+00A0");
    EXPECT_EQ(invisible_character("Witte\tHuis"), "U+0009");
    EXPECT_EQ(invisible_character("Loekasjenko’s grens–post"), "");
}

}  // namespace
