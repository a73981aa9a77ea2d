// Tests that hashes are found in sorted lists, evenly spread or not.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/hash_search.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <random>
#include <vector>

#include <gtest/gtest.h>

namespace loep::text {
namespace {

/// Every hash of the list at its place, and none of its neighbours that are not in it.
void expect_all_found(const std::vector<std::uint64_t>& sorted) {
    for (std::size_t place = 0; place < sorted.size(); ++place) {
        ASSERT_EQ(place_of_hash(sorted, sorted[place]), place);
        for (const auto near : {sorted[place] - 1, sorted[place] + 1}) {
            const bool there = std::binary_search(sorted.begin(), sorted.end(), near);
            ASSERT_EQ(place_of_hash(sorted, near) < sorted.size(), there);
        }
    }
}

TEST(PlaceOfHash, FindsWhatAnEvenListHolds) {
    std::mt19937_64 random(5);  // NOLINT(cert-msc32-c,cert-msc51-cpp): the same list each time
    for (const std::size_t size : {1U, 2U, 63U, 64U, 65U, 20'000U}) {
        std::vector<std::uint64_t> sorted(size);
        std::generate(sorted.begin(), sorted.end(), std::ref(random));
        std::sort(sorted.begin(), sorted.end());
        expect_all_found(sorted);
    }
}

TEST(PlaceOfHash, FindsWhatAnUnevenListHolds) {
    std::vector<std::uint64_t> sorted;
    for (std::uint64_t i = 0; i < 3'000; ++i) {
        sorted.push_back(i * i * i);
    }
    expect_all_found(sorted);
    sorted.push_back(~std::uint64_t{0});
    EXPECT_EQ(place_of_hash(sorted, ~std::uint64_t{0}), sorted.size() - 1);
    for (auto& hash : sorted) {
        hash |= std::uint64_t{0xFF} << 56U;
    }
    EXPECT_LT(place_of_hash(sorted, sorted.front()), sorted.size());
    EXPECT_EQ(place_of_hash(sorted, 0), sorted.size());
}

TEST(PlaceOfHash, FindsNothingInAnEmptyList) {
    EXPECT_EQ(place_of_hash({}, 7), 0U);
}

}  // namespace
}  // namespace loep::text
