// Markdown: the text of headings, paragraphs, lists, quotations and tables, each at its place in the file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "loep/document/document.hpp"

namespace loep::formats {

/// CommonMark with tables and strikethrough. Code blocks, HTML blocks, link definitions and front matter hold no text;
/// marks of emphasis, addresses of links, code spans, inline HTML, entities and backslashes are opaque in their block.
document::Document read_markdown(std::shared_ptr<const text::SourceText> source, text::Language language);

}  // namespace loep::formats
