// Name keys, function words, weekdays and months.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/vocabulary.hpp"

#include <string>

#include <gtest/gtest.h>

#include "loep/check/numbers/calendar.hpp"
#include "loep/text/words.hpp"

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

/// A segment that is the whole text.
segment::Segment segment_of(const std::string& text) {
    segment::Segment one;
    one.span = text::make_span(0, text.size());
    one.words = text::words(text, one.span);
    return one;
}

TEST(Headlines, HaveMostOfTheirLongerWordsInCapitals) {
    EXPECT_TRUE(is_title_case(segment_of("Leaders Meet at the Border")));
    EXPECT_TRUE(is_title_case(segment_of("Leaders Meet Again near the Border")));
    EXPECT_FALSE(is_title_case(segment_of("Leaders meet again near the Border")));
    EXPECT_FALSE(is_title_case(segment_of("Peeters saw her"))) << "too short";
    EXPECT_FALSE(is_title_case(segment_of("On Monday Peeters left Minsk, in March that was again")))
        << "days and months";
    EXPECT_FALSE(is_title_case(segment_of("Peeters, Janssens, Maes saw Brussels again."))) << "a sentence of names";
    EXPECT_TRUE(is_title_case(segment_of("Peeters Leaves Brussels Again.")));
}

TEST(Headlines, MayRunOnIntoASentence) {
    EXPECT_EQ(headline_end(segment_of("Seven Words Make This A Long Headline and then the text begins")), 7U);
    EXPECT_EQ(headline_end(segment_of("Six Words Are No Long Headline and then the text begins")), 0U);
    EXPECT_EQ(headline_end(segment_of("Some Short Words in the Long Headline of a Paper Today, then text")), 11U);
    EXPECT_EQ(headline_end(segment_of("Four Words Stand Here because Four Words Stand Here")), 0U);
}

TEST(Clauses, OpenAfterMarks) {
    for (const auto* mark : {"\"", "“", "«", ":", ".", "?", "–", "·"}) {
        EXPECT_TRUE(opens_a_clause(mark)) << mark;
    }
    for (const auto* mark : {",", ";", "(", "/", "&"}) {
        EXPECT_FALSE(opens_a_clause(mark)) << mark;
    }
}

}  // namespace
}  // namespace loep::check
