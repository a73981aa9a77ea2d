// One quoted line of a file, cut to a window around a span, with the marks that go under it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "loep/text/source_text.hpp"

namespace loep::report {

struct Quote {
    std::uint64_t line = 1;  ///< its number in the file
    std::string text;        ///< harmless on a terminal; "…" where it was cut
    std::size_t indent = 0;  ///< cells before the marked stretch
    std::size_t width = 1;   ///< cells of the marked stretch, at least 1
};

/// The line that holds the first byte of `span`, at most about `cells` wide. Only the bytes around the span are looked
/// at, however long the line. A span that runs on past the line (or the window) is marked to its end.
Quote quote(const text::SourceText& file, text::Span span, std::size_t cells);

}  // namespace loep::report
