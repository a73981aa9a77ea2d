// Cuts blocks at the boundaries that the rules find and hands each segment its words.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/segmenter.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "loep/segment/boundaries.hpp"
#include "loep/segment/quotations.hpp"
#include "loep/segment/repeats.hpp"

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

/// The blocks of a long text that were cut, by what they say: one that says it again is cut as that one was.
class CutBlocks {
  public:
    explicit CutBlocks(const document::Document& document)
        : document_(document), is_long_(document.blocks.size() >= long_text) {}

    /// Cuts the block as one before; false when none says the same.
    bool repeat(std::size_t index, Segments& segments) const {
        const auto found = is_long_ ? cut_.find(text_of(index)) : cut_.end();
        if (found == cut_.end() || !may_repeat(found->second.block, index)) {
            return false;
        }
        const auto begin = document_.blocks[index].span.begin;
        const Move move(document_.blocks[found->second.block].span.begin, begin);
        for (auto i = found->second.begin; i < found->second.end; ++i) {
            auto again = segments[i];
            again.block = static_cast<std::uint32_t>(index);
            again.span = move.of(again.span);
            for (auto& word : again.words) {
                word.span = move.of(word.span);
            }
            segments.push_back(std::move(again));
        }
        return true;
    }

    void add(std::size_t index, std::size_t begin, std::size_t end) {
        if (is_long_) {
            cut_.try_emplace(text_of(index), Cut{index, begin, end});
        }
    }

  private:
    static constexpr std::size_t long_text = 256;

    struct Cut {
        std::size_t block;
        std::size_t begin;  ///< of its segments
        std::size_t end;
    };

    std::string_view text_of(std::size_t index) const { return document_.slice(document_.blocks[index].span); }

    bool may_repeat(std::size_t one, std::size_t other) const {
        const auto& a = document_.blocks[one];
        const auto& b = document_.blocks[other];
        return a.kind == b.kind && a.opaque.empty() && b.opaque.empty();
    }

    const document::Document& document_;
    bool is_long_;
    std::unordered_map<std::string_view, Cut> cut_;
};

}  // namespace

Segments segment(const document::Document& document, const Knowledge& knowledge, const Options& options) {
    const UncutIndex uncut(knowledge.uncut);
    const Rules rules{document.language, knowledge, uncut};
    Segments segments;
    CutBlocks known(document);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        // Candidates are told block by block.
        if (options.candidates != nullptr || !known.repeat(i, segments)) {
            const auto begin = segments.size();
            cut(document, i, rules, options, segments);
            known.add(i, begin, segments.size());
        }
    }
    return segments;
}

}  // namespace loep::segment
