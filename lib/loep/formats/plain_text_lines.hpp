// What a line of plain text says of the lines around it: bullets, drawn rules, and how wide a wrapped one may be.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "loep/text/span.hpp"

namespace loep::formats {

/// One line without the blanks around it.
struct Line {
    text::Span span;
    bool bullet = false;
};

/// Code points. Nobody wraps lines that are wider.
inline constexpr std::size_t widest_wrap = 120;

Line line_of(std::string_view bytes, text::Span span);

/// Code points.
std::size_t width_of(std::string_view line);

/// A rule of ===, --- or *** is drawn, not written.
bool is_drawn(std::string_view line);

/// Where `bytes` can be cut so that both pieces have the blocks that they have together: the last such place behind
/// `from` (and before the end); 0 when there is none.
std::size_t last_cut(std::string_view bytes, std::size_t from);

}  // namespace loep::formats
