// Bringing a table into a database: what it meets there, and in the glossary below, and what it leaves open.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_import.hpp"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/termbase/edit.hpp"
#include "loep/text/file.hpp"

namespace {

using namespace loep::project;
using loep::termbase::AdministrativeStatus;
using loep::termbase::Concept;
using loep::termbase::Designation;
using loep::termbase::PartOfSpeech;
using loep::termbase::Termbase;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Designation designation(const char* locale, const char* text,
                        AdministrativeStatus status = AdministrativeStatus::preferred) {
    Designation made;
    made.locale = locale;
    made.text = text;
    made.status = status;
    made.part_of_speech = PartOfSpeech::proper_noun;
    return made;
}

/// Belarus, as the glossary below has it.
Termbase below() {
    Concept of;
    of.id = "belarus";
    of.kind = loep::termbase::ConceptKind::country;
    of.source = "a list";
    of.designations = {designation("nl", "Belarus"), designation("nl", "Wit-Rusland", AdministrativeStatus::admitted),
                       designation("en", "Belarus"), designation("be", "Беларусь")};
    of.relations = {{loep::termbase::RelationKind::related, "belarusian"}};
    Termbase termbase;
    termbase.concepts.push_back(of);
    return termbase;
}

class GlossaryImport : public testing::Test {
  protected:
    ImportFile table(const std::string& text) const {
        const auto path =
            testing::TempDir() + "import-" + testing::UnitTest::GetInstance()->current_test_info()->name() + ".csv";
        loep::text::replace_file(path, text);
        return read_import(path, false);
    }

    ImportPlan plan(const std::string& text, OnConflict on_conflict = OnConflict::stop) const {
        return plan_import({own, under}, table(text), on_conflict);
    }

