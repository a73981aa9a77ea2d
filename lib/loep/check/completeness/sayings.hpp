// Which words of an English sentence may say which words of the Dutch one that it translates.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "loep/check/pair_view.hpp"

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
    void read_target(const PairView& pair, std::uint32_t segment);
    void read_source(const PairView& pair, std::uint32_t segment);
    void add_words(const PairView& pair, Said& said) const;
    void add_terms(const PairView& pair, const align::Bead& bead);
    void add_numbers(const PairView& pair, const align::Bead& bead);
    void join(text::Span source, text::Span target);
    void add_alerts();
    void turn_round();

    std::vector<Said> said_;
    std::vector<Saying> sayings_;
    std::vector<std::string> keys_;                             ///< bare keys of the target's words
    std::vector<std::pair<std::uint64_t, std::size_t>> stems_;  ///< of the target's words, with their places, sorted
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
