// Adds up what speaks for a replacement and what against it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/name_evidence.hpp"

#include <algorithm>

#include "loep/align/common_words.hpp"
#include "loep/check/context.hpp"
#include "loep/check/name_relations.hpp"
#include "loep/check/rendered.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// Does the target write this source word just so somewhere? Then the name is one in both languages.
bool target_writes(const PairView& pair, const Mention& expected) {
    return pair.target.index.count(expected.key) > 0;
}

/// *USA*, *TV's*: no small letter but in an ending.
bool is_in_capitals(const SideView& side, const Mention& mention) {
    const auto text = side.slice(mention.span);
    return std::none_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, text.size())),
                        [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

/// *AZ* for *Arizona*, *GOP* for *Republikeinen*: short for something, of which nobody knows what.
bool is_abbreviation(const PairView& pair, const Mention& written) {
    constexpr std::size_t longest = 4;
    const auto text = pair.target.slice(written.span);
    return written.concepts.empty() && text.size() <= longest &&
           std::none_of(text.begin(), text.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

/// *Steen* – *Stone*, *Wetenschappen* – *Sciences*: a name's word that is translated, as far as anybody knows.
bool is_translation(const PairView& pair, const Mention& expected, const Mention& written) {
    const auto& words = (*pair.source.segments)[expected.segment].words;
    const auto word = std::find_if(words.begin(), words.end(),
                                   [&](const text::Word& one) { return one.span.begin >= expected.span.begin; });
    return word != words.end() &&
           Rendered(pair, {written.segment, written.segment + 1}, written.span).of(*word) == Rendering::present;
}

/// *Partij van de Arbeid*, *de leider van de Arbeid*, *de Rode Duivels*: what has an article and is no surname with
/// particles is called by a word that has a meaning.
bool has_article(const PairView& pair, const Mention& expected) {
    auto before = words_before(pair.source, expected.segment, expected.span.begin);
    if (!before.empty() && before.back().letter_case != text::WordCase::lower &&
        !align::common_words(before.back().key).empty()) {
        before = before.first(before.size() - 1);
    }
    if (before.empty() || (before.back().key != "de" && before.back().key != "het")) {
        return false;
    }
    const auto given = given_name_before(pair.source, expected);
    return given.empty() || !align::common_words(given).empty();
}

bool is_nationality(const PairView& pair, const Mention& mention) {
    return !mention.concepts.empty() &&
           (*pair.termbase)[mention.concepts.front()].kind == termbase::ConceptKind::nationality;
}

/// Is either a word of its language, or short for some, or an adjective, which the other text may have put otherwise?
bool may_be_words(const PairView& pair, const Mention& expected, const Mention& written) {
    const bool dutch =
        expected.concepts.empty() && (pair.dictionary == nullptr || !pair.dictionary->readings(expected.key).empty());
    const bool english = written.concepts.empty() && (!pair.may_be_english || pair.may_be_english(written.key));
    return dutch || english || is_in_capitals(pair.source, expected) || is_in_capitals(pair.target, written) ||
           is_generic(last_word(written.key)) || is_nationality(pair, expected) || is_nationality(pair, written);
}

}  // namespace

bool source_knows(const PairView& pair, const Mention& written) {
    return pair.source.index.count(written.key) > 0 ||
           std::any_of(written.concepts.begin(), written.concepts.end(), [&](auto subject) {
               return pair.source.index.families.count(pair.families[termbase::to_size(subject)]) > 0;
           });
}

double evidence_of_replacement(const PairView& pair, const Mention& expected, const Mention& written, bool alone,
                               bool near) {
    const double context = context_agreement(pair, expected, written);
    // A capital at a sentence's beginning is no sign of a name, unless a name stands beside it.
    if ((!is_surely_name(pair.source, expected) && context < 2) ||
        (expected.concepts.empty() && is_translatable(expected))) {
        return 0.0;
    }
    double sum = context;
    sum += alone ? 1.0 : 0.0;
    const bool written_elsewhere = target_writes(pair, expected);
    sum += written_elsewhere ? 2.0 : 0.0;
    // A name that the next bead has may be taken up by a pronoun here.
    sum += near ? (written_elsewhere ? 0.0 : -1.0) : 1.0;
    sum += expected.concepts.empty() ? 0.0 : 0.5;
    sum -= is_generic(expected.key) ? 2.0 : 0.0;
    // *Toepassing*, *Vereniging*: what the words of a name mean was translated.
    const bool dutch_word = expected.key.ends_with("ing") || is_spelt_dutch(expected.key);
    sum -= expected.concepts.empty() && dutch_word && !target_writes(pair, expected) ? 1.0 : 0.0;
    sum -= expected.concepts.empty() && has_article(pair, expected) && !written_elsewhere ? 2.0 : 0.0;
    sum -= says_what_it_is(pair.target, written) || is_abbreviation(pair, written) ? 2.0 : 0.0;
    // Written again and again, it is the translation's word for something.
    sum -= pair.target.index.count(written.key) > 1 ? 1.0 : 0.0;
    sum -= source_knows(pair, written) ? 1.0 : 0.0;
    constexpr double each_word = 0.5;
    if (sum > 0.5 && sum < enough_evidence && !may_be_words(pair, expected, written) &&
        !sound_alike(pair, expected.key, written.key)) {
        sum += each_word * rendered_surroundings(pair, expected, written);
    }
    const bool translated =
        sum >= enough_evidence && expected.concepts.empty() && is_translation(pair, expected, written);
    return translated ? 0.0 : sum;
}

}  // namespace loep::check
