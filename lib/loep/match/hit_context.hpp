// A hit among the words and hits of its sentence: what the weighing of hits asks of them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "loep/match/term_hit.hpp"
#include "loep/match/word_range.hpp"
#include "loep/segment/segment.hpp"
#include "loep/termbase/concept.hpp"

namespace loep::match {

/// Views of what it is given, which must outlive it.
class HitContextView {
  public:
    HitContextView(const termbase::Termbase& termbase, const segment::Segments& segments,
                   const std::vector<TermHit>& hits);

    const termbase::Concept& subject(const TermHit& hit) const { return termbase_[hit.concept_index]; }
    const termbase::Designation& designation(const TermHit& hit) const {
        return termbase_.designation(hit.concept_index, hit.designation);
    }
    bool is_loose(const TermHit& hit) const { return designation(hit).note.view().starts_with("loose"); }
    bool is_general(const TermHit& hit) const { return subject(hit).note.starts_with("general"); }
    bool is_homograph(const TermHit& hit) const { return designation(hit).note.view().starts_with("homograph"); }
    bool is_ambiguous(const TermHit& hit) const { return designation(hit).note.view().starts_with("ambiguous"); }

    WordRange range_of(const TermHit& hit) const;

    bool is_in_title_case(const TermHit& hit) const { return title_case_[segment::to_size(hit.segment)]; }

    /// A capitalised word that is no hit.
    bool is_stray_name(const text::Word* word) const {
        return word != nullptr && is_capitalised(*word) && !is_in_hit(*word);
    }

    bool is_in_hit(const text::Word& word) const {
        return is_in_hit(word, [](const TermHit& /*any*/) { return true; });
    }

    /// In a hit that is accepted; the hits of one place stand together.
    template <class Accept>
    bool is_in_hit(const text::Word& word, Accept accept) const {
        constexpr std::size_t most_before = 8;
        const auto first = std::partition_point(hits_.begin(), hits_.end(),
                                                [&](const TermHit& hit) { return hit.span.begin < word.span.begin; });
        const auto behind = static_cast<std::size_t>(first - hits_.begin());
        const auto last =
            std::find_if(first, hits_.end(), [&](const TermHit& hit) { return word.span.end <= hit.span.begin; });
        return std::any_of(first - static_cast<std::ptrdiff_t>(std::min(behind, most_before)), last,
                           [&](const TermHit& hit) { return hit.span.overlaps(word.span) && accept(hit); });
    }

  private:
    const termbase::Termbase& termbase_;
    const segment::Segments& segments_;
    const std::vector<TermHit>& hits_;
    std::vector<bool> title_case_;  ///< of the segments that have hits
};

bool is_name_kind(termbase::ConceptKind kind);

/// A title, or the word for a people: it stands before names.
bool is_of_people(termbase::ConceptKind kind);

}  // namespace loep::match
