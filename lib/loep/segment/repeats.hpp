// Segments that say again what an earlier one says, so that what was found in that one need only be moved.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "loep/document/document.hpp"
#include "loep/segment/segment.hpp"

namespace loep::segment {

/// By segment: the first one of the same text and the same words, or the segment itself.
std::vector<std::uint32_t> find_repeats(const document::Document& document, const Segments& segments);

/// From what begins at one place to what says the same at another.
class Move {
  public:
    Move(text::ByteOffset from, text::ByteOffset to) : from_(text::to_size(from)), to_(text::to_size(to)) {}

    text::Span of(text::Span span) const {
        return text::make_span(text::to_size(span.begin) - from_ + to_, text::to_size(span.end) - from_ + to_);
    }

  private:
    std::size_t from_;
    std::size_t to_;
};

}  // namespace loep::segment
