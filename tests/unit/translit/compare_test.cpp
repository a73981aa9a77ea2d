// Tests of the comparison of names: one name in two dresses, two names that look alike, keys, and no names.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/compare.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace {

using loep::text::Language;
using loep::translit::compare_dutch_english;
using loep::translit::compare_names;
using loep::translit::CompareOptions;
using loep::translit::is_counterpart;
using loep::translit::may_be_one_name;
using loep::translit::name_reason_names;
using loep::translit::NameReason;
using loep::translit::prepare_name;

std::string reason(std::string_view a, std::string_view b) {
    return std::string(name_reason_names.name(compare_names(a, b).reason));
}

TEST(Compare, KnowsOneNameInTwoDresses) {
    const std::vector<std::pair<std::string, std::string>> pairs{
        {"Loekasjenko", "Lukashenko"}, {"Gerasjenko", "Herashchenko"}, {"Chroesjtsjov", "Khrushchev"},
        {"Prokofjev", "Prokofiev"},    {"Vinnytsja", "Vinnytsia"},     {"Sergej Najev", "Serhiy Nayev"},
        {"Zelenski", "Zelenskyy"},     {"Stsjerbakov", "Shcherbakov"}, {"Stsjoer", "Shchur"},
        {"Wyssozki", "Vysotsky"},      {"Szewczenko", "Sjevtsjenko"},  {"Tchernychev", "Tsjernysjov"},
        {"Łukaszenka", "Loekasjenka"}, {"Lukašenko", "Loekasjenko"},   {"Yevgeny Primakov", "Jevgeni Primakov"}};
    for (const auto& [a, b] : pairs) {
        EXPECT_TRUE(compare_names(a, b).same()) << a << " – " << b << ": " << compare_names(a, b).score;
        EXPECT_DOUBLE_EQ(compare_names(a, b).score, compare_names(b, a).score) << a << " – " << b;
        EXPECT_TRUE(may_be_one_name(prepare_name(a), prepare_name(b))) << a << " – " << b;
    }
}

TEST(Compare, BridgesRussianBelarusianAndUkrainian) {
    const std::vector<std::pair<std::string, std::string>> pairs{{"Tichanovskaja", "Tsikhanouskaya"},
                                                                 {"Protasevitsj", "Pratasevich"},
                                                                 {"Loekasjenko", "Lukashenka"},
                                                                 {"Roman Protasevitsj", "Raman Pratasevich"},
                                                                 {"Kovaljov", "Kavaliou"},
                                                                 {"Sjevtsov", "Shautsou"},
                                                                 {"Vorobjov", "Varabyou"},
                                                                 {"Stepanov", "Stsiapanau"},
                                                                 {"Lebedko", "Liabedzka"}};
    for (const auto& [a, b] : pairs) {
        EXPECT_TRUE(compare_dutch_english(a, b).same()) << a << " – " << b;
        EXPECT_EQ(compare_names(a, b).reason, NameReason::bridge) << a << " – " << b;
    }
}

TEST(Compare, TellsNamesApart) {
    const std::vector<std::pair<std::string, std::string>> pairs{{"Loekasjenko", "Lutsenko"},
                                                                 {"Svetlana Tichanovskaja", "Sergei Tikhanovskaya"},
                                                                 {"Morales", "Moreno"},
                                                                 {"Makej", "Makeyev"},
                                                                 {"Koeleba", "Kulepa"},
                                                                 {"Poetin", "Puting"},
                                                                 {"Petrenko", "Pavlenko"},
                                                                 {"Maria", "Marina"},
                                                                 {"Minsk", "Pinsk"},
                                                                 {"Titov", "Kotau"},
                                                                 {"Petrov", "Pavlau"},
                                                                 {"Loekasjenko", "Lukashekno"},
                                                                 {"Aleksandr Loekasjenko", "Viktor Lukashenko"}};
    for (const auto& [a, b] : pairs) {
        EXPECT_FALSE(compare_names(a, b).same()) << a << " – " << b;
    }
}

