// The beginnings and ends that parts of solid compounds have: most words have neither, and are no such compound.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "loep/text/key_hash.hpp"

namespace loep::match {

/// The first and the last letters of a folded word, the first of them lowest.
struct WordEdges {
    static constexpr std::size_t size = 6;  ///< bytes of each

    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

/// Of a word of six bytes at least.
inline WordEdges edges_of(std::string_view key) {
    return {text::eight::load_some(key.substr(0, WordEdges::size)),
            text::eight::load_end(key, key.size() - WordEdges::size)};
}

/// What is kept of the edges of a part: a bit of a word that its first three letters choose, or its last four. A long
/// part sets it by six letters, a shorter one by as many as it surely has.
struct EdgeBit {
    std::uint64_t word = 0;  ///< the upper bits choose the word
    std::uint64_t bit = 0;
};

namespace part_edges {

/// How much of a modifier and of a head is kept, the shortest first.
inline constexpr std::array<std::size_t, 3> beginnings{3, 4, 6};
inline constexpr std::array<std::size_t, 2> ends{4, 6};

/// The upper bits of a product depend on all letters.
constexpr EdgeBit edge_of(std::uint64_t place, std::uint64_t letters) {
    return {place * 0x9FB21C651E98DF25ULL, std::uint64_t{1} << (letters * 0xD6E8FEB86659FD93ULL >> 58U)};
}
constexpr EdgeBit beginning(std::uint64_t first, std::size_t size) {
    const auto leading = [first](std::size_t count) { return first << (8 * (text::eight::size - count)); };
    return edge_of(leading(beginnings.front()), leading(size));
}
constexpr EdgeBit end(std::uint64_t last, std::size_t size) {
    const auto trailing = [last](std::size_t count) { return last >> (8 * (WordEdges::size - count)); };
    return edge_of(trailing(ends.front()), trailing(size));
}

}  // namespace part_edges

/// Words, a power of two of them.
class PartEdgesView {
  public:
    PartEdgesView() = default;
    explicit PartEdgesView(std::span<const std::uint64_t> words)
        : words_(words), shift_(static_cast<unsigned>(64 - std::bit_width(words.size() - 1))) {}

    /// Whether a word may begin with a known modifier.
    bool may_begin(const WordEdges& word) const {
        return holds_any(part_edges::beginnings, part_edges::beginning, word.first);
    }
    /// Whether it may end in a known head.
    bool may_end(const WordEdges& word) const { return holds_any(part_edges::ends, part_edges::end, word.last); }

    std::size_t place_of(std::uint64_t word) const { return static_cast<std::size_t>(word >> shift_); }

  private:
    template <class Sizes, class EdgeOf>
    bool holds_any(const Sizes& sizes, EdgeOf edge_of, std::uint64_t letters) const {
        std::uint64_t bits = 0;
        std::uint64_t word = 0;
        for (const auto size : sizes) {
            const auto edge = edge_of(letters, size);
            bits |= edge.bit;
            word = edge.word;
        }
        return (words_[place_of(word)] & bits) != 0;
    }

    std::span<const std::uint64_t> words_;
    unsigned shift_ = 0;
};

/// Collects the edges of parts: each sets a bit, so that a part more costs no memory.
class PartEdges {
  public:
    /// A folded word that may be a modifier or a head, of three bytes at least.
    void add(std::string_view key) {
        const auto begins = longest_within(part_edges::beginnings, key.size());
        const auto first = text::eight::load_some(key);
        set(part_edges::beginning(text::eight::first(first, std::min(key.size(), WordEdges::size)), begins));
        if (key.size() >= part_edges::ends.front()) {
            const auto ends = longest_within(part_edges::ends, key.size());
            const auto last = text::eight::load_end(key, key.size() - ends);
            set(part_edges::end(last << (8 * (WordEdges::size - ends)), ends));
        }
    }

    /// As short as a word an edge allows.
    std::vector<std::uint64_t> words() const {
        auto words = words_;
        while (words.size() > fewest_words && words.size() >= 2 * bits_) {
            for (std::size_t i = 0; i < words.size() / 2; ++i) {
                words[i] = words[2 * i] | words[2 * i + 1];
            }
            words.resize(words.size() / 2);
        }
        return words;
    }

  private:
    static constexpr std::size_t fewest_words = 2;
    static constexpr std::size_t most_words = 2048;  // 16 KB stay near the processor

    template <class Sizes>
    static std::size_t longest_within(const Sizes& sizes, std::size_t limit) {
        std::size_t longest = sizes.front();
        for (const auto size : sizes) {
            longest = size <= limit ? size : longest;
        }
        return longest;
    }

    void set(const EdgeBit& edge) {
        auto& word = words_[PartEdgesView(words_).place_of(edge.word)];
        bits_ += (word & edge.bit) == 0 ? 1U : 0U;
        word |= edge.bit;
    }

    std::vector<std::uint64_t> words_ = std::vector<std::uint64_t>(most_words);
    std::size_t bits_ = 0;
};

}  // namespace loep::match
