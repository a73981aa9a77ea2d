// What a whole termbase says once for all pairs: families of concepts, and given names.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/pair_view.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace loep::check {
namespace {

using termbase::Concept;
using termbase::ConceptKind;
using termbase::RelationKind;
using termbase::TermType;

Concept named(const std::string& id, ConceptKind kind, const std::string& name, TermType type = TermType::full_form) {
    Concept made;
    made.id = id;
    made.kind = kind;
    termbase::Designation designation;
    designation.locale = "en";
    designation.text = name;
    designation.type = type;
    made.designations.push_back(designation);
    return made;
}

TermbaseFacts facts_of_concepts(std::vector<Concept> concepts) {
    termbase::Termbase termbase;
    termbase.concepts = std::move(concepts);
    return facts_of(termbase);
}

TEST(TermbaseFacts, DemonymsAndRelatedConceptsAreOfOneFamily) {
    auto country = named("poland", ConceptKind::country, "Poland");
    auto people = named("polish", ConceptKind::nationality, "Polish");
    auto other = named("latvia", ConceptKind::country, "Latvia");
    people.relations.push_back({RelationKind::demonym_of, "poland"});
    other.relations.push_back({RelationKind::replaced_by, "poland"});
    const auto families = facts_of_concepts({country, people, other}).families;
    EXPECT_EQ(families[0], families[1]);
    EXPECT_NE(families[0], families[2]) << "not every relation makes a family";
    other.relations.back().kind = RelationKind::related;
    const auto related = facts_of_concepts({country, people, other}).families;
    EXPECT_EQ(related[0], related[2]);
}

TEST(TermbaseFacts, RelativesAreNotOneAnother) {
    auto one = named("lukashenko-alexander", ConceptKind::person, "Alexander Lukashenko");
    auto son = named("lukashenko-viktor", ConceptKind::person, "Viktor Lukashenko");
    son.relations.push_back({RelationKind::related, "lukashenko-alexander"});
    const auto families = facts_of_concepts({one, son}).families;
    EXPECT_NE(families[0], families[1]);
}

TEST(TermbaseFacts, GivenNamesAreThoseOfFullNamesOfPersons) {
    const auto facts = facts_of_concepts({named("a", ConceptKind::person, "Maria Kalesnikava"),
                                          named("b", ConceptKind::person, "Putin", TermType::short_form),
                                          named("c", ConceptKind::person, "Old Man", TermType::short_form),
                                          named("d", ConceptKind::place, "New York")});
    EXPECT_THAT(facts.given_names, testing::ElementsAre(given_name_hash("maria")));
}

}  // namespace
}  // namespace loep::check