    Termbase own;
    Termbase under = below();
};

std::vector<std::string> lines(const Concept& of) {
    std::vector<std::string> all;
    for (const auto& one : of.designations) {
        all.push_back(one.locale + " " + one.text + " " +
                      std::string(loep::termbase::administrative_status_names.name(one.status)));
    }
    return all;
}

TEST_F(GlossaryImport, ARowThatSaysNothingNewLeavesWhatLiesBelow) {
    const auto made = plan("id,nl,en\nbelarus,Belarus,Belarus\n");
    EXPECT_THAT(made.changed, IsEmpty());
    EXPECT_EQ(made.steps.at(0).action, ImportAction::same);
}

TEST_F(GlossaryImport, ARowThatAddsSomethingGetsACopyOfWhatLiesBelow) {
    const auto made = plan("id,nl,en,note\nbelarus,Belarus,Belarus,ours\n");
    ASSERT_THAT(made.changed, SizeIs(1));
    auto expected = below().concepts.front();
    expected.note = "ours";
    EXPECT_EQ(made.changed.front(), expected);
    EXPECT_EQ(made.copied, 1U);
}

TEST_F(GlossaryImport, TheOwnStatementCountsBeforeTheOneBelow) {
    own = below();
    own.concepts.front().note = "ours";
    EXPECT_THAT(plan("id,nl,en,note\nbelarus,Belarus,Belarus,ours\n").changed, IsEmpty());
}

TEST_F(GlossaryImport, AnotherPreferredDesignationIsAConflict) {
    const std::string text = "id,nl\nbelarus,Wit-Rusland\n";
    const auto stopped = plan(text);
    EXPECT_TRUE(stopped.stopped);
    ASSERT_THAT(stopped.steps.at(0).conflicts, SizeIs(1));
    EXPECT_EQ(stopped.steps.at(0).conflicts.front().field, "nl preferred");
    EXPECT_THAT(plan(text, OnConflict::ours).changed, IsEmpty());
    const auto theirs = plan(text, OnConflict::theirs);
    ASSERT_THAT(theirs.changed, SizeIs(1));
    EXPECT_THAT(lines(theirs.changed.front()), ElementsAre("nl Belarus admitted", "nl Wit-Rusland preferred",
                                                           "en Belarus preferred", "be Беларусь preferred"));
}

TEST_F(GlossaryImport, ANewPreferredDesignationIsOneToo) {
    const std::string text = "id,nl\nbelarus,Belaroes\n";
    EXPECT_TRUE(plan(text).stopped);
    const auto ours = plan(text, OnConflict::ours);
    ASSERT_THAT(ours.changed, SizeIs(1));
    EXPECT_THAT(lines(ours.changed.front()), Contains("nl Belaroes admitted"));
    EXPECT_EQ(ours.changed.front().designations.at(2).part_of_speech, PartOfSpeech::proper_noun);
}

TEST_F(GlossaryImport, BothKeepsWhatTheFileSays) {
    const auto both = plan("id,nl\nbelarus,Belaroes\n", OnConflict::both);
    EXPECT_THAT(both.changed, IsEmpty());
    ASSERT_THAT(both.added, SizeIs(1));
    EXPECT_EQ(both.added.front().id, "belarus-2");
    EXPECT_THAT(lines(both.added.front()), ElementsAre("nl Belaroes preferred"));
}

TEST_F(GlossaryImport, WithoutASourceARowIsUnverifiedUnlessItSaysOtherwise) {
    const auto added = plan("id,nl,source,verified\na,een,,\nb,twee,a book,\nc,drie,,yes\nd,vier,a book,no\n").added;
    ASSERT_THAT(added, SizeIs(4));
    EXPECT_FALSE(added[0].verified);
    EXPECT_TRUE(added[1].verified);
    EXPECT_TRUE(added[2].verified);
    EXPECT_FALSE(added[3].verified);
}

TEST_F(GlossaryImport, ForeignTbxWithoutASourceIsUnverified) {
    const auto path = testing::TempDir() + "import-foreign.tbx";
    loep::text::replace_file(
        path,
        "<martif type=\"TBX\"><text><body><termEntry id=\"a\"><langSet xml:lang=\"en\"><tig><term>stork</term>"
        "</tig></langSet></termEntry></body></text></martif>");
    const auto file = read_import(path, false);
    ASSERT_THAT(file.termbase.concepts, SizeIs(1));
    EXPECT_FALSE(file.termbase.concepts.front().verified);
    EXPECT_THAT(file.says_verified, ElementsAre(false));
}

TEST_F(GlossaryImport, NamesGetWhatIsUsualUnlessAColumnSaysIt) {
    const auto usual = plan("id,kind,nl\na,person,Jan Jansen\n").added.front().designations.front();
    EXPECT_EQ(usual.part_of_speech, PartOfSpeech::proper_noun);
    EXPECT_EQ(usual.case_rule, loep::termbase::CaseRule::initial);
    const auto said = plan("id,kind,nl,part of speech\na,person,Jan Jansen,\n").added.front().designations.front();
    EXPECT_EQ(said.part_of_speech, PartOfSpeech::other);
}

TEST_F(GlossaryImport, AStoppedImportMakesNoDatabaseAndAnUnknownTargetStopsNothing) {
    const auto database = testing::TempDir() + "import-database.sqlite";
    std::filesystem::remove(database);
    const loep::termbase::Change change{"test", "", "2024-05-31T12:00:00Z"};
    auto twins = table("id,nl,en\na,een,one\nb,een,one\n");
    EXPECT_TRUE(import_glossary(database, nullptr, twins, OnConflict::stop, false, change).stopped);
    EXPECT_FALSE(std::filesystem::exists(database));
    for (const char* note : {"", "again"}) {
        auto file = table(std::string("id,nl,note,relations\na,een,") + note + ",related:elsewhere\n");
        import_glossary(database, nullptr, file, OnConflict::stop, false, change);
    }
    const auto kept = loep::termbase::Database::open(database).find("a");
    ASSERT_TRUE(kept.has_value());
    EXPECT_EQ(kept->note, "again");
    EXPECT_THAT(kept->relations, SizeIs(1));
}

}  // namespace
