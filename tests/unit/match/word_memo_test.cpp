// What the memo holds of a text of many words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/word_memo.hpp"

#include <atomic>
#include <cstddef>
#include <string>
#include <thread>
#include <vector>

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

TEST(WordMemo, TellsThreadsNothingWrong) {
    WordMemo memo(2000);  // so small that all are always in each other's place
    constexpr std::size_t words = 500;
    constexpr std::size_t rounds = 200;
    std::atomic<std::size_t> wrong = 0;
    std::atomic<std::size_t> right = 0;
    const auto hits_of = [](std::size_t word) { return static_cast<std::uint8_t>(word % 7); };
    const auto work = [&](std::size_t first) {
        for (std::size_t i = 0; i < words * rounds; ++i) {
            const auto word = (first + i) % words;
            const auto letters = "woord" + std::to_string(word);
            if (const auto verdict = memo.find(key_of(letters), letters)) {
                (verdict->hits == hits_of(word) ? right : wrong) += 1;
            } else {
                memo.add(key_of(letters), letters, {.hits = hits_of(word)});
            }
        }
    };
    std::vector<std::thread> threads;
    for (const std::size_t first : {0U, 170U, 340U}) {
        threads.emplace_back(work, first);
    }
    for (auto& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(wrong, 0U);
    EXPECT_GT(right, 0U);
}

TEST(WordMemo, GoesOnWithoutRoomForLetters) {
    WordMemo memo(1000);
    const std::string longest(5000, 'a');
    memo.add(7, longest, {.hits = 1});
    EXPECT_FALSE(memo.find(7, longest));
    memo.add(8, "huis", {});
    EXPECT_TRUE(memo.find(8, "huis"));
}

}  // namespace
}  // namespace loep::match
