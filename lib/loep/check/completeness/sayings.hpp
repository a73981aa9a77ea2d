// Which words of an English sentence may say which words of the Dutch one that it translates.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/check/beginnings.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/text/eight.hpp"

namespace loep::check {

/// By the dictionary, the common words, the glossary, amounts and a common beginning. Of a bead of one segment a side.
class Sayings {
  public:
    Sayings(const PairView& pair, std::size_t bead);

    /// A word of the source, and the places of those words of the target that may say it.
    struct Said {
        const text::Word* word = nullptr;
        bool content = false;
        std::vector<std::size_t> places;

        bool unsaid() const { return places.empty(); }
        /// Somewhere, and nowhere but from the place `begin` up to `end`.
        bool only_within(std::size_t begin, std::size_t end) const;
    };
    /// All but the marks, in order.
    const std::vector<Said>& said() const { return said_; }

    /// A word of the target, and the places in said() of those that it may say.
    struct Saying {
        const text::Word* word = nullptr;
        bool content = false;
        bool known = false;  ///< a word of content that the dictionary has
        std::vector<std::size_t> of;
        bool explained = false;  ///< by a word of content
    };
    /// Marks too, so that places are those of the segment's words.
    const std::vector<Saying>& sayings() const { return sayings_; }

  private:
    /// A bare key, told from most others by its first eight letters in one number.
    struct Key {
        Key() = default;
        explicit Key(std::string_view bare) : text(bare), start(text::eight::load_some(bare)) {}

        std::string_view text;
        std::uint64_t start = 0;

        bool begins_as(const Key& other) const { return text::eight::first(start ^ other.start, beginning_alike) == 0; }
        /// The same, or begins_alike().
        bool is_like(const Key& other) const { return text == other.text || begins_alike(text, other.text); }
    };

    /// Which stems may be there: most of those that are not are told by a bit.
    class StemFilter {
      public:
        void add(std::uint64_t stem) { bits_[word_of(stem)] |= bit_of(stem); }
        bool may_hold(std::uint64_t stem) const { return (bits_[word_of(stem)] & bit_of(stem)) != 0; }

      private:
        // Stems are hashes, any bits of which are as good.
        static std::size_t word_of(std::uint64_t stem) { return stem >> 61U; }
        static std::uint64_t bit_of(std::uint64_t stem) { return std::uint64_t{1} << (stem & 63U); }

        std::array<std::uint64_t, 8> bits_{};
    };

    void read_target(const PairView& pair, std::uint32_t segment);
    void read_source(const PairView& pair, std::uint32_t segment);
    void add_words(const PairView& pair, Said& said) const;
    void add_places(std::uint64_t stem, std::vector<std::size_t>& places) const;
    void add_terms(const PairView& pair, const align::Bead& bead);
    void add_numbers(const PairView& pair, const align::Bead& bead);
    void join(text::Span source, text::Span target);
    void add_alerts();
    void turn_round();

    std::vector<Said> said_;
    std::vector<Saying> sayings_;
    std::vector<Key> keys_;                                     ///< of the target's words; empty for marks
    Beginnings beginnings_;                                     ///< of these keys
    std::vector<std::pair<std::uint64_t, std::size_t>> stems_;  ///< of the target's words, with their places, sorted
    StemFilter filter_;                                         ///< of all stems
};

/// Read when first asked for.
class LazySayings {
  public:
    LazySayings(const PairView& pair, std::size_t bead) : pair_(pair), bead_(bead) {}

    const Sayings& get() {
        if (!sayings_) {
            sayings_.emplace(pair_, bead_);
        }
        return *sayings_;
    }

  private:
    const PairView& pair_;
    std::size_t bead_;
    std::optional<Sayings> sayings_;
};

}  // namespace loep::check