bool are_counterparts(std::string_view dutch, std::string_view english) {
    return is_counterpart(prepare_name(dutch, Language::dutch), prepare_name(english, Language::english));
}

TEST(Counterparts, AreTransliterationsOfOneName) {
    const std::vector<std::pair<std::string, std::string>> pairs{{"Protasevitsj", "Pratasevich"},
                                                                 {"Gerasjenko", "Herashchenko"},
                                                                 {"Tsvetajeva", "Tsvetaeva"},
                                                                 {"Tichanovskaja", "Tsikhanouskaya"},
                                                                 {"Koeleba", "Kuleba"},
                                                                 {"Sergej", "Siarhei"},
                                                                 {"Peskov", "Peskov"},
                                                                 {"Nausėda", "Nauseda"},
                                                                 {"MORALES", "Morales"}};
    for (const auto& [dutch, english] : pairs) {
        EXPECT_TRUE(are_counterparts(dutch, english)) << dutch << " – " << english;
    }
}

TEST(Counterparts, AreNotSlipsInNamesOfOtherLanguages) {
    const std::vector<std::pair<std::string, std::string>> pairs{
        {"Morales", "Moraels"}, {"Morales", "Moralas"},        {"Kallas", "Kalas"},   {"Merkel", "Merkle"},
        {"Merkel", "Markel"},   {"Loekasjenko", "Lukashekno"}, {"Ivanov", "Ivanova"}, {"Minsk", ""}};
    for (const auto& [dutch, english] : pairs) {
        EXPECT_FALSE(are_counterparts(dutch, english)) << dutch << " – " << english;
    }
}

TEST(Compare, TellsAWomansSurnameFromAMans) {
    EXPECT_EQ(reason("Ivanov", "Ivanova"), "gender");
    EXPECT_EQ(reason("Tichanovski", "Tikhanovskaya"), "gender");
    EXPECT_EQ(reason("Tsikhanouski", "Tichanovskaja"), "gender");
    EXPECT_FALSE(compare_names("Navalny", "Navalnaja").same());
}

TEST(Compare, GivesTheReason) {
    EXPECT_EQ(reason("MINSK", "Minsk"), "identical");
    EXPECT_EQ(reason("Zjoekov", "Zhukov"), "transliteration");
    EXPECT_EQ(reason("Sergej", "Siarhei"), "given name");
    EXPECT_EQ(reason("Krim", "Crimea"), "exonym");
    EXPECT_EQ(reason("Sint-Petersburg", "St. Petersburg"), "exonym");
    EXPECT_EQ(reason("Chagall", "Sjagal"), "surname");
    EXPECT_EQ(reason("Minsk", "Moscow"), "different");
    EXPECT_EQ(reason("Minsk", ""), "no name");
}

TEST(Compare, TakesADoubledLetterForTheSameNameOnlyWhereAnOriginalExplainsIt) {
    EXPECT_TRUE(compare_names("Kirilov", "Kirillov").same());
    EXPECT_TRUE(compare_names("Filipov", "Filippov").same());
    EXPECT_EQ(reason("Jansen", "Janssen"), "near");
    EXPECT_EQ(reason("Philips", "Phillips"), "near");
}

TEST(Compare, DoesWithoutTheLexicon) {
    EXPECT_FALSE(compare_names("Krim", "Crimea", CompareOptions{false}).same());
    EXPECT_TRUE(compare_names("Zjoekov", "Zhukov", CompareOptions{false}).same());
}

TEST(Compare, TakesInitialsAndPatronymics) {
    EXPECT_TRUE(compare_names("A. Loekasjenko", "Alexander Lukashenko").same());
    EXPECT_TRUE(compare_names("Michail Gorbatsjov", "Mikhail Sergeyevich Gorbachev").same());
    EXPECT_TRUE(compare_names("Aljaksandr Ryhoravitsj Loekasjenka", "Alexander Lukashenko").same());
    const auto longer = compare_names("Aleksandr Loekasjenko", "Alexander Petrov Lukashenko");
    EXPECT_FALSE(longer.same());
    EXPECT_EQ(longer.reason, NameReason::near);
}

}  // namespace
