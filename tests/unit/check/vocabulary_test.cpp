// Name keys, function words, weekdays and months.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/vocabulary.hpp"

#include <gtest/gtest.h>

#include "loep/check/calendar.hpp"

namespace loep::check {
namespace {

using text::Language;

TEST(NameKey, DropsAGenitive) {
    EXPECT_EQ(name_key("putin's"), "putin");
    EXPECT_EQ(name_key("kallas'"), "kallas");
    EXPECT_EQ(name_key("kallas"), "kallas");
}

TEST(FunctionWords, TellOneLanguageFromTheOther) {
    EXPECT_TRUE(is_telling_function_word("niet", Language::dutch));
    EXPECT_TRUE(is_telling_function_word("the", Language::english));
    EXPECT_FALSE(is_telling_function_word("in", Language::dutch)) << "both languages have it";
    EXPECT_FALSE(is_telling_function_word("was", Language::english)) << "both languages have it";
    EXPECT_FALSE(is_function_word("grens", Language::dutch));
}

TEST(CalendarName, KnowsEveryDayAndMonthInBothLanguages) {
    for (CalendarName name = 0; name < 19; ++name) {
        for (const auto language : {Language::dutch, Language::english}) {
            std::string key(calendar_text(name, language));
            key.front() = static_cast<char>(key.front() | 0x20);
            EXPECT_EQ(calendar_name(key, language), name) << key;
        }
    }
}

TEST(CalendarName, SeesTheDayInACompound) {
    EXPECT_EQ(calendar_name("maandagavond", Language::dutch), 0);
    EXPECT_EQ(calendar_name("vrijdagochtend", Language::dutch), 4);
    EXPECT_EQ(calendar_name("tuesday's", Language::english), 1);
    EXPECT_EQ(calendar_name("zondagskind", Language::dutch), std::nullopt);
    EXPECT_EQ(calendar_name("do", Language::dutch), std::nullopt) << "a name, a note, a verb: not a Thursday";
}

}  // namespace
}  // namespace loep::check
