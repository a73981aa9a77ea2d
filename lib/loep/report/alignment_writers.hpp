// The writers of alignments, and what they share.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <vector>

#include "loep/report/alignment.hpp"

namespace loep::report {

void write_alignment_json(const AlignmentView& view, std::ostream& out);
void write_alignment_tmx(const AlignmentView& view, std::ostream& out);
void write_alignment_html(const AlignmentView& view, std::ostream& out);

/// The text of some segments on one line.
std::string text_of(const AlignmentSideView& side, std::uint32_t begin, std::uint32_t end);

/// The links of each bead, by its place in the list.
std::vector<std::vector<const align::Link*>> links_by_bead(const AlignmentView& view);

}  // namespace loep::report
