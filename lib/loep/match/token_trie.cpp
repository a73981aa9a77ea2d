// Looks paths up in buckets, and fills the buckets in the order in which they lie.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/token_trie.hpp"

#include <algorithm>
#include <bit>

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

std::size_t TrieWriter::buckets_for(std::size_t nodes) {
    return nodes / entries_per_bucket + 1;
}

void TrieWriter::add(const TrieEntry& entry) {
    // What does not fit into a bucket goes on in the next, so that none before the last filled one has its turn again.
    const auto wanted = TokenTrieView::bucket_of(entry.path, buckets_.size());
    if (wanted > place_) {
        place_ = wanted;
        taken_ = 0;
    }
    if (taken_ == TrieBucket::size) {
        ++place_;
        taken_ = 0;
    }
    if (place_ == buckets_.size()) {
        add_at_front(entry);
        return;
    }
    buckets_[place_].tags[taken_] = tag_of(entry.path);
    buckets_[place_].words[taken_] = entry.word;
    ++taken_;
}

/// Behind the last bucket comes the first again.
void TrieWriter::add_at_front(const TrieEntry& entry) {
    for (auto& bucket : buckets_) {
        const auto free = std::find(bucket.words.begin(), bucket.words.end(), TrieBucket::free);
        if (free != bucket.words.end()) {
            bucket.tags[static_cast<std::size_t>(free - bucket.words.begin())] = tag_of(entry.path);
            *free = entry.word;
            return;
        }
    }
}

std::vector<TrieBucket> make_trie(std::vector<TrieEntry> entries) {
    std::sort(entries.begin(), entries.end(), [](const TrieEntry& a, const TrieEntry& b) { return a.path < b.path; });
    std::vector<TrieBucket> buckets(TrieWriter::buckets_for(entries.size()));
    TrieWriter writer(buckets);
    for (const auto& entry : entries) {
        writer.add(entry);
    }
    return buckets;
}

}  // namespace loep::match
