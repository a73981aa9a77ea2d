// A word that stands in more concepts than are ranked: a bounded answer, with what is called so first.
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/termbase/edit.hpp"

namespace {

using loep::termbase::Access;
using loep::termbase::Concept;
using loep::termbase::Database;
using loep::termbase::Edit;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Concept make(const std::string& id, const std::string& dutch) {
    Concept made;
    made.id = id;
    auto& designation = made.designations.emplace_back();
    designation.locale = "nl";
    designation.text = dutch;
    return made;
}

TEST(Search, AWordInMostConceptsIsAnsweredWithoutRankingAll) {
    const auto path = testing::TempDir() + "frequent.sqlite";
    std::filesystem::remove(path);
    auto database = Database::open(path, Access::create);
    constexpr int count = 10'500;
    std::vector<Concept> concepts;
    for (int i = 0; i < count; ++i) {
        concepts.push_back(make("c" + std::to_string(i), "een woord " + std::to_string(i)));
    }
    concepts.push_back(make("by-name", "woord"));
    concepts.push_back(make("other", "woordenboek"));
    Edit edit(database, nullptr, {"an", "", "2024-01-01T00:00:00Z"}, "import");
    edit.add_all(concepts);
    edit.commit();
    const auto found = database.search("woord", 20);
    ASSERT_THAT(found, SizeIs(20));
    EXPECT_EQ(found.front().id, "by-name");
    EXPECT_EQ(database.count_found("woord"), static_cast<std::size_t>(count + 2));
    // Beside another word, one of so many concepts is taken whole, and the other one as a beginning too.
    EXPECT_EQ(database.count_found("woord 17"), database.all_found("woord 17").size());
    EXPECT_THAT(database.all_found("woord 1049"), SizeIs(11));
    EXPECT_THAT(database.all_found("woord boek"), IsEmpty());
    EXPECT_THAT(database.all_found("woor 1049"), SizeIs(11));
    EXPECT_THAT(database.all_found("woordenb"), ElementsAre("other"));
    EXPECT_EQ(database.count_found("--"), 0U);
    EXPECT_TRUE(database.decides("other"));
    EXPECT_FALSE(database.decides("nobody"));
}

}  // namespace
