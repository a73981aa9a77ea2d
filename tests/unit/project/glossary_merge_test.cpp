// Merging three versions of a file: what is taken from whom, and what git's marks enclose.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_merge.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using loep::formats::TbxFile;
using loep::project::merge_glossaries;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
namespace termbase = loep::termbase;

termbase::Concept concept_of(const std::string& id, const std::string& text) {
    termbase::Concept of;
    of.id = id;
    termbase::Designation designation;
    designation.locale = "nl";
    designation.text = text;
    of.designations.push_back(designation);
    return of;
}

TbxFile file_of(std::vector<termbase::Concept> concepts) {
    TbxFile file;
    file.termbase.concepts = std::move(concepts);
    return file;
}

TEST(GlossaryMerge, AddedAndRemovedConcepts) {
    const auto base = file_of({concept_of("a", "hek"), concept_of("b", "muur")});
    const auto ours = file_of({concept_of("a", "hek"), concept_of("b", "muur"), concept_of("c", "poort")});
    const auto theirs = file_of({concept_of("b", "muur"), concept_of("d", "brug")});
    const auto merged = merge_glossaries(base, ours, theirs);
    EXPECT_THAT(merged.conflicts, IsEmpty());
    EXPECT_EQ(merged.bytes, loep::formats::write_tbx(
                                file_of({concept_of("b", "muur"), concept_of("c", "poort"), concept_of("d", "brug")})));
}

TEST(GlossaryMerge, RemovedHereAndChangedThere) {
    const auto base = file_of({concept_of("a", "hek"), concept_of("b", "muur")});
    auto changed = concept_of("a", "hek");
    changed.definition = "a fence";
    const auto merged =
        merge_glossaries(base, file_of({concept_of("b", "muur")}), file_of({changed, concept_of("b", "muur")}));
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts[0].id, "a");
    EXPECT_THAT(merged.bytes, HasSubstr("<<<<<<< ours\n=======\n      <conceptEntry id=\"a\">"));
    EXPECT_THAT(merged.bytes, HasSubstr("</conceptEntry>\n>>>>>>> theirs\n"));
}

TEST(GlossaryMerge, OnlyTheConceptInConflictIsMarked) {
    const auto base = file_of({concept_of("a", "hek"), concept_of("b", "muur")});
    auto ours = base;
    ours.termbase.concepts[0].note = "ours";
    ours.termbase.concepts[1].note = "only ours";
    auto theirs = base;
    theirs.termbase.concepts[0].note = "theirs";
    const auto merged = merge_glossaries(base, ours, theirs);
    ASSERT_EQ(merged.conflicts.size(), 1U);
    EXPECT_EQ(merged.conflicts[0].fields.at(0).field, "note");
    const auto rest = merged.bytes.substr(merged.bytes.find(">>>>>>> theirs"));
    EXPECT_THAT(rest, HasSubstr("only ours"));
    EXPECT_THAT(rest, Not(HasSubstr("<<<<<<<")));
}

TEST(GlossaryMerge, WithoutABase) {
    const auto merged = merge_glossaries({}, file_of({concept_of("a", "hek")}), file_of({concept_of("a", "hek")}));
    EXPECT_THAT(merged.conflicts, IsEmpty());
}

}  // namespace
