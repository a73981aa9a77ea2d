// A trie whose edges are tokens, kept as one flat hash table: the index of all forms of a lexicon.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/token_trie.hpp"

#include <bit>
#include <utility>

namespace loep::match {

TokenTrie::TokenTrie(std::size_t expected_edges) : edges_(std::bit_ceil(expected_edges * 2 + 16)) {}

std::uint64_t TokenTrie::key_of(TrieNode from, std::uint64_t token_hash) {
    // The finaliser of MurmurHash3 (public domain) spreads the node's number over all bits.
    auto key = token_hash + (static_cast<std::uint64_t>(from) + 1) * 0x9E3779B97F4A7C15ULL;
    key = (key ^ (key >> 33U)) * 0xFF51AFD7ED558CCDULL;
    key = (key ^ (key >> 33U)) * 0xC4CEB9FE1A85EC53ULL;
    key ^= key >> 33U;
    return key == 0 ? 1 : key;
}

std::size_t TokenTrie::place_of(std::uint64_t key) const {
    const auto mask = edges_.size() - 1;
    auto place = static_cast<std::size_t>(key) & mask;
    while (edges_[place].key != 0 && edges_[place].key != key) {
        place = (place + 1) & mask;
    }
    return place;
}

void TokenTrie::grow() {
    std::vector<Edge> smaller(edges_.size() * 2);
    std::swap(smaller, edges_);
    for (const auto& edge : smaller) {
        if (edge.key != 0) {
            edges_[place_of(edge.key)] = edge;
        }
    }
}

TrieNode TokenTrie::insert(TrieNode from, std::uint64_t token_hash) {
    const auto key = key_of(from, token_hash);
    auto place = place_of(key);
    if (edges_[place].key == key) {
        return edges_[place].to;
    }
    if (nodes_ * 4 > edges_.size() * 3) {
        grow();
        place = place_of(key);
    }
    edges_[place].key = key;
    edges_[place].to = static_cast<TrieNode>(nodes_++);
    return edges_[place].to;
}

std::optional<TrieNode> TokenTrie::find(TrieNode from, std::uint64_t token_hash) const {
    const auto key = key_of(from, token_hash);
    const auto& edge = edges_[place_of(key)];
    if (edge.key != key) {
        return std::nullopt;
    }
    return edge.to;
}

}  // namespace loep::match
