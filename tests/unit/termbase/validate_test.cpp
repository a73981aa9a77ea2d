// The checks of a whole termbase, and joining the files of a folder.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/validate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using loep::termbase::Concept;
using loep::termbase::find_problems;
using loep::termbase::join;
using loep::termbase::RelationKind;
using loep::termbase::Termbase;
using testing::ElementsAre;
using testing::IsEmpty;

Concept make(const std::string& id, const std::string& text = "woord") {
    Concept made;
    made.id = id;
    auto& designation = made.designations.emplace_back();
    designation.text = text;
    designation.locale = "nl";
    return made;
}

std::vector<std::string> messages(const Termbase& termbase) {
    std::vector<std::string> all;
    for (const auto& problem : find_problems(termbase)) {
        all.push_back(problem.message);
    }
    return all;
}

TEST(Validate, ASoundTermbaseHasNoProblems) {
    Termbase termbase{{make("belarus", "Belarus"), make("minsk", "Minsk")},
                      {{"blad", "nl-BE", "Het Blad", "", {{"minsk", "Minsk"}}}}};
    termbase.concepts[1].relations = {{RelationKind::capital_of, "belarus"}, {RelationKind::located_in, "belarus"}};
    EXPECT_THAT(messages(termbase), IsEmpty());
}

TEST(Validate, Ids) {
    EXPECT_THAT(messages({{make(""), make("9-mei"), make("a"), make("a")}, {}}),
                ElementsAre("a concept has no id",
                            "\"9-mei\" cannot be an id: it takes ASCII letters, digits and hyphens, a letter first",
                            "the concept \"a\" is there twice"));
}

TEST(Validate, RelationsNameConceptsThatExist) {
    Termbase termbase{{make("belarus"), make("minsk")}, {}};
    termbase.concepts[1].relations = {{RelationKind::capital_of, "belarsu"},
                                      {RelationKind::related, "minsk"},
                                      {RelationKind::related, "belarus"},
                                      {RelationKind::related, "belarus"},
                                      {RelationKind::member_of, "vereinte-nationen"}};
    EXPECT_THAT(messages(termbase),
                ElementsAre("\"minsk\" is related itself", "\"minsk\" is related \"belarus\" twice",
                            "\"minsk\" is capital-of \"belarsu\", which does not exist; did you mean \"belarus\"?",
                            "\"minsk\" is member-of \"vereinte-nationen\", which does not exist"));
}

TEST(Validate, Designations) {
    auto doubled = make("a", "Belarus");
    doubled.designations.push_back(doubled.designations[0]);
    auto two_words = doubled;
    two_words.id = "b";
    two_words.designations[1].part_of_speech = loep::termbase::PartOfSpeech::noun;
    auto none = make("c");
    none.designations.clear();
    auto blank = make("d", "");
    EXPECT_THAT(messages({{doubled, two_words, none, blank}, {}}),
                ElementsAre("\"Belarus\" (nl) is there twice in \"a\"", "the concept \"c\" has no designations",
                            "the concept \"d\" has a designation without a text or a language"));
}

TEST(Validate, Styles) {
    const Termbase termbase{{make("belarus", "Belarus")},
                            {{"a", "", "", "", {}},
                             {"b", "nl", "B", "", {{"belarus", "Wit-Rusland"}, {"belarsu", "Belarus"}}},
                             {"c", "en", "C", "", {{"belarus", "Belarus"}}}}};
    EXPECT_THAT(messages(termbase),
                ElementsAre("the style \"a\" is preferred by, but never declared with a name and a language",
                            "the style \"b\" prefers \"Wit-Rusland\", which is no designation of \"belarus\" in nl",
                            "the style \"b\" prefers a designation of \"belarsu\", which does not exist; did you mean "
                            "\"belarus\"?",
                            "the style \"c\" prefers \"Belarus\", which is no designation of \"belarus\" in en"));
}

TEST(Join, SortsConceptsAndUnitesStyles) {
    const Termbase whole = join({{{make("b"), make("c")}, {{"blad", "nl", "", "", {{"b", "woord"}, {"c", "woord"}}}}},
                                 {{make("a")}, {{"blad", "nl-NL", "Het Blad", "usage", {{"a", "woord"}}}}}});
    ASSERT_EQ(whole.concepts.size(), 3U);
    EXPECT_EQ(whole.concepts[0].id, "a");
    EXPECT_EQ(whole.concepts[2].id, "c");
    ASSERT_EQ(whole.styles.size(), 1U);
    const loep::termbase::Style style{
        "blad", "nl-NL", "Het Blad", "usage", {{"a", "woord"}, {"b", "woord"}, {"c", "woord"}}};
    EXPECT_EQ(whole.styles[0], style);
    EXPECT_THAT(messages(whole), IsEmpty());
}

}  // namespace
