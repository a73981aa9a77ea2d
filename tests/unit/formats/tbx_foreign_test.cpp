// TBX of other programs: DCT style, TBX 2, words for a status, and what a dialect forbids.
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/formats/tbx.hpp"

namespace {

using namespace loep::formats;
using loep::termbase::AdministrativeStatus;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TbxFile read(std::string bytes) {
    TbxOptions options;
    options.foreign = true;
    return read_tbx(*loep::text::SourceText::from_bytes("a.tbx", std::move(bytes)), options);
}

std::string tbx(const std::string& dialect, const std::string& style, const std::string& body) {
    return "<tbx type='" + dialect + "' style='" + style +
           "' xml:lang='en' xmlns='urn:iso:std:iso:30042:ed-2' xmlns:min='http://www.tbxinfo.net/ns/min' "
           "xmlns:basic='http://www.tbxinfo.net/ns/basic'><tbxHeader><fileDesc><sourceDesc><p>test</p></sourceDesc>"
           "</fileDesc></tbxHeader><text><body>" +
           body + "</body></text></tbx>";
}

std::vector<std::string> faults_of(const std::string& bytes) {
    std::vector<std::string> lines;
    for (const auto& fault : find_dialect_faults(*loep::text::SourceText::from_bytes("a.tbx", bytes))) {
        lines.push_back(fault.message);
    }
    return lines;
}

const std::string dct_concept =
    "<conceptEntry id='c1'><min:subjectField>border</min:subjectField><langSec xml:lang='nl'><descripGrp>"
    "<basic:definition>where a country ends</basic:definition></descripGrp><termSec><term>grens</term>"
    "<min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>deprecatedTerm-admn-sts"
    "</min:administrativeStatus><note>old</note></termSec></langSec></conceptEntry>";

TEST(TbxForeign, DctStyle) {
    const auto file = read(tbx("TBX-Basic", "dct", dct_concept));
    EXPECT_THAT(file.warnings, IsEmpty());
    const auto& of = file.termbase.concepts.at(0);
    EXPECT_EQ(of.subject, "border");
    EXPECT_EQ(of.definition, "where a country ends");
    EXPECT_EQ(of.designations.at(0).status, AdministrativeStatus::deprecated);
    EXPECT_EQ(of.designations.at(0).part_of_speech, loep::termbase::PartOfSpeech::noun);
    EXPECT_EQ(of.designations.at(0).note, loep::termbase::RareText("old"));
}

TEST(TbxForeign, Martif) {
    const auto file = read(
        "<?xml version='1.0'?><!DOCTYPE martif SYSTEM 'TBXcoreStructV02.dtd'>"
        "<martif type='TBX' xml:lang='en'><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>"
        "</martifHeader><text><body><termEntry id='1 a'><langSet xml:lang='nl'><tig><term>grens</term>"
        "<termNote type='administrativeStatus'>forbidden</termNote></tig></langSet><langSet xml:lang='en'><ntig>"
        "<termGrp><term>border</term><termNote type='partOfSpeech'>noun</termNote></termGrp></ntig></langSet>"
        "</termEntry><termEntry><langSet xml:lang='nl'><tig><term>hek</term></tig></langSet></termEntry></body>"
        "</text></martif>");
    ASSERT_EQ(file.termbase.concepts.size(), 2U);
    EXPECT_EQ(file.termbase.concepts[0].id, "c-1-a");
    EXPECT_EQ(file.warnings.size(), 1U);
    EXPECT_EQ(file.termbase.concepts[0].designations[0].status, AdministrativeStatus::deprecated);
    EXPECT_EQ(file.termbase.concepts[0].designations[1].text, "border");
    EXPECT_EQ(file.termbase.concepts[1].id, "");
}

TEST(TbxForeign, UsageStatusOfMin) {
    const auto file =
        read(tbx("TBX-Min", "dca",
                 "<conceptEntry id='a'><langSec xml:lang='nl'><termSec><term>hek</term><termNote type='usageStatus'>"
                 "obsolete</termNote></termSec></langSec></conceptEntry>"));
    EXPECT_THAT(file.warnings, IsEmpty());
    EXPECT_EQ(file.termbase.concepts[0].designations[0].status, AdministrativeStatus::superseded);
}

TEST(TbxForeign, TheSourceOfAContextIsNotTheTerms) {
    const auto file =
        read(tbx("TBX-Basic", "dca",
                 "<conceptEntry id='a'><langSec xml:lang='nl'><termSec><term>hek</term><descripGrp><descrip "
                 "type='context'>x</descrip><admin type='source'>y</admin></descripGrp></termSec></langSec>"
                 "</conceptEntry>"));
    EXPECT_TRUE(file.termbase.concepts[0].designations[0].source.empty());
    EXPECT_EQ(file.warnings.size(), 1U);
}

TEST(TbxForeign, WhatHasNoPlaceComesBackAsItWas) {
    auto file = read(tbx("TBX-Basic", "dct",
                         "<conceptEntry id='a'><x:y xmlns:x='urn:x' x:k='1'>p <x:z>q</x:z></x:y><transacGrp>\n"
                         "<basic:transactionType>creation</basic:transactionType><date>2010-04-17</date></transacGrp>"
                         "<langSec xml:lang='nl'><basic:xGraphic target='http://a/b.png'>plaatje</basic:xGraphic>"
                         "<termSec id='t1'><term id='t2'>hek</term><min:partOfSpeech>pronoun</min:partOfSpeech>"
                         "<descripGrp><basic:context>het &lt;hek&gt;</basic:context><basic:source>een boek"
                         "</basic:source></descripGrp></termSec></langSec></conceptEntry>"));
    const auto written = write_tbx(file);
    for (const auto* line :
         {"<y xmlns=\"urn:x\" xmlns:a1=\"urn:x\" a1:k=\"1\">p <z>q</z></y>", "<transacGrp module=\"foreign\">",
          "  <transac type=\"transactionType\">creation</transac>", "<date>2010-04-17</date>",
          "<xref type=\"xGraphic\" module=\"foreign\" target=\"http://a/b.png\">plaatje</xref>", "<termSec id=\"t1\">",
          "<term id=\"t2\">hek</term>", "<termNote type=\"partOfSpeech\" module=\"foreign\">pronoun</termNote>",
          "<descrip type=\"context\">het &lt;hek&gt;</descrip>", "<admin type=\"source\">een boek</admin>"}) {
        EXPECT_THAT(written, HasSubstr(line));
    }
    const auto again = read_tbx(*loep::text::SourceText::from_bytes("b.tbx", written));
    EXPECT_THAT(again.warnings, IsEmpty());
    EXPECT_EQ(write_tbx(again), written);
    EXPECT_TRUE(again.termbase.concepts[0].designations[0].source.empty());
}

TEST(TbxForeign, TermsThatAreEmptyOrThereTwice) {
    const auto file = read(tbx("TBX-Basic", "dca",
                               "<conceptEntry id='a'><langSec xml:lang='nl'><termSec><term/></termSec></langSec>"
                               "</conceptEntry><conceptEntry id='b'><langSec xml:lang='nl'><termSec><term>hek</term>"
                               "<note>een</note></termSec><termSec id='second'><term>hek</term><note>twee</note>"
                               "</termSec></langSec></conceptEntry>"));
    ASSERT_EQ(file.termbase.concepts.size(), 1U);
    ASSERT_EQ(file.termbase.concepts[0].designations.size(), 1U);
    EXPECT_EQ(file.termbase.concepts[0].designations[0].note, loep::termbase::RareText("een"));
    EXPECT_EQ(file.places.size(), 1U);
    EXPECT_EQ(file.warnings.size(), 3U);
    const auto written = write_tbx(file);
    EXPECT_THAT(written, HasSubstr("<termSec module=\"foreign\" id=\"second\">"));
    EXPECT_THAT(written, HasSubstr("<note>twee</note>"));
    const auto again = read_tbx(*loep::text::SourceText::from_bytes("b.tbx", written));
    EXPECT_THAT(again.warnings, IsEmpty());
    EXPECT_EQ(write_tbx(again), written);
}

TEST(TbxForeign, ASecondSubjectFieldIsKept) {
    const auto file = read(tbx("TBX-Basic", "dca",
                               "<conceptEntry id='a'><descrip type='subjectField'>law</descrip>"
                               "<descrip type='subjectField'>army</descrip><langSec xml:lang='nl'><termSec>"
                               "<term>bevel</term></termSec></langSec></conceptEntry>"));
    EXPECT_EQ(file.termbase.concepts.at(0).subject, "law");
    EXPECT_EQ(file.warnings.size(), 1U);
    const auto written = write_tbx(file);
    EXPECT_THAT(written, HasSubstr("<descrip type=\"subjectField\" module=\"foreign\">army</descrip>"));
    const auto again = read_tbx(*loep::text::SourceText::from_bytes("b.tbx", written));
    EXPECT_THAT(again.warnings, IsEmpty());
    EXPECT_EQ(again.termbase.concepts.at(0).subject, "law");
    EXPECT_EQ(write_tbx(again), written);
}

TEST(TbxForeign, WhatADialectForbids) {
    EXPECT_THAT(faults_of(tbx("TBX-Basic", "dct", dct_concept)), IsEmpty());
    EXPECT_THAT(faults_of(tbx("TBX-Min", "dct", dct_concept)),
                ElementsAre("descrip \"definition\" is no data category of TBX-Min"));
    const auto in_term = [](const std::string& dialect, const std::string& notes) {
        return tbx(
            dialect, "dca",
            "<conceptEntry id='a'><langSec xml:lang='nl'><termSec>" + notes + "</termSec></langSec></conceptEntry>");
    };
    EXPECT_THAT(faults_of(in_term("TBX-Basic", "<term>a</term><descrip type='definition'>b</descrip>")),
                ElementsAre("descrip \"definition\" may not stand in termSec"));
    EXPECT_THAT(faults_of(in_term("TBX-Basic", "<term>a</term><termNote type='partOfSpeech'>nominal</termNote>")),
                ElementsAre("\"nominal\" is no value of partOfSpeech"));
    EXPECT_THAT(faults_of(in_term("TBX-Core", "<term>a</term><admin>b</admin>")),
                ElementsAre("the element admin needs a type"));
    EXPECT_THAT(faults_of(in_term("TBX-Core", "<note>b</note><term>a</term>")),
                ElementsAre("the term must come first in its termSec"));
    EXPECT_THAT(faults_of(in_term("TBX-Core", "<note>b</note>")), ElementsAre("a termSec without a term"));
    EXPECT_THAT(faults_of(in_term("TBX-Core", "<term>a</term><term>b</term>")),
                ElementsAre("a termSec holds one term"));
    EXPECT_THAT(faults_of(in_term("TBX-Private", "<term>a</term><admin>b</admin>")), IsEmpty());
}

}  // namespace
