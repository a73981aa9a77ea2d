// Cuts blocks at the boundaries that the rules find and hands each segment its words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/segmenter.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "loep/segment/boundaries.hpp"
#include "loep/segment/quotations.hpp"

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

/// Hands the words that begin before `end` to the segment.
void take_words(std::vector<text::Word>& words, std::size_t& first, text::ByteOffset end, Segment& segment) {
    if (first == 0 && (words.empty() || words.back().span.begin < end)) {
        segment.words = std::move(words);
        return;
    }
    auto last = first;
    while (last < words.size() && words[last].span.begin < end) {
        ++last;
    }
    segment.words.assign(std::make_move_iterator(words.begin() + static_cast<std::ptrdiff_t>(first)),
                         std::make_move_iterator(words.begin() + static_cast<std::ptrdiff_t>(last)));
    first = last;
}

void cut(const document::Document& document, std::size_t index, const Rules& rules, const Options& options,
         Segments& segments) {
    const auto& block = document.blocks[index];
    const auto bytes = document.bytes();
    std::vector<text::Word> words;
    if (options.words) {
        words = text::words(bytes, block.span, block.opaque);
    }
    auto found = options.words ? boundaries(bytes, words, rules, options.candidates)
                               : boundaries(bytes, block, rules, options.candidates);
    if (options.quotations == QuotationPolicy::whole) {
        keep_quotations_whole(bytes, block, found);
    }
    auto begin = block.span.begin;
    std::size_t first = 0;
    for (std::size_t i = 0; i <= found.size(); ++i) {
        Segment segment;
        segment.block = static_cast<std::uint32_t>(index);
        auto end = block.span.end;
        auto next = end;
        if (i < found.size()) {
            end = end_before(bytes, found[i].end, found[i].begin);
            next = document::trimmed(bytes, {end, found[i].begin + 1}).begin;
        }
        segment.span = {begin, end};
        if (options.words) {
            take_words(words, first, i < found.size() ? found[i].begin : block.span.end, segment);
        }
        segments.push_back(std::move(segment));
        begin = next;
    }
}

}  // namespace

Segments segment(const document::Document& document, const Knowledge& knowledge, const Options& options) {
    const UncutIndex uncut(knowledge.uncut);
    const Rules rules{document.language, knowledge, uncut};
    Segments segments;
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        cut(document, i, rules, options, segments);
    }
    return segments;
}

}  // namespace loep::segment
