// Tests of the small words inside names.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/name_particles.hpp"

#include <gtest/gtest.h>

namespace loep::text {

namespace {

TEST(NameParticles, AreOfSeveralLanguages) {
    for (const std::string_view key : {"van", "der", "'t", "von", "zu", "du", "la", "del", "dos", "el", "bin"}) {
        EXPECT_TRUE(is_name_particle(key)) << key;
    }
}

TEST(NameParticles, AreNoPrepositionsOrNames) {
    for (const std::string_view key : {"", "of", "voor", "in", "jan", "vander"}) {
        EXPECT_FALSE(is_name_particle(key)) << key;
    }
}

}  // namespace

}  // namespace loep::text
