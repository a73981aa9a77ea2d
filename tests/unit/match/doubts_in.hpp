// What doubts the hits of a text raise, all of it one segment.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "loep/match/doubts.hpp"

#include "small_termbase.hpp"

namespace loep::match {

inline termbase::Designation noted(std::string_view text, std::string_view locale, termbase::PartOfSpeech part,
                                   std::string_view note) {
    auto made = designation(text, locale, part, termbase::CaseRule::any);
    made.note = note;
    return made;
}

/// The doubts of all hits of the text, in order.
inline std::vector<Doubt> doubts_in(const termbase::Termbase& termbase, std::string_view text,
                                    text::Language language) {
    const auto document = one_paragraph(text, language);
    segment::Segments segments;
    auto& whole = segments.emplace_back();
    whole.span = text::make_span(0, text.size());
    whole.words = text::words(document.bytes(), whole.span);
    const auto hits = find_terms(Lexicon::compile(termbase, language), document, segments);
    return doubts_of(termbase, document, segments, hits);
}

}  // namespace loep::match
