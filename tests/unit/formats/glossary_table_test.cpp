// Tables of designations: what spreadsheets write, what is wrong in a row, and that export comes back whole.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/glossary_table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/base/error.hpp"
#include "loep/formats/glossary_export.hpp"

namespace {

using namespace loep::formats;
using namespace loep::termbase;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TableFile read(std::string bytes) {
    return read_table(*loep::text::SourceText::from_bytes("a.csv", std::move(bytes)));
}

std::vector<std::string> faults_of(const std::string& bytes) {
    std::vector<std::string> lines;
    for (const auto& fault : read(bytes).faults) {
        lines.push_back(std::to_string(fault.place.line) + ": " + fault.message);
    }
    return lines;
}

TEST(GlossaryTable, OneRowAConcept) {
    const auto file = read("id,nl,en-GB,note\nborder,grens,border|frontier,\"a, \"\"b\"\"\nc\"\n");
    EXPECT_THAT(file.faults, IsEmpty());
    ASSERT_EQ(file.termbase.concepts.size(), 1U);
    const auto& of = file.termbase.concepts[0];
    EXPECT_EQ(of.id, "border");
    EXPECT_EQ(of.note, "a, \"b\"\nc");
    ASSERT_EQ(of.designations.size(), 3U);
    EXPECT_EQ(of.designations[1].locale, "en-GB");
    EXPECT_EQ(of.designations[1].status, AdministrativeStatus::preferred);
    EXPECT_EQ(of.designations[2].text, "frontier");
    EXPECT_EQ(of.designations[2].status, AdministrativeStatus::admitted);
}

TEST(GlossaryTable, HabitsOfSpreadsheets) {
    const auto file =
        read("\uFEFFNederlands;English;STATUS\r\ngrens;border;\r\n;;\r\nWit-Rusland;White Russia;forbidden");
    EXPECT_THAT(file.faults, IsEmpty());
    ASSERT_EQ(file.termbase.concepts.size(), 2U);
    EXPECT_EQ(file.termbase.concepts[0].id, "");
    EXPECT_EQ(file.termbase.concepts[0].designations[0].locale, "nl");
    EXPECT_EQ(file.termbase.concepts[1].designations[1].status, AdministrativeStatus::deprecated);
    EXPECT_EQ(file.places[1].line, 4U);
}

TEST(GlossaryTable, RowsOfOneIdAreOneConcept) {
    const auto file = read("id\tlanguage\tterm\tsubject\na\tnl\tgrens\tborder\na\ten\tborder\t\n");
    ASSERT_EQ(file.termbase.concepts.size(), 1U);
    EXPECT_EQ(file.termbase.concepts[0].designations.size(), 2U);
    EXPECT_THAT(faults_of("id,nl,subject\na,grens,border\na,hek,fence\n"),
                ElementsAre("3: the subject of \"a\" is \"fence\" here and \"border\" in an earlier row"));
}

TEST(GlossaryTable, FaultsByRow) {
    EXPECT_THAT(faults_of("nl,en\ngrens,border,limit\n"), ElementsAre("2: 3 cells, and the header names 2"));
    EXPECT_THAT(faults_of("nl,en,note\n,,x\n"), ElementsAre("2: a row without a designation"));
    EXPECT_THAT(faults_of("nl,status\ngrens,prefered\n"),
                ElementsAre("2: \"prefered\" is no status; did you mean \"preferred\"? (known: preferred, admitted, "
                            "deprecated, superseded)"));
    EXPECT_THAT(faults_of("nl\n\"gr\"ens\nhek\n"), ElementsAre("2: text after the closing quotation mark"));
    EXPECT_THAT(faults_of("nl\nhek\n\"grens\n"), ElementsAre("3: a quotation mark that is never closed"));
    EXPECT_THAT(faults_of("language,term\nDuits?,Grenze\n"),
                ElementsAre("2: \"Duits?\" is no language tag such as nl or en-GB"));
    EXPECT_THAT(faults_of("id,nl\n9 a,hek\n"), ElementsAre(HasSubstr("cannot be an id")));
    EXPECT_THAT(faults_of("id,nl\na,hek|hek\n"), ElementsAre("2: \"hek\" (nl) is there twice"));
}

TEST(GlossaryTable, HeaderFaults) {
    EXPECT_THROW(read("id,note\na,b\n"), loep::Error);
    EXPECT_THROW(read(""), loep::Error);
    const auto file = read("nl,en,definiton\ngrens,border,x\n");
    ASSERT_EQ(file.warnings.size(), 1U);
    EXPECT_THAT(file.warnings[0].message, HasSubstr("did you mean \"definition\"?"));
}

TEST(GlossaryTable, ExportComesBackWhole) {
    Concept of;
    of.id = "river";
    of.kind = ConceptKind::place;
    of.subject = "border";
    of.definition = "a river, \"in part\"\nof a border";
    of.source = "an atlas";
    of.note = "; and, more";
    of.verified = false;
    of.relations.push_back({RelationKind::located_in, "belarus"});
    Designation one;
    one.text = "Boeg";
    one.locale = "nl";
    one.status = AdministrativeStatus::deprecated;
    one.type = TermType::variant;
    one.part_of_speech = PartOfSpeech::proper_noun;
    one.gender = Gender::common;
    one.case_rule = CaseRule::initial;
    one.abbreviation = AbbreviationClass::before_name;
    one.invariable = true;
    one.forms = {"Boegs", "Boeg's"};
    one.scheme = "nl";
    one.source = "a map";
    one.note = "x\ty";
    of.designations = {one};
    Termbase termbase;
    termbase.concepts = {of};
    for (const char separator : {',', '\t'}) {
        const auto file = read(write_table(termbase, separator));
        EXPECT_THAT(file.faults, IsEmpty());
        EXPECT_EQ(file.termbase, termbase);
    }
}

}  // namespace
