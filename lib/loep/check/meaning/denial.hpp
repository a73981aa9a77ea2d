// Words that deny, and words in which a denial may hide.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *not*, *never*, *geen*: a word that denies and does nothing else.
bool denies(const text::Word& word, text::Language language);

/// The same, the *no* of *no longer*, and what denies in one word: *zonder*, *without*, *onveilig*, *unsafe*.
bool may_begin_denial(const text::Word& word, text::Language language);

/// Those of the segments that deny and do nothing else, and *no longer*.
std::vector<const text::Word*> denials(const SideView& side, SegmentRange range);

/// What is denied by the beginning of a word: *onveilig* → *veilig*, *unsafe* → *safe*; empty for any other word.
std::string_view denied_inside(std::string_view key, text::Language language);

/// May a denial hide in the word, or may it be turned into one: *no*, *without*, *unable*, *refuse*, *only*?
bool may_deny(const text::Word& word, text::Language language);

/// Does one that does stand there? `except` does not count.
bool may_deny(const SideView& side, SegmentRange range, const text::Word* except = nullptr);

/// The words that stand there so.
std::vector<const text::Word*> words_that_may_deny(const SideView& side, SegmentRange range);

/// *anything but*, *nothing but*, *all but*
bool has_all_but(const SideView& side, SegmentRange range);

}  // namespace loep::check
