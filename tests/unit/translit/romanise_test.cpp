// Tests of romanisation: published schemes letter by letter, case, marks, look-alikes, press forms, and the steps.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/romanise.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/base/error.hpp"
#include "loep/translit/embedded.hpp"

namespace {

using loep::translit::explain;
using loep::translit::find_scheme;
using loep::translit::LetterRule;
using loep::translit::OtherName;
using loep::translit::read_scheme;
using loep::translit::romanise;
using loep::translit::Scheme;
using loep::translit::schemes;
using loep::translit::Slavic;

std::string best(std::string_view id, Slavic language, std::string_view text) {
    return romanise(*find_scheme(id, language), text, {1, false}).front().text;
}

std::vector<std::string> all(std::string_view id, Slavic language, std::string_view text) {
    std::vector<std::string> forms;
    for (const auto& form : romanise(*find_scheme(id, language), text, {12, true})) {
        forms.push_back(form.text);
    }
    return forms;
}

TEST(Romanise, FollowsThePublishedSchemes) {
    EXPECT_EQ(best("bgn-pcgn", Slavic::russian, "Ельцин"), "Yel’tsin");
    EXPECT_EQ(best("bgn-pcgn", Slavic::belarusian, "Магілёў"), "Mahilyow");
    EXPECT_EQ(best("bgn-pcgn", Slavic::ukrainian, "Згорани"), "Zghorany");
    EXPECT_EQ(best("bgn-pcgn-1965", Slavic::ukrainian, "Загір’я"), "Zahir”ya");
    EXPECT_EQ(best("uk-national-2010", Slavic::ukrainian, "Запоріжжя"), "Zaporizhzhia");
    EXPECT_EQ(best("be-national-2007", Slavic::belarusian, "Гомель"), "Homieĺ");
    EXPECT_EQ(best("be-national-2023", Slavic::belarusian, "Магілёў"), "Magiliow");
    EXPECT_EQ(best("icao-9303", Slavic::belarusian, "Аляксандр"), "Aliaksandr");
    EXPECT_EQ(best("icao-9303", Slavic::russian, "Разъездной"), "Razieezdnoi");
    EXPECT_EQ(best("un-1987", Slavic::russian, "Щукино"), "Ščukino");
    EXPECT_EQ(best("iso-9-1995", Slavic::russian, "Щёкино"), "Ŝëkino");
    EXPECT_EQ(best("scientific", Slavic::russian, "Хрущёв"), "Chruščëv");
    EXPECT_EQ(best("pl-press", Slavic::belarusian, "Лукашэнка"), "Łukaszenka");
    EXPECT_EQ(best("pl-press", Slavic::belarusian, "Ціханоўская"), "Cichanouska");
    EXPECT_EQ(best("lt-press", Slavic::belarusian, "Лукашэнка"), "Lukašenka");
}

TEST(Romanise, GivesTheRussianNameBehindTheBelarusian) {
    const auto forms =
        romanise(*find_scheme("en-press", Slavic::belarusian), "Сяргей Алейнікаў", {12, true, OtherName::behind});
    EXPECT_EQ(forms.front().text, "Siarhei Aleinikau");
    const auto russian = std::find_if(forms.begin(), forms.begin() + 5,
                                      [](const auto& form) { return form.text == "Sergei Aleinikov"; });
    ASSERT_NE(russian, forms.begin() + 5);
    EXPECT_EQ(russian->reason, "from the Russian name");
    EXPECT_THAT(all("en-press", Slavic::belarusian, "Сяргей Алейнікаў"),
                testing::Not(testing::Contains("Sergei Aleinikov")));
}

TEST(Romanise, WritesAsThePressDoes) {
    EXPECT_EQ(best("nl-press", Slavic::russian, "Хрущёв"), "Chroesjtsjov");
    EXPECT_EQ(best("nl-press", Slavic::russian, "Достоевский"), "Dostojevski");
    EXPECT_EQ(best("nl-press", Slavic::belarusian, "Ціханоўская"), "Tsichanoeskaja");
    EXPECT_EQ(best("nl-press", Slavic::ukrainian, "Миколаїв"), "Mykolajiv");
    EXPECT_EQ(best("en-press", Slavic::russian, "Щербаков"), "Shcherbakov");
    EXPECT_EQ(best("en-press", Slavic::belarusian, "Ціханоўская"), "Tsikhanouskaya");
    EXPECT_EQ(best("en-press", Slavic::ukrainian, "Залужний"), "Zaluzhnyi");
}

TEST(Romanise, GivesTheAlternativesThatThePressUses) {
    EXPECT_THAT(all("nl-press", Slavic::russian, "Дылевский"), testing::IsSupersetOf({"Dylevski", "Dylevsky"}));
    EXPECT_THAT(all("en-press", Slavic::ukrainian, "Зеленський"),
                testing::IsSupersetOf({"Zelenskyi", "Zelensky", "Zelenskyy"}));
    const auto forms = romanise(*find_scheme("nl-press", Slavic::russian), "Алексеев", {12, true});
    for (std::size_t i = 1; i < forms.size(); ++i) {
        EXPECT_GE(forms[i - 1].weight, forms[i].weight);
        EXPECT_NE(forms[i - 1].text, forms[i].text);
    }
}

TEST(Romanise, KnowsEstablishedForms) {
    const auto& scheme = *find_scheme("nl-press", Slavic::russian);
    EXPECT_EQ(romanise(scheme, "Москва").front().text, "Moskou");
    EXPECT_EQ(romanise(scheme, "МОСКВА").front().text, "MOSKOU");
    EXPECT_EQ(romanise(scheme, "Москва", {1, false}).front().text, "Moskva");
    // Only what is written as a name is one: лев is a lion.
    EXPECT_EQ(romanise(scheme, "москва").front().text, "moskva");
}

TEST(Romanise, CaseFollowsTheWord) {
    EXPECT_EQ(best("nl-press", Slavic::belarusian, "ЦЕПКАЛО"), "TSEPKALO");
    EXPECT_EQ(best("nl-press", Slavic::belarusian, "Цепкало"), "Tsepkalo");
    EXPECT_EQ(best("nl-press", Slavic::russian, "Ю. Щукин"), "Joe. Sjtsjoekin");
    EXPECT_EQ(best("bgn-pcgn", Slavic::russian, "ДЛИННОЕ ПОКРЫВАЛО"), "DLINNOYE POKRYVALO");
}

TEST(Romanise, LeavesWhatIsNotCyrillic) {
    EXPECT_EQ(best("en-press", Slavic::russian, "NATO и ЕС, 2 мая 2020!"), "NATO i YES, 2 maya 2020!");
    EXPECT_EQ(best("en-press", Slavic::russian, ""), "");
    EXPECT_EQ(best("en-press", Slavic::russian, "👍 42"), "👍 42");
}

TEST(Romanise, ReadsLookAlikesAndLooseMarks) {
    EXPECT_EQ(best("be-national-2007", Slavic::belarusian, "Iванава"), "Ivanava");  // a Latin I
    EXPECT_EQ(best("bgn-pcgn", Slavic::russian, "Тульскии\xCC\x86"), "Tul’skiy");   // a loose breve
    EXPECT_EQ(best("bgn-pcgn", Slavic::russian, "Его\xCC\x81ров"), "Yegorov");      // a stress mark
}

TEST(Romanise, IsLinearInLongLines) {
    std::string line;
    for (int i = 0; i < 2000; ++i) {
        line += "щё";
    }
    EXPECT_EQ(romanise(*find_scheme("en-press", Slavic::russian), line, {12, true}).size(), 1U);
}

TEST(Explain, ShowsTheRuleOfEachLetter) {
    const auto steps = explain(*find_scheme("nl-press", Slavic::russian), "Щукин", {1, false});
    ASSERT_EQ(steps.size(), 5U);
    EXPECT_EQ(steps[0].letters, "щ");
    EXPECT_EQ(steps[0].written, "Sjtsj");
    EXPECT_EQ(steps[1].written, "oe");
}

TEST(Schemes, NameAnAuthorityAYearAndASource) {
    std::set<std::pair<std::string, std::string>> seen;
    for (const auto& scheme : schemes()) {
        EXPECT_FALSE(scheme.title.empty() || scheme.authority.empty() || scheme.source.empty()) << scheme.id;
        EXPECT_EQ(scheme.year.size(), 4U) << scheme.id;
        EXPECT_TRUE(seen.insert({scheme.id, scheme.language}).second) << scheme.id;
    }
    EXPECT_GE(seen.size(), 30U);
}

TEST(Schemes, CoverTheAlphabets) {
    const std::map<std::string, std::string> alphabets{{"ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"},
                                                       {"be", "абвгдеёжзійклмнопрстуўфхцчшыьэюя"},
                                                       {"uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"}};
    for (const auto& scheme : schemes()) {
        const auto written = romanise(scheme, alphabets.at(scheme.language), {1, false}).front().text;
        for (std::size_t i = 0; i + 1 < written.size(); ++i) {
            EXPECT_FALSE(written[i] == '\xD0' || written[i] == '\xD1') << scheme.id << ": " << written;
        }
    }
}

TEST(Schemes, HaveWeightsThatSumToOne) {
    for (const auto& scheme : schemes()) {
        for (const LetterRule& rule : scheme.letters.rules()) {
            double sum = 0.0;
            for (const auto& way : rule.ways) {
                sum += way.weight;
            }
            EXPECT_NEAR(sum, 1.0, 0.011) << scheme.id << "." << scheme.language << ": " << rule.line;
        }
    }
}

TEST(ReadScheme, SaysWhereATableIsWrong) {
    const std::string head = ":id x\n:language ru\n";
    for (const auto* line : {"а", "а a nowhere", "а a before", "а a@0", "а a@x", ":colour red", ":include missing"}) {
        try {
            read_scheme("schemes/x.ru.scheme", head + line + "\n");
            ADD_FAILURE() << line;
        } catch (const loep::Error& error) {
            EXPECT_EQ(error.code(), loep::ErrorCode::malformed);
            EXPECT_EQ(error.place().line, 3U) << line;
        }
    }
    EXPECT_THROW(read_scheme("schemes/x.ru.scheme", "а a\n"), loep::Error);
}

}  // namespace
