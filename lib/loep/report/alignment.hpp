// Beads as bytes: one function for every format in which an alignment is shown or handed on.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <iosfwd>
#include <vector>

#include "loep/align/bead.hpp"
#include "loep/align/link.hpp"
#include "loep/base/enum_names.hpp"
#include "loep/document/document.hpp"
#include "loep/segment/segment.hpp"

namespace loep::report {

enum class AlignmentFormat : std::uint8_t { text, tsv, json, beads, tmx, html };

inline constexpr EnumNames<AlignmentFormat, 6> alignment_format_names{{{{AlignmentFormat::text, "text"},
                                                                        {AlignmentFormat::tsv, "tsv"},
                                                                        {AlignmentFormat::json, "json"},
                                                                        {AlignmentFormat::beads, "beads"},
                                                                        {AlignmentFormat::tmx, "tmx"},
                                                                        {AlignmentFormat::html, "html"}}}};

/// A bead less sure than this wants a look.
inline constexpr double shaky_confidence = 0.8;

struct AlignmentSideView {
    const document::Document& document;
    const segment::Segments& segments;
};

/// By reference: only for the length of a call. `links` are in the order of the beads; empty shows none.
struct AlignmentView {
    AlignmentSideView source;
    AlignmentSideView target;
    const std::vector<align::Bead>& beads;
    const std::vector<align::Link>& links;
};

void write_alignment(const AlignmentView& view, AlignmentFormat format, std::ostream& out);

}  // namespace loep::report
