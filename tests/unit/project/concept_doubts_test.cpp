// Doubts about a concept: each is voiced where there is reason, and not where there is none.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/concept_doubts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/termbase/operations.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::project {
namespace {

using termbase::AdministrativeStatus;
using termbase::Concept;
using termbase::ConceptKind;
using testing::ElementsAre;
using testing::IsEmpty;

Concept make(std::string id, ConceptKind kind, const std::vector<std::pair<const char*, const char*>>& designations) {
    Concept of;
    of.id = std::move(id);
    of.kind = kind;
    for (const auto& [locale, text] : designations) {
        termbase::add_designation(of, termbase::usual_designation(of, locale, text, AdministrativeStatus::preferred));
    }
    return of;
}

/// A glossary of one concept, asked as the index would be.
GlossarySearch glossary_of(const Concept& other) {
    GlossarySearch glossary;
    glossary.search = [other](std::string_view query) {
        std::vector<Concept> found;
        for (const auto& designation : other.designations) {
            if (text::bare_key(designation.text) == text::bare_key(query)) {
                found.assign(1, other);
            }
        }
        return found;
    };
    glossary.near_words = [other](std::string_view word, std::size_t distance) {
        std::vector<std::string> found;
        for (const auto& designation : other.designations) {
            const auto key = text::bare_key(designation.text);
            if (key != word && text::edit_distance(key, word) <= distance) {
                found.push_back(key);
            }
        }
        return found;
    };
    return glossary;
}

TEST(ConceptDoubts, NoneWhereAllIsWell) {
    const auto dnieper = make("dnieper", ConceptKind::place, {{"nl", "Dnjepr"}, {"en", "Dnieper"}});
    EXPECT_THAT(find_doubts(dnieper, glossary_of(dnieper)), IsEmpty());
    const auto kolas =
        make("kolas", ConceptKind::person, {{"nl", "Jakoeb Kolas"}, {"en", "Yakub Kolas"}, {"be", "Якуб Колас"}});
    EXPECT_THAT(find_doubts(kolas, glossary_of(dnieper)), IsEmpty());
}

TEST(ConceptDoubts, ALanguageThatIsMissing) {
    const auto nothing = glossary_of({});
    EXPECT_THAT(find_doubts(make("a", ConceptKind::term, {{"en", "stork"}}), nothing),
                ElementsAre("there is no preferred Dutch designation"));
    EXPECT_THAT(find_doubts(make("a", ConceptKind::term, {{"nl", "ooievaar"}}), nothing),
                ElementsAre("there is no preferred English designation"));
    EXPECT_THAT(find_doubts(make("a", ConceptKind::abbreviation, {{"nl", "h.m."}}), nothing), IsEmpty());
}

TEST(ConceptDoubts, DoublesAndNearSpellingsOfOneLanguage) {
    const auto glossary = glossary_of(make("dnieper", ConceptKind::place, {{"nl", "Dnjepr"}, {"en", "Dnieper"}}));
    EXPECT_THAT(
        find_doubts(make("b", ConceptKind::place, {{"nl", "Dnjepr"}, {"en", "Dneiper"}}), glossary),
        ElementsAre("“Dnjepr” (nl) is also a designation of dnieper", "“Dneiper” (en) is nearly “Dnieper” of dnieper"));
    EXPECT_THAT(find_doubts(make("b", ConceptKind::place, {{"nl", "Dnieper"}, {"en", "Dniester"}}), glossary),
                IsEmpty());
    const auto ivanov = glossary_of(make("ivanov", ConceptKind::person, {{"nl", "Ivanov"}, {"en", "Ivanov"}}));
    EXPECT_THAT(find_doubts(make("b", ConceptKind::person, {{"nl", "Ivanova"}, {"en", "Ivanova"}}), ivanov), IsEmpty());
}

TEST(ConceptDoubts, NamesThatAreNotOneName) {
    const auto nothing = glossary_of({});
    const auto of = make("a", ConceptKind::person, {{"nl", "Sjarko"}, {"en", "Sharkow"}, {"ru", "Шарко"}});
    EXPECT_THAT(find_doubts(of, nothing),
                ElementsAre("“Sjarko” (nl) and “Sharkow” (en) are not one name in two transliterations",
                            "“Sharkow” (en) does not follow from “Шарко” (ru)"));
    // Of two originals, one that fits is enough; and a town may have a name of its own in each language.
    EXPECT_THAT(
        find_doubts(
            make("a", ConceptKind::person,
                 {{"nl", "Sergej Sjarko"}, {"en", "Sergei Sharko"}, {"be", "Сяргей Шарко"}, {"ru", "Сергей Шарко"}}),
            nothing),
        IsEmpty());
    EXPECT_THAT(
        find_doubts(make("a", ConceptKind::place, {{"nl", "Moskou"}, {"en", "Moscow"}, {"ru", "Москва"}}), nothing),
        IsEmpty());
}

}  // namespace
}  // namespace loep::project
