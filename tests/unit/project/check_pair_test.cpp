// What a hurried person does: swapped sides, one language twice, empty files, odd line ends.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/check_pair.hpp"

#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "loep/base/error.hpp"

namespace loep::project {
namespace {

constexpr auto dutch =
    "De president zei dat hij niet naar de top zou gaan. Volgens hem is dat ook niet nodig, want de grens blijft "
    "dicht.";
constexpr auto english =
    "The president said that he would not go to the summit. According to him that is not necessary either, because "
    "the border remains closed.";

const Glossary& glossary() {
    static const Glossary built_in = load_glossary({});
    return built_in;
}

CheckedPair check(const std::string& source, const std::string& target, const CheckOptions& options = {}) {
    return check_pair(glossary(), text::SourceText::from_bytes("a", source), text::SourceText::from_bytes("b", target),
                      options);
}

TEST(CheckPair, PutsSwappedSidesRight) {
    const auto checked = check(english, dutch);
    EXPECT_TRUE(checked.swapped);
    EXPECT_EQ(checked.source->path(), "b");
    EXPECT_TRUE(checked.findings.empty());
    EXPECT_FALSE(check(dutch, english).swapped);
}

TEST(CheckPair, RefusesOneLanguageTwice) {
    try {
        check(dutch, dutch);
        FAIL() << "Dutch twice is no pair";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::usage);
        EXPECT_NE(error.message().find("both Dutch"), std::string::npos) << error.message();
    }
}

TEST(CheckPair, KnowsShortTextsByTheirNames) {
    const auto named = [](const char* path) { return text::SourceText::from_bytes(path, "Minsk, Brest."); };
    EXPECT_TRUE(check_pair(glossary(), named("a.en.txt"), named("a.nl.txt"), {}).swapped);
    EXPECT_FALSE(check_pair(glossary(), named("a.nl.txt"), named("a.en.txt"), {}).swapped);
    EXPECT_FALSE(check_pair(glossary(), named("en.d/a.txt"), named("nl.nl.en/b.txt"), {}).swapped);
    EXPECT_THROW(check_pair(glossary(), named("a.nl.txt"), named("b.nl.txt"), {}), Error);
}

TEST(CheckPair, RunsFromEnglishToDutchToo) {
    CheckOptions options;
    options.from = text::Language::english;
    options.to = text::Language::dutch;
    EXPECT_TRUE(check(english, dutch, options).findings.empty());
    const auto checked =
        check("Ukraine asked Moscow on Tuesday for a truce, and it will ask again on Friday.",
              "Ukraine vroeg Moskou dinsdag om een wapenstilstand, en het zal dat vrijdag weer doen.", options);
    ASSERT_EQ(checked.findings.size(), 1U);
    EXPECT_EQ(checked.findings.front().rule, "source-spelling");
}

TEST(CheckPair, FindsOneEmptySideAndLetsTwoPass) {
    EXPECT_TRUE(check("", "").findings.empty());
    EXPECT_NE(check("", "\n").notice.find("hold no text"), std::string::npos);
    EXPECT_EQ(check(dutch, "").notice, "");
    ASSERT_EQ(check(dutch, "").findings.size(), 1U);
    EXPECT_EQ(check(dutch, "").findings.front().rule, "omission");
    ASSERT_EQ(check("", english).findings.size(), 1U);
    EXPECT_EQ(check("", english).findings.front().rule, "addition");
}

TEST(CheckPair, OnlyWarnsOfADoubledLetterInAKnownName) {
    const auto warned = check("Volgens Morawiecki is dat zo.", "According to Morrawiecki, that is so.");
    ASSERT_EQ(warned.findings.size(), 1U);
    EXPECT_EQ(warned.findings.front().rule, "name-misspelt");
    EXPECT_EQ(warned.findings.front().severity, check::Severity::warning);
    const auto sure = check("Volgens Morawiecki is dat zo.", "According to Morawiekci, that is so.");
    ASSERT_EQ(sure.findings.size(), 1U);
    EXPECT_EQ(sure.findings.front().severity, check::Severity::error);
}

TEST(CheckPair, SeesTheSameWhateverTheLineEnds) {
    const std::string source = "Loekasjenko sprak dinsdag.\n\nPoetin zweeg.\n";
    const std::string target = "Loekasjenko spoke on Tuesday.\n\nPutin was silent.\n";
    const auto plain = check(source, target);
    ASSERT_EQ(plain.findings.size(), 1U);
    const auto crlf = [](std::string text) {
        for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2) {
            text.replace(at, 1, "\r\n");
        }
        return "\xEF\xBB\xBF" + text;
    };
    const auto windows = check(crlf(source), crlf(target));
    ASSERT_EQ(windows.findings.size(), 1U);
    EXPECT_EQ(windows.findings.front().message, plain.findings.front().message);
    EXPECT_EQ(windows.target->position(windows.findings.front().place.span.begin),
              plain.target->position(plain.findings.front().place.span.begin));
}

