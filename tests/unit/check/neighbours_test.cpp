// The table of neighbours as a table: names that a text can hold, each of one concept of its field.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/neighbours.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "loep/check/meaning/neighbours/animals.hpp"
#include "loep/check/meaning/neighbours/army.hpp"
#include "loep/check/meaning/neighbours/calendar.hpp"
#include "loep/check/meaning/neighbours/church.hpp"
#include "loep/check/meaning/neighbours/commerce.hpp"
#include "loep/check/meaning/neighbours/courts.hpp"
#include "loep/check/meaning/neighbours/deeds.hpp"
#include "loep/check/meaning/neighbours/economy.hpp"
#include "loep/check/meaning/neighbours/everyday.hpp"
#include "loep/check/meaning/neighbours/farming.hpp"
#include "loep/check/meaning/neighbours/government.hpp"
#include "loep/check/meaning/neighbours/home.hpp"
#include "loep/check/meaning/neighbours/industry.hpp"
#include "loep/check/meaning/neighbours/knowledge.hpp"
#include "loep/check/meaning/neighbours/law.hpp"
#include "loep/check/meaning/neighbours/learning.hpp"
#include "loep/check/meaning/neighbours/leisure.hpp"
#include "loep/check/meaning/neighbours/life.hpp"
#include "loep/check/meaning/neighbours/medicine.hpp"
#include "loep/check/meaning/neighbours/order.hpp"
#include "loep/check/meaning/neighbours/people.hpp"
#include "loep/check/meaning/neighbours/persons.hpp"
#include "loep/check/meaning/neighbours/police.hpp"
#include "loep/check/meaning/neighbours/portfolio.hpp"
#include "loep/check/meaning/neighbours/society.hpp"
#include "loep/check/meaning/neighbours/stage.hpp"
#include "loep/check/meaning/neighbours/state.hpp"
#include "loep/check/meaning/neighbours/transport.hpp"
#include "loep/text/words.hpp"

namespace loep::check {
namespace {

template <typename... Groups>
std::vector<Neighbour> rows_of(const Groups&... groups) {
    std::vector<Neighbour> rows;
    (rows.insert(rows.end(), groups.begin(), groups.end()), ...);
    return rows;
}

std::vector<Neighbour> all_rows() {
    return rows_of(neighbours_of_animals, neighbours_of_army, neighbours_of_courts, neighbours_of_deeds,
                   neighbours_of_economy, neighbours_of_every_day, neighbours_of_farming, neighbours_of_government,
                   neighbours_of_home, neighbours_of_law, neighbours_of_learning, neighbours_of_leisure,
                   neighbours_of_life, neighbours_of_medicine, neighbours_of_people, neighbours_of_persons,
                   neighbours_of_police, neighbours_of_portfolio, neighbours_of_society, neighbours_of_state,
                   neighbours_of_the_church, neighbours_of_the_stage, neighbours_of_commerce, neighbours_of_transport,
                   neighbours_of_knowledge, neighbours_of_industry, neighbours_of_order, neighbours_of_the_calendar);
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
