// Looks paths up in buckets, and fills the buckets in the order in which they lie.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/token_trie.hpp"

#include <bit>

#include "loep/match/path_sort.hpp"

namespace loep::match {

namespace {

constexpr std::uint32_t tag_of(std::uint64_t path) {
    return static_cast<std::uint32_t>(path);
}

/// Of eight places five are taken: of two look-ups in ten one goes on to the next bucket.
constexpr std::size_t entries_per_bucket = 5;

}  // namespace

std::optional<TrieNode> TokenTrieView::at(std::uint64_t path) const {
    if (buckets_.empty()) {
        return std::nullopt;
    }
    const auto tag = tag_of(path);
    auto place = bucket_of(path, buckets_.size());
    // A damaged table may have no free place: every bucket is read once at most.
    for (std::size_t read = 0; read < buckets_.size(); ++read) {
        const auto& bucket = buckets_[place];
        unsigned equal = 0;
        for (std::size_t i = 0; i < TrieBucket::size; ++i) {
            equal |= static_cast<unsigned>(bucket.tags[i] == tag) << i;
        }
        for (; equal != 0; equal &= equal - 1) {
            const auto word = bucket.words[static_cast<std::size_t>(std::countr_zero(equal))];
            if (word != TrieBucket::free) {
                return TrieNode{path, word};
            }
        }
        if (bucket.words.back() == TrieBucket::free) {
            return std::nullopt;
        }
        place = place + 1 == buckets_.size() ? 0 : place + 1;
    }
    return std::nullopt;
}

std::vector<TrieBucket> make_trie(std::vector<TrieEntry> entries) {
    sort_by_path(entries, [](const TrieEntry& entry) { return entry.path; });
    std::vector<TrieBucket> buckets(entries.size() / entries_per_bucket + 1);
    std::vector<std::uint8_t> taken(buckets.size());
    for (const auto& entry : entries) {
        auto place = TokenTrieView::bucket_of(entry.path, buckets.size());
        while (taken[place] == TrieBucket::size) {
            place = place + 1 == buckets.size() ? 0 : place + 1;
        }
        buckets[place].tags[taken[place]] = tag_of(entry.path);
        buckets[place].words[taken[place]] = entry.word;
        ++taken[place];
    }
    return buckets;
}

}  // namespace loep::match
