// Adds up what speaks for a replacement and what against it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/names/name_evidence.hpp"

#include <algorithm>
#include <array>

#include "loep/align/common_words.hpp"
#include "loep/align/stems.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/names/name_letters.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
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
    const bool is_ascii = text.empty() || static_cast<unsigned char>(text.front()) < 0x80U;
    const auto two_letters = text.substr(0, is_ascii ? 2 : 3);
    return std::none_of(two_letters.begin(), two_letters.end(),
                        [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

/// *AZ* for *Arizona*, *GOP* for *Republikeinen*: short for something, of which nobody knows what.
bool is_abbreviation(const PairView& pair, const Mention& written) {
    constexpr std::size_t longest = 4;
    const auto text = pair.target.slice(written.span);
    return written.concepts.empty() && text.size() <= longest &&
           std::none_of(text.begin(), text.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

/// Without a dictionary anything may be a word.
bool may_be_word(const PairView& pair, const SideView& side, const Mention& mention) {
    return pair.dictionary == nullptr || is_word_of_dictionary(pair, side, mention);
}

/// *Songfestival*: a head word, or a compound; not by chance the stem of one, as *Rijssen* is of *rijs*.
bool is_plain_word(const PairView& pair, const Mention& expected) {
    if (pair.source.language() == text::Language::english) {
        return may_be_word(pair, pair.source, expected);
    }
    const auto readings = pair.dictionary->readings(expected.key);
    return std::any_of(readings.begin(), readings.end(), [](const auto& reading) { return reading.part; }) ||
           !pair.dictionary->translations(align::letters_hash(expected.key)).empty();
}

/// *Laisvės* – *Savanorių*, *Tarwewijk* – *Zuidwijk*: both with the marks of another language, or both end in what a
/// Dutch street or quarter is.
bool are_of_one_make(const PairView& pair, const Mention& expected, const Mention& written) {
    static constexpr std::array<std::string_view, 14> endings{"weg",    "straat", "laan",   "plein",  "wijk",
                                                              "gracht", "kade",   "dijk",   "singel", "markt",
                                                              "dorp",   "hof",    "polder", "dreef"};
    const bool of_one_end = std::any_of(endings.begin(), endings.end(), [&](std::string_view end) {
        return expected.key.ends_with(end) && written.key.ends_with(end);
    });
    return of_one_end ||
           (has_foreign_marks(pair.source.slice(expected.span)) && has_foreign_marks(pair.target.slice(written.span)));
}

/// *Zutphen* – *Zwolle*: what no English dictionary has as a word is a name that nobody made by translating.
bool is_untranslated(const PairView& pair, const Mention& expected, const Mention& written) {
    return expected.concepts.empty() && written.concepts.empty() && is_surely_name(pair.source, expected) &&
           is_surely_name(pair.target, written) && !is_generic(expected.key) &&
           !may_be_word(pair, pair.target, written) && !is_in_capitals(pair.target, written) &&
           (!is_plain_word(pair, expected) || are_of_one_make(pair, expected, written)) &&
           (sound_otherwise(expected.key, written.key) || !sound_alike(pair, expected.key, written.key));
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
    // *De Graafschap*: an article with a capital is part of the name.
    if (before.empty() || before.back().letter_case != text::WordCase::lower ||
        (before.back().key != "de" && before.back().key != "het")) {
        return false;
    }
    const auto given = given_name_before(pair.source, expected);
    return given.empty() || !align::common_words(given).empty();
}

/// How much speaks for it that what the words of a name mean was translated: *Toepassing*, *Vereniging*, *de Arbeid*.
/// A name with the marks of another language (*Laisvės*) means nothing in Dutch.
double doubt_of_word(const PairView& pair, const Mention& expected, bool is_no_word) {
    if (has_foreign_marks(pair.source.slice(expected.span))) {
        return 0.0;
    }
    const bool is_dutch = !is_no_word && (expected.key.ends_with("ing") || is_spelt_dutch(expected.key));
    return (is_dutch ? 1.0 : 0.0) + (has_article(pair, expected) ? 2.0 : 0.0);
}

/// *Alhjerd Bacharevitsj* – *Bacharevich*: the rest of the name is there, so that this part may be left out.
bool may_be_left_out(const PairView& pair, const Mention& expected) {
    const auto& unmatched = pair.matches[pair.source.bead_of[expected.segment]].source;
    const auto groups = name_groups(pair.source, {expected.segment, expected.segment + 1});
    const auto group = std::find_if(groups.begin(), groups.end(), [&](const Names& names) {
        return names.front().span.begin <= expected.span.begin && expected.span.begin <= names.back().span.begin;
    });
    return group != groups.end() && std::any_of(group->begin(), group->end(), [&](const Mention& part) {
               return std::find(unmatched.begin(), unmatched.end(), &part) == unmatched.end();
           });
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

/// *vanuit Bremen* – *from Berlin*: a place that the termbase knows, where the source has a name behind a preposition
/// of place.
bool is_place_for_place(const PairView& pair, const Mention& expected, const Mention& written) {
    static constexpr WordList from_or_in("vanuit naar uit in bij from to in near at");
    const auto follows_place_word = [](const SideView& side, const Mention& mention) {
        const auto before = words_before(side, mention.segment, mention.span.begin);
        return !before.empty() && from_or_in.fits(before.back().key);
    };
    const auto is_place = [&](termbase::ConceptIndex index) {
        return (*pair.termbase)[index].kind == termbase::ConceptKind::place;
    };
    return expected.concepts.empty() && expected.certain && !written.concepts.empty() &&
           std::all_of(written.concepts.begin(), written.concepts.end(), is_place) &&
           follows_place_word(pair.source, expected) && follows_place_word(pair.target, written) &&
           !sound_alike(pair, expected.key, written.key);
}

}  // namespace

bool source_knows(const PairView& pair, const Mention& written) {
    return pair.source.index.count(written.key) > 0 ||
           std::any_of(written.concepts.begin(), written.concepts.end(), [&](auto subject) {
               return pair.source.index.families.count(pair.families[termbase::to_size(subject)]) > 0;
           });
}

double evidence_of_replacement(const PairView& pair, const Mention& expected, const Mention& written,
                               const Standing& standing) {
    const bool near = standing.near;
    const double context = context_agreement(pair, expected, written);
    // A capital at a sentence's beginning is no sign of a name, unless a name stands beside it.
    if ((!is_surely_name(pair.source, expected) && context < 2) ||
        (expected.concepts.empty() && is_translatable(expected))) {
        return 0.0;
    }
    double sum = context;
    const bool is_no_word = is_untranslated(pair, expected, written);
    sum += standing.alone || (is_no_word && standing.alone_missing) ? 1.0 : 0.0;
    // In the target's own letters too, but for a name that is near, of which one of two may only be left out.
    const bool written_elsewhere =
        target_writes(pair, expected) || (!near && is_no_word && is_spelt_in(pair, pair.target, expected));
    sum += written_elsewhere ? 2.0 : 0.0;
    // A name that the next bead has may be taken up by a pronoun here.
    sum += near ? (written_elsewhere ? 0.0 : -1.0) : 1.0;
    sum += expected.concepts.empty() ? 0.0 : 0.5;
    sum -= is_generic(expected.key) ? 2.0 : 0.0;
    if (expected.concepts.empty() && !written_elsewhere && !are_of_one_make(pair, expected, written)) {
        sum -= doubt_of_word(pair, expected, is_no_word);
    }
    sum += is_no_word ? 0.5 : 0.0;
    sum += !near && is_place_for_place(pair, expected, written) ? 1.0 : 0.0;
    sum += is_other_translated_name(pair, expected, written) ? 1.5 : 0.0;
    sum += is_no_word && are_of_one_make(pair, expected, written) ? 0.5 : 0.0;
    sum -= !near && context < 2 && may_be_left_out(pair, expected) ? 1.0 : 0.0;
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
        sum >= enough_evidence && expected.concepts.empty() && !is_no_word && is_translation(pair, expected, written);
    return translated ? 0.0 : sum;
}

}  // namespace loep::check
