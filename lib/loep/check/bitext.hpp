// A pair of texts as people read it, side by side: the segments, the beads between them, and the terms in them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "loep/align/bead.hpp"
#include "loep/document/document.hpp"
#include "loep/text/language.hpp"
#include "loep/text/span.hpp"

namespace loep::check {

struct PairView;

struct BitextSegment {
    text::Span span;
    bool opens_block = false;  ///< the first of its block
    document::BlockKind kind = document::BlockKind::paragraph;
};

/// A designation of a concept in a text.
struct BitextTerm {
    text::Span span;
    std::string concept_id;
};

struct BitextSide {
    text::Language language = text::Language::dutch;
    std::vector<BitextSegment> segments;
    std::vector<text::Span> opaque;  ///< markup inside the segments, sorted
    std::vector<BitextTerm> terms;   ///< sorted by place
};

/// It owns what it says, so that it may outlive the pair's view.
struct Bitext {
    BitextSide source;
    BitextSide target;
    std::vector<align::Bead> beads;
};

Bitext make_bitext(const PairView& pair);

}  // namespace loep::check
