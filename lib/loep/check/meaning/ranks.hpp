// What is said before an office that makes another of it: deputy, acting, former; and where only one text says it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// A word of one text that lowers, lends or ends an office, where the other text has the office whole.
struct LoneRank {
    Side side = Side::source;  ///< the text that has the word
    text::Span span;           ///< the word, in English with what it stands before
};

/// Does the word tell a rank before some office (*vice-*, *deputy*), or as a part of one (*oud-minister*)?
bool may_tell_rank(std::string_view key, text::Language language);

/// Of one bead; what may answer the word is looked for beside it as well.
std::vector<LoneRank> find_lone_ranks(const PairView& pair, std::size_t bead);

}  // namespace loep::check
