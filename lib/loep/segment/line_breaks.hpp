// Line breaks inside a paragraph as blanks or as ends, for those who know how their text was typed.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "loep/base/enum_names.hpp"
#include "loep/document/document.hpp"

namespace loep::segment {

enum class LineBreakPolicy : std::uint8_t {
    automatic,  ///< as the format's reader says (plain text: by the shape of the lines)
    soft,       ///< a single line break is a blank
    hard        ///< every line break ends a segment
};

inline constexpr EnumNames<LineBreakPolicy, 3> line_break_policy_names{
    {{{LineBreakPolicy::automatic, "auto"}, {LineBreakPolicy::soft, "soft"}, {LineBreakPolicy::hard, "hard"}}}};

/// hard: cuts blocks at their line breaks. soft: joins blocks that one line break parts (list items keep their own);
/// meant for plain text only, where a line break is all that parts two such blocks.
void apply_line_breaks(document::Document& document, LineBreakPolicy policy);

}  // namespace loep::segment
