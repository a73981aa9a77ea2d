// From participles and strong pasts back to their infinitives.
// SPDX-License-Identifier: Apache-2.0
#include "loep/morphology/dutch_infinitives.hpp"

#include <algorithm>

#include <gtest/gtest.h>

namespace loep::morphology {
namespace {

bool finds(std::string_view form, std::string_view infinitive) {
    const auto found = dutch_infinitives(form);
    return std::find(found.begin(), found.end(), infinitive) != found.end();
}

TEST(DutchInfinitives, FindsThoseOfWeakParticiples) {
    EXPECT_TRUE(finds("verhoogd", "verhoogen"));
    EXPECT_TRUE(finds("verhoogde", "verhoogen"));
    EXPECT_TRUE(finds("afgerond", "afronden"));
    EXPECT_TRUE(finds("afgeronde", "afronden"));
    EXPECT_TRUE(finds("gemaakt", "maaken"));
    EXPECT_TRUE(finds("onderschat", "onderschaten"));
}

TEST(DutchInfinitives, FindsThoseOfStrongForms) {
    EXPECT_TRUE(finds("vrijgelaten", "vrijlaten"));
    EXPECT_TRUE(finds("gesloten", "sluiten"));
    EXPECT_TRUE(finds("verboden", "verbieden"));
    EXPECT_TRUE(finds("ontving", "ontvangen"));
    EXPECT_TRUE(finds("verlieten", "verlaten"));
    EXPECT_TRUE(finds("reed", "rijden"));
}

TEST(DutchInfinitives, FindsNoneOfOtherWords) {
    for (const std::string_view word : {"", "ge", "geld", "tafel", "en", "lopen", "regen"}) {
        EXPECT_FALSE(finds(word, "gelden")) << word;
        EXPECT_FALSE(finds(word, "regenen")) << word;
    }
    EXPECT_TRUE(dutch_infinitives("tafel").empty());
}

}  // namespace
}  // namespace loep::morphology
