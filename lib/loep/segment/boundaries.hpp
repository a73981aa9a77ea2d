// Decides after which of a block's tokens a sentence ends.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/document/document.hpp"
#include "loep/segment/decision.hpp"
#include "loep/segment/segmenter.hpp"
#include "loep/text/language.hpp"
#include "loep/text/words.hpp"

namespace loep::segment {

/// Designations that are never cut. They are cut into tokens when a text has the first token of one: an article has
/// few.
class UncutIndex {
  public:
    /// The keys must outlive it.
    explicit UncutIndex(const std::vector<std::string>& keys);

    /// The longest designation whose tokens stand at `at`: how many they are, 0 for none.
    std::size_t match(const std::vector<text::Word>& tokens, std::size_t at) const {
        return may_begin(tokens[at].key) ? look_up(tokens, at) : 0;
    }
    /// Tokens of the longest designation, at most.
    std::size_t longest() const { return longest_; }
    /// Blanks before the first sentence mark of one, at most.
    std::size_t longest_before_mark() const { return longest_before_mark_; }
    /// Blanks after it, at most.
    std::size_t longest_after_mark() const { return longest_after_mark_; }
    /// The word may stand before a sentence mark in one.
    bool may_have_before_mark(std::string_view key) const { return lines_.find(key) != std::string::npos; }
    /// One holds a straight double quote.
    bool has_quotes() const { return has_quotes_; }

  private:
    static constexpr std::size_t told_by = 3;
    static constexpr std::size_t places = 4096;
    /// Of the first three bytes, or as many as there are.
    static std::size_t place_of(std::string_view key) {
        constexpr std::uint32_t spread = 0x9E3779B1U;
        std::uint32_t bytes = 0;
        for (std::size_t i = 0; i < std::min(key.size(), told_by); ++i) {
            bytes = bytes << 8U | static_cast<unsigned char>(key[i]);
        }
        return (bytes * spread) >> 20U;
    }
    /// Most words of most texts begin no designation: a bit says so without a look-up.
    bool may_begin(std::string_view key) const {
        const auto place = place_of(key);
        return !key.empty() && (beginnings_[place / 64] >> (place % 64) & 1U) != 0;
    }
    std::size_t look_up(const std::vector<text::Word>& tokens, std::size_t at) const;
    void add(std::string_view key);

    std::vector<std::string_view> keys_;                   ///< sorted
    std::string lines_;                                    ///< all of them
    std::array<std::uint64_t, places / 64> beginnings_{};  ///< by place_of(): does one begin so?
    std::size_t longest_ = 0;
    std::size_t longest_before_mark_ = 0;
    std::size_t longest_after_mark_ = 0;
    bool has_quotes_ = false;
};

struct Rules {
    text::Language language;
    const Knowledge& knowledge;
    const UncutIndex& uncut;
};

/// Where the token before a boundary ends, and where the token after it begins.
struct Boundary {
    text::ByteOffset end{};
    text::ByteOffset begin{};
};

/// The boundaries inside a block, ascending, given its words (which stay as they are); `candidates`, if not null, gets
/// every decision. Linear.
std::vector<Boundary> boundaries(std::string_view bytes, std::vector<text::Word>& tokens, const Rules& rules,
                                 std::vector<Candidate>* candidates = nullptr);

/// The same; reads the words a piece at a time and keeps none, so that memory does not grow with the block.
std::vector<Boundary> boundaries(std::string_view bytes, const document::Block& block, const Rules& rules,
                                 std::vector<Candidate>* candidates = nullptr);

}  // namespace loep::segment
