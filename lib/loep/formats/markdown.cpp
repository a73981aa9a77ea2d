// md4c's events turned into blocks: its text pointers point into the input, so every place is exact.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/markdown.hpp"

#include <limits>
#include <string_view>
#include <utility>
#include <vector>

#include <md4c.h>

#include "loep/base/error.hpp"

namespace loep::formats {

namespace {

using document::Block;
using document::BlockKind;

/// What md4c's callbacks gather.
struct Gathering {
    std::string_view bytes;
    std::vector<Block> blocks;
    std::vector<text::Span> pieces;  ///< of text, of the block that is open
    BlockKind kind = BlockKind::paragraph;
    int quotations = 0;
    int items = 0;
    int hidden_spans = 0;  ///< inside inline code
};

bool is_blank(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n';
}

/// What lies between two pieces of text is markup, but for its blanks.
void add_opaque(std::string_view bytes, std::size_t begin, std::size_t end, std::vector<text::Span>& opaque) {
    for (auto at = begin; at < end;) {
        if (is_blank(bytes[at])) {
            ++at;
            continue;
        }
        const auto first = at;
        while (at < end && !is_blank(bytes[at])) {
            ++at;
        }
        opaque.push_back(text::make_span(first, at));
    }
}

void close_block(Gathering& gathering) {
    auto pieces = std::exchange(gathering.pieces, {});
    std::erase_if(pieces, [](const text::Span& piece) { return piece.empty(); });
    if (pieces.empty()) {
        return;
    }
    auto begin = text::to_size(pieces.front().begin);
    auto end = text::to_size(pieces.back().end);
    while (begin < end && is_blank(gathering.bytes[begin])) {
        ++begin;
    }
    while (end > begin && is_blank(gathering.bytes[end - 1])) {
        --end;
    }
    if (begin == end) {
        return;
    }
    Block block;
    block.kind = gathering.kind;
    block.span = text::make_span(begin, end);
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
        add_opaque(gathering.bytes, text::to_size(pieces[i].end), text::to_size(pieces[i + 1].begin), block.opaque);
    }
    gathering.blocks.push_back(std::move(block));
}

BlockKind plain_kind(const Gathering& gathering) {
    if (gathering.items > 0) {
        return BlockKind::list_item;
    }
    return gathering.quotations > 0 ? BlockKind::quotation : BlockKind::paragraph;
}

int enter_block(MD_BLOCKTYPE type, void*, void* user) {
    auto& gathering = *static_cast<Gathering*>(user);
    close_block(gathering);
    gathering.quotations += type == MD_BLOCK_QUOTE ? 1 : 0;
    gathering.items += type == MD_BLOCK_LI ? 1 : 0;
    switch (type) {
        case MD_BLOCK_H:
            gathering.kind = BlockKind::heading;
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            gathering.kind = BlockKind::table_cell;
            break;
        case MD_BLOCK_CODE:
        case MD_BLOCK_HTML:
            ++gathering.hidden_spans;
            break;
        default:
            gathering.kind = plain_kind(gathering);
    }
    return 0;
}

int leave_block(MD_BLOCKTYPE type, void*, void* user) {
    auto& gathering = *static_cast<Gathering*>(user);
    close_block(gathering);
    gathering.quotations -= type == MD_BLOCK_QUOTE ? 1 : 0;
    gathering.items -= type == MD_BLOCK_LI ? 1 : 0;
    gathering.hidden_spans -= type == MD_BLOCK_CODE || type == MD_BLOCK_HTML ? 1 : 0;
    gathering.kind = plain_kind(gathering);
    return 0;
}

int enter_span(MD_SPANTYPE type, void*, void* user) {
    static_cast<Gathering*>(user)->hidden_spans += type == MD_SPAN_CODE ? 1 : 0;
    return 0;
}

int leave_span(MD_SPANTYPE type, void*, void* user) {
    static_cast<Gathering*>(user)->hidden_spans -= type == MD_SPAN_CODE ? 1 : 0;
    return 0;
}

int text_piece(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* user) {
    auto& gathering = *static_cast<Gathering*>(user);
    const auto* first = gathering.bytes.data();
    // Line breaks and replaced characters point elsewhere; entities stand for a character that no word holds.
    const bool inside = text >= first && text + size <= first + gathering.bytes.size();
    if (type == MD_TEXT_NORMAL && inside && gathering.hidden_spans == 0) {
        const auto begin = static_cast<std::size_t>(text - first);
        gathering.pieces.push_back(text::make_span(begin, begin + size));
    }
    return 0;
}

/// The bytes after YAML front matter, if there is any.
std::size_t after_front_matter(std::string_view bytes, std::size_t begin) {
    const auto head = bytes.substr(begin);
    if (!head.starts_with("---\n") && !head.starts_with("---\r\n")) {
        return begin;
    }
    const auto end = bytes.find("\n---", begin + 3);
    if (end == std::string_view::npos) {
        return begin;
    }
    const auto line_end = bytes.find('\n', end + 1);
    return line_end == std::string_view::npos ? bytes.size() : line_end + 1;
}

}  // namespace

document::Document read_markdown(std::shared_ptr<const text::SourceText> source, text::Language language) {
    document::Document document;
    document.language = language;
    Gathering gathering;
    gathering.bytes = source->bytes();
    const auto text =
        gathering.bytes.substr(after_front_matter(gathering.bytes, text::to_size(source->content().begin)));
    if (text.size() > std::numeric_limits<MD_SIZE>::max()) {
        throw Error(ErrorCode::unsupported, "Markdown of more than 4 GiB", {source->path()});
    }
    const MD_PARSER parser{0,           MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH,
                           enter_block, leave_block,
                           enter_span,  leave_span,
                           text_piece,  nullptr,
                           nullptr};
    if (md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &parser, &gathering) != 0) {
        throw Error(ErrorCode::malformed, "this Markdown cannot be read", {source->path()});
    }
    close_block(gathering);
    document.blocks = std::move(gathering.blocks);
    document.source = std::move(source);
    return document;
}

}  // namespace loep::formats
