// Tests of SRX: reading, languages, the interpreter, our own rules written out, and what is wrong in a file.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/srx.hpp"

#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/segment/srx_export.hpp"
#include "loep/segment/srx_faults.hpp"
#include "loep/segment/srx_pattern.hpp"
#include "loep/segment/srx_segmenter.hpp"

namespace loep::segment {

namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;

std::string file(std::string_view rules, std::string_view cascade = "yes", std::string_view maps = "") {
    return "<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\"><header segmentsubflows=\"yes\" cascade=\"" +
           std::string(cascade) + "\"/><body><languagerules>" + std::string(rules) + "</languagerules><maprules>" +
           std::string(maps) + "</maprules></body></srx>";
}

constexpr std::string_view dutch = R"(<languagerule languagerulename="Dutch">
<rule break="no"><beforebreak>\bdr\.</beforebreak><afterbreak>\s</afterbreak></rule>
<rule break="no"><beforebreak>\s*\bop\.</beforebreak><afterbreak>\s+\d</afterbreak></rule>
<rule break="yes"><beforebreak>[.?!]+</beforebreak><afterbreak>\s+</afterbreak></rule></languagerule>)";
constexpr std::string_view general = R"(<languagerule languagerulename="General">
<rule break="yes"><beforebreak>\n</beforebreak><afterbreak></afterbreak></rule></languagerule>)";
constexpr std::string_view maps = R"(<languagemap languagepattern="NL.*" languagerulename="Dutch"/>
<languagemap languagepattern=".*" languagerulename="General"/>)";

SrxRules read(const std::string& bytes) {
    return read_srx(*text::SourceText::from_bytes("rules.srx", bytes));
}

std::vector<std::string> cut(std::vector<SrxRule> rules, const std::string& text) {
    document::Document document;
    document.source = text::SourceText::from_bytes("-", text);
    document.blocks.push_back({document::BlockKind::paragraph, text::make_span(0, text.size()), {}});
    std::vector<std::string> result;
    for (const auto& one : segment(document, SrxSegmenter(std::move(rules)), false)) {
        result.emplace_back(document.slice(one.span));
    }
    return result;
}

TEST(Srx, CascadesOrTakesTheFirstMap) {
    const auto both = std::string(dutch).append(general);
    EXPECT_EQ(rules_for(read(file(both, "yes", maps)), "nl").size(), 4U);
    EXPECT_EQ(rules_for(read(file(both, "no", maps)), "nl-BE").size(), 3U);
    EXPECT_EQ(rules_for(read(file(both, "no", maps)), "fr").size(), 1U);
}

TEST(Srx, TheFirstRuleThatMatchesDecides) {
    const auto rules = rules_for(read(file(std::string(dutch).append(general), "yes", maps)), "nl");
    EXPECT_THAT(cut(rules, "Volgens dr. Bos. Hij ging op. 81 keer.\nEn 😀. Dus?! Ja"),
                ElementsAre("Volgens dr. Bos.", "Hij ging op. 81 keer.", "En 😀.", "Dus?!", "Ja"));
    const SrxSegmenter srx(rules);
    const auto decisions = srx.decisions("Dr. dr. B. C");
    ASSERT_EQ(decisions.size(), 3U);
    EXPECT_TRUE(decisions[0].breaks);
    EXPECT_FALSE(decisions[1].breaks);
    EXPECT_EQ(decisions[1].rule, 0U);
    EXPECT_EQ(decisions[2].rule, 2U);
}

TEST(Srx, PartsMayBeEmpty) {
    EXPECT_THAT(cut({{true, ";", "", {}}}, "a;b;c"), ElementsAre("a;", "b;", "c"));
    EXPECT_THAT(cut({{true, "", "#", {}}}, "a#b#c"), ElementsAre("a", "#b", "#c"));
    EXPECT_THAT(cut({{false, "", "", {}}, {true, ";", "", {}}}, "a;b"), ElementsAre("a;b"));
}

TEST(Srx, LeavesMarkupToItself) {
    document::Document document;
    document.source = text::SourceText::from_bytes("-", "Ga [nu](a.b. c) weg. Ja.");
    document.blocks.push_back(
        {document::BlockKind::paragraph, text::make_span(0, 24), {text::make_span(3, 4), text::make_span(6, 15)}});
    const auto found = segment(document, SrxSegmenter({{true, "\\.", "\\s", {}}}), true);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(document.slice(found[0].span), "Ga [nu](a.b. c) weg.");
    EXPECT_EQ(found[1].words.size(), 2U);
}

TEST(Srx, BoundsWhatLooksBack) {
    EXPECT_EQ(bounded_pattern("a*b+?c{2,}[*+]\\*\\Q*\\E(?:d)++"),
              "a{0,100}b{1,100}?c{2,100}[*+]\\*\\Q*\\E(?:d){1,100}+");
    EXPECT_EQ(bounded_pattern("a??b*?", PatternUse::behind), "a?b{0,100}");
    EXPECT_EQ(bounded_pattern("\\p{Lu}+{3}"), "\\p{Lu}{1,100}{3}");
    EXPECT_EQ(bounded_pattern("a+", PatternUse::ahead), "a{1,1000}");
}

TEST(Srx, LooksAheadOverALongSentence) {
    const SrxSegmenter srx({{false, "\\([^)]*\\.\\s", "[^)]*\\)", {}}, {true, "\\.\\s", "", {}}});
    const auto aside = "Zij (een zin. " + std::string(300, 'x') + ") ging. Ja.";
    EXPECT_THAT(srx.breaks(aside), ElementsAre(aside.size() - 3));
}

