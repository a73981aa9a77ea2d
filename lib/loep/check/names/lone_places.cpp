// Looks at names without a counterpart, and at the words before them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/lone_places.hpp"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "loep/check/names/mention.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;

/// At home for those who read the source, Europe and the points of the compass with it: what is told of them is for
/// readers abroad.
constexpr WordList near_home(
    "netherlands holland belgium flanders flemish wallonia walloon luxembourg dutch* belgian* hague amsterdam "
    "rotterdam utrecht brussels antwerp ghent bruges leuven eindhoven groningen maastricht europe european* eu union "
    "west east "
    "western eastern");

/// What a gloss says that a place is: *the border in Germany*, *a town in Poland*.
constexpr WordList told_of_places(
    "border side city town village province region part state country capital county district area island river port "
    "north south east west coast embassy consulate university people one ones");

bool is_of_kind(const PairView& pair, const Mention& mention, ConceptKind kind) {
    return std::any_of(mention.concepts.begin(), mention.concepts.end(),
                       [&](termbase::ConceptIndex one) { return (*pair.termbase)[one].kind == kind; });
}

bool is_at_home(const PairView& pair, const Mention& mention) {
    const auto& words = (*pair.target.segments)[mention.segment].words;
    return std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
        return mention.span.contains(word.span) && near_home.fits(word.key);
    });
}

/// Does the source name any of its family, anywhere?
bool is_named(const PairView& pair, const Mention& mention) {
    const auto& hits = pair.source.hits;
    return std::any_of(mention.concepts.begin(), mention.concepts.end(), [&](termbase::ConceptIndex one) {
        return std::any_of(hits.begin(), hits.end(),
                           [&](const match::TermHit& hit) { return same_family(pair, hit.concept_index, one); });
    });
}

/// *a load of strawberries bound for Berlin*: behind a preposition that no name or mark stands before, and by itself.
bool stands_by_itself(const PairView& pair, const Mention& mention, bool people) {
    static constexpr WordList before_places("in at to from for near via towards");
    static constexpr WordList before_peoples(
        "of them the by with two three four five six seven eight nine ten many some several dozens hundreds among "
        "including");
    const auto& words = (*pair.target.segments)[mention.segment].words;
    const auto first = std::find_if(words.begin(), words.end(),
                                    [&](const text::Word& word) { return word.span.begin >= mention.span.begin; });
    const auto next =
        std::find_if(first, words.end(), [&](const text::Word& word) { return word.span.begin >= mention.span.end; });
    const bool goes_on = next != words.end() && next->span.begin == mention.span.end &&
                         std::string_view(",.;:!?)").find(pair.target.slice(next->span)) == std::string_view::npos;
    if (goes_on || first - words.begin() < 2) {
        return false;
    }
    if (next != words.end() && is_content_word(*next, text::Language::english) && !people) {
        return false;
    }
    const auto& before = *std::prev(first);
    const auto& farther = *std::prev(first, 2);
    return people ? before_peoples.fits(before.key) && mention.key.ends_with('s')
                  : before_places.fits(before.key) && farther.letter_case == text::WordCase::lower &&
                        is_content_word(farther, text::Language::english) && !told_of_places.fits(farther.key);
}

}  // namespace

std::vector<text::Span> find_lone_places(const PairView& pair, std::size_t bead) {
    std::vector<text::Span> found;
    if (pair.source.language() != text::Language::dutch || !pair.matches[bead].source.empty()) {
        return found;
    }
    for (const auto* mention : pair.matches[bead].target) {
        const bool people =
            is_of_kind(pair, *mention, ConceptKind::nationality) && !is_of_kind(pair, *mention, ConceptKind::country);
        const bool place =
            is_of_kind(pair, *mention, ConceptKind::country) || is_of_kind(pair, *mention, ConceptKind::place);
        if ((people || place) && !is_at_home(pair, *mention) && stands_by_itself(pair, *mention, people) &&
            !is_named(pair, *mention)) {
            found.push_back(mention->span);
        }
    }
    return found;
}

}  // namespace loep::check
