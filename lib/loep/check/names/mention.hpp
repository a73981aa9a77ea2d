// Names in a text, in the glossary or not, and which of them have a counterpart in the other text.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loep/check/finding.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/span.hpp"

namespace loep::check {

struct PairView;
struct SideView;

/// One name at one place: a hit of a concept that is a proper name, or a capitalised word that no hit covers.
struct Mention {
    text::Span span;
    std::uint32_t segment = 0;
    std::vector<termbase::ConceptIndex> concepts;  ///< empty for a word of no concept
    std::string key;      ///< bare_key() of the word without a genitive ending; of a concept's hit, of its text
    bool certain = true;  ///< not only capitalised because a segment, a quotation or a headline begins
};

/// The names of one bead that nothing in the bead or its neighbours answers.
struct MentionMatch {
    std::vector<const Mention*> source;
    std::vector<const Mention*> target;
};

/// The mentions of a side, in order: hits of proper kinds, then capitalised words that no hit covers.
std::vector<Mention> find_mentions(const PairView& pair, const SideView& side);

/// By bead. Needs the mentions of both sides.
std::vector<MentionMatch> match_mentions(const PairView& pair);

/// Could `written` be meant for `expected` and be mistyped: one letter too many, too few, wrong, or two swapped, in a
/// way that is not one of the ordinary differences between Dutch and English spelling? Both are bare keys.
bool is_slip(const std::string& expected, const std::string& written);

/// The same for a form that the termbase holds: any one letter is a slip, ordinary difference or not.
bool is_slip_of_known(const std::string& expected, const std::string& written);

}  // namespace loep::check
