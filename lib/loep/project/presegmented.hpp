// Texts that are cut already: one segment a line, a blank line between paragraphs.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "loep/document/document.hpp"
#include "loep/segment/segment.hpp"

namespace loep::project {

struct Presegmented {
    document::Document document;
    segment::Segments segments;
};

/// Each line with something on it is one segment; lines that follow each other are one block.
Presegmented read_presegmented(std::shared_ptr<const text::SourceText> source, text::Language language);

}  // namespace loep::project
