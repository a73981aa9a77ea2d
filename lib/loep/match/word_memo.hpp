// What was found out about the words of a text, so that a word that comes again is not looked up again.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
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
/// hash; that it has some, only of its letters. Threads may find and add at the same time and wait for nobody: a word
/// is two numbers that tell whether they belong together (Hyatt and Mann, A lock-less transposition-table
/// implementation for parallel search, ICGA Journal 25/1, 2002).
class WordMemo {
  public:
    /// A word of the text is the same spelling when key, kind, case and size are.
    static std::uint64_t key_of(const text::Token& token) {
        const auto shape = token.span.size() << 8U | static_cast<std::uint64_t>(token.kind) << 4U |
                           static_cast<std::uint64_t>(token.letter_case);
        const auto key = token.hash ^ shape * 0xD6E8FEB86659FD93ULL;
        return key ^ key >> 31U;
    }

    /// Grows with the text, to 8 MB and the letters of words that have hits, so that few of the two hundred thousand
    /// words of a long one are looked up twice.
    explicit WordMemo(std::size_t text_size)
        : letters_size_(std::clamp(text_size, least_letters, most_letters)),
          letters_(std::make_unique_for_overwrite<char[]>(letters_size_)) {
        const auto size = std::bit_ceil(std::clamp<std::size_t>(text_size / 512, 16, most_buckets));
        buckets_.reserve(size);
        text::ask_for_large_pages(buckets_.data(), size * sizeof(Bucket));
        buckets_.resize(size);
        if (size == most_buckets) {
            text::ask_for_large_pages(letters_.get(), letters_size_);
        }
    }

    void prefetch(std::uint64_t key) const { __builtin_prefetch(&buckets_[bucket_of(key)]); }

    /// Fetches what find() will compare; what prefetch() fetches should be there.
    void prefetch_letters(std::uint64_t key) {
        for (auto& word : buckets_[bucket_of(key)].words) {
            if (const auto facts = word.facts_of(key); verdict_in(facts).has_hits()) {
                __builtin_prefetch(letters_.get() + place_in(facts));
            }
        }
    }

    std::optional<WordVerdict> find(std::uint64_t key, std::string_view letters) {
        for (auto& word : buckets_[bucket_of(key)].words) {
            if (const auto facts = word.facts_of(key); facts != 0) {
                const auto verdict = verdict_in(facts);
                const bool same = !verdict.has_hits() ||
                                  (size_in(facts) == letters.size() &&
                                   std::string_view(letters_.get() + place_in(facts), letters.size()) == letters);
                return same ? std::optional(verdict) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    /// Where there is no room for its letters any more, a word that has hits is not remembered.
    void add(std::uint64_t key, std::string_view letters, WordVerdict verdict) {
        std::size_t at = 0;
        if (verdict.has_hits()) {
            if (letters.size() > longest) {
                return;
            }
            at = letters_used_.fetch_add(letters.size(), std::memory_order_relaxed);
            if (at > letters_size_ || letters.size() > letters_size_ - at) {
                return;
            }
            letters.copy(letters_.get() + at, letters.size());
        }
        auto& bucket = buckets_[bucket_of(key)].words;
        auto place = static_cast<std::size_t>(key & (bucket.size() - 1));
        for (std::size_t i = 0; i < bucket.size() && bucket[place].is_taken(); ++i) {
            place = (place + 1) & (bucket.size() - 1);
        }
        bucket[place].set(key, facts_of(at, verdict.has_hits() ? letters.size() : 0, verdict));
    }

  private:
    static constexpr std::size_t most_buckets = 1U << 17U;
    static constexpr std::size_t least_letters = 4096;
    static constexpr std::size_t most_letters = 64U << 20U;  // memory that nothing is written to costs nothing

    // Facts: where the letters begin, from here on the verdict, and behind it how many letters there are, since a key
    // may by chance be that of a longer word. 0: there are none.
    static constexpr unsigned hits_at = 32;
    static constexpr unsigned many_at = 40;
    static constexpr unsigned compound_at = 41;
    static constexpr unsigned goes_on_at = 42;
    static constexpr unsigned known_at = 43;

    static constexpr unsigned size_at = 44;
    static constexpr std::size_t longest = (1U << 20U) - 1;

    static std::uint64_t facts_of(std::size_t letters, std::size_t size, WordVerdict verdict) {
        const auto bit = [](bool is, unsigned at) { return std::uint64_t{is ? 1U : 0U} << at; };
        return letters | std::uint64_t{size} << size_at | std::uint64_t{verdict.hits} << hits_at |
               bit(verdict.many, many_at) | bit(verdict.in_compound, compound_at) | bit(verdict.goes_on, goes_on_at) |
               bit(true, known_at);
    }
    static std::size_t place_in(std::uint64_t facts) { return static_cast<std::uint32_t>(facts); }
    static std::size_t size_in(std::uint64_t facts) { return facts >> size_at; }
    static WordVerdict verdict_in(std::uint64_t facts) {
        const auto bit = [facts](unsigned at) { return (facts >> at & 1U) != 0; };
        return {static_cast<std::uint8_t>(facts >> hits_at), bit(many_at), bit(compound_at), bit(goes_on_at)};
    }

    /// The facts, and the key with their bits turned round: two that were written by different threads do not fit.
    struct Word {
        std::uint64_t turned_key = 0;
        std::uint64_t facts = 0;

        bool is_taken() { return std::atomic_ref(facts).load(std::memory_order_relaxed) != 0; }
        /// 0 where they are another word's.
        std::uint64_t facts_of(std::uint64_t key) {
            const auto turned = std::atomic_ref(turned_key).load(std::memory_order_relaxed);
            const auto found = std::atomic_ref(facts).load(std::memory_order_acquire);
            return (turned ^ found) == key ? found : 0;
        }
        void set(std::uint64_t key, std::uint64_t of_key) {
            std::atomic_ref(turned_key).store(key ^ of_key, std::memory_order_relaxed);
            // Whoever sees the facts sees the letters.
            std::atomic_ref(facts).store(of_key, std::memory_order_release);
        }
    };
    struct alignas(64) Bucket {
        std::array<Word, 4> words{};
    };

    std::size_t bucket_of(std::uint64_t key) const {
        return static_cast<std::size_t>(key >> 32U) & (buckets_.size() - 1);
    }

    std::vector<Bucket> buckets_;
    std::size_t letters_size_;
    std::unique_ptr<char[]> letters_;  // of words that have hits
    std::atomic<std::size_t> letters_used_{0};
};

}  // namespace loep::match