TEST(Srx, RefusesWhatIsNoSrx) {
    const auto message = [](const std::string& bytes) -> std::string {
        try {
            rules_for(read(bytes), "nl");
        } catch (const Error& error) {
            return error.what();
        }
        return {};
    };
    EXPECT_THAT(message("<tmx/>"), HasSubstr("rules.srx:1:1: this is no SRX file"));
    EXPECT_THAT(message(file("<rule/>")), HasSubstr("outside a <languagerule>"));
    EXPECT_THAT(message(file("<languagerule><rule break=\"maybe\"/></languagerule>")), HasSubstr("“maybe”"));
    EXPECT_THAT(message(file("", "yes", "<languagemap languagepattern=\".*\" languagerulename=\"X\"/>")),
                HasSubstr("no languagerule is called “X”"));
    EXPECT_THAT(message(file("", "yes", "<languagemap languagepattern=\"(\" languagerulename=\"X\"/>")),
                HasSubstr("U_REGEX_MISMATCHED_PAREN"));
    EXPECT_THROW(SrxSegmenter({{true, "(", "", {}}}), Error);
}

TEST(Srx, OurRulesGoOutAndComeBack) {
    Knowledge known;
    known.abbreviations = {{"dr", termbase::AbbreviationClass::never_final},
                           {"nr", termbase::AbbreviationClass::before_number},
                           {"gen", termbase::AbbreviationClass::before_name},
                           {"v.s", termbase::AbbreviationClass::maybe_final}};
    known.uncut = {"st. petersburg", "yahoo!"};
    SrxRules rules;
    rules.language_rules.push_back(srx_rules_of(known, text::Language::dutch));
    rules.maps.push_back(srx_map_of(text::Language::dutch));
    const auto back = read(write_srx(rules));
    ASSERT_EQ(back.language_rules.size(), 1U);
    EXPECT_EQ(back.language_rules[0].rules.size(), rules.language_rules[0].rules.size());
    EXPECT_THAT(
        cut(rules_for(back, "nl"),
            "Volgens dr. Bos is nr. 5 weg. Gen. Smit woont in St. Petersburg. Yahoo! kocht het. De V.S. Daar is "
            "het stil. ‘Ga weg!’ riep hij. ’s Avonds niet. ,, Het is zo. '' Ja."),
        ElementsAre("Volgens dr. Bos is nr. 5 weg.", "Gen. Smit woont in St. Petersburg.", "Yahoo! kocht het.",
                    "De V.S.", "Daar is het stil.", "‘Ga weg!’ riep hij.", "’s Avonds niet.", ",, Het is zo. ''",
                    "Ja."));
    EXPECT_TRUE(find_faults(back).empty());
}

std::vector<std::string> faults(const std::string& bytes) {
    std::vector<std::string> result;
    for (const auto& one : find_faults(read(bytes))) {
        result.emplace_back(srx_fault_names.name(one.fault));
    }
    return result;
}

std::string rule(std::string_view breaks, std::string_view before, std::string_view after) {
    return "<rule break=\"" + std::string(breaks) + "\"><beforebreak>" + std::string(before) +
           "</beforebreak><afterbreak>" + std::string(after) + "</afterbreak></rule>";
}

std::string list(const std::string& rules) {
    return file("<languagerule languagerulename=\"L\">" + rules + "</languagerule>", "no",
                "<languagemap languagepattern=\"nl\" languagerulename=\"L\"/>");
}

TEST(SrxFaults, SaysWhatIsWrong) {
    EXPECT_THAT(faults(file(std::string(dutch).append(general), "yes", maps)), ElementsAre("swallows-boundary"));
    const auto end = rule("yes", "[.?!]", "\\s");
    EXPECT_TRUE(faults(list(rule("no", "\\bdr\\.", "\\s") + end)).empty());
    EXPECT_THAT(faults(list(rule("no", "\\bdr\\.", "\\s") + rule("no", "\\b(?:dr|ir)\\.", "\\s") + end)),
                testing::IsEmpty());
    EXPECT_THAT(faults(list(rule("no", "\\b(?:dr|ir)\\.", "\\s") + rule("no", "\\bdr\\.", "\\s") + end)),
                ElementsAre("shadowed"));
    EXPECT_THAT(faults(list(end + rule("no", "\\bdr\\.", "\\s"))), ElementsAre("never-decides"));
    EXPECT_THAT(faults(list(rule("no", "", "") + end)), Contains("never-decides"));
    EXPECT_THAT(faults(list(rule("no", "(", "") + end)), ElementsAre("bad-pattern"));
    EXPECT_THAT(faults(file(std::string(dutch), "yes", "")), ElementsAre("no-map"));
    EXPECT_THAT(faults(file(std::string(general), "no",
                            "<languagemap languagepattern=\".*\" languagerulename=\"General\"/>"
                            "<languagemap languagepattern=\"nl\" languagerulename=\"General\"/>")),
                ElementsAre("unreachable-map"));
    EXPECT_THAT(faults(file("", "yes", "<languagemap languagepattern=\"nl\" languagerulename=\"X\"/>")),
                ElementsAre("unknown-rule"));
}

TEST(SrxFaults, NamesTurnBothWays) {
    for (const auto& [fault, name] : srx_fault_names.rows) {
        EXPECT_EQ(srx_fault_names.value(name), fault);
    }
    for (const auto& [of, name] : boundary_rule_names.rows) {
        EXPECT_EQ(boundary_rule_names.value(name), of);
    }
}

}  // namespace

}  // namespace loep::segment
