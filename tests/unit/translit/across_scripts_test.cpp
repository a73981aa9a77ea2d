// Names in Cyrillic are compared with their spellings in Latin letters, and with one another.
// SPDX-License-Identifier: Apache-2.0
#include "loep/translit/across_scripts.hpp"

#include <gtest/gtest.h>

namespace loep::translit {
namespace {

bool same(std::string_view a, std::string_view b) {
    return compare_across_scripts(a, b).same();
}

TEST(AcrossScripts, OneNameInTwoScripts) {
    EXPECT_TRUE(same("Лукашенко", "Loekasjenko"));
    EXPECT_TRUE(same("Lukashenko", "Лукашенко"));
    EXPECT_TRUE(same("Минск", "Minsk"));
    EXPECT_TRUE(same("Святлана Ціханоўская", "Svetlana Tichanovskaja"));
}

TEST(AcrossScripts, OthersAreOthers) {
    EXPECT_FALSE(same("Лукашенко", "Tichanovskaja"));
    EXPECT_FALSE(same("Минск", "Pinsk"));
    EXPECT_FALSE(same("Лукашенко", "Макей"));
}

TEST(AcrossScripts, TwoCyrillicSpellings) {
    EXPECT_TRUE(same("Лукашенко", "Лукашэнка"));
    EXPECT_EQ(compare_across_scripts("Минск", "Минск").reason, NameReason::identical);
}

}  // namespace
}  // namespace loep::translit
