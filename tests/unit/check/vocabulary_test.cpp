// Name keys, function words, weekdays and months.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/vocabulary.hpp"

#include <gtest/gtest.h>

#include "loep/check/calendar.hpp"

namespace loep::check {
namespace {

using text::HashedKey;
using text::Language;

TEST(NameKey, DropsAGenitive) {
    EXPECT_EQ(name_key("putin's"), "putin");
    EXPECT_EQ(name_key("kallas'"), "kallas");
    EXPECT_EQ(name_key("kallas"), "kallas");
}

TEST(FunctionWords, TellOneLanguageFromTheOther) {
    EXPECT_EQ(telling_language(HashedKey("niet")), Language::dutch);
    EXPECT_EQ(telling_language(HashedKey("the")), Language::english);
    EXPECT_EQ(telling_language(HashedKey("in")), std::nullopt) << "both languages have it";
    EXPECT_EQ(telling_language(HashedKey("was")), std::nullopt) << "both languages have it";
    EXPECT_EQ(telling_language(HashedKey("door")), std::nullopt) << "an English noun";
    EXPECT_TRUE(is_function_word(HashedKey("door"), Language::dutch));
    EXPECT_FALSE(is_function_word(HashedKey("grens"), Language::dutch));
}

TEST(CalendarName, KnowsEveryDayAndMonthInBothLanguages) {
    for (CalendarName name = 0; name < 19; ++name) {
        for (const auto language : {Language::dutch, Language::english}) {
            std::string key(calendar_text(name, language));
            key.front() = static_cast<char>(key.front() | 0x20);
            EXPECT_EQ(calendar_name(HashedKey(key), language), name) << key;
        }
    }
}

TEST(CalendarName, SeesTheDayInACompound) {
    EXPECT_EQ(calendar_name(HashedKey("maandagavond"), Language::dutch), 0);
    EXPECT_EQ(calendar_name(HashedKey("vrijdagochtend"), Language::dutch), 4);
    EXPECT_EQ(calendar_name(HashedKey("tuesday's"), Language::english), 1);
    EXPECT_EQ(calendar_name(HashedKey("zondagskind"), Language::dutch), std::nullopt);
    EXPECT_EQ(calendar_name(HashedKey("do"), Language::dutch), std::nullopt)
        << "a name, a note, a verb: not a Thursday";
}

}  // namespace
}  // namespace loep::check
