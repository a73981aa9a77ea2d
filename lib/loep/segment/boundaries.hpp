// Decides after which of a block's tokens a sentence ends.
// SPDX-License-Identifier: Apache-2.0
#pragma once

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
    static std::uint64_t bit_of(char c) { return std::uint64_t{1} << (static_cast<unsigned char>(c) & 63U); }
    /// Most words of most texts begin no designation: a bit for the first two bytes says so without a look-up.
    bool may_begin(std::string_view key) const {
        const auto seconds = key.empty() ? 0 : seconds_[static_cast<unsigned char>(key[0])];
        return key.size() == 1 ? seconds != 0 : seconds != 0 && (seconds & bit_of(key[1])) != 0;
    }
    std::size_t look_up(const std::vector<text::Word>& tokens, std::size_t at) const;
    void add(std::string_view key);

    std::vector<std::string_view> keys_;  ///< sorted
    std::string lines_;                   ///< all of them
    std::array<std::uint64_t, 256> seconds_{};
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
