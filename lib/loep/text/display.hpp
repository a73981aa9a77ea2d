// What a text shows as on a terminal: its width in cells, and control characters made harmless.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace loep::text {

/// `utf8` with everything that would steer a terminal or reorder the line (C0 and C1 controls, DEL, line separators,
/// bidirectional marks) written as <U+001B>; a tab becomes a blank. Ill-formed bytes become U+FFFD.
std::string printable(std::string_view utf8);

/// The terminal cells that `utf8` takes: 0 for combining and format characters, 2 for East Asian wide ones, else 1
/// (UAX #11; ambiguous width counts as 1). Meant for the outcome of printable().
std::size_t display_width(std::string_view utf8);

}  // namespace loep::text
