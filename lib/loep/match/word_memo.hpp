// What was found out about the words of a text, so that a word that comes again is not looked up again.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/text/large_pages.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

/// A word by itself.
struct WordVerdict {
    std::uint8_t hits = 0;
    bool many : 1 = false;         ///< more hits than can be said
    bool in_compound : 1 = false;  ///< its hits are parts of it
    bool goes_on : 1 = false;      ///< forms of several tokens begin with it

    bool has_hits() const { return many || hits > 0; }
    bool is_nothing() const { return !has_hits() && !goes_on; }
};

/// Holds as many words as fit: a later one takes the place of an earlier. That a word has no hit is believed of its
/// hash; that it has some, only of its letters.
class WordMemo {
  public:
    /// A word of the text is the same spelling when key, kind, case and size are.
    static std::uint64_t key_of(const text::Token& token) {
        const auto shape = token.span.size() << 8U | static_cast<std::uint64_t>(token.kind) << 4U |
                           static_cast<std::uint64_t>(token.letter_case);
        const auto key = token.hash ^ shape * 0xD6E8FEB86659FD93ULL;
        return key ^ key >> 31U;
    }

    /// Grows with the text, to 8 MB, so that few of the two hundred thousand words of a long one are looked up twice.
    explicit WordMemo(std::size_t text_size) {
        const auto size = std::bit_ceil(std::clamp<std::size_t>(text_size / 512, 16, most_buckets));
        buckets_.reserve(size);
        text::ask_for_large_pages(buckets_.data(), size * sizeof(Bucket));
        buckets_.resize(size);
        if (size == most_buckets) {
            letters_.reserve(most_letters);
            text::ask_for_large_pages(letters_.data(), most_letters);
        }
    }

    void prefetch(std::uint64_t key) const { __builtin_prefetch(&buckets_[bucket_of(key)]); }

    /// Fetches what find() will compare; what prefetch() fetches should be there.
    void prefetch_letters(std::uint64_t key) const {
        for (const auto& word : buckets_[bucket_of(key)].words) {
            if (word.key == key && word.verdict.has_hits()) {
                __builtin_prefetch(letters_.data() + word.letters);
            }
        }
    }

    std::optional<WordVerdict> find(std::uint64_t key, std::string_view letters) const {
        for (const auto& word : buckets_[bucket_of(key)].words) {
            if (word.key == key && word.known) {
                const bool same =
                    !word.verdict.has_hits() || letters_.compare(word.letters, letters.size(), letters) == 0;
                return same ? std::optional(word.verdict) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    void add(std::uint64_t key, std::string_view letters, WordVerdict verdict) {
        if (letters_.size() + letters.size() > most_letters) {
            letters_.clear();
            std::fill(buckets_.begin(), buckets_.end(), Bucket());
        }
        auto& bucket = buckets_[bucket_of(key)].words;
        auto place = static_cast<std::size_t>(key & (bucket.size() - 1));
        for (std::size_t i = 0; i < bucket.size() && bucket[place].known; ++i) {
            place = (place + 1) & (bucket.size() - 1);
        }
        bucket[place] = {key, static_cast<std::uint32_t>(letters_.size()), true, verdict};
        if (verdict.has_hits()) {
            letters_ += letters;
        }
    }

  private:
    static constexpr std::size_t most_buckets = 1U << 17U;
    static constexpr std::size_t most_letters = 8U << 20U;

    struct Word {
        std::uint64_t key = 0;
        std::uint32_t letters = 0;  // where its own begin
        bool known = false;
        WordVerdict verdict;
    };
    struct alignas(64) Bucket {
        std::array<Word, 4> words{};
    };

    std::size_t bucket_of(std::uint64_t key) const {
        return static_cast<std::size_t>(key >> 32U) & (buckets_.size() - 1);
    }

    std::vector<Bucket> buckets_;
    std::string letters_;  // of words that have hits
};

}  // namespace loep::match
