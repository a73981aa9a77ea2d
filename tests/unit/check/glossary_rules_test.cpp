// The rules of a glossary: each finds its fault and lets the sound neighbour pass.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/glossary/glossary_rules.hpp"

#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace loep::termbase;
using loep::check::check_glossary;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

Designation named(std::string locale, std::string text, AdministrativeStatus status = AdministrativeStatus::preferred) {
    Designation made;
    made.locale = std::move(locale);
    made.text = std::move(text);
    made.status = status;
    made.part_of_speech = PartOfSpeech::noun;
    return made;
}

Concept concept_of(std::string id, std::vector<Designation> designations) {
    Concept made;
    made.id = std::move(id);
    made.subject = "border";
    made.source = "test";
    made.designations = std::move(designations);
    return made;
}

Concept border() {
    return concept_of("border", {named("nl", "grens"), named("en", "border")});
}

/// “severity: message” of each finding.
std::vector<std::string> messages_of(const Termbase& termbase) {
    std::vector<std::string> lines;
    for (const auto& finding : check_glossary(termbase)) {
        lines.push_back(std::string(loep::check::severity_names.name(finding.severity)) + ": " + finding.message);
    }
    return lines;
}

Termbase termbase_of(std::vector<Concept> concepts) {
    Termbase termbase;
    termbase.concepts = std::move(concepts);
    return termbase;
}

std::vector<std::string> findings_of(std::vector<Concept> concepts) {
    const auto termbase = termbase_of(std::move(concepts));
    std::vector<std::string> lines;
    for (const auto& finding : check_glossary(termbase)) {
        lines.push_back(finding.concept_id + " " + std::string(finding.rule));
    }
    return lines;
}

TEST(GlossaryRules, IdsAreUnique) {
    std::set<std::string_view> ids;
    for (const auto& rule : loep::check::glossary_rules()) {
        EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;
        EXPECT_FALSE(rule.summary.empty()) << rule.id;
    }
}

TEST(GlossaryRules, SoundConceptsPass) {
    EXPECT_THAT(findings_of({border(), concept_of("fence", {named("nl", "hek"), named("en", "fence")})}), IsEmpty());
}

TEST(GlossaryRules, MissingLanguage) {
    EXPECT_THAT(findings_of({concept_of("border", {named("nl", "grens")})}),
                ElementsAre("border no-preferred-designation"));
}

TEST(GlossaryRules, TwoPreferred) {
    auto of = border();
    of.designations.push_back(named("nl", "landsgrens"));
    EXPECT_THAT(findings_of({of}), ElementsAre("border two-preferred"));
    of.designations.back().type = TermType::short_form;
    EXPECT_THAT(findings_of({of}), IsEmpty());
}

TEST(GlossaryRules, HomographsWithinASubjectOnly) {
    auto other = concept_of("limit", {named("nl", "Grens"), named("en", "limit")});
    EXPECT_THAT(findings_of({border(), other}), ElementsAre("limit homograph-in-subject"));
    other.subject = "mathematics";
    EXPECT_THAT(findings_of({border(), other}), IsEmpty());
}

TEST(GlossaryRules, HomographsOfWhichOneIsNotPreferredAreNotes) {
    auto other = concept_of("limit", {named("nl", "grens"), named("en", "limit")});
    EXPECT_THAT(messages_of(termbase_of({border(), other})), ElementsAre(StartsWith("warning: ")));
    other.designations.front().status = AdministrativeStatus::admitted;
    other.designations.push_back(named("nl", "limiet"));
    EXPECT_THAT(messages_of(termbase_of({border(), other})), ElementsAre(StartsWith("note: ")));
}

TEST(GlossaryRules, APreferredDesignationIsOneThatNoSchemeMade) {
    auto of = border();
    of.designations.front().scheme = "iso-9";
    EXPECT_THAT(findings_of({of}), Contains("border no-preferred-designation"));
    of = border();
    of.designations.front().status = AdministrativeStatus::admitted;
    EXPECT_THAT(findings_of({of}), Contains("border no-preferred-designation"));
}

TEST(GlossaryRules, DeprecatedAlone) {
    auto of = border();
    of.designations.push_back(named("fr", "frontière", AdministrativeStatus::deprecated));
    EXPECT_THAT(findings_of({of}), ElementsAre("border deprecated-alone"));
    auto successor = concept_of("frontier", {named("nl", "grensgebied"), named("en", "frontier")});
    of.relations.push_back({RelationKind::replaced_by, "frontier"});
    EXPECT_THAT(findings_of({of, successor}), IsEmpty());
    successor.relations.push_back({RelationKind::replaced_by, "border"});
    EXPECT_THAT(findings_of({of, successor}), ElementsAre("border replacement-circle", "frontier replacement-circle"));
}

TEST(GlossaryRules, Scripts) {
    auto of = border();
    of.designations.push_back(named("ru", "granitsa"));
    EXPECT_THAT(findings_of({of}), ElementsAre("border wrong-script"));
    of.designations.back() = named("ru", "граница");
    EXPECT_THAT(findings_of({of}), IsEmpty());
    of.designations.back() = named("ru", "гpаница");  // a Latin p
    EXPECT_THAT(findings_of({of}), ElementsAre("border mixed-script"));
    of.designations.back() = named("ru", "granitsa.by");
    EXPECT_THAT(findings_of({of}), IsEmpty());
}

