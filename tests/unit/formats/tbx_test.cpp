// TBX: what is read, what is refused and where, and that writing gives the same bytes back.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/tbx.hpp"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/termbase/validate.hpp"
#include "loep/text/file.hpp"

namespace {

using loep::formats::read_tbx;
using loep::formats::TbxFile;
using loep::formats::write_tbx;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
namespace termbase = loep::termbase;

TbxFile read(std::string bytes) {
    return read_tbx(*loep::text::SourceText::from_bytes("a.tbx", std::move(bytes)));
}

/// A file of our dialect around `body`, which begins at line 4.
std::string ours(const std::string& body, const std::string& back = "") {
    return "<tbx type='TBX-Loep' style='dca' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2'>\n"
           "<tbxHeader><fileDesc><sourceDesc><p>test</p></sourceDesc></fileDesc></tbxHeader>\n<text><body>\n" +
           body + "</body>" + back + "</text></tbx>";
}

std::string basic(const std::string& body) {
    auto bytes = ours(body);
    bytes.replace(bytes.find("TBX-Loep"), 8, "TBX-Basic");
    return bytes;
}

std::string concept_with(const std::string& fields, const std::string& notes = "") {
    return "<conceptEntry id='a'><descrip type='conceptKind' module='loep'>term</descrip>\n" + fields +
           "<langSec xml:lang='nl'><termSec><term>grens</term>\n" + notes + "</termSec></langSec></conceptEntry>";
}

std::string error_of(const std::string& bytes) {
    try {
        read(bytes);
    } catch (const loep::Error& error) {
        return error.what();
    }
    return "no error";
}

std::vector<std::string> warnings_of(const std::string& bytes) {
    std::vector<std::string> lines;
    for (const auto& warning : read(bytes).warnings) {
        lines.emplace_back(loep::Error(loep::ErrorCode::malformed, warning.message, warning.place).what());
    }
    return lines;
}

/// Every field of the model, none at its default.
TbxFile full_file() {
    TbxFile file;
    file.title = "Mensen & plaatsen";
    file.licence = "SPDX-License-Identifier: Apache-2.0";
    file.description = "A test";
    termbase::Concept city;
    city.id = "minsk";
    city.kind = termbase::ConceptKind::place;
    city.subject = "places";
    city.definition = "a city with <b> & \"quotes\"";
    city.source = "an atlas";
    city.note = "a note";
    city.verified = false;
    termbase::Designation dutch;
    dutch.text = "Minsk";
    dutch.locale = "nl";
    dutch.type = termbase::TermType::short_form;
    dutch.status = termbase::AdministrativeStatus::admitted;
    dutch.part_of_speech = termbase::PartOfSpeech::proper_noun;
    dutch.gender = termbase::Gender::neuter;
    dutch.forms = {"Minskje", "Minsks"};
    dutch.invariable = true;
    dutch.case_rule = termbase::CaseRule::initial;
    dutch.abbreviation = termbase::AbbreviationClass::before_name;
    dutch.source = "a list";
    dutch.note = "another note";
    termbase::Designation english;
    english.text = "Minsk";
    english.locale = "en";
    termbase::Designation romanised;
    romanised.text = "Mensk";
    romanised.locale = "be-Latn";
    romanised.scheme = "lacinka";
    city.designations = {dutch, english, romanised};
    city.relations = {{termbase::RelationKind::capital_of, "belarus"}};
    termbase::Concept country;
    country.id = "belarus";
    country.kind = termbase::ConceptKind::country;
    country.designations = {english};
    country.designations.front().text = "Belarus";
    file.termbase.concepts = {country, city};
    file.termbase.styles = {{"blad", "nl", "Het Blad", "its usage", {{"minsk", "Minsk"}}}};
    return file;
}

TEST(Tbx, EveryFieldSurvives) {
    const auto file = full_file();
    const auto again = read(write_tbx(file));
    EXPECT_EQ(again.termbase, file.termbase);
    EXPECT_EQ(again.title, file.title);
    EXPECT_EQ(again.licence, file.licence);
    EXPECT_EQ(again.description, file.description);
    EXPECT_THAT(again.warnings, IsEmpty());
    EXPECT_EQ(write_tbx(again), write_tbx(file));
}

TEST(Tbx, OneOrderWhateverTheOrderInMemory) {
    auto file = full_file();
    const auto expected = write_tbx(file);
    std::swap(file.termbase.concepts[0], file.termbase.concepts[1]);
    auto& designations = file.termbase.concepts[0].designations;
    std::rotate(designations.begin(), designations.begin() + 1, designations.end());
    EXPECT_EQ(write_tbx(file), expected);
}

TEST(Tbx, AStyleDeclaredElsewhereKeepsItsPreferences) {
    auto file = full_file();
    file.termbase.styles[0].name.clear();
    file.termbase.styles[0].source.clear();
    const auto bytes = write_tbx(file);
    EXPECT_THAT(bytes, testing::Not(HasSubstr("refObject")));
    // The English Minsk has the same text and another language: it is not preferred.
    EXPECT_EQ(bytes.find("customerSubset"), bytes.rfind("customerSubset"));
    EXPECT_EQ(read(bytes).termbase, file.termbase);
}

TEST(Tbx, OurOwnGlossaryComesBackByteByByte) {
    int files = 0;
    for (const auto& file : std::filesystem::directory_iterator("glossary")) {
        if (file.path().extension() != ".tbx") {
            continue;
        }
        ++files;
        const auto bytes = loep::text::read_file(file.path().string());
        const auto glossary = read_tbx(*loep::text::SourceText::from_bytes(file.path().string(), bytes));
        EXPECT_THAT(glossary.warnings, IsEmpty()) << file.path();
        EXPECT_TRUE(write_tbx(glossary) == bytes) << file.path() << " is not in the layout of docs/tbx.md";
    }
    EXPECT_GT(files, 0);
}

TEST(Tbx, KnowsWhereAConceptStands) {
    const auto file = read(ours(concept_with("")));
    ASSERT_EQ(file.places.size(), 1U);
    EXPECT_EQ(file.places[0].path, "a.tbx");
    EXPECT_EQ(file.places[0].line, 4U);
    EXPECT_EQ(file.places[0].column, 1U);
}

TEST(Tbx, AnUnknownValueIsAnErrorWithTheNearestName) {
    EXPECT_EQ(error_of(ours(concept_with("", "<termNote type='partOfSpeech'>propernoun</termNote>"))),
              "a.tbx:6:1: \"propernoun\" is no partOfSpeech; did you mean \"properNoun\"?");
    EXPECT_THAT(error_of(ours(concept_with("", "<termNote type='administrativeStatus'>preferred</termNote>"))),
                HasSubstr("\"preferred\" is no administrativeStatus"));
    EXPECT_THAT(error_of(ours(concept_with("", "<termNote type='caseRule' module='loep'>intial</termNote>"))),
                HasSubstr("did you mean \"initial\"?"));
    EXPECT_THAT(error_of(ours(concept_with("<ref type='capital' module='loep'>b</ref>"))),
                HasSubstr("a.tbx:5:1: \"capital\" is no kind of relation"));
    EXPECT_THAT(error_of(ours(concept_with("", "<termNote type='caserule' module='loep'>any</termNote>"))),
                HasSubstr("termNote \"caserule\" is no data category of the module loep here; did you mean "
                          "\"caseRule\"?"));
    EXPECT_THAT(error_of(ours(concept_with("<admin type='verification' module='loep'>no</admin>"))),
                HasSubstr("\"no\" is no verification"));
}

TEST(Tbx, BrokenStructureIsAnError) {
    EXPECT_THAT(error_of(ours("<conceptEntry/>")), HasSubstr("a.tbx:4:1: a concept without an id"));
    EXPECT_THAT(error_of(ours(concept_with("") + "\n" + concept_with(""))),
                HasSubstr("a.tbx:7:1: the concept \"a\" is there twice"));
    EXPECT_THAT(error_of(ours("<conceptEntry id='a'/>")), HasSubstr("has no designations"));
    EXPECT_THAT(error_of(ours("<conceptEntry id='a'><langSec><termSec/></langSec></conceptEntry>")),
                HasSubstr("a langSec without xml:lang"));
    EXPECT_THAT(error_of(ours("<conceptEntry id='a'><langSec xml:lang='nl'><termSec/></langSec></conceptEntry>")),
                HasSubstr("a termSec without a term"));
    EXPECT_THAT(error_of(ours("<langSec xml:lang='nl'/>")), HasSubstr("must stand in conceptEntry, not in body"));
    EXPECT_THAT(error_of(ours("<termSec/>")), HasSubstr("must stand in langSec, not in body"));
    EXPECT_THAT(error_of(ours("<conceptEntry id='a'><langSec xml:lang='nl'><termSec><term>x</term></termSec></langSec>"
                              "</conceptEntry>")),
                HasSubstr("does not say its conceptKind"));
    EXPECT_THAT(error_of(ours(concept_with(""),
                              "<back><refObjectSec type='style'><refObject id='style-x'/>"
                              "</refObjectSec></back>")),
                HasSubstr("the style \"x\" needs a name and a locale"));
}

TEST(Tbx, OtherKindsOfFileAreNamed) {
    EXPECT_THAT(error_of("<martif type='TBX'/>"), HasSubstr("this is TBX 2 (martif)"));
    EXPECT_THAT(error_of("<html/>"), HasSubstr("not a TBX 3 file: it begins with the element html"));
    EXPECT_THAT(error_of("<tbx style='dct' type='TBX-Min' xmlns='urn:iso:std:iso:30042:ed-2'/>"),
                HasSubstr("TBX of style \"dct\" is not read"));
    EXPECT_THAT(error_of("plain text"), HasSubstr("a.tbx:1:1: not well-formed XML"));
    EXPECT_THAT(error_of(ours("<conceptEntry id='a'>")), HasSubstr("mismatched tag"));
}

TEST(Tbx, WhatAnotherDialectSaysIsKeptOrReported) {
    const auto bytes = basic(
        "<conceptEntry id='c1'>\n<transacGrp><transac type='transactionType'>creation</transac></transacGrp>\n"
        "<descrip type='subjectField'>Astronomy</descrip>\n"
        "<langSec xml:lang='en'><descripGrp><descrip type='definition'>a group\n   of stars</descrip>"
        "<admin type='source'>a book</admin></descripGrp>\n"
        "<termSec><term>open <hi>cluster</hi></term><termNote type='termType'>synonym</termNote>\n"
        "<descrip type='context'>words around</descrip></termSec>\n"
        "<termSec><term>galactic cluster</term></termSec></langSec>\n"
        "<x:y xmlns:x='urn:x'><x:z/></x:y></conceptEntry>");
    const auto file = read(bytes);
    ASSERT_EQ(file.termbase.concepts.size(), 1U);
    const auto& of = file.termbase.concepts[0];
    EXPECT_EQ(of.subject, "Astronomy");
    EXPECT_EQ(of.definition, "a group of stars");
    EXPECT_EQ(of.source, "a book");
    ASSERT_EQ(of.designations.size(), 2U);
    EXPECT_EQ(of.designations[0].text, "open cluster");
    EXPECT_EQ(of.designations[0].status, termbase::AdministrativeStatus::preferred);
    EXPECT_EQ(of.designations[1].status, termbase::AdministrativeStatus::admitted);
    EXPECT_THAT(warnings_of(bytes), ElementsAre("a.tbx:5:1: transacGrp has no place here; kept as it is",
                                                "a.tbx:9:44: \"synonym\" is no termType; kept as it is",
                                                "a.tbx:10:1: descrip \"context\" has no place here; kept as it is",
                                                "a.tbx:12:1: the element y of another namespace; kept as it is"));
}

}  // namespace
