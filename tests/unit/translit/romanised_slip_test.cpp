// Slips in names put into other letters: each kind of slip, and the habits that are none.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/romanised_slip.hpp"

#include <optional>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

namespace loep::translit {
namespace {

using text::Language;

std::optional<std::string> english_slip(std::string_view dutch, std::string_view english) {
    return romanised_slip(dutch, Language::dutch, english);
}

TEST(RomanisedSlip, FindsOneLetterTooMany) {
    EXPECT_EQ(english_slip("Pintsjoek", "Pinchuck"), "pinchuk");
    EXPECT_EQ(english_slip("Martsinovitsj", "Martsinovitch"), "martsinovich");
}

TEST(RomanisedSlip, FindsOneTooFewAndOneWrong) {
    EXPECT_EQ(english_slip("Skripnitsjenko", "Skripnchenko"), "skripnichenko");
    EXPECT_EQ(english_slip("Rasjtsjoek", "Rashchuf"), "rashchuk");
}

TEST(RomanisedSlip, FindsTwoThatChangedPlaces) {
    EXPECT_EQ(english_slip("Iljasj", "Ilaysh"), "ilyash");
    EXPECT_EQ(english_slip("Bachvalova", "Bakvhalava"), "bakhvalava");
}

TEST(RomanisedSlip, KnowsTheHabitsOfThreeLanguagesAndOfScience) {
    for (const auto* english : {"Koroliov", "Karaliou", "Korolyov", "Karalyow", "Korolev", "Karalioŭ"}) {
        EXPECT_EQ(english_slip("Koroljov", english), std::nullopt) << english;
        EXPECT_TRUE(is_romanised("Koroljov", Language::dutch, english)) << english;
    }
    EXPECT_EQ(english_slip("Sjtsjerbakov", "Ščerbakoŭ"), std::nullopt);
    EXPECT_EQ(english_slip("Gerasimenja", "Herasimienia"), std::nullopt);
}

TEST(RomanisedSlip, IsNoneWhereMoreThanOneLetterDiffers) {
    EXPECT_EQ(english_slip("Pintsjoek", "Putilo"), std::nullopt);
    EXPECT_FALSE(is_romanised("Pintsjoek", Language::dutch, "Putilo"));
    EXPECT_EQ(english_slip("Pintsjoek", ""), std::nullopt);
    EXPECT_EQ(english_slip("", "Pinchuk"), std::nullopt);
}

TEST(RomanisedSlip, ReadsEnglishNamesInDutchToo) {
    EXPECT_EQ(romanised_slip("Pinchuk", Language::english, "Pintsjoek"), std::nullopt);
    EXPECT_EQ(romanised_slip("Pinchuk", Language::english, "Pintsjoeck"), "pintsjoek");
}

}  // namespace
}  // namespace loep::translit
