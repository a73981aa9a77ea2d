// Plain text as blocks: paragraphs between blank lines, or a line each, and headings.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "loep/document/document.hpp"

namespace loep::formats {

/// Lines between blank lines are one paragraph when they look hard-wrapped: every line but the last is nearly as long
/// as the longest, and none is longer than people wrap at (100 code points). Otherwise each line is a block of its own.
/// A short line alone, without a mark at its end, is a heading.
document::Document read_plain_text(std::shared_ptr<const text::SourceText> source, text::Language language);

}  // namespace loep::formats
