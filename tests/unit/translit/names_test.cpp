// Tests of name equivalence: transliterations of one name are one, slips and other names are not.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/names.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace {

using loep::text::Language;
using loep::translit::looks_dutch_slavic;
using loep::translit::name_key;
using loep::translit::same_name;

constexpr double one_name = 0.85;

TEST(SameName, IsOneForTheSameLettersWhateverTheCaseAndDiacritics) {
    EXPECT_DOUBLE_EQ(same_name("Kaja Kallas", "Kaja Kallas"), 1.0);
    EXPECT_DOUBLE_EQ(same_name("MORALES", "Morales"), 1.0);
    EXPECT_DOUBLE_EQ(same_name("Nausėda", "Nauseda"), 1.0);
}

TEST(SameName, KnowsTransliterationsOfOneName) {
    const std::vector<std::pair<std::string, std::string>> pairs{{"Loekasjenko", "Lukashenko"},
                                                                 {"Protasevitsj", "Protasevich"},
                                                                 {"Najev", "Nayev"},
                                                                 {"Gerasjenko", "Herashchenko"},
                                                                 {"Chroesjtsjov", "Khrushchev"},
                                                                 {"Zjoekov", "Zhukov"},
                                                                 {"Tsvetajeva", "Tsvetaeva"},
                                                                 {"Sergej Najev", "Serhiy Nayev"},
                                                                 {"Roman Protasevitsj", "Raman Pratasevich"},
                                                                 {"Tichanovskaja", "Tsikhanouskaya"},
                                                                 {"Koeleba", "Kuleba"},
                                                                 {"Joelia Navalnaja", "Yulia Navalnaya"},
                                                                 {"Dmitri Peskov", "Dmitry Peskov"},
                                                                 {"Zelenski", "Zelenskyy"}};
    for (const auto& [dutch, english] : pairs) {
        EXPECT_GE(same_name(dutch, english), one_name) << dutch << " – " << english;
        EXPECT_LT(same_name(dutch, english), 1.0) << dutch << " – " << english;
    }
}

TEST(SameName, TellsSlipsFromSpellings) {
    const std::vector<std::pair<std::string, std::string>> pairs{{"Loekasjenko", "Lukashekno"},
                                                                 {"Morales", "Moraels"},
                                                                 {"Morales", "Moralas"},
                                                                 {"Protasevitsj", "Portasevich"},
                                                                 {"Tichanovskaja", "Tikhanovskya"},
                                                                 {"Kallas", "Kalas"},
                                                                 {"Merkel", "Merkle"},
                                                                 {"Koeleba", "Kulepa"},
                                                                 {"Poetin", "Puting"}};
    for (const auto& [dutch, english] : pairs) {
        EXPECT_LT(same_name(dutch, english), one_name) << dutch << " – " << english;
    }
}

TEST(SameName, TellsNamesApart) {
    const std::vector<std::pair<std::string, std::string>> pairs{{"Loekasjenko", "Lutsenko"},
                                                                 {"Tichanovski", "Tikhanovskaya"},
                                                                 {"Svetlana Tichanovskaja", "Sergei Tikhanovskaya"},
                                                                 {"Morales", "Moreno"},
                                                                 {"Aleksandr Loekasjenko", "Viktor Lukashenko"},
                                                                 {"Makej", "Makeyev"},
                                                                 {"Ivanov", "Ivanova"}};
    for (const auto& [dutch, english] : pairs) {
        EXPECT_LT(same_name(dutch, english), one_name) << dutch << " – " << english;
    }
}

TEST(SameName, ComparesNamesOfDifferentLength) {
    EXPECT_GE(same_name("A. Loekasjenko", "Alexander Lukashenko"), one_name);
    const double patronymic = same_name("Michail Gorbatsjov", "Mikhail Sergeyevich Gorbachev");
    EXPECT_LT(patronymic, one_name);
    EXPECT_GT(patronymic, 0.75);
}

TEST(SameName, HasNothingToSayOfNoName) {
    EXPECT_DOUBLE_EQ(same_name("", ""), 0.0);
    EXPECT_DOUBLE_EQ(same_name("Minsk", ""), 0.0);
    EXPECT_DOUBLE_EQ(same_name("–", "Minsk"), 0.0);
    EXPECT_DOUBLE_EQ(same_name("Минск", "Minsk"), 0.0);
}

TEST(NameKey, IsSharedByTheSpellingsOfOneName) {
    EXPECT_EQ(name_key("Loekasjenko", Language::dutch), name_key("Lukashenko", Language::english));
    EXPECT_EQ(name_key("Tichanovski", Language::dutch), name_key("Tikhanovsky", Language::english));
    EXPECT_NE(name_key("Minsk", Language::dutch), name_key("Brest", Language::english));
    EXPECT_EQ(name_key("1994", Language::dutch), "");
}

TEST(LooksDutchSlavic, ToldByLetters) {
    for (const auto* name : {"Loekasjenko", "Protasevitsj", "Najev", "Sergej", "Tichanovskaja", "Zjoekov"}) {
        EXPECT_GE(looks_dutch_slavic(name), 0.3) << name;
    }
    for (const auto* word : {"boek", "meisje", "huisjes", "Morales", "Vermeulen", "Johnson", "regering", "a", ""}) {
        EXPECT_LT(looks_dutch_slavic(word), 0.25) << word;
    }
}

}  // namespace
