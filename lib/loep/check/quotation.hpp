// The quotations of a text: where they stand, and whether a place is inside one, where others' words are kept.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "loep/check/pair_view.hpp"

namespace loep::check {

/// Sets `begins_quoted` of a side whose words are marked.
void mark_quotations(SideView& side);

/// Between an opening and a closing quotation mark of its block: “…”, „…”, ‘…’, «…», straight double ones. An
/// apostrophe inside a word opens and closes nothing. Linear in the segment.
bool is_quoted(const SideView& side, text::Span span);

/// A token that is a quotation mark of either language, or the asterisk that Markdown has for italics.
bool is_quotation_mark(std::string_view token);

/// *zei*, *aldus*, *vraagt*: a Dutch word (its key) that tells who speaks, behind a quotation.
bool tells_speaker(std::string_view dutch);

/// The quotations of segments of one block, from mark to mark, in order; of one inside another only the outer. What is
/// opened and not closed is none.
std::vector<text::Span> quotations_in(const SideView& side, SegmentRange block);

}  // namespace loep::check
