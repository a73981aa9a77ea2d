// Plain text: paragraphs by blank lines, one a line, or hard-wrapped.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "loep/document/document.hpp"

namespace loep::formats {

/// Lines that stand together without a blank line are one paragraph if they are hard-wrapped: each is so full that the
/// next line's first word had no room. Else each line is a block. A short line without an end mark is a heading.
document::Document read_plain_text(std::shared_ptr<const text::SourceText> source, text::Language language);

}  // namespace loep::formats
