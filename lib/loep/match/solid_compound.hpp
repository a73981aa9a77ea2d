// Splits a Dutch compound that is written as one word into the designations of which it is made.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/match/form_index.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

/// Shorter words are not split.
inline constexpr std::size_t shortest_compound = 7;

/// `left` bytes are the first part, the bytes from `right` on the last; the linking letters are between. A node is
/// there when the part is a form of a designation.
struct CompoundSplit {
    std::size_t left = 0;
    std::size_t right = 0;
    std::optional<TrieNode> modifier;
    std::optional<TrieNode> head;
};

/// Whether the form may stand in the place of the part in a compound (a plural may be a modifier: *migrantencrisis*).
bool is_modifier_form(const LexiconForm& form);
bool is_head_form(const LexiconForm& form);

/// The hashes of words that do not split, so that a word that comes again is not tried again. As many as fit: a later
/// one takes the place of an earlier.
class UnsplitWords {
  public:
    /// `size` is a power of two.
    explicit UnsplitWords(std::size_t size) : hashes_(size) {}

    bool holds(std::uint64_t hash) const { return hashes_[place_of(hash)] == hash; }
    void add(std::uint64_t hash) { hashes_[place_of(hash)] = hash; }

  private:
    std::size_t place_of(std::uint64_t hash) const {
        return static_cast<std::size_t>(hash ^ (hash >> 32U)) & (hashes_.size() - 1);
    }

    std::vector<std::uint64_t> hashes_;
};

/// The key (text::fold_key) of a word of a text; a small word of ASCII is its own.
class WordKey {
  public:
    WordKey(std::string_view slice, const text::Token& token);
    WordKey(const WordKey&) = delete;
    WordKey& operator=(const WordKey&) = delete;
    ~WordKey() = default;

    std::string_view view() const { return folded_.empty() ? slice_ : std::string_view(folded_); }

  private:
    std::string_view slice_;
    std::string folded_;
};

/// `key` is the folded word. Conservative: both parts must be known, or one of them and a common part beside it, or
/// the linking letters must leave no doubt.
std::optional<CompoundSplit> split_solid_compound(const FormIndex& index, std::string_view key);

}  // namespace loep::match
