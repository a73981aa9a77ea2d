// The flat trie under a lexicon.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/token_trie.hpp"

#include <set>
#include <string>

#include <gtest/gtest.h>

namespace loep::match {
namespace {

TEST(TokenTrie, FindsWhatWasInsertedAndNothingElse) {
    TokenTrie trie(1);
    std::set<TrieNode> nodes;
    for (int i = 0; i < 5000; ++i) {
        const auto first = trie.insert(trie_root, hash_of("word" + std::to_string(i)));
        nodes.insert(first);
        nodes.insert(trie.insert(first, hash_of("next")));
    }
    EXPECT_EQ(nodes.size(), 10000U);
    EXPECT_EQ(trie.node_count(), 10001U);
    for (int i = 0; i < 5000; ++i) {
        const auto first = trie.find(trie_root, hash_of("word" + std::to_string(i)));
        ASSERT_TRUE(first);
        EXPECT_TRUE(trie.find(*first, hash_of("next")));
        EXPECT_FALSE(trie.find(*first, hash_of("other")));
    }
    EXPECT_FALSE(trie.find(trie_root, hash_of("next")));
    EXPECT_FALSE(trie.find(trie_root, hash_of("")));
}

TEST(TokenTrie, InsertingAgainGivesTheSameNode) {
    TokenTrie trie(8);
    const auto node = trie.insert(trie_root, hash_of("grens"));
    EXPECT_EQ(trie.insert(trie_root, hash_of("grens")), node);
}

TEST(TokenTrie, AHashIsCarriedOn) {
    auto hash = empty_hash;
    for (const char letter : std::string("grens")) {
        hash = hash_on(hash, letter);
    }
    EXPECT_EQ(hash, hash_of("grens"));
}

}  // namespace
}  // namespace loep::match
