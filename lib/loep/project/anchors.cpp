// Gathers the segments of each concept on either side and weighs where they meet.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/anchors.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <tuple>

#include "loep/align/evidence.hpp"

namespace loep::project {

namespace {

/// A concept and a segment that holds it.
struct Place {
    termbase::ConceptIndex index{};
    std::uint32_t segment = 0;

    bool operator==(const Place&) const = default;
    bool operator<(const Place& other) const { return std::tie(index, segment) < std::tie(other.index, other.segment); }
};

/// Concepts by number, so that the result has one order; the segments of each rise, each once.
std::vector<Place> places_of(const std::vector<match::TermHit>& hits) {
    std::vector<Place> places(hits.size());
    std::transform(hits.begin(), hits.end(), places.begin(), [](const match::TermHit& hit) {
        return Place{hit.concept_index, static_cast<std::uint32_t>(segment::to_size(hit.segment))};
    });
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

/// Those of the concept at the beginning of `places`.
std::span<const Place> first_concept(std::span<const Place> places) {
    const auto end = std::find_if(places.begin(), places.end(),
                                  [&places](const Place& place) { return place.index != places.front().index; });
    return places.first(static_cast<std::size_t>(end - places.begin()));
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
    constexpr double least_weight = 0.05;
    std::vector<align::Anchor> anchors;
    const auto source_places = places_of(source_hits);
    const auto target_places = places_of(target_hits);
    std::span<const Place> in_source(source_places);
    std::span<const Place> in_target(target_places);
    while (!in_source.empty() && !in_target.empty()) {
        const auto sources = first_concept(in_source);
        const auto targets = first_concept(in_target);
        const auto source_index = sources.front().index;
        const auto target_index = targets.front().index;
        in_source = in_source.subspan(source_index <= target_index ? sources.size() : 0);
        in_target = in_target.subspan(target_index <= source_index ? targets.size() : 0);
        if (source_index != target_index) {
            continue;
        }
        const double weight = sureness * align::rarity_weight(sources.size(), source_segments.size(), targets.size(),
                                                              target_segments.size());
        if (weight <= least_weight) {
            continue;
        }
        const std::size_t meetings = sources.size() * targets.size();
        for (const auto& source : sources) {
            for (const auto& target : targets) {
                if (worth_pairing(meetings, source.segment, source_segments.size(), target.segment,
                                  target_segments.size())) {
                    anchors.push_back({source.segment, target.segment, weight, cover});
                }
            }
        }
    }
    return anchors;
}

}  // namespace loep::project
