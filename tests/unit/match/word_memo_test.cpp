// What the memo holds of a text of many words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_memo.hpp"

#include <cstddef>
#include <string>

#include <gtest/gtest.h>

#include "loep/text/key_hash.hpp"

namespace loep::match {
namespace {

std::uint64_t key_of(const std::string& word) {
    text::Token token;
    token.span = text::make_span(0, word.size());
    token.hash = text::hash_of(word);
    return WordMemo::key_of(token);
}

TEST(WordMemo, NearlyAllWordsOfALongText) {
    WordMemo memo(100'000'000);
    constexpr std::size_t words = 200'000;
    for (std::size_t i = 0; i < words; ++i) {
        const auto word = "woord" + std::to_string(i);
        memo.add(key_of(word), word, {.hits = 1});
    }
    std::size_t known = 0;
    for (std::size_t i = 0; i < words; ++i) {
        const auto word = "woord" + std::to_string(i);
        known += memo.find(key_of(word), word) ? 1U : 0U;
    }
    EXPECT_GT(known, words / 100 * 98);
}

TEST(WordMemo, BelievesThatAWordHasHitsOfItsLettersOnly) {
    WordMemo memo(1000);
    memo.add(7, "grens", {.hits = 1});
    memo.add(8, "huis", {});
    EXPECT_TRUE(memo.find(7, "grens"));
    EXPECT_FALSE(memo.find(7, "kroeg"));
    EXPECT_TRUE(memo.find(8, "tuin"));
    EXPECT_FALSE(memo.find(9, "tuin"));
}

}  // namespace
}  // namespace loep::match
