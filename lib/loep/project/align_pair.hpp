// Aligns two segmented texts with everything that is known of them: words, numbers, names, and the concepts they share.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "loep/align/bead.hpp"
#include "loep/align/dictionary.hpp"
#include "loep/align/lessons.hpp"
#include "loep/align/link.hpp"
#include "loep/document/document.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/segment/segment.hpp"

namespace loep::project {

/// One side, by reference: only for the length of a call.
struct AlignSideView {
    const document::Document& document;
    const segment::Segments& segments;
    const std::vector<match::TermHit>& hits;
};

struct PairAlignment {
    std::vector<align::Bead> beads;
    std::vector<align::Link> links;  ///< the words that hold them together; empty unless asked for
    bool unrelated = false;          ///< the two do not look like translations of each other
    bool gave_way = false;           ///< what was remembered could not hold and was left out
    align::Lessons lessons = {};     ///< what other pairs may learn from this one; empty unless asked for
};

struct PairAlignOptions {
    align::Dictionaries dictionaries;
    std::vector<align::Pin> pins;
    std::vector<align::Pin> remembered;  ///< pins that give way when they cannot all hold together with `pins`
    bool links = false;
    bool lessons = false;
};

PairAlignment align_pair(const AlignSideView& source, const AlignSideView& target, const PairAlignOptions& options);

/// `dictionary` is the installed one and may be null.
std::vector<align::Bead> align_pair(const AlignSideView& source, const AlignSideView& target,
                                    const align::Dictionary* dictionary = nullptr);

}  // namespace loep::project
