// The flat trie under a lexicon.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/token_trie.hpp"

#include <string>

#include <gtest/gtest.h>

namespace loep::match {
namespace {

std::uint64_t path_of(const std::vector<std::string>& tokens) {
    auto path = trie_root.path;
    for (const auto& token : tokens) {
        path = path_on(path, hash_of(token));
    }
    return path;
}

TEST(TokenTrie, FindsWhatWasPutInAndNothingElse) {
    constexpr std::uint32_t count = 5000;
    std::vector<TrieEntry> entries;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto word = "word" + std::to_string(i);
        entries.push_back({path_of({word}), i | TrieNode::has_children});
        entries.push_back({path_of({word, "next"}), count + i});
    }
    const auto buckets = make_trie(entries);
    const TokenTrieView trie(buckets);
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto first = trie.find(trie_root, hash_of("word" + std::to_string(i)));
        ASSERT_TRUE(first);
        EXPECT_EQ(first->payload(), i);
        const auto second = trie.find(*first, hash_of("next"));
        ASSERT_TRUE(second);
        EXPECT_EQ(second->payload(), count + i);
        EXPECT_TRUE(second->is_leaf());
        EXPECT_FALSE(trie.find(*second, hash_of("next")));
        EXPECT_FALSE(trie.find(*first, hash_of("other")));
    }
    EXPECT_FALSE(trie.find(trie_root, hash_of("next")));
    EXPECT_FALSE(trie.find(trie_root, hash_of("")));
}

TEST(TokenTrie, OfNothingFindsNothing) {
    EXPECT_FALSE(TokenTrieView().find(trie_root, hash_of("grens")));
    EXPECT_FALSE(TokenTrieView(make_trie({})).find(trie_root, hash_of("grens")));
}

TEST(TokenTrie, FullBucketsGoOnInTheNext) {
    std::vector<TrieEntry> entries;
    for (std::uint32_t i = 0; i < 64; ++i) {
        entries.push_back({(std::uint64_t{0xFFFFFFFFU} << 32U) | (i + 1), i});  // all in the last bucket
    }
    const auto buckets = make_trie(entries);
    const TokenTrieView trie(buckets);
    for (const auto& entry : entries) {
        ASSERT_TRUE(trie.at(entry.path));
        EXPECT_EQ(trie.at(entry.path)->payload(), entry.word);
    }
    EXPECT_FALSE(trie.at((std::uint64_t{0xFFFFFFFFU} << 32U) | 65U));
}

TEST(TokenTrie, ADamagedTableEndsTheSearch) {
    std::vector<TrieBucket> full(3);
    for (auto& bucket : full) {
        bucket.words.fill(1);
    }
    EXPECT_FALSE(TokenTrieView(full).at(12345));
}

}  // namespace
}  // namespace loep::match
