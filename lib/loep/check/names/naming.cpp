// Looks at marks and words around a name.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/naming.hpp"

#include <algorithm>
#include <array>

#include "loep/check/names/context.hpp"
#include "loep/check/quotation.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"

namespace loep::check {

namespace {

struct Around {
    const text::Word* before = nullptr;
    const text::Word* after = nullptr;
};

/// The words or marks of its segment that stand right before and after a place.
Around around(const SideView& side, text::Span span) {
    Around found;
    for (const auto& word : (*side.segments)[segment_at(side, span.begin)].words) {
        if (word.span.end <= span.begin) {
            found.before = &word;
        } else if (word.span.begin >= span.end) {
            found.after = &word;
            break;
        }
    }
    return found;
}

/// What stands shortly before a name that is spoken of; not *name* alone, which people have too.
constexpr WordList naming(
    "googl* called call calls calling renamed rename renames word words term means meaning translate* "
    "translat* spell* spelt "
    "literally pronounc* abbreviat* heet heette heten genoemd noemen noemt noemde woord term betekent vertaal* "
    "vertaling* "
    "spelling spelt letterlijk uitspraak");

bool follows_naming(const SideView& side, const match::TermHit& hit) {
    constexpr std::ptrdiff_t near = 4;
    const auto& words = (*side.segments)[segment::to_size(hit.segment)].words;
    const auto here = std::find_if(words.begin(), words.end(),
                                   [&](const text::Word& word) { return word.span.begin >= hit.span.begin; });
    const auto first = here - std::min(near, here - words.begin());
    return std::any_of(first, here, [](const text::Word& word) { return naming.fits(word.key); });
}

/// *still write White Russia*, *whoever says White Russia*: a verb right before the name, without what it is about.
bool is_object_of_saying(const SideView& side, const match::TermHit& hit) {
    static constexpr WordList writing(
        "write writes writing wrote written spell spells spelt schrijf schrijft schrijven schreef schreven geschreven");
    static constexpr WordList sayers("who whoever people still always just simply we you i wie nog altijd gewoon");
    const auto before = words_before(side, segment_at(side, hit.span.begin), hit.span.begin);
    return !before.empty() && (writing.fits(before.back().key) ||
                               (before.size() > 1 && "say says saying zeg zegt zeggen"_words.fits(before.back().key) &&
                                sayers.fits(before[before.size() - 2].key)));
}

/// *Byelorussia, as the blurb calls it*, *White Russia, the literal meaning*: a verb for naming with its object close
/// behind, or what the name means.
bool precedes_naming(const SideView& side, const match::TermHit& hit) {
    constexpr std::ptrdiff_t near = 12;
    const auto& words = (*side.segments)[segment::to_size(hit.segment)].words;
    const auto here = std::find_if(words.begin(), words.end(),
                                   [&](const text::Word& word) { return word.span.begin >= hit.span.end; });
    const auto last = here + std::min(near, words.end() - here);
    return std::adjacent_find(here, last, [](const text::Word& verb, const text::Word& object) {
               return ("call calls called spell spells spelt spelled"_words.fits(verb.key) &&
                       "it them her him itself then"_words.fits(object.key)) ||
                      ("is are was were"_words.fits(verb.key) && "called known"_words.fits(object.key)) ||
                      ("literal literally"_words.fits(verb.key) &&
                       "mean* trans* version sense rendering"_words.fits(object.key));
           }) != last;
}

/// Are there different designations of the concept in the range?
bool has_two_designations(const SideView& side, SegmentRange range, termbase::ConceptIndex subject) {
    const match::TermHit* first = nullptr;
    for (const auto& hit : hits_in(side, range)) {
        if (hit.concept_index != subject) {
            continue;
        }
        if (first != nullptr && first->designation != hit.designation) {
            return true;
        }
        first = &hit;
    }
    return false;
}

}  // namespace

bool is_in_marks(const SideView& side, text::Span span) {
    const auto [before, after] = around(side, span);
    return before != nullptr && after != nullptr && is_quotation_mark(side.slice(before->span)) &&
           is_quotation_mark(side.slice(after->span));
}

bool follows_word_for_words(const SideView& side, text::Span span) {
    const auto* before = around(side, span).before;
    return before != nullptr && "word words name term terms woord woorden naam term termen"_words.fits(before->key);
}

bool is_about_spelling(const SideView& side, text::Span span) {
    const auto segment = segment_at(side, span.begin);
    return find_word(
               side, {segment, segment + 1},
               "spell* spelt misspel* google googles googled googling pronounc* transliterat* transcrib* alphabet "
               "spelling") != nullptr;
}

bool is_about_name(const PairView& pair, const match::TermHit& hit) {
    const auto segment = segment::to_size(hit.segment);
    if (is_in_marks(pair.target, hit.span) || follows_word_for_words(pair.target, hit.span) ||
        follows_naming(pair.target, hit) || is_object_of_saying(pair.target, hit) ||
        precedes_naming(pair.target, hit)) {
        return true;
    }
    const auto& bead = pair.beads[pair.target.bead_of[segment]];
    return has_two_designations(pair.target, segments_of(bead, Side::target), hit.concept_index) &&
           has_two_designations(pair.source, segments_of(bead, Side::source), hit.concept_index);
}

}  // namespace loep::check
