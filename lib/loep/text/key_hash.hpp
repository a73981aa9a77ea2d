// The hash of a key (fold_key, bare_key) by which words are looked up, made letter by letter.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace loep::text {

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

/// A key with its hash. A word of a text has both already (Word::hashed).
struct HashedKey {
    constexpr explicit HashedKey(std::string_view key) : text(key), hash(hash_of(key)) {}
    constexpr HashedKey(std::string_view key, std::uint64_t known) : text(key), hash(known) {}

    std::string_view text;
    std::uint64_t hash;
};

}  // namespace loep::text
