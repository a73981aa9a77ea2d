// Differences by field, and the merge of two changes to one concept.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/difference.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace loep::termbase;
using testing::ElementsAre;
using testing::IsEmpty;

Concept river() {
    Concept of;
    of.id = "bug";
    of.subject = "border";
    of.definition = "a river";
    Designation dutch;
    dutch.locale = "nl";
    dutch.text = "Boeg";
    dutch.part_of_speech = PartOfSpeech::proper_noun;
    of.designations.push_back(dutch);
    dutch.locale = "en";
    dutch.text = "Bug";
    of.designations.push_back(dutch);
    return of;
}

std::vector<std::string> lines(const std::vector<FieldDifference>& differences) {
    std::vector<std::string> all;
    for (const auto& one : differences) {
        all.push_back(one.field + ": " + one.before + " -> " + one.after);
    }
    return all;
}

std::vector<std::string> lines(const std::vector<FieldConflict>& conflicts) {
    std::vector<std::string> all;
    for (const auto& one : conflicts) {
        all.push_back(one.field + ": " + one.ours + " / " + one.theirs);
    }
    return all;
}

TEST(Difference, ByField) {
    auto after = river();
    EXPECT_THAT(differences(river(), after), IsEmpty());
    after.definition.clear();
    after.designations[0].status = AdministrativeStatus::admitted;
    after.relations.push_back({RelationKind::located_in, "belarus"});
    EXPECT_THAT(lines(differences(river(), after)),
                ElementsAre("definition: a river -> ", "located-in belarus:  -> yes",
                            "nl “Boeg” (properNoun): status: preferred -> admitted"));
}

TEST(Difference, OrderAlone) {
    auto after = river();
    std::swap(after.designations[0], after.designations[1]);
    EXPECT_EQ(differences(river(), after).size(), 1U);
}

TEST(Difference, OfTermbases) {
    Termbase before;
    before.concepts.push_back(river());
    auto after = before;
    after.concepts[0].id = "narev";
    after.styles.push_back({"paper", "nl", "A Paper", "", {}});
    const auto found = differences(before, after);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].id, "bug");
    EXPECT_EQ(found[0].kind, DifferenceKind::removed);
    EXPECT_EQ(found[1].kind, DifferenceKind::added);
    EXPECT_EQ(found[2].id, "style paper");
}

TEST(Merge, TakesEachSidesChange) {
    const auto base = river();
    auto ours = base;
    ours.definition = "a border river";
    ours.designations.erase(ours.designations.begin() + 1);
    auto theirs = base;
    theirs.subject = "water";
    theirs.designations[0].forms.emplace_back("Boegs");
    std::vector<FieldConflict> conflicts;
    const auto merged = merge(&base, ours, theirs, false, conflicts);
    EXPECT_THAT(conflicts, IsEmpty());
    EXPECT_EQ(merged.definition, "a border river");
    EXPECT_EQ(merged.subject, "water");
    ASSERT_EQ(merged.designations.size(), 1U);
    EXPECT_THAT(merged.designations[0].forms, ElementsAre("Boegs"));
}

TEST(Merge, ConflictsByField) {
    const auto base = river();
    auto ours = base;
    ours.definition = "a border river";
    ours.designations.erase(ours.designations.begin());
    auto theirs = base;
    theirs.definition = "a stream";
    theirs.designations[0].status = AdministrativeStatus::deprecated;
    std::vector<FieldConflict> conflicts;
    const auto merged = merge(&base, ours, theirs, false, conflicts);
    EXPECT_THAT(lines(conflicts),
                ElementsAre("definition: a border river / a stream", "nl “Boeg” (properNoun): removed / changed"));
    EXPECT_EQ(merged, ours);
    conflicts.clear();
    EXPECT_EQ(merge(&base, ours, theirs, true, conflicts).designations.size(), 2U);
}

TEST(Merge, WithoutABaseNothingIsDropped) {
    auto theirs = river();
    theirs.definition.clear();
    theirs.note = "two rivers";
    theirs.designations[0].text = "Westelijke Boeg";
    theirs.designations[1].status = AdministrativeStatus::admitted;
    std::vector<FieldConflict> conflicts;
    const auto merged = merge(nullptr, river(), theirs, false, conflicts);
    EXPECT_EQ(merged.definition, "a river");
    EXPECT_EQ(merged.note, "two rivers");
    EXPECT_EQ(merged.designations.size(), 3U);
    EXPECT_THAT(lines(conflicts), ElementsAre("en “Bug” (properNoun): status: preferred / admitted",
                                              "nl preferred: Boeg / Westelijke Boeg"));
}

Concept preferring(Concept of, const char* dutch) {
    of.designations[0].status = AdministrativeStatus::admitted;
    of.designations.push_back(of.designations[0]);
    of.designations.back().text = dutch;
    of.designations.back().status = AdministrativeStatus::preferred;
    return of;
}

TEST(Merge, TwoPreferredAreAConflict) {
    const auto base = river();
    const auto ours = preferring(base, "Westelijke Boeg");
    const auto theirs = preferring(base, "Zuidelijke Boeg");
    for (const bool prefer_theirs : {false, true}) {
        std::vector<FieldConflict> conflicts;
        const auto merged = merge(&base, ours, theirs, prefer_theirs, conflicts);
        EXPECT_THAT(lines(conflicts), ElementsAre("nl preferred: Westelijke Boeg / Zuidelijke Boeg"));
        ASSERT_EQ(merged.designations.size(), 4U);
        EXPECT_EQ(merged.designations[0].status, AdministrativeStatus::admitted);
        EXPECT_EQ(merged.designations[2].status,
                  prefer_theirs ? AdministrativeStatus::admitted : AdministrativeStatus::preferred);
        EXPECT_EQ(merged.designations[3].status,
                  prefer_theirs ? AdministrativeStatus::preferred : AdministrativeStatus::admitted);
    }
}

TEST(Merge, OneSidesOtherPreferenceIsNoConflict) {
    const auto base = river();
    std::vector<FieldConflict> conflicts;
    auto theirs = base;
    theirs.note = "two rivers";
    const auto merged = merge(&base, preferring(base, "Westelijke Boeg"), theirs, false, conflicts);
    EXPECT_THAT(conflicts, IsEmpty());
    EXPECT_EQ(merged.designations[0].status, AdministrativeStatus::admitted);
}

}  // namespace
