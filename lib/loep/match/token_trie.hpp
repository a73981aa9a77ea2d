// A trie whose edges are tokens, kept as one flat hash table: the index of all forms of a lexicon.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace loep::match {

enum class TrieNode : std::uint32_t {};

inline constexpr TrieNode trie_root{};

constexpr std::size_t to_size(TrieNode node) {
    return static_cast<std::size_t>(node);
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo), which can be carried on from a prefix to the next letter.
inline constexpr std::uint64_t empty_hash = 14695981039346656037ULL;

constexpr std::uint64_t hash_on(std::uint64_t hash, char letter) {
    return (hash ^ static_cast<unsigned char>(letter)) * 1099511628211ULL;
}

constexpr std::uint64_t hash_of(std::string_view key) {
    auto hash = empty_hash;
    for (const char letter : key) {
        hash = hash_on(hash, letter);
    }
    return hash;
}

/// Two keys with the same 64 bits are taken for one: among a hundred thousand the chance is below 10^-9.
class TokenTrie {
  public:
    explicit TokenTrie(std::size_t expected_edges);

    TrieNode insert(TrieNode from, std::uint64_t token_hash);
    std::optional<TrieNode> find(TrieNode from, std::uint64_t token_hash) const;
    std::size_t node_count() const { return nodes_; }

  private:
    struct Edge {
        std::uint64_t key = 0;  // 0: free
        TrieNode to{};
    };

    static std::uint64_t key_of(TrieNode from, std::uint64_t token_hash);
    std::size_t place_of(std::uint64_t key) const;
    void grow();

    std::vector<Edge> edges_;
    std::size_t nodes_ = 1;
};

}  // namespace loep::match
