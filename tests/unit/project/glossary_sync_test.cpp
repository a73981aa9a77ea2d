// Keeping a database and a folder the same: each side's changes reach the other, and what both changed is left.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_sync.hpp"

#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/termbase/edit.hpp"
#include "loep/text/file.hpp"

namespace {

using namespace loep::project;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
namespace termbase = loep::termbase;

const termbase::Change someone{"test", "a test", "2024-05-31T12:00:00Z"};

termbase::Concept concept_of(const std::string& id, const std::string& text, const std::string& subject = "border") {
    termbase::Concept of;
    of.id = id;
    of.subject = subject;
    of.source = "a book";
    termbase::Designation designation;
    designation.locale = "nl";
    designation.text = text;
    of.designations.push_back(designation);
    return of;
}

class GlossarySync : public testing::Test {
  protected:
    void SetUp() override {
        folder = std::filesystem::path(testing::TempDir()) /
                 (std::string("sync-") + testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
    }

    void put(const termbase::Concept& of) const {
        auto opened = termbase::Database::open(database(), termbase::Access::create);
        termbase::Edit edit(opened, nullptr, someone, "edit");
        edit.put(of);
        edit.commit();
    }

    void remove(const std::string& id) const {
        auto opened = termbase::Database::open(database(), termbase::Access::write);
        termbase::Edit edit(opened, nullptr, someone, "rm");
        edit.remove(id);
        edit.commit();
    }

    void replace(const std::string& file, const std::string& from, const std::string& to) const {
        auto bytes = loep::text::read_file(text(file));
        const auto at = bytes.find(from);
        ASSERT_NE(at, std::string::npos) << bytes;
        loep::text::replace_file(text(file), bytes.replace(at, from.size(), to));
    }

    /// "folder add a (border.tbx)", "conflict a definition"
    std::vector<std::string> sync(SyncConflicts on_conflict = SyncConflicts::leave, bool dry_run = false) const {
        const auto report = sync_glossary(database(), text(""), on_conflict, dry_run, someone);
        std::vector<std::string> lines;
        for (const auto& step : report.steps) {
            lines.push_back(std::string(sync_target_names.name(step.to)) + " " + step.change.id + " " + step.file);
        }
        for (const auto& conflict : report.conflicts) {
            for (const auto& field : conflict.fields) {
                lines.push_back("conflict " + conflict.id + " " + field.field + ": " + field.last + ", " +
                                field.in_database + ", " + field.in_folder);
            }
        }
        return lines;
    }

    std::string held(const std::string& id) const {
        const auto found = termbase::Database::open(database()).find(id);
        return found.has_value() ? found->definition : "none";
    }

    std::string database() const { return (folder / "g.sqlite").string(); }
    std::string text(const std::string& file) const { return (folder / "text" / file).string(); }

    std::filesystem::path folder;
};

TEST_F(GlossarySync, BothWays) {
    put(concept_of("fence", "hek"));
    put(concept_of("minsk", "Minsk", "places and rivers"));
    EXPECT_THAT(sync(), ElementsAre("folder fence border.tbx", "folder minsk places-and-rivers.tbx"));
    EXPECT_THAT(sync(), IsEmpty());
    replace("border.tbx", "<admin type=\"source\">",
            "<descrip type=\"definition\">of wood</descrip><admin type=\"source\">");
    EXPECT_THAT(sync(SyncConflicts::leave, true), ElementsAre("database fence border.tbx"));
    EXPECT_EQ(held("fence"), "");
    EXPECT_THAT(sync(), ElementsAre("database fence border.tbx"));
    EXPECT_EQ(held("fence"), "of wood");
    put(concept_of("wall", "muur"));
    remove("minsk");
    EXPECT_THAT(sync(), ElementsAre("folder minsk places-and-rivers.tbx", "folder wall border.tbx"));
    EXPECT_FALSE(std::filesystem::exists(text("places-and-rivers.tbx")));
    std::filesystem::remove(text("border.tbx"));
    EXPECT_THAT(sync(), ElementsAre("database fence border.tbx", "database wall border.tbx"));
    EXPECT_EQ(held("wall"), "none");
}

TEST_F(GlossarySync, ConflictsAreLeftUntilSomebodySays) {
    auto fence = concept_of("fence", "hek");
    fence.definition = "of wood";
    put(fence);
    sync();
    fence.definition = "of iron";
    put(fence);
    replace("border.tbx", "of wood", "of stone");
    EXPECT_THAT(sync(), ElementsAre("conflict fence definition: of wood, of iron, of stone"));
    EXPECT_EQ(held("fence"), "of iron");
    EXPECT_THAT(loep::text::read_file(text("border.tbx")), HasSubstr("of stone"));
    EXPECT_THAT(sync(SyncConflicts::merge), ElementsAre("conflict fence definition: of wood, of iron, of stone"));
    EXPECT_THAT(sync(SyncConflicts::folder), ElementsAre("database fence border.tbx"));
    EXPECT_EQ(held("fence"), "of stone");
    EXPECT_THAT(sync(), IsEmpty());
}

TEST_F(GlossarySync, FieldsOfOneSideAreMerged) {
    auto fence = concept_of("fence", "hek");
    fence.definition = "of wood";
    put(fence);
    sync();
    fence.note = "tall";
    put(fence);
    replace("border.tbx", "of wood", "of stone");
    EXPECT_THAT(sync(SyncConflicts::merge), ElementsAre("both fence border.tbx"));
    EXPECT_EQ(held("fence"), "of stone");
    EXPECT_THAT(loep::text::read_file(text("border.tbx")), HasSubstr("<note>tall</note>"));
    EXPECT_THAT(sync(), IsEmpty());
}

TEST_F(GlossarySync, AFolderThatIsBrokenChangesNothing) {
    put(concept_of("fence", "hek"));
    sync();
    replace("border.tbx", "<term>hek</term>", "<term>");
    EXPECT_THROW(sync(), loep::Error);
    EXPECT_EQ(held("fence"), "");
}

TEST_F(GlossarySync, AConceptInTwoFilesAlikeIsOneThatWasMoved) {
    put(concept_of("fence", "hek"));
    put(concept_of("wall", "muur"));
    sync();
    loep::text::replace_file(text("other.tbx"), loep::text::read_file(text("border.tbx")));
    EXPECT_THAT(sync(), IsEmpty());
    EXPECT_FALSE(std::filesystem::exists(text("other.tbx")));
    loep::text::replace_file(text("other.tbx"), loep::text::read_file(text("border.tbx")));
    replace("other.tbx", "a book", "a newspaper");
    EXPECT_THROW(sync(), loep::Error);
}

}  // namespace
