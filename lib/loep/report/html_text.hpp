// The text of a bead as HTML: findings, terms and markup marked where they stand.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "loep/report/report.hpp"

namespace loep::report {

/// A finding's number in the whole page; its note has the id "n<number>".
using NoteNumber = std::size_t;

/// What stands in one segment, besides its text.
struct Annotation {
    enum class Kind : std::uint8_t { finding, other_side, term, markup };
    Kind kind = Kind::finding;
    text::Span span;
    NoteNumber note = 0;  ///< of a finding, here or on the other side
    const check::Finding* finding = nullptr;
    std::string_view concept_id;  ///< of a term
};

/// The annotations of each segment of one side of a pair, and the segment in which each finding begins.
struct AnnotatedSide {
    std::vector<std::vector<Annotation>> by_segment;
    std::vector<std::optional<std::uint32_t>> segment_of;  ///< by finding; nothing where it is not on this side
};

/// `first_note` is the number of the pair's first finding. Findings that do not count are left out.
AnnotatedSide annotate(const PairReport& pair, check::Side side, NoteNumber first_note);

/// The segment, escaped. Whatever the text holds, it stays text.
std::string marked_text(const text::SourceText& file, text::Span segment, const std::vector<Annotation>& annotations);

/// `utf8` as text between tags; line ends become blanks, and what would steer or reorder the line is shown.
std::string html_text(std::string_view utf8);

/// The same between double quotes.
std::string html_attribute(std::string_view utf8);

}  // namespace loep::report
