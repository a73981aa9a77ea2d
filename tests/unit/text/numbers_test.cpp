// Tests of the numbers found in Dutch and English text, with their values.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/numbers.hpp"

#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace loep::text {

namespace {

/// "25e=25o" …: text, its values, and letters for what else is said of it (o ordinal, f fraction, % percent, ~ loose).
std::string shown(std::string_view bytes, Language language) {
    std::string line;
    for (const auto& number : find_numbers(bytes, words(bytes, make_span(0, bytes.size())), language)) {
        line += (line.empty() ? "" : "; ") + std::string(slice(bytes, number.span)) + " =";
        for (const auto& value : number.values) {
            line += ' ' + value;
        }
        line += number.kind == NumberKind::ordinal    ? " o"
                : number.kind == NumberKind::fraction ? " f"
                : number.kind == NumberKind::clock    ? " t"
                                                      : "";
        line += number.percent ? " %" : "";
        line += number.approximate ? " ~" : "";
    }
    return line;
}

struct Case {
    std::string_view text;
    std::string_view expected;
};

TEST(Numbers, Dutch) {
    const std::vector<Case> cases{
        {"ruim 1.500 man", "1.500 = 1500"},
        {"een winst van 2,5 procent", "2,5 = 2.5 %"},
        {"1.234.567,89 euro", "1.234.567,89 = 1234567.89"},
        {"in 1994 en 2020", "1994 = 1994; 2020 = 2020"},
        {"om 19.30 uur of 19:30 uur", "19.30 = 19.3; 19:30 = 19.3"},
        {"2,5 miljard dollar", "2,5 miljard = 2500000000"},
        {"€ 3 mln. schade", "3 mln = 3000000"},
        {"twee miljoen driehonderdduizend", "twee miljoen driehonderdduizend = 2300000"},
        {"anderhalf miljoen mensen", "anderhalf miljoen = 1500000"},
        {"tweeënhalf miljard", "tweeënhalf miljard = 2500000000"},
        {"twee en een half miljoen", "twee en een half miljoen = 2500000"},
        {"een half miljoen mensen", "half miljoen = 500000"},
        {"vijftienhonderd agenten", "vijftienhonderd = 1500"},
        {"tweeduizend vijfhonderd", "tweeduizend vijfhonderd = 2500"},
        {"tweeduizendvijf", "tweeduizendvijf = 2005"},
        {"honderd en twee", "honderd en twee = 102"},
        {"drieëntwintig of drieentwintig", "drieëntwintig = 23; drieentwintig = 23"},
        {"de vijfentwintigste keer", "vijfentwintigste = 25 o"},
        {"de 25e en de 25ste", "25e = 25 o; 25ste = 25 o"},
        {"de jaren negentig", "negentig = 1990 90"},
        {"de jaren '90", "90 = 1990 90"},
        {"drie- tot vierduizend man", "drie = 3 3000; vierduizend = 4000"},
        {"3 à 4 duizend of 1,5 tot 2 miljoen", "3 = 3 3000; 4 duizend = 4000; 1,5 = 1.5 1500000; 2 miljoen = 2000000"},
        {"twee van de drieduizend", "twee = 2; drieduizend = 3000"},
        {"tienduizenden betogers", "tienduizenden = 10000 ~"},
        {"tientallen miljoenen euro's", "tientallen miljoenen = 10000000 ~"},
        {"enkele honderden", "honderden = 100 ~"},
        {"een paar duizend", "duizend = 1000 ~"},
        {"één dode", "één = 1"},
        {"een van de doden", ""},
        {"de helft", "helft = 0.5 f"},
        {"twee derde van de leden", "twee derde = 2/3 f"},
        {"een derde van de leden", "derde = 1/3 3 f"},
        {"een kwart", "kwart = 0.25 f"},
        {"kwart over drie", "kwart over drie = 3.15 15.15 t"},
        {"om half vier, om half 4", "half vier = 3.3 15.3 t; half 4 = 3.3 15.3 t"},
        {"half een", "half een = 0.3 12.3 t"},
        {"tien voor half negen", "tien voor half negen = 8.2 20.2 t"},
        {"5 minuten over half 9", "5 minuten over half 9 = 8.35 20.35 t"},
        {"vijf voor twaalf", "vijf voor twaalf = 11.55 23.55 t"},
        {"één voor één", "één = 1; één = 1"},
        {"half miljoen", "half miljoen = 500000"},
        {"hij acht het mogelijk dat acht mensen", "acht = 8"},
        {"de Tweede Kamer", ""},
        {"een driejarige overeenkomst", "driejarige = 3"},
        {"een 25-jarige man", "25 = 25"},
        {"het werd 2-1", "2 = 2; 1 = 1"},
        {"van 10 tot 15 procent", "10 = 10; 15 = 15 %"},
        {"de F-16 en de F16", ""},
        {"op 12.05.2021", ""},
        {"1\u202F500\u202F000 euro", "1\u202F500\u202F000 = 1500000"},
        {"10 000 man", "10 000 = 10000"},
        {"in 2020 100 man", "2020 = 2020; 100 = 100"},
        {"2½ uur", "2½ = 2.5"},
        {"1 biljoen", "1 biljoen = 1000000000000"},
        {"0,50 euro", "0,50 = 0.5"},
        {"1,500 liter", "1,500 = 1.5 1500"},
        {"twintig-drie-vier", "twintig-drie = 23; vier = 4"},
        {"nul doden", "nul = 0"},
        {"de Tweede Wereldoorlog", "Tweede = 2 o ~"},
        {"negenhonderdnegenennegentigduizend biljard",
         "negenhonderdnegenennegentigduizend = 999000; biljard = 1000000000000000"},
    };
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(shown(text, Language::dutch), expected) << text;
    }
}

