// Looks at what stands beside a word, and whether the source has the two together.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/kept_names.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "loep/check/vocabulary.hpp"
#include "loep/text/words.hpp"
#include "loep/translit/compare.hpp"
#include "loep/translit/given_names.hpp"

namespace loep::check {

namespace {

bool is_form_of_address(std::string_view key) {
    constexpr std::array<std::string_view, 6> words{"mr", "mrs", "ms", "miss", "dr", "prof"};
    return std::find(words.begin(), words.end(), key) != words.end();
}

/// Does the text have the word after a given name somewhere? Then it is somebody's surname wherever it stands.
bool is_surname_in(const SideView& side, std::string_view key) {
    return std::any_of(side.segments->begin(), side.segments->end(), [&](const segment::Segment& segment) {
        const auto& words = segment.words;
        for (std::size_t k = 1; k < words.size(); ++k) {
            if (words[k].key == key && words[k].letter_case == text::WordCase::capitalised &&
                words[k - 1].letter_case == text::WordCase::capitalised &&
                translit::given_name(text::bare_key(side.slice(words[k - 1].span)))) {
                return true;
            }
        }
        return false;
    });
}

/// *Liudmila Kazak*, *Mr Rus*: a surname that is a nationality in Dutch. The source has it after the same given name,
/// however that is spelt, or a form of address stands before it.
bool is_surname(const PairView& pair, const match::TermHit& hit, std::size_t bead) {
    const auto written = text::fold_key(pair.target.slice(hit.span));
    if (is_surname_in(pair.source, written)) {
        return true;
    }
    const auto& words = (*pair.target.segments)[segment::to_size(hit.segment)].words;
    const text::Word* before = nullptr;
    for (const auto& word : words) {
        if (word.span.end <= hit.span.begin && word.kind == text::WordKind::word) {
            before = &word;
        }
    }
    if (before == nullptr || before->letter_case == text::WordCase::lower) {
        return false;
    }
    if (is_form_of_address(before->key)) {
        return true;
    }
    const auto sources = segments_near(pair, bead, Side::source);
    for (auto i = sources.begin; i < sources.end; ++i) {
        const auto& others = (*pair.source.segments)[i].words;
        for (std::size_t k = 1; k < others.size(); ++k) {
            if (others[k].key == written && others[k - 1].letter_case != text::WordCase::lower &&
                translit::compare_dutch_english(others[k - 1].key, before->key).same()) {
                return true;
            }
        }
    }
    return false;
}

}  // namespace

bool is_kept_with_neighbour(const PairView& pair, text::Span span, std::size_t bead) {
    const auto written = text::fold_key(pair.target.slice(span));
    const auto& words = (*pair.target.segments)[segment_at(pair.target, span.begin)].words;
    const auto sources = segments_near(pair, bead, Side::source);
    for (std::size_t k = 0; k < words.size(); ++k) {
        const auto& word = words[k];
        const bool before = k + 1 < words.size() && words[k + 1].span.begin == span.begin;
        const bool after = k > 0 && words[k - 1].span.end == span.end;
        if ((!before && !after) || word.kind != text::WordKind::word || word.letter_case == text::WordCase::lower ||
            is_calendar_or_function_word(word.hashed(), pair.target.language())) {
            continue;
        }
        const auto both = before ? word.key + ' ' + written : written + ' ' + word.key;
        for (auto i = sources.begin; i < sources.end; ++i) {
            if (text::fold_key(pair.source.slice((*pair.source.segments)[i].span)).find(both) != std::string::npos) {
                return true;
            }
        }
    }
    return false;
}

bool stands_in_a_name(const PairView& pair, const match::TermHit& hit, std::size_t bead) {
    using termbase::ConceptKind;
    const auto kind = (*pair.termbase)[hit.concept_index].kind;
    if (kind == ConceptKind::nationality && is_surname(pair, hit, bead)) {
        return true;
    }
    const bool geographical =
        kind == ConceptKind::country || kind == ConceptKind::place || kind == ConceptKind::nationality;
    return (geographical || pair.target.language() == text::Language::dutch) &&
           is_kept_with_neighbour(pair, hit.span, bead);
}

}  // namespace loep::check
