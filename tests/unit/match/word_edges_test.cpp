// What the filters of an index leave out is never what it holds.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_edges.hpp"

#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "loep/match/bit_filter.hpp"
#include "loep/match/path_bins.hpp"

namespace loep::match {
namespace {

std::string any_word(std::mt19937& chance, std::size_t size) {
    std::uniform_int_distribution<int> letter('a', 'z');
    std::string word;
    while (word.size() < size) {
        word += static_cast<char>(letter(chance));
    }
    return word;
}

TEST(WordEdges, EveryCompoundOfKnownPartsMayBeOne) {
    std::mt19937 chance(5);
    for (const std::size_t parts : {1U, 40U, 4000U}) {
        PartEdges edges;
        std::vector<std::string> words;
        for (std::size_t i = 0; i < parts; ++i) {
            words.push_back(any_word(chance, 3 + i % 9));
            edges.add(words.back());
        }
        const auto kept = edges.words();
        const PartEdgesView view(kept);
        for (const auto& word : words) {
            EXPECT_TRUE(view.may_begin(edges_of(word + "smurfen"))) << word;
            if (word.size() >= 4) {
                EXPECT_TRUE(view.may_end(edges_of("smurfen" + word))) << word;
            }
        }
    }
}

TEST(WordEdges, MostOtherWordsAreKnownToBeNone) {
    std::mt19937 chance(6);
    PartEdges edges;
    for (std::size_t i = 0; i < 1000; ++i) {
        edges.add(any_word(chance, 8));
    }
    const auto kept = edges.words();
    const PartEdgesView view(kept);
    std::size_t passed = 0;
    for (std::size_t i = 0; i < 1000; ++i) {
        const auto word = edges_of(any_word(chance, 12));
        passed += view.may_begin(word) || view.may_end(word) ? 1U : 0U;
    }
    EXPECT_LT(passed, 200U);
    EXPECT_EQ(PartEdges().words().size(), 2U);
}

TEST(BitFilter, HoldsWhatWasPutInAndLittleElse) {
    std::mt19937_64 chance(7);
    std::vector<std::uint64_t> hashes(10000);
    for (auto& hash : hashes) {
        hash = chance();
    }
    const auto words = make_bit_filter(hashes);
    const BitFilterView view(words);
    std::size_t others = 0;
    for (const auto hash : hashes) {
        EXPECT_TRUE(view.may_hold(hash));
        others += view.may_hold(chance()) ? 1U : 0U;
    }
    EXPECT_LT(others, 1000U);
    EXPECT_FALSE(BitFilterView().may_hold(1));
}

TEST(PathBins, KeepTheOrderOfOnePath) {
    struct Item {
        std::uint64_t path;
        std::size_t place;
    };
    std::mt19937_64 chance(8);
    for (const std::size_t size : {0U, 1U, 5000U, 100000U}) {
        PathBins<Item> bins(size / 2);
        for (std::size_t i = 0; i < size; ++i) {
            const auto path = chance();
            bins.add({i % 3 == 0 ? path : path & 0xF00000000000000FULL, i});
        }
        bins.sort();
        std::size_t seen = 0;
        std::uint64_t lowest = 0;
        bins.for_each_path([&](std::span<const Item> items) {
            EXPECT_LE(lowest, items.front().path);
            lowest = items.front().path + 1;
            for (std::size_t i = 1; i < items.size(); ++i) {
                EXPECT_EQ(items[i - 1].path, items[i].path);
                EXPECT_LT(items[i - 1].place, items[i].place);
            }
            seen += items.size();
        });
        EXPECT_EQ(seen, size);
    }
}

}  // namespace
}  // namespace loep::match
