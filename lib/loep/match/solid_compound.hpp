// Splits a Dutch compound that is written as one word into the designations of which it is made.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "loep/match/form_index.hpp"

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

/// `key` is the folded word. Conservative: both parts must be known, or one of them and a common part beside it, or
/// the linking letters must leave no doubt.
std::optional<CompoundSplit> split_solid_compound(const FormIndex& index, std::string_view key);

}  // namespace loep::match
