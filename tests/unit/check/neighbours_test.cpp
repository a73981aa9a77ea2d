// The table of neighbours as a table: names that a text can hold, each of one concept of its field.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/neighbours.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "loep/check/neighbours/law.hpp"
#include "loep/check/neighbours/life.hpp"
#include "loep/check/neighbours/society.hpp"
#include "loep/check/neighbours/state.hpp"
#include "loep/text/words.hpp"

namespace loep::check {
namespace {

std::vector<Neighbour> all_rows() {
    std::vector<Neighbour> rows(neighbours_of_state.begin(), neighbours_of_state.end());
    rows.insert(rows.end(), neighbours_of_law.begin(), neighbours_of_law.end());
    rows.insert(rows.end(), neighbours_of_society.begin(), neighbours_of_society.end());
    rows.insert(rows.end(), neighbours_of_life.begin(), neighbours_of_life.end());
    return rows;
}

std::vector<std::string> names_of(std::string_view list) {
    std::vector<std::string> names;
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        names.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return names;
}

TEST(Neighbours, HaveNamesThatATextCanHold) {
    for (const auto& row : all_rows()) {
        for (const auto list : {row.dutch, row.english}) {
            ASSERT_FALSE(list.empty()) << row.field;
            for (const auto& name : names_of(list)) {
                EXPECT_EQ(text::fold_key(name), name) << row.field;
                EXPECT_EQ(name.find('*'), std::string::npos) << name;
                EXPECT_EQ(name.find('-'), std::string::npos) << name << ": the words of a name are divided by _";
            }
        }
    }
}

TEST(Neighbours, ShareNoNameWithAnotherOfTheirField) {
    std::map<std::pair<std::string_view, std::string>, std::string_view> owners;
    for (const auto& row : all_rows()) {
        for (const auto list : {row.dutch, row.english}) {
            for (const auto& name : names_of(list)) {
                const auto [found, is_new] = owners.try_emplace({row.field, name}, row.english);
                EXPECT_TRUE(is_new || found->second == row.english) << row.field << ": " << name;
            }
        }
    }
}

TEST(Neighbours, AreNeverAlone) {
    std::map<std::string_view, int> sizes;
    for (const auto& row : all_rows()) {
        ++sizes[row.field];
    }
    for (const auto& [field, size] : sizes) {
        EXPECT_GE(size, 2) << field;
    }
}

}  // namespace
}  // namespace loep::check