CheckedPair check_file(const std::string& path, const std::string& bytes, CheckOptions options = {}) {
    options.keep_bitext = true;
    return check_bitext(glossary(), text::SourceText::from_bytes(path, bytes), options);
}

TEST(CheckBitext, PairsUnitsAndNotSentences) {
    const auto checked = check_file("a.tsv", "nl\ten\nEen. Twee. Drie.\tOne, two. Three.\nVier.\tFour. Five.\n");
    const auto& beads = checked.bitext.beads;
    ASSERT_EQ(beads.size(), 2U);
    EXPECT_EQ(beads[0].source_size(), 3U);
    EXPECT_EQ(beads[0].target_size(), 2U);
    EXPECT_EQ(beads[1].source_size(), 1U);
    EXPECT_EQ(beads[1].target_end, 4U);
}

TEST(CheckBitext, SeesTheDirectionWhereTheFileDoesNotSayIt) {
    const auto checked = check_file("a.tsv", std::string(english) + '\t' + dutch + '\n');
    EXPECT_EQ(checked.bitext.source.language, text::Language::english);
    EXPECT_TRUE(checked.findings.empty());
    EXPECT_THROW(check_file("a.tsv", std::string(dutch) + '\t' + dutch + '\n'), Error);
}

TEST(CheckBitext, FindsWhatIsWrongInEachUnitThatRepeatsAnother) {
    constexpr std::size_t times = 100;
    std::string file = "nl\ten\n";
    for (std::size_t i = 0; i < times; ++i) {
        file +=
            "Loekasjenko zwijgt in Minsk.\tLukashenko is silent in Minsk.\n"
            "Er wachten 300 mensen. Wit-Rusland zwijgt.\tThere are 200 people waiting. Belarus is silent.\n"
            "De regering zwijgt ook.\tThe government is silent too.\n";
    }
    const auto checked = check_file("a.tsv", file);
    EXPECT_EQ(checked.source_segments.size(), 4 * times);
    ASSERT_EQ(checked.findings.size(), times);
    for (const auto& finding : checked.findings) {
        EXPECT_EQ(finding.rule, "number-mismatch");
        EXPECT_EQ(checked.target->slice(finding.place.span), "200");
        EXPECT_EQ(checked.source->slice(finding.source->span), "300");
    }
}

TEST(CheckBitext, SaysWhatIsLeftOut) {
    const auto checked = check_file("a.po", "msgid \"een\"\nmsgstr \"\"\n#, fuzzy\nmsgid \"a\"\nmsgstr \"b\"\n");
    EXPECT_EQ(checked.notice, "a.po: left out: 1 without a translation, 1 unfinished");
    EXPECT_EQ(check_file("a.po", "").notice, "a.po holds no translated unit: nothing was checked");
}

TEST(CheckBitext, NoMarkupIsWrittenOverUnasked) {
    const auto checked = check_file(
        "a.tmx",
        "<tmx><header srclang='nl'/><body><tu><tuv xml:lang='nl'><seg>Alexander Loekasjenko zwijgt.</seg></tuv>"
        "<tuv xml:lang='en'><seg>Alexander <hi>Loekasjenko</hi> is silent.</seg></tuv></tu></body></tmx>");
    ASSERT_EQ(checked.findings.size(), 1U);
    EXPECT_FALSE(checked.findings.front().fixes.front().sure);
}

