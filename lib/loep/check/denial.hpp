// Words that deny, and words in which a denial may hide.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *not*, *never*, *geen*: a word that denies and does nothing else.
bool denies(const text::Word& word, text::Language language);

/// The same, or the *no* of *no longer*.
bool may_begin_denial(const text::Word& word, text::Language language);

/// Those of the segments, and *no longer*.
std::vector<const text::Word*> denials(const SideView& side, SegmentRange range);

/// Do *no*, *without*, *unable*, *refuse*, *only* stand there: words in which a denial may hide? `except` does not
/// count.
bool may_deny(const SideView& side, SegmentRange range, const text::Word* except = nullptr);

/// The words that stand there so.
std::vector<const text::Word*> words_that_may_deny(const SideView& side, SegmentRange range);

}  // namespace loep::check
