// The hash of a key (fold_key, bare_key) by which words are looked up, made of eight letters at a time.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "loep/text/eight.hpp"

namespace loep::text {

/// Takes a key by eights, the last of them filled up with zeros.
class KeyHash {
  public:
    constexpr void add(std::uint64_t chunk) {
        hash_ = (hash_ ^ chunk) * 0x9FB21C651E98DF25ULL;
        hash_ ^= hash_ >> 32U;
    }
    /// `size` bytes were added.
    constexpr std::uint64_t of(std::size_t size) const {
        const auto hash = (hash_ ^ size) * 0xD6E8FEB86659FD93ULL;
        return hash ^ (hash >> 32U);
    }

  private:
    std::uint64_t hash_ = 0x9E3779B97F4A7C15ULL;
};

constexpr std::uint64_t hash_of(std::string_view key) {
    KeyHash hash;
    for (std::size_t at = 0; at < key.size(); at += eight::size) {
        hash.add(eight::load_some(key.substr(at)));
    }
    return hash.of(key.size());
}

/// A key with its hash. A word of a text has both already (Word::hashed).
struct HashedKey {
    constexpr explicit HashedKey(std::string_view key) : text(key), hash(hash_of(key)) {}
    constexpr HashedKey(std::string_view key, std::uint64_t known) : text(key), hash(known) {}

    std::string_view text;
    std::uint64_t hash;
};

}  // namespace loep::text
