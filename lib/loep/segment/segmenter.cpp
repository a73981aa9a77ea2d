// Cuts blocks at the boundaries that the rules find and hands each segment its words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/segmenter.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "loep/segment/boundaries.hpp"

namespace loep::segment {

namespace {

/// Between two segments the markup goes to the one that it touches (an emphasis mark before a word is that word's).
text::ByteOffset end_before(std::string_view bytes, text::ByteOffset from, text::ByteOffset next) {
    auto end = text::to_size(from);
    while (end < text::to_size(next) && std::string_view(" \t\r\n\v\f").find(bytes[end]) == std::string_view::npos) {
        ++end;
    }
    return text::to_offset(end);
}

void cut(const document::Document& document, std::size_t index, const Rules& rules, Segments& segments) {
    const auto& block = document.blocks[index];
    auto words = text::words(document.bytes(), block.span, block.opaque);
    const auto starts = boundaries(document.bytes(), words, rules);
    auto begin = block.span.begin;
    std::size_t first = 0;
    for (std::size_t i = 0; i <= starts.size(); ++i) {
        const auto last = i < starts.size() ? starts[i] : words.size();
        Segment segment;
        segment.block = static_cast<std::uint32_t>(index);
        auto end = block.span.end;
        auto next = end;
        if (last < words.size()) {
            end = end_before(document.bytes(), words[last - 1].span.end, words[last].span.begin);
            next = document::trimmed(document.bytes(), {end, words[last].span.end}).begin;
        }
        segment.span = {begin, end};
        segment.words.assign(std::make_move_iterator(words.begin() + static_cast<std::ptrdiff_t>(first)),
                             std::make_move_iterator(words.begin() + static_cast<std::ptrdiff_t>(last)));
        segments.push_back(std::move(segment));
        begin = next;
        first = last;
    }
}

}  // namespace

Segments segment(const document::Document& document, const Knowledge& knowledge) {
    const UncutIndex uncut(knowledge.uncut);
    const Rules rules{document.language, knowledge, uncut};
    Segments segments;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        cut(document, i, rules, segments);
    }
    return segments;
}

}  // namespace loep::segment
