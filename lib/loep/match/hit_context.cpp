// Finds a hit's words, and the sentences that are headlines.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/hit_context.hpp"

namespace loep::match {

using termbase::ConceptKind;

HitContextView::HitContextView(const termbase::Termbase& termbase, const segment::Segments& segments,
                               const std::vector<TermHit>& hits)
    : termbase_(termbase), segments_(segments), hits_(hits), title_case_(segments.size(), false) {
    for (std::size_t i = 0; i < hits_.size(); ++i) {
        if (i == 0 || hits_[i].segment != hits_[i - 1].segment) {  // once for a segment, however many hits it has
            const auto segment = segment::to_size(hits_[i].segment);
            title_case_[segment] = is_title_case(segments_[segment].words);
        }
    }
}

WordRange HitContextView::range_of(const TermHit& hit) const {
    const auto& words = segments_[segment::to_size(hit.segment)].words;
    WordRange range;
    range.words = &words;
    const auto first = std::partition_point(words.begin(), words.end(),
                                            [&](const text::Word& word) { return word.span.end <= hit.span.begin; });
    const auto last =
        std::find_if(first, words.end(), [&](const text::Word& word) { return hit.span.end <= word.span.begin; });
    range.begin = static_cast<std::size_t>(first - words.begin());
    range.end = static_cast<std::size_t>(last - words.begin());
    return range;
}

bool is_name_kind(ConceptKind kind) {
    return kind == ConceptKind::person || kind == ConceptKind::country || kind == ConceptKind::place ||
           kind == ConceptKind::organisation || kind == ConceptKind::nationality;
}

/// A title, or the word for a people: it stands before names.
bool is_of_people(ConceptKind kind) {
    return kind == ConceptKind::office || kind == ConceptKind::nationality;
}

}  // namespace loep::match
