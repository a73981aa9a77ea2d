// Names of enums, both ways.
// SPDX-License-Identifier: Apache-2.0
#include "loep/base/enum_names.hpp"

#include <gtest/gtest.h>

namespace loep {
namespace {

enum class Colour { red, green };
constexpr EnumNames<Colour, 2> colour_names{{{{Colour::red, "red"}, {Colour::green, "green"}}}};

TEST(EnumNames, EveryRowGoesBothWays) {
    for (const auto& [value, name] : colour_names.rows) {
        EXPECT_EQ(colour_names.name(value), name);
        EXPECT_EQ(colour_names.value(name), value);
    }
    EXPECT_EQ(colour_names.names(), (std::vector<std::string_view>{"red", "green"}));
}

TEST(EnumNames, AnUnknownNameIsNothing) {
    EXPECT_EQ(colour_names.value("blue"), std::nullopt);
    EXPECT_EQ(colour_names.value(""), std::nullopt);
    EXPECT_EQ(colour_names.value("Red"), std::nullopt);
}

}  // namespace
}  // namespace loep
