// A text with its blocks (paragraphs, headings, list items …), each at its place in the file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/text/language.hpp"
#include "loep/text/source_text.hpp"

namespace loep::document {

enum class BlockKind : std::uint8_t { paragraph, heading, list_item, quotation, caption, table_cell };

inline constexpr EnumNames<BlockKind, 6> block_kind_names{{{{BlockKind::paragraph, "paragraph"},
                                                            {BlockKind::heading, "heading"},
                                                            {BlockKind::list_item, "list-item"},
                                                            {BlockKind::quotation, "quotation"},
                                                            {BlockKind::caption, "caption"},
                                                            {BlockKind::table_cell, "table-cell"}}}};

/// `span` runs from the first to the last byte of text, blanks at the ends left out; never empty. `opaque` are
/// stretches inside that are markup, not text (sorted, disjoint): segments may hold them, words never overlap them.
struct Block {
    BlockKind kind = BlockKind::paragraph;
    text::Span span;
    std::vector<text::Span> opaque;
};

struct Document {
    std::shared_ptr<const text::SourceText> source;
    text::Language language = text::Language::dutch;
    std::vector<Block> blocks;

    std::string_view bytes() const { return source->bytes(); }
    std::string_view slice(text::Span span) const { return source->slice(span); }
};

/// `span` without the blanks and zero-width characters at its ends; empty when there is nothing else.
text::Span trimmed(std::string_view bytes, text::Span span);

}  // namespace loep::document
