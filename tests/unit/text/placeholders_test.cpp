// Tests of placeholders: which stretches of a text are for a program, and what tells them apart.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/placeholders.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace loep::text {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Placeholder> all_of(const std::string& bytes) {
    return placeholders(bytes, make_span(0, bytes.size()));
}

std::vector<std::string> keys(const std::string& bytes) {
    std::vector<std::string> all;
    for (const auto& one : all_of(bytes)) {
        if (one.kind != PlaceholderKind::syntax) {
            all.push_back(one.key);
        }
    }
    return all;
}

std::vector<std::string> texts(const std::string& bytes) {
    std::vector<std::string> all;
    for (const auto& one : all_of(bytes)) {
        all.emplace_back(slice(bytes, one.span));
    }
    return all;
}

TEST(Placeholders, OfPrintf) {
    EXPECT_THAT(texts("%s, %5.2f en %-8d: %ld%%"), ElementsAre("%s", "%5.2f", "%-8d", "%ld"));
    EXPECT_THAT(keys("%s %5.2f %02i %lu %*d"), ElementsAre("%s", "%f", "%d", "%lu", "%d"));
    EXPECT_THAT(keys("%1$s %(naam)s %2$'d %@"), ElementsAre("%1$s", "%(naam)s", "%2$d", "%@"));
    EXPECT_THAT(keys("%1 van %2, %n keer"), ElementsAre("%1", "%2", "%n"));
    EXPECT_TRUE(all_of("%s").front().takes_next);
    EXPECT_FALSE(all_of("%1$s").front().takes_next);
    EXPECT_TRUE(all_of("%d").front().is_integer);
    EXPECT_FALSE(all_of("%s").front().is_integer);
}

TEST(Placeholders, ArePercentagesNever) {
    EXPECT_THAT(keys("10% dan, 5 % duurder, 50%s, 100%"), IsEmpty());
    EXPECT_THAT(keys("het %-aandeel en de % zelf"), IsEmpty());
    EXPECT_THAT(keys("%%s"), IsEmpty());
    EXPECT_THAT(keys("https://a.example/%d0%b1"), IsEmpty());
    EXPECT_THAT(keys("https://a.example/x %d"), ElementsAre("%d"));
    EXPECT_THAT(keys("%(naam"), IsEmpty());
    EXPECT_THAT(keys("%"), IsEmpty());
    EXPECT_THAT(keys("%1e"), ElementsAre("%e"));
    EXPECT_THAT(keys("%1y"), IsEmpty());
}

TEST(Placeholders, InBraces) {
    EXPECT_THAT(keys("{} {0} {naam} { naam } {a.b[0]} {größe}"),
                ElementsAre("{}", "{0}", "{naam}", "{naam}", "{a.b[0]}", "{größe}"));
    EXPECT_THAT(keys("{prijs:.2f} {naam!r:>8} {:>{breedte}}"), ElementsAre("{prijs}", "{naam}", "{}"));
    EXPECT_THAT(keys("{{ naam }} {% if naam %} ${naam} %{naam} #{naam}"),
                ElementsAre("{{naam}}", "{%ifnaam%}", "${naam}", "%{naam}", "#{naam}"));
    EXPECT_THAT(texts("voor ${naam}."), ElementsAre("${naam}"));
    EXPECT_TRUE(all_of("{}").front().takes_next);
    EXPECT_FALSE(all_of("{0}").front().takes_next);
    EXPECT_THAT(keys("{zie onder} {.kop} {#kop} {naam {{ {naam, } {"), IsEmpty());
}

TEST(Placeholders, OfIcuMessages) {
    EXPECT_THAT(keys("{dag, date, short} {n,number}"), ElementsAre("{dag, date}", "{n, number}"));
    EXPECT_THAT(texts("{n, plural, one {# dag} other {# dagen}}."),
                ElementsAre("{n, plural, one {", "} other {", "}}"));
    EXPECT_THAT(keys("{n, plural, =0 {geen} one {# dag van {naam}} other {# dagen}}"),
                ElementsAre("{n, plural}", "{naam}"));
    EXPECT_THAT(keys("{wie, select, zij {haar} hij {zijn} other {hun}}"),
                ElementsAre("{wie, select, hij, other, zij}"));
    EXPECT_THAT(keys("{n, plural, one {# dag}"), IsEmpty());
}

TEST(Placeholders, AreTags) {
    EXPECT_THAT(keys("<b>vet</b><br/> <x id=\"2\"/> <bpt i='1' x='7'>"),
                ElementsAre("<b>", "</b>", "<br>", "<x 2>", "<bpt 7>"));
    EXPECT_THAT(keys("<a href=\"%s\" title=\"a > b\">hier</a>"), ElementsAre("<a>", "%s", "</a>"));
    EXPECT_THAT(texts("<a href=\"%s\">"), ElementsAre("<a href=\"%s\">", "%s"));
    EXPECT_THAT(keys("a < b > c, <3, <https://a.example>, <!-- nee -->, <b, <b <i>"), ElementsAre("<i>"));
    EXPECT_THAT(keys("<mrk id=\"1\">term</mrk> <hi>naam</hi>"), IsEmpty());
}

TEST(Placeholders, OfAPartOnly) {
    const std::string bytes = "5%s {naam} %d";
    EXPECT_EQ(placeholders(bytes, make_span(1, 3)).size(), 1U);
    EXPECT_THAT(placeholders(bytes, make_span(4, 9)), IsEmpty());
}

TEST(Placeholders, AreReadInLinearTimeWhateverTheBytes) {
    for (const std::string part : {"{", "{a,plural,x{", "%(", "<a ", "{a,", "%"}) {
        std::string bytes;
        while (bytes.size() < 200'000) {
            bytes += part;
        }
        EXPECT_LE(all_of(bytes).size(), bytes.size());
    }
}

}  // namespace
}  // namespace loep::text
