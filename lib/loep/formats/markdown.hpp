// Markdown (CommonMark with tables) as blocks of text at their places; markup is opaque.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "loep/document/document.hpp"

namespace loep::formats {

/// Headings, paragraphs, list items, quotations and table cells are blocks. Code blocks, HTML blocks and YAML front
/// matter (--- … ---) are left out; addresses of links, inline code, inline HTML, emphasis marks are opaque.
document::Document read_markdown(std::shared_ptr<const text::SourceText> source, text::Language language);

}  // namespace loep::formats
