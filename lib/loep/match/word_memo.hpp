// What was found out about the words of a text, so that a word that comes again is not looked up again.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "loep/text/tokens.hpp"

namespace loep::match {

/// A word by itself.
struct WordVerdict {
    std::uint8_t hits = 0;
    bool many : 1 = false;         ///< more hits than can be said
    bool in_compound : 1 = false;  ///< its hits are parts of it
    bool goes_on : 1 = false;      ///< forms of several tokens begin with it
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

    /// Grows with the text, to 4 MB.
    explicit WordMemo(std::string_view text)
        : text_(text), buckets_(std::bit_ceil(std::clamp<std::size_t>(text.size() / 512, 16, 1U << 16U))) {}

    void prefetch(std::uint64_t key) const { __builtin_prefetch(&buckets_[bucket_of(key)]); }

    std::optional<WordVerdict> find(std::uint64_t key, const text::Token& token) const {
        for (const auto& word : buckets_[bucket_of(key)].words) {
            if (word.key == key && word.known) {
                const bool same = word.verdict.hits == 0 ||
                                  text_.substr(word.first(), token.span.size()) == text::slice(text_, token.span);
                return same ? std::optional(word.verdict) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    void add(std::uint64_t key, const text::Token& token, WordVerdict verdict) {
        auto& bucket = buckets_[bucket_of(key)].words;
        auto place = static_cast<std::size_t>(key & (bucket.size() - 1));
        for (std::size_t i = 0; i < bucket.size() && bucket[place].known; ++i) {
            place = (place + 1) & (bucket.size() - 1);
        }
        const auto first = std::uint64_t{text::to_size(token.span.begin)};
        bucket[place] = {key, static_cast<std::uint32_t>(first), static_cast<std::uint8_t>(first >> 32U), true,
                         verdict};
    }

  private:
    struct Word {
        std::uint64_t key = 0;
        std::uint32_t first_low = 0;  // where it was seen first: forty bits of it
        std::uint8_t first_high = 0;
        bool known = false;
        WordVerdict verdict;

        std::size_t first() const { return std::size_t{first_high} << 32U | first_low; }
    };
    struct alignas(64) Bucket {
        std::array<Word, 4> words{};
    };

    std::size_t bucket_of(std::uint64_t key) const {
        return static_cast<std::size_t>(key >> 32U) & (buckets_.size() - 1);
    }

    std::string_view text_;
    std::vector<Bucket> buckets_;
};

}  // namespace loep::match
