// Evidence from the raw words of two documents: numbers, names, identical words, cognates, basic words, addresses.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/align/aligner.hpp"
#include "loep/document/document.hpp"
#include "loep/segment/segment.hpp"

namespace loep::align {

struct Evidence {
    std::vector<Unit> source;
    std::vector<Unit> target;
    std::vector<Anchor> anchors;  ///< anchors from elsewhere (shared concepts) may be appended
};

/// The log-odds that two segments which share something are translations: `source_count` and `target_count` segments
/// hold it, of so many. Rare things weigh much, things in every other segment nothing.
double rarity_weight(std::size_t source_count, std::size_t source_size, std::size_t target_count,
                     std::size_t target_size);

/// By an inverted index over the words of both sides, never all pairs of segments. The documents may be of one
/// language, or the target Dutch.
Evidence collect_evidence(const document::Document& source, const segment::Segments& source_segments,
                          const document::Document& target, const segment::Segments& target_segments);

}  // namespace loep::align
