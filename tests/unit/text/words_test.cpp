// Tests of the tokenizer and of the keys by which words are looked up.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/words.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace loep::text {

namespace {

using testing::ElementsAre;

std::vector<std::string> tokens(std::string_view bytes, const std::vector<Span>& opaque = {}) {
    std::vector<std::string> result;
    for (const auto& word : words(bytes, make_span(0, bytes.size()), opaque)) {
        result.emplace_back(slice(bytes, word.span));
    }
    return result;
}

Word only(std::string_view bytes) {
    const auto all = words(bytes, make_span(0, bytes.size()));
    EXPECT_EQ(all.size(), 1U) << bytes;
    return all.empty() ? Word{} : all.front();
}

TEST(Words, SplitsAtBlanksAndMarks) {
    EXPECT_THAT(tokens("De Kremlin-woordvoerder zei: ‘Nee.’"),
                ElementsAre("De", "Kremlin", "-", "woordvoerder", "zei", ":", "‘", "Nee", ".", "’"));
    EXPECT_THAT(tokens("Oekraïne?Maandag"), ElementsAre("Oekraïne", "?", "Maandag"));
    EXPECT_THAT(tokens(""), ElementsAre());
    EXPECT_THAT(tokens(" \n\t"), ElementsAre());
}

TEST(Words, KeepsApostrophesInside) {
    EXPECT_THAT(tokens("Loekasjenko’s plan, Lukashenko's plan"),
                ElementsAre("Loekasjenko’s", "plan", ",", "Lukashenko's", "plan"));
    EXPECT_THAT(tokens("’s Avonds in 's-Gravenhage"), ElementsAre("’s", "Avonds", "in", "'s", "-", "Gravenhage"));
    EXPECT_THAT(tokens("the boys' ‘t’ team"), ElementsAre("the", "boys", "'", "‘", "t", "’", "team"));
    EXPECT_THAT(tokens("‘Stop’, zei hij"), ElementsAre("‘", "Stop", "’", ",", "zei", "hij"));
}

TEST(Words, KeepsNumbersWhole) {
    EXPECT_THAT(
        tokens("In 1994 was 2.500,50 of 19.30 of 19:30, de 3e F16."),
        ElementsAre("In", "1994", "was", "2.500,50", "of", "19.30", "of", "19:30", ",", "de", "3e", "F16", "."));
    EXPECT_EQ(only("2.500").kind, WordKind::number);
    EXPECT_EQ(only("F16").kind, WordKind::number);
    EXPECT_EQ(only("11th").kind, WordKind::number);
    EXPECT_THAT(tokens("2-1"), ElementsAre("2", "-", "1"));
    EXPECT_THAT(tokens("$1.2bn"), ElementsAre("$", "1.2bn"));
}

TEST(Words, TakesAddressesAsOneToken) {
    EXPECT_THAT(tokens("Zie https://www.voorbeeld.nl/a_(b)?c=d#e."),
                ElementsAre("Zie", "https://www.voorbeeld.nl/a_(b)?c=d#e", "."));
    EXPECT_THAT(tokens("(www.voorbeeld.be/x)"), ElementsAre("(", "www.voorbeeld.be/x", ")"));
    EXPECT_THAT(tokens("Mail jan.de-vries@krant.example, nu"),
                ElementsAre("Mail", "jan.de-vries@krant.example", ",", "nu"));
    EXPECT_THAT(tokens("@belta_nieuws: #Мінск2020!"), ElementsAre("@belta_nieuws", ":", "#Мінск2020", "!"));
    EXPECT_THAT(tokens("Volgens NU.nl. De site"), ElementsAre("Volgens", "NU.nl", ".", "De", "site"));
    EXPECT_THAT(tokens("het bestand verslag.pdf"), ElementsAre("het", "bestand", "verslag.pdf"));
    EXPECT_THAT(tokens("Dat is niet.De rest"), ElementsAre("Dat", "is", "niet", ".", "De", "rest"));
    EXPECT_THAT(tokens("# 1 @ 2"), ElementsAre("#", "1", "@", "2"));
    EXPECT_EQ(only("@naam").kind, WordKind::address);
}

TEST(Words, KeepsSoftHyphensAndMarksInside) {
    EXPECT_EQ(only("Wit\u00ADrus").key, "witrus");
    EXPECT_EQ(only("Oekrai\u0308ne").key, "oekraïne");
    EXPECT_EQ(only("Лукашэнка").key, "лукашэнка");
}

TEST(Words, TellsCase) {
    EXPECT_EQ(only("minsk").letter_case, WordCase::lower);
    EXPECT_EQ(only("Minsk").letter_case, WordCase::capitalised);
    EXPECT_EQ(only("NAVO").letter_case, WordCase::upper);
    EXPECT_EQ(only("PiS").letter_case, WordCase::mixed);
    EXPECT_EQ(only("iPhone").letter_case, WordCase::mixed);
    EXPECT_EQ(only("A").letter_case, WordCase::capitalised);
    EXPECT_EQ(only("1994").letter_case, WordCase::none);
    EXPECT_EQ(only("Élysée").letter_case, WordCase::capitalised);
}

TEST(Words, LeavesMarkupOut) {
    const std::string bytes = "de [grens](http://a.b) dicht";
    EXPECT_THAT(tokens(bytes, {make_span(3, 4), make_span(9, 22)}), ElementsAre("de", "grens", "dicht"));
    const std::string cut = "Wit**rus**";
    EXPECT_THAT(tokens(cut, {make_span(3, 5), make_span(8, 10)}), ElementsAre("Wit", "rus"));
}

TEST(Words, SpansAreInTheFile) {
    const std::string bytes = "één twee drie";
    const auto some = words(bytes, make_span(6, 10));
    ASSERT_EQ(some.size(), 1U);
    EXPECT_EQ(some[0].span, make_span(6, 10));
    EXPECT_EQ(some[0].key, "twee");
}

TEST(Keys, FoldWhatDoesNotMatter) {
    const std::vector<std::pair<std::string, std::string>> same{
        {"LOEKASJENKO’S", "loekasjenko's"},
        {"Oekrai\u0308ne", "oekraïne"},
        {"Wit\u00ADRus\u200Bland", "witrusland"},
        {"Wit‑Rusland", "wit-rusland"},
        {"St.\u00A0Petersburg", "st. petersburg"},
        {"Ĳsland", "ijsland"},
        {"ſtad", "stad"},
        {"Straße", "strasse"},
        {"ЛУКАШЭНКА", "лукашэнка"},
        {"Ǆ", "ǆ"},
        {"Ａ", "ａ"},
        {"a \n  b", "a b"},
    };
    for (const auto& [text, key] : same) {
        EXPECT_EQ(fold_key(text), key) << text;
    }
    EXPECT_NE(fold_key("één"), fold_key("een"));
    EXPECT_EQ(fold_key("Й"), fold_key("И\u0306"));
}

TEST(Keys, FoldTwiceIsFoldOnce) {
    for (const std::string text : {"İstanbul", "Oekraïne", "ŉ Dag", "Ψυχή ΣΊΣΥΦΟΣ", "ﬁn", "’s-Gravenhage", "Ệ"}) {
        EXPECT_EQ(fold_key(fold_key(text)), fold_key(text)) << text;
    }
}

TEST(Keys, BareLosesDiacritics) {
    EXPECT_EQ(bare_key("Wałęsa"), "walesa");
    EXPECT_EQ(bare_key("Đoković"), "dokovic");
    EXPECT_EQ(bare_key("Oekrai\u0308ne"), "oekraine");
    EXPECT_EQ(bare_key("Cœur Ærø"), "coeur aero");
    EXPECT_EQ(bare_key("Алёна"), "алена");
    EXPECT_EQ(bare_key("Быкаў"), "быкаў");
    EXPECT_EQ(bare_key("Nguyễn"), "nguyen");
}

TEST(Keys, CapitaliseTheFirstLetter) {
    EXPECT_EQ(capitalise("élan"), "Élan");
    EXPECT_EQ(capitalise("‘de krant’"), "‘De krant’");
    EXPECT_EQ(capitalise("12 man"), "12 man");
    EXPECT_EQ(capitalise("минск"), "Минск");
    EXPECT_EQ(count_code_points("één 😀"), 5U);
}

}  // namespace

}  // namespace loep::text