TEST(Numbers, English) {
    const std::vector<Case> cases{
        {"more than 1,500 men", "1,500 = 1500"},
        {"some 1.500 men", "1.500 = 1.5 1500"},
        {"2.5 per cent, 3 percent and 4%", "2.5 = 2.5 %; 3 = 3 %; 4 = 4 %"},
        {"$1.2bn", "1.2bn = 1200000000"},
        {"$1.5m", "1.5m = 1500000"},
        {"1.5m people", "1.5m = 1500000 1.5"},
        {"1.2 billion dollars", "1.2 billion = 1200000000"},
        {"a 300-million-dollar loan", "300-million = 300000000"},
        {"twenty-five", "twenty-five = 25"},
        {"Twenty five", "Twenty five = 25"},
        {"the twenty-first", "twenty-first = 21 o"},
        {"the 21st of May", "21st = 21 o"},
        {"fifteen hundred police", "fifteen hundred = 1500"},
        {"two hundred and six", "two hundred and six = 206"},
        {"two million three hundred thousand", "two million three hundred thousand = 2300000"},
        {"half a million", "half a million = 500000"},
        {"two and a half million", "two and a half million = 2500000"},
        {"tens of thousands of people", "tens of thousands = 10000 ~"},
        {"hundreds of millions", "hundreds of millions = 100000000 ~"},
        {"dozens of people", "dozens = 12 ~"},
        {"two dozen", "two dozen = 24 ~"},
        {"a hundred men", "hundred = 100"},
        {"several hundred men", "hundred = 100 ~"},
        {"one of the dead", "one = 1 ~"},
        {"one hundred", "one hundred = 100"},
        {"in the 1990s, the '90s and the nineties", "1990s = 1990 90; 90s = 1990 90; nineties = 1990 90"},
        {"at 7.30 p.m. or 7pm", "7.30 = 19.3 7.3; 7pm = 19 7"},
        {"two thirds of members", "two thirds = 2/3 f"},
        {"a third of members", "third = 1/3 3 f"},
        {"one-third of members", "third = 1/3 3 f"},
        {"three quarters", "three quarters = 0.75 f"},
        {"half of them", "half = 0.5 f"},
        {"half past three", "half past three = 3.3 15.3 t"},
        {"a quarter to six", "quarter to six = 5.45 17.45 t"},
        {"at twenty-five past 8", "twenty-five past 8 = 8.25 20.25 t"},
        {"at ten to nine", "ten to nine = 8.5 20.5 t"},
        {"ten minutes after nine", "ten minutes after nine = 9.1 21.1 t"},
        {"five to ten men", "five = 5; ten = 10"},
        {"built in the 1500s", "1500s = 1500 0 16"},
        {"wait a second.", ""},
        {"the second round", "second = 2 o"},
        {"twenty and thirty", "twenty = 20; thirty = 30"},
        {"five or six", "five = 5; six = 6"},
        {"1,234,567.89", "1,234,567.89 = 1234567.89"},
        {"it ended 2-1", "2 = 2; 1 = 1"},
        {"from 1994\u20131998", "1994 = 1994; 1998 = 1998"},
        {"an S-400 and a pre-1990 law", "1990 = 1990"},
        {"zero", "zero = 0"},
        {"two or three hundred", "two = 2 200; three hundred = 300"},
        {"trillions of quadrillions", "trillions = 1000000000000 ~"},
    };
    for (const auto& [text, expected] : cases) {
        EXPECT_EQ(shown(text, Language::english), expected) << text;
    }
}

TEST(Numbers, TellTheirForm) {
    const std::string text = "12, twaalf en 12 miljoen";
    const auto found = find_numbers(text, words(text, make_span(0, text.size())), Language::dutch);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].form, NumberForm::digits);
    EXPECT_EQ(found[1].form, NumberForm::words);
    EXPECT_EQ(found[2].form, NumberForm::mixed);
}

}  // namespace

}  // namespace loep::text
