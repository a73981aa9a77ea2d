// What terminologists do to concepts: designations added, deprecated, moved; concepts merged and split.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/operations.hpp"

#include <functional>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/base/error.hpp"

namespace loep::termbase {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Concept stork() {
    Concept of;
    of.id = "stork";
    of.source = "a dictionary";
    add_designation(of, usual_designation(of, "en", "stork", AdministrativeStatus::preferred));
    add_designation(of, usual_designation(of, "pl", "bocian", AdministrativeStatus::preferred));
    add_designation(of, usual_designation(of, "nl", "ooievaar", AdministrativeStatus::preferred));
    add_designation(of, usual_designation(of, "nl", "uiver", AdministrativeStatus::admitted));
    return of;
}

/// "nl ooievaar preferred"
std::vector<std::string> lines(const Concept& of) {
    std::vector<std::string> all;
    for (const auto& designation : of.designations) {
        all.push_back(designation.locale + " " + designation.text + " " +
                      std::string(administrative_status_names.name(designation.status)));
    }
    return all;
}

std::string error_of(const std::function<void()>& act) {
    try {
        act();
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

TEST(Operations, DesignationsStandByLanguage) {
    EXPECT_THAT(lines(stork()),
                ElementsAre("nl ooievaar preferred", "nl uiver admitted", "en stork preferred", "pl bocian preferred"));
}

TEST(Operations, ANameIsAProperNounAndATermIsNot) {
    Concept of;
    of.kind = ConceptKind::place;
    const auto name = usual_designation(of, "nl", "Elbe", AdministrativeStatus::preferred);
    EXPECT_EQ(name.part_of_speech, PartOfSpeech::proper_noun);
    EXPECT_EQ(name.case_rule, CaseRule::initial);
    of.kind = ConceptKind::phrase;
    EXPECT_EQ(usual_designation(of, "nl", "x", AdministrativeStatus::preferred).part_of_speech, PartOfSpeech::other);
}

TEST(Operations, ASecondPreferredOneIsAShortFormOrRefused) {
    Concept of;
    of.kind = ConceptKind::person;
    for (const auto* text : {"Jakoeb Kolas", "Kolas"}) {
        add_designation(of, usual_designation(of, "nl", text, AdministrativeStatus::preferred));
    }
    EXPECT_EQ(of.designations[1].type, TermType::short_form);
    for (const auto* text : {"ola", "Tolstoj", "Jakoeb Kolas"}) {
        EXPECT_THAT(
            error_of([&] { add_designation(of, usual_designation(of, "nl", text, AdministrativeStatus::preferred)); }),
            HasSubstr("cannot both be preferred"))
            << text;
    }
}

TEST(Operations, DeprecatingThePreferredOnePrefersItsReplacement) {
    auto of = stork();
    deprecate(of, "ooievaar", "uiver");
    EXPECT_THAT(lines(of), ElementsAre("nl ooievaar deprecated", "nl uiver preferred", "en stork preferred",
                                       "pl bocian preferred"));
    EXPECT_THAT(error_of([&] { deprecate(of, "uiver", "stork"); }), HasSubstr("not of one language"));
    EXPECT_THAT(error_of([&] { deprecate(of, "uiver", "reiger"); }), HasSubstr("no designation of “stork”"));
}

TEST(Operations, MergingAddsWhatIsMissing) {
    auto kept = stork();
    kept.relations = {{RelationKind::related, "white-stork"}};
    auto gone = stork();
    gone.id = "white-stork";
    gone.source = "a bird guide";
    gone.note = "black wings";
    gone.verified = false;
    gone.relations = {{RelationKind::broader, "stork"}, {RelationKind::broader, "bird"}};
    drop_designation(gone, "stork");
    add_designation(gone, usual_designation(gone, "en", "white stork", AdministrativeStatus::preferred));
    const auto whole = merged(kept, gone);
    EXPECT_THAT(lines(whole), ElementsAre("nl ooievaar preferred", "nl uiver admitted", "en stork preferred",
                                          "en white stork admitted", "pl bocian preferred"));
    EXPECT_EQ(whole.designations[3].source, RareText("a bird guide"));
    EXPECT_EQ(whole.source, "a dictionary");
    EXPECT_EQ(whole.note, "black wings");
    EXPECT_FALSE(whole.verified);
    EXPECT_THAT(whole.relations, ElementsAre(Relation{RelationKind::broader, "bird"}));
}

TEST(Operations, SplittingMovesDesignationsAndLeavesNobodyWithout) {
    auto from = stork();
    const auto made = split(from, "uiver", {"uiver", "bocian"});
    EXPECT_THAT(lines(made), ElementsAre("nl uiver preferred", "pl bocian preferred"));
    EXPECT_THAT(lines(from), ElementsAre("nl ooievaar preferred", "en stork preferred"));
    EXPECT_EQ(made.source, from.source);
    EXPECT_THAT(error_of([&] { split(from, "x", {"ooievaar", "stork"}); }), HasSubstr("cannot be split"));
}

TEST(Operations, ATextOfTwoLanguagesIsNamedWithOne) {
    auto from = stork();
    add_designation(from, usual_designation(from, "en", "uiver", AdministrativeStatus::admitted));
    EXPECT_THAT(error_of([&] {
                    auto copy = from;
                    split(copy, "x", {"uiver"});
                }),
                HasSubstr("say nl:uiver or en:uiver"));
    const auto made = split(from, "x", {"nl:uiver"});
    EXPECT_THAT(lines(made), ElementsAre("nl uiver preferred"));
    drop_designation(from, "en:uiver");
    EXPECT_THAT(lines(from), ElementsAre("nl ooievaar preferred", "en stork preferred", "pl bocian preferred"));
    add_designation(from, usual_designation(from, "nl", "re:Baltica", AdministrativeStatus::admitted));
    drop_designation(from, "re:Baltica");
    EXPECT_EQ(from.designations.size(), 3U);
}

TEST(Operations, AMergeThatAddsNothingUnverifiedKeepsTheVerification) {
    auto gone = stork();
    gone.verified = false;
    EXPECT_TRUE(merged(stork(), gone).verified);
}

TEST(Operations, RelationsAreRedirectedOrGo) {
    Concept of;
    of.id = "nest";
    of.relations = {{RelationKind::related, "a"}, {RelationKind::related, "b"}, {RelationKind::broader, "a"}};
    redirect_relations(of, "a", "b");
    EXPECT_THAT(of.relations, ElementsAre(Relation{RelationKind::related, "b"}, Relation{RelationKind::broader, "b"}));
    redirect_relations(of, "b", "nest");
    EXPECT_THAT(of.relations, testing::IsEmpty());
}

TEST(Operations, FieldsAreSetByName) {
    auto of = stork();
    for (const auto* field : {"subject", "definition", "source", "note", "nl", "en"}) {
        set_field(of, field, std::string("a ") + field);
    }
    set_field(of, "kind", "person");
    set_field(of, "verified", "no");
    EXPECT_EQ(of.subject + of.definition + of.source + of.note, "a subjecta definitiona sourcea note");
    EXPECT_EQ(of.designations[0].text, "a nl");
    EXPECT_EQ(of.kind, ConceptKind::person);
    EXPECT_FALSE(of.verified);
    EXPECT_THAT(error_of([&] { set_field(of, "nots", ""); }), HasSubstr("did you mean “note”?"));
    EXPECT_THAT(error_of([&] { set_field(of, "verified", "maybe"); }), HasSubstr("yes or no"));
}

}  // namespace
}  // namespace loep::termbase
