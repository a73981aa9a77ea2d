// Tests of suggestions: across to English and to Dutch, originals, alternatives, and what is no name.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/suggest.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using loep::text::Language;
using loep::translit::Candidate;
using loep::translit::dutch_forms;
using loep::translit::english_forms;
using loep::translit::no_name;
using loep::translit::NoName;
using loep::translit::originals_of;
using loep::translit::Slavic;
using testing::Contains;

std::vector<std::string> texts(const std::vector<Candidate>& candidates) {
    std::vector<std::string> all;
    for (const auto& candidate : candidates) {
        all.push_back(candidate.text);
    }
    return all;
}

TEST(EnglishForms, OfFullNames) {
    EXPECT_EQ(english_forms("Valentina Sjtsjerbakova").front().text, "Valentina Shcherbakova");
    EXPECT_EQ(english_forms("Volodymyr Zelensky").front().text, "Volodymyr Zelenskyi");
    EXPECT_EQ(english_forms("PROTASEVITSJ").front().text, "PROTASEVICH");
    EXPECT_THAT(texts(english_forms("Gerasjenko")), Contains("Herashchenko"));
    EXPECT_THAT(texts(english_forms("Tsimanoeskaja")), Contains("Tsimanouskaya"));
    // Dutch starts from the Russian name, English from the Belarusian one.
    EXPECT_THAT(texts(english_forms("Protasevitsj")), Contains("Pratasevich"));
    EXPECT_THAT(texts(english_forms("Loekasjenko")), Contains("Lukashenka"));
}

TEST(EnglishForms, OfPlacesOfSeveralWords) {
    EXPECT_EQ(english_forms("Sint-Petersburg").front().text, "St. Petersburg");
    EXPECT_EQ(english_forms("Санкт-Петербург").front().text, "St. Petersburg");
}

TEST(EnglishForms, GiveTheOriginalAsTheReason) {
    EXPECT_THAT(english_forms("Zjoekov").front().reason, testing::HasSubstr("Жуков ("));
}

TEST(EnglishForms, OfCyrillic) {
    EXPECT_EQ(english_forms("Святлана Ціханоўская").front().text, "Sviatlana Tsikhanouskaya");
    EXPECT_EQ(dutch_forms("Сергій Наєв").front().text, "Serhi Najev");
}

TEST(EnglishForms, LeaveOtherNames) {
    EXPECT_EQ(english_forms("Morales").front().text, "Morales");
    EXPECT_EQ(english_forms("Boris Johnson").front().text, "Boris Johnson");
}

TEST(DutchForms, OfFullNames) {
    EXPECT_EQ(dutch_forms("Yulia Navalnaya").front().text, "Joelia Navalnaja");
    EXPECT_EQ(dutch_forms("Zhukov").front().text, "Zjoekov");
    EXPECT_EQ(dutch_forms("Shcherbakov").front().text, "Sjtsjerbakov");
    EXPECT_THAT(texts(dutch_forms("Kharkiv")), Contains("Charkiv"));
}

TEST(OriginalsOf, KeepTheThreeLanguages) {
    const auto originals = originals_of("Hryhoravitsj", Language::dutch);
    ASSERT_FALSE(originals.empty());
    bool belarusian = false;
    bool ukrainian = false;
    for (const auto& original : originals) {
        belarusian = belarusian || original.language == Slavic::belarusian;
        ukrainian = ukrainian || original.language == Slavic::ukrainian;
    }
    EXPECT_TRUE(belarusian);
    EXPECT_TRUE(ukrainian);
}

TEST(DutchForms, StartFromTheRussianNameOfABelarusian) {
    EXPECT_EQ(loep::translit::dutch_forms("Сяргей Алейнікаў").front().text, "Sergej Alejnikov");
    const auto forms = dutch_forms("Tsikhanouskaya");
    ASSERT_GE(forms.size(), 2U);
    EXPECT_EQ(forms[0].text, "Tichanovskaja");
    EXPECT_EQ(forms[1].text, "Tsichanoeskaja");
    EXPECT_EQ(dutch_forms("Sviatlana Tsikhanouskaya").front().text, "Svetlana Tichanovskaja");
}

TEST(DutchForms, ReadAWordThatIsHalfDutch) {
    EXPECT_EQ(dutch_forms("Sergei Najev").front().text, "Sergej Najev");
    EXPECT_EQ(dutch_forms("Tikhanovskaja").front().text, "Tichanovskaja");
    EXPECT_EQ(dutch_forms("Solovjov").front().text, "Solovjov");
}

TEST(Surnames, HaveTheirEstablishedForm) {
    EXPECT_EQ(english_forms("Skrjabin").front().text, "Scriabin");
    EXPECT_EQ(dutch_forms("Khrushchev").front().text, "Chroesjtsjov");
    EXPECT_NE(english_forms("Skrjabin", {8, false}).front().text, "Scriabin");
}

TEST(NoNames, GetNothing) {
    EXPECT_EQ(no_name(""), NoName::empty);
    EXPECT_EQ(no_name("   "), NoName::empty);
    EXPECT_EQ(no_name("1994"), NoName::not_letters);
    EXPECT_EQ(no_name("👍"), NoName::not_letters);
    EXPECT_EQ(no_name("習近平"), NoName::other_script);
    EXPECT_EQ(no_name("-"), NoName::not_letters);
    EXPECT_EQ(no_name("Loek\u0430sjenko"), NoName::mixed_scripts);  // a Cyrillic а
    EXPECT_EQ(no_name("Loeka\u200Dsjenko"), NoName::invisible_characters);
    EXPECT_EQ(no_name(std::string(10'000, 'a')), NoName::too_long);
    EXPECT_EQ(no_name("Aleksandr Loekasjenko"), NoName::none);
    EXPECT_EQ(no_name("A.-M. d’Arc"), NoName::none);
    for (const auto* text : {"", "1994", "👍", "Loek\u0430sjenko", "Loeka\u200Dsjenko"}) {
        EXPECT_TRUE(english_forms(text).empty()) << text;
        EXPECT_TRUE(dutch_forms(text).empty()) << text;
        EXPECT_TRUE(originals_of(text, Language::dutch).empty()) << text;
    }
}

}  // namespace
