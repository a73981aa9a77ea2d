// Sentence segments of a document, in order, with the words in each.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "loep/text/span.hpp"
#include "loep/text/words.hpp"

namespace loep::segment {

enum class SegmentIndex : std::uint32_t {};

constexpr std::size_t to_size(SegmentIndex index) {
    return static_cast<std::size_t>(index);
}
constexpr SegmentIndex to_index(std::size_t index) {
    return static_cast<SegmentIndex>(index);
}

/// A segment without the blanks around it. The segments of a block, with the blanks between them, are the block.
/// `block` is the index in Document::blocks.
struct Segment {
    text::Span span;
    std::uint32_t block = 0;
    std::vector<text::Word> words;  ///< text::words() of it, made once and read by all
};

using Segments = std::vector<Segment>;

}  // namespace loep::segment
