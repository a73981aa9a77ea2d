// Copies out of a pair's view what a reader of both texts wants to see.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/bitext.hpp"

#include <optional>

#include "loep/check/pair_view.hpp"

namespace loep::check {

namespace {

BitextSide make_side(const SideView& view, const termbase::Termbase& termbase) {
    BitextSide side;
    side.language = view.language();
    std::optional<std::uint32_t> block;
    for (const auto& segment : *view.segments) {
        side.segments.push_back({segment.span, block != segment.block, view.document->blocks[segment.block].kind});
        block = segment.block;
    }
    for (const auto& one : view.document->blocks) {
        side.opaque.insert(side.opaque.end(), one.opaque.begin(), one.opaque.end());
    }
    for (const auto& hit : view.hits) {
        side.terms.push_back({hit.span, termbase[hit.concept_index].id});
    }
    return side;
}

}  // namespace

Bitext make_bitext(const PairView& pair) {
    return {make_side(pair.source, *pair.termbase), make_side(pair.target, *pair.termbase), pair.beads};
}

}  // namespace loep::check
