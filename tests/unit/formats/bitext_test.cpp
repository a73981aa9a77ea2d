// Tests of the formats that hold both sides: which units they give, at which bytes, and what is refused.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/bitext.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/base/error.hpp"

namespace loep::formats {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

BitextFile read(const std::string& path, const std::string& bytes) {
    return bitext_format_of(path)->read(text::SourceText::from_bytes(path, bytes), {});
}

/// The unit as it is read, markup in braces.
std::string shown(const document::Document& document, const document::Block& block) {
    std::string line;
    auto at = block.span.begin;
    for (const auto opaque : block.opaque) {
        line += std::string(document.slice({at, opaque.begin})) + '{' + std::string(document.slice(opaque)) + '}';
        at = opaque.end;
    }
    return line + std::string(document.slice({at, block.span.end}));
}

/// "source = target" of every unit, as they are and as the file writes them.
struct Listing {
    std::vector<std::string> units;
    std::vector<std::string> in_file;
    LanguagePair languages;
    LeftOut left_out;
};

Listing list(const BitextFile& file) {
    Listing listing{{}, {}, {file.source.language, file.target.language}, file.left_out};
    EXPECT_EQ(file.source.blocks.size(), file.target.blocks.size());
    const auto& bytes = file.source.source->file();
    for (std::size_t i = 0; i < file.source.blocks.size(); ++i) {
        const auto& source = file.source.blocks[i];
        const auto& target = file.target.blocks[i];
        listing.units.push_back(shown(file.source, source) + " = " + shown(file.target, target));
        listing.in_file.push_back(std::string(bytes.slice(file.source.source->in_file(source.span))) + " = " +
                                  std::string(bytes.slice(file.target.source->in_file(target.span))));
    }
    return listing;
}

Listing list(const std::string& path, const std::string& bytes) {
    return list(read(path, bytes));
}

std::string error_of(const std::string& path, const std::string& bytes) {
    try {
        read(path, bytes);
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

TEST(BitextFormats, AreKnownByTheirExtensions) {
    for (const auto& format : bitext_formats()) {
        for (const auto extension : format.extensions) {
            EXPECT_EQ(bitext_format_of("a/b" + std::string(extension)), &format);
        }
    }
    EXPECT_EQ(bitext_format_of("A.TMX")->name, "tmx");
    EXPECT_EQ(bitext_format_of("a.txt"), nullptr);
}

TEST(BitextFormats, GiveNothingForAFileWithoutUnits) {
    EXPECT_THAT(list("a.tmx", "<tmx version='1.4'><header srclang='nl'/><body/></tmx>").units, IsEmpty());
    EXPECT_THAT(list("a.xlf", "<xliff version='1.2'/>").units, IsEmpty());
    EXPECT_THAT(list("a.po", "").units, IsEmpty());
    EXPECT_THAT(list("a.tsv", "\n\n").units, IsEmpty());
}

TEST(Tmx, ReadsUnitsByLanguage) {
    const auto listing = list("a.tmx",
                              "<tmx version='1.4'><header srclang='en-GB'/><body>"
                              "<tu><tuv xml:lang='DE'><seg>Tor</seg></tuv><tuv xml:lang='NL-be'><seg>Poort</seg></tuv>"
                              "<tuv xml:lang='en'><seg>Gate</seg></tuv><tuv xml:lang='en-US'><seg>Port</seg></tuv></tu>"
                              "<tu><tuv lang='en'><seg>Alone</seg></tuv></tu>"
                              "<tu><tuv xml:lang='nl'><seg>Alleen</seg></tuv></tu></body></tmx>");
    EXPECT_THAT(listing.units, ElementsAre("Gate = Poort"));
    EXPECT_EQ(listing.languages.from, text::Language::english);
    EXPECT_EQ(listing.left_out.untranslated, 1U);
}

TEST(Tmx, KeepsMarkupAndResolvesEscapes) {
    const auto listing =
        list("a.tmx",
             "<tmx version='1.4'><header srclang='*all*'/><body><tu>"
             "<tuv xml:lang='nl'><seg> <bpt i='1'>&lt;b></bpt>Vrij &amp; <hi>blij</hi><ept i='1'/> </seg></tuv>"
             "<tuv xml:lang='en'><seg>Free <![CDATA[& <glad>]]><!-- so -->!</seg></tuv></tu></body></tmx>");
    EXPECT_THAT(listing.units, ElementsAre("Vrij & {<hi>}blij = Free & {<glad>}!"));
    EXPECT_THAT(listing.in_file, ElementsAre("Vrij &amp; <hi>blij = Free <![CDATA[& <glad>]]><!-- so -->!"));
}

TEST(Tmx, RefusesWhatItCannotRead) {
    EXPECT_THAT(error_of("a.tmx", "<tmx><body></tmx>"), HasSubstr("a.tmx:1:14: not well-formed XML: mismatched tag"));
    EXPECT_THAT(error_of("a.tmx", "<html/>"), HasSubstr("is no TMX: it begins with <html>"));
    EXPECT_THAT(error_of("a.tmx",
                         "<tmx><body><tu><tuv xml:lang='de'><seg>a</seg></tuv><tuv xml:lang='nl'><seg>b</seg>"
                         "</tuv></tu></body></tmx>"),
                HasSubstr("has units in de, nl; loep reads"));
}

TEST(Xliff, ReadsVersion1) {
    const auto listing = list(
        "a.xlf",
        "<xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'><file source-language='nl-NL' "
        "target-language='en'><body><group translate='no'><trans-unit id='0' translate='yes'><source>a</source>"
        "<target>b</target></trans-unit><trans-unit id='1'><source>c</source><target>d</target></trans-unit></group>"
        "<trans-unit id='2'><source>De <g id='1'>grens</g><x id='2'/></source><seg-source><mrk mid='1'>De</mrk>"
        "</seg-source><target>The <g id='1'>border</g></target><alt-trans><source>e</source><target>f</target>"
        "</alt-trans></trans-unit><trans-unit id='3'><source>g</source><target state='new'>h</target></trans-unit>"
        "<trans-unit id='4'><source>i</source><target/></trans-unit></body></file></xliff>");
    EXPECT_THAT(listing.units, ElementsAre("a = b", "De {<g id='1'>}grens = The {<g id='1'>}border"));
    EXPECT_EQ(listing.left_out.not_for_translation, 1U);
    EXPECT_EQ(listing.left_out.unfinished, 1U);
    EXPECT_EQ(listing.left_out.untranslated, 1U);
}

TEST(Xliff, ReadsVersion2) {
    const auto listing = list(
        "a.xliff",
        "<xliff version='2.1' xmlns='urn:oasis:names:tc:xliff:document:2.0' srcLang='en' trgLang='nl'><file id='f'>"
        "<unit id='1'><segment><source>One <pc id='1'>two</pc> <mrk id='2' translate='no'>three</mrk> four</source>"
        "<target>Een <ph id='1'/>twee</target></segment><ignorable><source> </source><target>x</target></ignorable>"
        "<segment state='initial'><source>Five</source><target>Vijf</target></segment></unit>"
        "<unit id='2' "
        "translate='no'><segment><source>Six</source><target>Zes</target></segment></unit></file></xliff>");
    EXPECT_THAT(listing.units,
                ElementsAre("One {<pc id='1'>}two{</pc>} {<mrk id='2' translate='no'>three</mrk>} four = "
                            "Een {<ph id='1'/>}twee"));
    EXPECT_EQ(listing.languages.from, text::Language::english);
    EXPECT_EQ(listing.left_out.all(), 2U);
}

TEST(Xliff, RefusesOtherLanguages) {
    EXPECT_THAT(error_of("a.xlf", "<xliff><file source-language='de' target-language='nl'/></xliff>"),
                HasSubstr("a.xlf: is from de into nl; loep reads Dutch (nl) and English (en)"));
    EXPECT_THAT(error_of("a.xlf", "<xliff><file source-language='nl' target-language='nl'/></xliff>"),
                HasSubstr("is from nl into nl"));
    EXPECT_THAT(error_of("a.xlf",
                         "<xliff><file source-language='nl' target-language='en'/><file "
                         "source-language='en' target-language='nl'/></xliff>"),
                HasSubstr("in both directions"));
    EXPECT_THAT(error_of("a.xlf", "<tmx/>"), HasSubstr("is no XLIFF"));
}

TEST(Po, ReadsEntries) {
    const auto listing =
        list("a.po",
             "# head\nmsgid \"\"\nmsgstr \"\"\n\"Language: nl_BE\\n\"\n\"X: y\\n\"\n\n"
             "#: a.c:1\nmsgctxt \"menu\"\nmsgid \"Open \\\"it\\\"\"\nmsgstr \"Open \"\n  \"\\\"het\\\"\"\n"
             "#, fuzzy, c-format\nmsgid \"No\"\nmsgstr \"Ja\"\n"
             "msgid \"One\\n\"\n\"two\\x41\"\nmsgstr \"Een\\ntwee\"\n\n"
             "#~ msgid \"old\"\n#~ msgstr \"oud\"\n\nmsgid \"none\"\nmsgstr \"\"\n");
    EXPECT_THAT(listing.units, ElementsAre("Open \"it\" = Open \"het\"", "One\ntwo{\\x}41 = Een\ntwee"));
    EXPECT_THAT(listing.in_file,
                ElementsAre("Open \\\"it\\\" = Open \"\n  \"\\\"het\\\"", "One\\n\"\n\"two\\x41 = Een\\ntwee"));
    EXPECT_EQ(listing.languages.from, text::Language::english);
    EXPECT_EQ(listing.left_out.unfinished, 1U);
    EXPECT_EQ(listing.left_out.untranslated, 1U);
}

TEST(Po, PairsPlurals) {
    EXPECT_THAT(list("a.po",
                     "msgid \"%d dag\"\nmsgid_plural \"%d dagen\"\nmsgstr[0] \"%d day\"\nmsgstr[1] \"%d days\"\n"
                     "msgstr[2] \"%d days\"\n\nmsgid \"nu\"\nmsgstr \"now\"\n")
                    .units,
                ElementsAre("{%d} dag = {%d} day", "{%d} dagen = {%d} days", "nu = now"));
}

TEST(BitextFormats, TakePlaceholdersForMarkup) {
    const auto units = [](const std::string& source, const std::string& target) {
        return list("a.tsv", source + '\t' + target + '\n').units;
    };
    EXPECT_THAT(units("Dag <b>{naam}</b>!", "Hello <b>{naam}</b>!"),
                ElementsAre("Dag {<b>{naam}</b>}! = Hello {<b>{naam}</b>}!"));
    EXPECT_THAT(units("%s", "%s"), ElementsAre("{%s} = {%s}"));
    EXPECT_THAT(units("{n, plural, one {dag} other {dagen}}", "10% of it"),
                ElementsAre("{{n, plural, one {}dag{} other {}dagen{}}} = 10% of it"));
}

TEST(Po, AJoinOfLinesMayBeWrittenOver) {
    const auto file = read("a.po", "msgid \"a\"\nmsgstr \"b \"\n\"c\"\n");
    const auto span = file.target.blocks.front().span;
    EXPECT_TRUE(file.target.source->may_rewrite(span));
    EXPECT_EQ(file.target.source->written("a \"b\"\\\n"), "a \\\"b\\\"\\\\\\n");
}

TEST(Po, RefusesWhatIsNone) {
    EXPECT_THAT(error_of("a.po", "msgid \"a\nmsgstr \"b\"\n"), HasSubstr("a.po:1:9: the string does not end"));
    EXPECT_THAT(error_of("a.po", "hello\n"), HasSubstr("a.po:1:1: no word of a PO file: “hello”"));
    EXPECT_THAT(error_of("a.po", "msgid a\n"), HasSubstr("a.po:1:7: a string in double quotes is wanted"));
    EXPECT_THAT(error_of("a.po", "\"a\"\n"), HasSubstr("a.po:1:1: a string in double quotes is wanted"));
    EXPECT_THAT(error_of("a.po", "msgid \"a\" b\n"), HasSubstr("a.po:1:11: something stands behind"));
    EXPECT_THAT(error_of("a.po", "msgid \"\"\nmsgstr \"Language: fr\\n\"\n"), HasSubstr("into fr"));
    EXPECT_EQ(error_of("a.po", "msgid \"a\\"), "a.po:1:10: the string does not end on its line");
    EXPECT_EQ(error_of("a.po", "msgstr["), "a.po:1:8: a string in double quotes is wanted here");
}

TEST(Tsv, ReadsTwoColumns) {
    const auto listing = list("a.tsv", "EN\tNL\r\n");
    EXPECT_THAT(listing.units, ElementsAre("EN = NL"));
    const auto named = list("a.tsv",
                            "\xEF\xBB\xBF"
                            "en\tnl\r\nGate \tPoort\tnote\r\n\r\nAlone\t\n");
    EXPECT_THAT(named.units, ElementsAre("Gate = Poort"));
    EXPECT_EQ(named.languages.from, text::Language::english);
    EXPECT_EQ(named.left_out.untranslated, 1U);
    EXPECT_EQ(error_of("a.tsv", "a\tb\n\nno tab here\n"), "a.tsv:3: has no tab between source and target");
    EXPECT_EQ(read("a.tsv", "a\tb\n").target.source->written("a\tb\nc"), "a b c");
}

}  // namespace
}  // namespace loep::formats
