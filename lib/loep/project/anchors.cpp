// Gathers the segments of each concept on either side and weighs where they meet.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/anchors.hpp"

#include <algorithm>
#include <map>

#include "loep/align/evidence.hpp"

namespace loep::project {

namespace {

using SegmentsOfConcept = std::map<termbase::ConceptIndex, std::vector<std::uint32_t>>;

/// Concepts by number, so that the result has one order; segments rise, each once (hits are sorted by place).
SegmentsOfConcept segments_of(const std::vector<match::TermHit>& hits) {
    SegmentsOfConcept places;
    for (const auto& hit : hits) {
        auto& segments = places[hit.concept_index];
        const auto segment = static_cast<std::uint32_t>(segment::to_size(hit.segment));
        if (segments.empty() || segments.back() != segment) {
            segments.push_back(segment);
        }
    }
    return places;
}

/// A concept of a thousand segments says nothing of a pair that is far off.
bool worth_pairing(std::size_t meetings, std::uint32_t source, std::size_t source_size, std::uint32_t target,
                   std::size_t target_size) {
    constexpr std::size_t many_meetings = 4096;
    constexpr double near_diagonal = 64.0;
    if (meetings <= many_meetings) {
        return true;
    }
    const double middle =
        static_cast<double>(source) * static_cast<double>(target_size) / static_cast<double>(source_size);
    const double off = middle - static_cast<double>(target);
    return off > -near_diagonal && off < near_diagonal;
}

}  // namespace

std::vector<align::Anchor> concept_anchors(const std::vector<match::TermHit>& source_hits,
                                           const segment::Segments& source_segments,
                                           const std::vector<match::TermHit>& target_hits,
                                           const segment::Segments& target_segments) {
    // A glossary term is surer than a cognate; but the words of a name are evidence of their own already.
    constexpr double sureness = 0.8;
    // A part of what align expects to find again of a name: *Wit-Rusland* is not missing in *Belarus*, but often the
    // name is found as a word too.
    constexpr double cover = 0.3;
    std::vector<align::Anchor> anchors;
    const auto in_target = segments_of(target_hits);
    for (const auto& [concept_index, sources] : segments_of(source_hits)) {
        const auto found = in_target.find(concept_index);
        if (found == in_target.end()) {
            continue;
        }
        const auto& targets = found->second;
        const double weight = sureness * align::rarity_weight(sources.size(), source_segments.size(), targets.size(),
                                                              target_segments.size());
        if (weight <= 0.05) {
            continue;
        }
        const std::size_t meetings = sources.size() * targets.size();
        for (const auto source : sources) {
            for (const auto target : targets) {
                if (worth_pairing(meetings, source, source_segments.size(), target, target_segments.size())) {
                    anchors.push_back({source, target, weight, cover});
                }
            }
        }
    }
    return anchors;
}

}  // namespace loep::project
