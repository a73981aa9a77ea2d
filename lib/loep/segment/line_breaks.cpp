// Cuts and joins blocks at line breaks.
// SPDX-License-Identifier: Apache-2.0
#include "loep/segment/line_breaks.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace loep::segment {

namespace {

using document::Block;
using document::BlockKind;

/// One line break (LF, CR LF or CR) between blanks.
bool is_one_line_break(std::string_view gap) {
    const auto line_feeds = std::count(gap.begin(), gap.end(), '\n');
    const auto returns = std::count(gap.begin(), gap.end(), '\r');
    return gap.find_first_not_of(" \t\r\n") == std::string_view::npos && std::max(line_feeds, returns) == 1;
}

std::vector<Block> joined(const document::Document& document) {
    std::vector<Block> blocks;
    for (const auto& block : document.blocks) {
        const bool follows = !blocks.empty() && block.kind != BlockKind::list_item &&
                             is_one_line_break(document.slice({blocks.back().span.end, block.span.begin}));
        if (!follows) {
            blocks.push_back(block);
            continue;
        }
        auto& last = blocks.back();
        last.kind = last.kind == BlockKind::heading ? BlockKind::paragraph : last.kind;
        last.span.end = block.span.end;
        last.opaque.insert(last.opaque.end(), block.opaque.begin(), block.opaque.end());
    }
    return blocks;
}

/// The part of the block in `span`, if it holds text.
void add_line(const document::Document& document, const Block& block, text::Span span, std::vector<Block>& to) {
    Block line{block.kind, document::trimmed(document.bytes(), span), {}};
    if (line.span.empty()) {
        return;
    }
    std::copy_if(block.opaque.begin(), block.opaque.end(), std::back_inserter(line.opaque),
                 [&line](text::Span opaque) { return line.span.contains(opaque); });
    to.push_back(std::move(line));
}

std::vector<Block> cut(const document::Document& document) {
    std::vector<Block> blocks;
    const auto bytes = document.bytes();
    for (const auto& block : document.blocks) {
        const auto end = text::to_size(block.span.end);
        auto begin = text::to_size(block.span.begin);
        while (begin < end) {
            const auto stop = std::min(bytes.find_first_of("\r\n", begin), end);
            add_line(document, block, text::make_span(begin, stop), blocks);
            begin = stop + 1;
        }
    }
    return blocks;
}

}  // namespace

void apply_line_breaks(document::Document& document, LineBreakPolicy policy) {
    if (policy == LineBreakPolicy::soft) {
        document.blocks = joined(document);
    } else if (policy == LineBreakPolicy::hard) {
        document.blocks = cut(document);
    }
}

}  // namespace loep::segment
