// Gathers the evidence of both sides and aligns.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/align_pair.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "loep/align/aligner.hpp"
#include "loep/align/evidence.hpp"
#include "loep/align/relatedness.hpp"
#include "loep/base/error.hpp"
#include "loep/project/anchors.hpp"
#include "loep/segment/repeats.hpp"

namespace loep::project {

namespace {

/// Fewer sure beads than this show no word often enough.
constexpr std::size_t enough_to_learn = 200;
/// Where more words have a partner already, as between Dutch and English, a text has little to teach: what it would add
/// confirms the first alignment's mistakes as often as it mends them.
constexpr double few_matches = 0.3;

/// Has it some segments that do not repeat others? A word that is everywhere shows nothing of what belongs together.
bool says_enough(const document::Document& document, const segment::Segments& segments) {
    constexpr std::ptrdiff_t few = 5;
    const auto first_like = segment::find_repeats(document, segments);
    std::uint32_t at = 0;
    return std::count_if(first_like.begin(), first_like.end(), [&at](std::uint32_t like) { return like == at++; }) >=
           few;
}

struct Aligned {
    align::Evidence evidence;
    std::vector<align::Bead> beads;
};

Aligned align_once(const align::WordEvidence& words, const std::vector<align::Anchor>& concepts,
                   const PairAlignOptions& options, std::vector<align::Bead> earlier) {
    Aligned aligned{words.evidence(), {}};
    auto& evidence = aligned.evidence;
    evidence.anchors.insert(evidence.anchors.end(), concepts.begin(), concepts.end());
    align::AlignOptions align_options;
    align_options.crossing = true;
    align_options.overlaps = std::move(evidence.overlaps);
    align_options.pins = options.pins;
    align_options.earlier = std::move(earlier);
    aligned.beads = align::align(evidence.source, evidence.target, evidence.anchors, align_options);
    return aligned;
}

PairAlignment align_with(const AlignSideView& source, const AlignSideView& target, const PairAlignOptions& options) {
    align::WordEvidence words(source.document, source.segments, target.document, target.segments, options.dictionaries);
    const auto concepts = concept_anchors(source.hits, source.segments, target.hits, target.segments);
    PairAlignment alignment;
    auto aligned = align_once(words, concepts, options, {});
    if (aligned.beads.size() >= enough_to_learn && words.matched_share() < few_matches && words.learn(aligned.beads)) {
        aligned = align_once(words, concepts, options, aligned.beads);
    }
    alignment.unrelated = align::look_unrelated(aligned.evidence, aligned.beads) &&
                          says_enough(source.document, source.segments) &&
                          says_enough(target.document, target.segments);
    alignment.beads = std::move(aligned.beads);
    if (options.lessons && !alignment.unrelated) {
        alignment.lessons =
            align::lessons_of(words, alignment.beads, source.document.language, target.document.language);
    }
    if (options.links) {
        alignment.links = words.links(alignment.beads);
    }
    return alignment;
}

}  // namespace

PairAlignment align_pair(const AlignSideView& source, const AlignSideView& target, const PairAlignOptions& options) {
    if (options.remembered.empty()) {
        return align_with(source, target, options);
    }
    auto all = options;
    all.pins.insert(all.pins.end(), options.remembered.begin(), options.remembered.end());
    try {
        return align_with(source, target, all);
    } catch (const Error&) {
        auto alignment = align_with(source, target, options);
        alignment.gave_way = true;
        return alignment;
    }
}

std::vector<align::Bead> align_pair(const AlignSideView& source, const AlignSideView& target,
                                    const align::Dictionary* dictionary) {
    PairAlignOptions options;
    options.dictionaries.installed = dictionary;
    return align_pair(source, target, options).beads;
}

}  // namespace loep::project
