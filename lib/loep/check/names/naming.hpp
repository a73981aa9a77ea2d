// Does a text speak of a name as a name: cite the word, call something so, weigh two names of one thing?
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// *“White Russia”*: quotation marks stand around just this.
bool is_in_marks(const SideView& side, text::Span span);

/// *The word Rus*: a word for words stands right before it.
bool follows_word_for_words(const SideView& side, text::Span span);

/// *He spelt it Tsjernobyl*, *google Wit-Rusland*: the sentence speaks of letters.
bool is_about_spelling(const SideView& side, text::Span span);

/// *Translate it as White Russia*, *Kiev or Kyiv*: a word for naming stands before it, or the bead has two designations
/// of the concept in both texts.
bool is_about_name(const PairView& pair, const match::TermHit& hit);

}  // namespace loep::check
