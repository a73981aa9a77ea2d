// A set of hashes of which only bits are kept: it says for sure what is not in it, and mostly what is.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace loep::match {

/// Reads bits that lie elsewhere. Without bits it holds nothing.
class BitFilterView {
  public:
    BitFilterView() = default;
    explicit BitFilterView(std::span<const std::uint64_t> words) : words_(words) {}

    bool may_hold(std::uint64_t hash) const {
        return !words_.empty() && (~words_[word_of(hash, words_.size())] & bits_of(hash)) == 0;
    }

    /// Fetches what may_hold() will read.
    void prefetch(std::uint64_t hash) const {
        if (!words_.empty()) {
            __builtin_prefetch(&words_[word_of(hash, words_.size())]);
        }
    }

    /// By the lowest bits of the hash.
    static std::uint64_t bits_of(std::uint64_t hash) {
        return std::uint64_t{1} << (hash & 63U) | std::uint64_t{1} << (hash >> 6U & 63U);
    }

    /// By the upper half of the hash.
    static std::size_t word_of(std::uint64_t hash, std::size_t word_count) {
        return static_cast<std::size_t>(((hash >> 32U) * word_count) >> 32U);
    }

    /// A word for each hash as long as that stays near the processor, and then sixteen bits at least: of fifty that
    /// are not in it, forty-nine are known at once.
    static std::size_t words_for(std::size_t hash_count) {
        constexpr std::size_t near = 1024;
        return std::max(std::min(hash_count, near), hash_count / 4) + 1;
    }

  private:
    std::span<const std::uint64_t> words_;
};

inline void add_to_filter(std::uint64_t hash, std::span<std::uint64_t> words) {
    words[BitFilterView::word_of(hash, words.size())] |= BitFilterView::bits_of(hash);
}

inline std::vector<std::uint64_t> make_bit_filter(std::span<const std::uint64_t> hashes) {
    std::vector<std::uint64_t> words(BitFilterView::words_for(hashes.size()));
    for (const auto hash : hashes) {
        add_to_filter(hash, words);
    }
    return words;
}

}  // namespace loep::match
