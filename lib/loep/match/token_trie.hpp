// A trie whose edges are tokens, as one flat hash table that is read in place, in memory or in a mapped file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "loep/text/key_hash.hpp"

namespace loep::match {

using text::hash_of;

/// A place in the trie: the hash of the tokens that lead to it, and what the table says of it.
struct TrieNode {
    static constexpr std::uint32_t has_children = 0x80000000U;

    std::uint64_t path = 0x9E3779B97F4A7C15ULL;
    std::uint32_t word = has_children;

    /// What stands at the node; see FormIndex.
    std::uint32_t payload() const { return word & ~has_children; }
    bool is_leaf() const { return (word & has_children) == 0; }
    bool operator==(const TrieNode&) const = default;
};

inline constexpr TrieNode trie_root{};

/// The path of the node that lies a token behind another; the finaliser of MurmurHash3 (public domain) spreads it.
constexpr std::uint64_t path_on(std::uint64_t path, std::uint64_t token_hash) {
    auto key = path * 0x9E3779B97F4A7C15ULL + token_hash;
    key = (key ^ (key >> 33U)) * 0xFF51AFD7ED558CCDULL;
    key = (key ^ (key >> 33U)) * 0xC4CEB9FE1A85EC53ULL;
    return key ^ (key >> 33U);
}

/// Sixty-four bytes, a line of the processor's cache: most look-ups touch one. A full bucket goes on in the next.
struct alignas(64) TrieBucket {
    static constexpr std::size_t size = 8;
    static constexpr std::uint32_t free = 0xFFFFFFFFU;

    std::array<std::uint32_t, size> tags{};
    std::array<std::uint32_t, size> words{free, free, free, free, free, free, free, free};
};

/// A node and its word, for the making of the table.
struct TrieEntry {
    std::uint64_t path = 0;
    std::uint32_t word = 0;
};

/// Reads buckets that lie elsewhere. Bucket and tag are 52 bits and more of the path: who finds a node compares the
/// text before he believes it.
class TokenTrieView {
  public:
    TokenTrieView() = default;
    explicit TokenTrieView(std::span<const TrieBucket> buckets) : buckets_(buckets) {}

    std::optional<TrieNode> find(const TrieNode& from, std::uint64_t token_hash) const {
        if (from.is_leaf()) {
            return std::nullopt;
        }
        return at(path_on(from.path, token_hash));
    }

    /// The node of this path.
    std::optional<TrieNode> at(std::uint64_t path) const;

    /// Fetches what at() will read.
    void prefetch(std::uint64_t path) const {
        if (!buckets_.empty()) {
            __builtin_prefetch(&buckets_[bucket_of(path, buckets_.size())]);
        }
    }

    static std::size_t bucket_of(std::uint64_t path, std::size_t bucket_count) {
        return static_cast<std::size_t>(((path >> 32U) * bucket_count) >> 32U);
    }

  private:
    std::span<const TrieBucket> buckets_;
};

/// Fills the buckets of a table in the order in which they lie.
class TrieWriter {
  public:
    /// How many buckets a table of so many nodes has.
    static std::size_t buckets_for(std::size_t nodes);

    /// Of new buckets.
    explicit TrieWriter(std::span<TrieBucket> buckets) : buckets_(buckets) {}

    /// Each path once, the lowest first.
    void add(const TrieEntry& entry);

  private:
    void add_at_front(const TrieEntry& entry);

    std::span<TrieBucket> buckets_;
    std::size_t place_ = 0;  // of the bucket that was filled last
    std::size_t taken_ = 0;  // of its places
};

/// The table of these entries, each path once.
std::vector<TrieBucket> make_trie(std::vector<TrieEntry> entries);

}  // namespace loep::match
