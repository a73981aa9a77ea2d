// Counts what of the source is said in the parts of a bead's target.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/completeness/added_stretches.hpp"

#include <algorithm>
#include <span>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/match/word_range.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using Words = std::span<const text::Word>;

text::Span span_of(Words words) {
    return {words.front().span.begin, words.back().span.end};
}

/// *Brest priest held for three weeks Since the summer of 2022 a board …*: where a sentence may begin, though no mark
/// says so, after a heading of some words.
bool may_begin(Words words, std::size_t at) {
    constexpr std::size_t shortest_heading = 3;
    return at >= shortest_heading && match::is_capitalised(words[at]) &&
           words[at - 1].kind != text::WordKind::punctuation &&
           !(at + 1 < words.size() && match::is_capitalised(words[at + 1]));
}

/// *a centre-left Dutch daily*: an adjective in the midst of what an article begins.
bool is_adjective_within(const PairView& pair, std::span<const match::TermHit> hits, Words words, std::size_t at) {
    constexpr std::size_t reach = 4;
    const auto before = words.subspan(at - std::min(at, reach), std::min(at, reach));
    return std::any_of(before.begin(), before.end(),
                       [](const text::Word& word) { return "a an the"_words.fits(word.key); }) &&
           std::any_of(hits.begin(), hits.end(), [&](const match::TermHit& hit) {
               return hit.span == words[at].span &&
                      (*pair.termbase)[hit.concept_index].kind == termbase::ConceptKind::nationality;
           });
}

/// The segments, where there are several; of one, what may be a sentence after a heading.
std::vector<Words> candidates(const PairView& pair, std::size_t bead) {
    std::vector<Words> found;
    const auto range = segments_of(pair.beads[bead], Side::target);
    for (auto i = range.begin; i < range.end; ++i) {
        const Words words((*pair.target.segments)[i].words);
        if (range.end - range.begin > 1 && !words.empty()) {
            found.push_back(words);
        }
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (may_begin(words, at) && !is_adjective_within(pair, hits_in(pair.target, range), words, at)) {
                found.push_back(words.subspan(at));
                found.push_back(words.first(at));
            }
        }
    }
    return found;
}

/// How many words of content of a range of the source are said in a part of the target.
std::size_t count_said(const PairView& pair, SegmentRange range, const Rendered& rendered) {
    std::size_t said = 0;
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*pair.source.segments)[i].words;
        said += static_cast<std::size_t>(std::count_if(words.begin(), words.end(), [&](const text::Word& word) {
            return is_content_word(word, pair.source.language()) && rendered.of(word) == Rendering::present;
        }));
    }
    return said;
}

/// How many of a part's words of content the dictionary knows.
std::size_t count_known(const PairView& pair, Words words) {
    const auto known = std::count_if(words.begin(), words.end(), [&](const text::Word& word) {
        return is_content_word(word, pair.target.language()) &&
               pair.dictionary->knows_english(text::bare_key(pair.target.slice(word.span)));
    });
    return static_cast<std::size_t>(known);
}

/// *One of them is his daughter.*: too short to be judged by itself, but nothing of it is in the source, all of which
/// the one sentence beside it says.
bool is_beside_whole(const PairView& pair, std::size_t bead, Words words) {
    constexpr std::size_t fewest_said = 2;
    constexpr std::size_t by_chance = 1;
    const auto& one = pair.beads[bead];
    const auto segment = segment_at(pair.target, words.front().span.begin);
    const bool whole_segment = words.size() == (*pair.target.segments)[segment].words.size();
    if (one.source_size() != 1 || one.target_size() != 2 || !whole_segment || count_known(pair, words) == 0) {
        return false;
    }
    const Rendered added(pair, segments_of(one, Side::target), span_of(words));
    if (count_said(pair, segments_of(one, Side::source), added) > 0 ||
        count_said(pair, segments_near(pair, bead, Side::source), added) > by_chance) {
        return false;
    }
    const auto other = segment == one.target_begin ? segment + 1 : one.target_begin;
    const Rendered rest(pair, {other, other + 1});
    std::size_t said = 0;
    std::size_t unsaid = 0;
    for (const auto& word : (*pair.source.segments)[one.source_begin].words) {
        if (is_content_word(word, pair.source.language())) {
            const auto rendering = rest.of(word);
            said += rendering == Rendering::present ? 1U : 0U;
            unsaid += rendering == Rendering::absent ? 1U : 0U;
        }
    }
    return said >= fewest_said && 4 * unsaid <= said;
}

/// Next to nothing of what the bead's source says, and little of what stands beside it, where any word may by chance.
bool is_unheard_of(const PairView& pair, std::size_t bead, Words words) {
    constexpr std::size_t fewest_words = 4;
    constexpr std::size_t one_in_here = 6;
    constexpr std::size_t one_in_near = 3;
    const auto content = count_known(pair, words);
    if (content < fewest_words) {
        return false;
    }
    const Rendered rendered(pair, segments_of(pair.beads[bead], Side::target), span_of(words));
    return one_in_here * count_said(pair, segments_of(pair.beads[bead], Side::source), rendered) <= content &&
           one_in_near * count_said(pair, segments_near(pair, bead, Side::source), rendered) <= content;
}

}  // namespace

std::vector<text::Span> added_stretches(const PairView& pair, std::size_t bead) {
    constexpr double usual_ratio = 0.95;  // English is a little shorter than Dutch
    constexpr double much_longer = 1.3;
    constexpr double nearly_all = 0.75;
    std::vector<text::Span> found;
    const auto expected =
        usual_ratio *
        static_cast<double>(check::span_of(pair.source, segments_of(pair.beads[bead], Side::source)).size());
    const auto size =
        static_cast<double>(check::span_of(pair.target, segments_of(pair.beads[bead], Side::target)).size());
    if (pair.dictionary == nullptr || pair.source.language() != text::Language::dutch ||
        size < much_longer * expected) {
        return found;
    }
    for (const auto words : candidates(pair, bead)) {
        const auto span = span_of(words);
        const bool overlaps =
            std::any_of(found.begin(), found.end(), [&](text::Span other) { return other.overlaps(span); });
        if (!overlaps && size - static_cast<double>(span.size()) >= nearly_all * expected &&
            (is_unheard_of(pair, bead, words) || is_beside_whole(pair, bead, words))) {
            found.push_back(span);
        }
    }
    return found;
}

bool is_of_two_minds(const PairView& pair, std::size_t bead) {
    constexpr double sure_enough = 0.7;
    const auto& one = pair.beads[bead];
    return pair.dictionary != nullptr && pair.source.language() == text::Language::dutch && one.source_size() == 1 &&
           one.target_size() == 1 && one.confidence < sure_enough &&
           is_unheard_of(pair, bead, Words((*pair.target.segments)[one.target_begin].words));
}

}  // namespace loep::check