/// What placeholder-changed says of one pair of texts in one file.
std::vector<std::string> said_of_tags(const std::string& source, const std::string& target) {
    CheckOptions options;
    options.rules.only = {"placeholder-changed"};
    std::vector<std::string> all;
    for (const auto& finding : check_file("a.tsv", fmt::format("nl\ten\n{}\t{}\n", source, target), options).findings) {
        all.push_back(finding.message);
    }
    return all;
}

using Said = std::vector<std::string>;

TEST(CheckBitext, TagsAreThoseOfTheSource) {
    EXPECT_EQ(said_of_tags("Het <b>parlement</b> stemt.", "The <b>parliament</b> votes."), Said{});
    EXPECT_EQ(said_of_tags("Het <b>parlement</b> stemt.", "The parliament votes."),
              Said{"“<b>” is not in the translation"});
    EXPECT_EQ(said_of_tags("Het <b>parlement</b> stemt.", "The <b>parliament votes."),
              Said{"“</b>” is not in the translation"});
    EXPECT_EQ(said_of_tags("Het parlement</b> stemt.", "The parliament votes."),
              Said{"“</b>” is not in the translation"});
    EXPECT_EQ(said_of_tags("Het parlement stemt.", "The <i>parliament</i> votes."), Said{"“<i>” is not in the source"});
    EXPECT_EQ(said_of_tags("Het <b>parlement</b> stemt.", "The <i>parliament</i> votes."),
              Said{"“<i>” is “<b>” in the source"});
    EXPECT_EQ(said_of_tags("Een<br/> twee<br/> drie.", "One<br/> two three."),
              Said{"“<br/>” is not in the translation"});
    EXPECT_EQ(said_of_tags("{naam} en {naam} zijn er.", "{naam} is there twice."), Said{});
}

TEST(CheckBitext, TagsAtTheEdgesBelongToTheirUnits) {
    const std::string rest = "\nDaarna.\tThen.\n";
    EXPECT_EQ(said_of_tags("<b>Nu.</b>", "<b>Now.</b>" + rest), Said{});
    EXPECT_EQ(said_of_tags("<b>Nu.", "Now." + rest), Said{"“<b>” is not in the translation"});
    EXPECT_EQ(said_of_tags("Daarna.", "Then.\n<x id=\"1\"/>Nu.\t<x id=\"1\"/>Now.\nStraks.<x id=\"2\"/>\tSoon."),
              Said{"“<x id=\"2\"/>” is not in the translation"});
    EXPECT_EQ(said_of_tags("Daarna.", "Then.\n<x id=\"1\"/>Nu.\tNow."),
              Said{"“<x id=\"1\"/>” is not in the translation"});
}

TEST(CheckPair, TagsOfArticlesAreTheirWriters) {
    CheckOptions options;
    options.rules.only = {"placeholder-changed"};
    EXPECT_TRUE(check("Het <b>parlement</b> stemt.", "The parliament votes.", options).findings.empty());
}

TEST(CheckPair, SaysWhatToWriteForAFalseFriend) {
    CheckOptions options;
    options.rules.only = {"false-friend"};
    const auto to_english = check("De eventuele winnaar is onbekend.", "The eventual winner is unknown.", options);
    ASSERT_EQ(to_english.findings.size(), 1U);
    EXPECT_EQ(to_english.findings.front().message,
              "“eventuele” is not “eventual”; write for instance: possible, possibly");
    std::swap(options.from, options.to);
    const auto to_dutch = check("The eventual winner is unknown.", "De eventuele winnaar is onbekend.", options);
    ASSERT_EQ(to_dutch.findings.size(), 1U);
    EXPECT_EQ(to_dutch.findings.front().message,
              "“eventual” is not “eventuele”; write for instance: uiteindelijk, eindelijk");
}

}  // namespace
}  // namespace loep::project
