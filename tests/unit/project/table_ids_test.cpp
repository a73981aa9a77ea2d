// Tables of the checker that name concepts name some that the built-in glossary has: a row with another never fires.
// SPDX-License-Identifier: Apache-2.0
#include <cstddef>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "loep/check/names/city_parts.hpp"
#include "loep/project/glossary.hpp"

namespace loep::project {
namespace {

TEST(TableIds, CitiesWithPartsAreConcepts) {
    const auto glossary = load_glossary({});
    const auto& compiled = glossary.compiled();
    std::set<std::string> ids;
    for (std::size_t i = 0; i < compiled.concept_count(); ++i) {
        ids.insert(compiled.concept_at(static_cast<termbase::ConceptIndex>(i)).id);
    }
    const auto cities = check::cities_with_parts();
    EXPECT_FALSE(cities.empty());
    for (const auto city : cities) {
        EXPECT_TRUE(ids.contains(std::string(city))) << city;
    }
}

}  // namespace
}  // namespace loep::project