TEST(GlossaryRules, InvisibleCharacters) {
    auto of = border();
    of.designations.push_back(named("ru", "гра\u200Bница"));
    EXPECT_THAT(findings_of({of}), ElementsAre("border invisible-character"));
    of.designations.back() = named("fa", "می\u200Cخواهم");
    EXPECT_THAT(findings_of({of}), IsEmpty());
}

TEST(GlossaryRules, NeverMatches) {
    auto of = border();
    of.designations[0].forms.emplace_back("de grens.by");
    EXPECT_THAT(findings_of({of}), ElementsAre("border never-matches"));
    EXPECT_THAT(messages_of(termbase_of({of})), ElementsAre(HasSubstr("the form “de grens.by” (nl) is never found")));
    of.designations[0].forms.back() = "grenzen";
    EXPECT_THAT(findings_of({of}), IsEmpty());
}

TEST(GlossaryRules, Unsourced) {
    auto of = border();
    of.source.clear();
    EXPECT_THAT(findings_of({of}), ElementsAre("border unsourced"));
    of.designations[0].source = "a dictionary";
    of.designations[1].source = "a dictionary";
    EXPECT_THAT(findings_of({of}), IsEmpty());
}

TEST(GlossaryRules, WhatIsMarkedUnverifiedMayLackASource) {
    auto of = border();
    of.source.clear();
    of.verified = true;
    EXPECT_THAT(messages_of(termbase_of({of})), ElementsAre("warning: no source, and not marked unverified"));
    of.verified = false;
    EXPECT_THAT(messages_of(termbase_of({of})), ElementsAre("note: no source"));
}

TEST(GlossaryRules, StylesNeedASource) {
    auto termbase = termbase_of({border()});
    termbase.styles.push_back({});
    termbase.styles.back().id = "courant";
    EXPECT_THAT(messages_of(termbase), Contains("note: the style \"courant\" has no source"));
    termbase.styles.back().source = "a style guide";
    EXPECT_THAT(messages_of(termbase), Not(Contains(HasSubstr("has no source"))));
}

TEST(GlossaryRules, BrokenConcepts) {
    auto of = border();
    of.relations.push_back({RelationKind::related, "boarder"});
    EXPECT_THAT(findings_of({of}), ElementsAre("border broken-concept"));
    // A glossary below may have the target.
    const auto is_below = [](std::string_view id) { return id == "boarder"; };
    EXPECT_THAT(check_glossary(termbase_of({of}), {nullptr, is_below}), IsEmpty());
    of.relations.push_back({RelationKind::related, "bordure"});
    EXPECT_THAT(check_glossary(termbase_of({of}), {nullptr, is_below}), SizeIs(1));
}

TEST(GlossaryRules, LookAlikes) {
    auto of = border();
    of.designations.push_back(named("be", "мяжа"));
    EXPECT_THAT(findings_of({of}), IsEmpty());
    of.designations.back() = named("be", "граница");  // Russian letters
    EXPECT_THAT(findings_of({of}), ElementsAre("border look-alike"));
    of.designations.back() = named("ru", "граница");
    EXPECT_THAT(findings_of({of}), IsEmpty());
    of.designations[1] = named("en", "cross\u2010border");
    EXPECT_THAT(findings_of({of}), testing::Contains("border look-alike"));
    of.designations[1] = named("tr", "sınır");
    EXPECT_THAT(findings_of({of}), testing::Not(testing::Contains("border look-alike")));
}

TEST(GlossaryRules, RomanisationsFollowTheirScheme) {
    auto of =
        concept_of("lukashenko", {named("nl", "Loekasjenko"), named("en", "Lukashenko"), named("ru", "Лукашенко")});
    auto romanised = named("ru-Latn", "Lukashenko");
    romanised.scheme = "bgn-pcgn";
    of.designations.push_back(romanised);
    EXPECT_THAT(findings_of({of}), IsEmpty());
    of.designations.back().text = "Lukaschenko";
    EXPECT_THAT(findings_of({of}), ElementsAre("lukashenko wrong-romanisation"));
    of.designations.back().scheme = "invented";
    EXPECT_THAT(findings_of({of}), ElementsAre("lukashenko wrong-romanisation"));
    of.designations.back().scheme = "bgn-pcgn";
    of.designations.erase(of.designations.begin() + 2);
    EXPECT_THAT(findings_of({of}), ElementsAre("lukashenko wrong-romanisation"));
}

TEST(GlossaryRules, SpellingOfDefinitions) {
    auto of = border();
    of.definition = "the lien between two Countries, a grens";
    Termbase termbase;
    termbase.concepts.push_back(of);
    std::vector<std::string> words;
    const auto knows = [&words](std::string_view word) {
        words.emplace_back(word);
        return word != "lien";
    };
    const auto findings = check_glossary(termbase, {knows, nullptr});
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].rule, "definition-spelling");
    EXPECT_THAT(words, ElementsAre("the", "lien", "between", "two", "a"));
}

}  // namespace
