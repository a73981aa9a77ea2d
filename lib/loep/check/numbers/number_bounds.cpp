// Reads the words before numbers that say more than, less than.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/numbers/number_bounds.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "loep/check/meaning/denial.hpp"
#include "loep/check/numbers/amounts.hpp"
#include "loep/check/numbers/number_checks.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/word_table.hpp"

namespace loep::check {

namespace {

using text::Number;

enum class Limit : std::uint8_t { below, above };

struct Phrase {
    std::string_view words;
    Limit limit{};
};

/// What stands before a number and how it bounds it.
struct Bound {
    Limit limit{};
    text::Span span;
};

/// Longer phrases before those that they end in.
constexpr std::array dutch_phrases = std::to_array<Phrase>({
    {"niet meer dan", Limit::below},
    {"niet minder dan", Limit::above},
    {"niet onder", Limit::above},
    {"niet boven", Limit::below},
    {"niet ouder dan", Limit::below},
    {"niet jonger dan", Limit::above},
    {"niet langer dan", Limit::below},
    {"niet hoger dan", Limit::below},
    {"niet lager dan", Limit::above},
    {"op zijn hoogst", Limit::below},
    {"op zijn minst", Limit::above},
    {"nog geen", Limit::below},
    {"een kleine", Limit::below},
    {"minder dan", Limit::below},
    {"lager dan", Limit::below},
    {"korter dan", Limit::below},
    {"jonger dan", Limit::below},
    {"kleiner dan", Limit::below},
    {"onder", Limit::below},
    {"bijna", Limit::below},
    {"haast", Limit::below},
    {"hooguit", Limit::below},
    {"hoogstens", Limit::below},
    {"maximaal", Limit::below},
    {"ten hoogste", Limit::below},
    {"meer dan", Limit::above},
    {"hoger dan", Limit::above},
    {"langer dan", Limit::above},
    {"ouder dan", Limit::above},
    {"groter dan", Limit::above},
    {"boven", Limit::above},
    {"ruim", Limit::above},
    {"minstens", Limit::above},
    {"minimaal", Limit::above},
    {"ten minste", Limit::above},
    {"tenminste", Limit::above},
    {"zeker", Limit::above},
    {"maar liefst", Limit::above},
    {"tot", Limit::below},
    {"vanaf", Limit::above},
});

constexpr std::array english_phrases = std::to_array<Phrase>({
    {"no more than", Limit::below},   {"not more than", Limit::below},   {"no fewer than", Limit::above},
    {"no less than", Limit::above},   {"not less than", Limit::above},   {"not fewer than", Limit::above},
    {"no older than", Limit::below},  {"no younger than", Limit::above}, {"no longer than", Limit::below},
    {"no higher than", Limit::below}, {"no lower than", Limit::above},   {"not over", Limit::below},
    {"not under", Limit::above},      {"not above", Limit::below},       {"not below", Limit::above},
    {"less than", Limit::below},      {"fewer than", Limit::below},      {"lower than", Limit::below},
    {"shorter than", Limit::below},   {"younger than", Limit::below},    {"smaller than", Limit::below},
    {"under", Limit::below},          {"below", Limit::below},           {"almost", Limit::below},
    {"nearly", Limit::below},         {"close to", Limit::below},        {"at most", Limit::below},
    {"at the most", Limit::below},    {"maximum of", Limit::below},      {"more than", Limit::above},
    {"higher than", Limit::above},    {"longer than", Limit::above},     {"older than", Limit::above},
    {"larger than", Limit::above},    {"greater than", Limit::above},    {"over", Limit::above},
    {"above", Limit::above},          {"at least", Limit::above},        {"upwards of", Limit::above},
    {"in excess of", Limit::above},   {"minimum of", Limit::above},      {"exceeding", Limit::above},
});

/// The last word before a number, over articles and the sign of a currency; null at a beginning.
const text::Word* word_before(const std::vector<text::Word>& words, const Number& number) {
    static constexpr WordList articles("de het een a an the");
    const auto after = std::partition_point(
        words.begin(), words.end(), [&](const text::Word& word) { return word.span.begin < number.span.begin; });
    const auto found = std::find_if(std::make_reverse_iterator(after), words.rend(), [&](const text::Word& word) {
        const bool sign =
            word.kind == text::WordKind::punctuation && word.key.find_first_of(",.;:()") == std::string::npos;
        return !sign && !articles.fits(word.key);
    });
    return found == words.rend() ? nullptr : &*found;
}

/// Where the phrase begins whose last word is `last`; null where other words stand.
const text::Word* beginning_of(std::string_view phrase, const std::vector<text::Word>& words, const text::Word* last) {
    while (true) {
        const auto blank = phrase.rfind(' ');
        if (last->key != phrase.substr(blank == std::string_view::npos ? 0 : blank + 1)) {
            return nullptr;
        }
        if (blank == std::string_view::npos) {
            return last;
        }
        if (last == words.data()) {
            return nullptr;
        }
        phrase = phrase.substr(0, blank);
        --last;
    }
}

constexpr std::string_view last_word_of(std::string_view phrase) {
    return phrase.substr(phrase.rfind(' ') + 1);  // npos + 1: the beginning
}

/// The last words of phrases, each once.
template <const auto& phrases>
struct LastWords {
    static constexpr bool is_first(std::size_t at) {
        const auto word = last_word_of(phrases[at].words);
        return std::none_of(phrases.begin(), phrases.begin() + at,
                            [&](const Phrase& phrase) { return last_word_of(phrase.words) == word; });
    }
    static constexpr std::size_t count = [] {
        std::size_t words = 0;
        for (std::size_t at = 0; at < phrases.size(); ++at) {
            words += is_first(at) ? 1U : 0U;
        }
        return words;
    }();
    static constexpr std::array<std::string_view, count> words = [] {
        std::array<std::string_view, count> found;
        std::size_t to = 0;
        for (std::size_t at = 0; at < phrases.size(); ++at) {
            if (is_first(at)) {
                found[to++] = last_word_of(phrases[at].words);
            }
        }
        return found;
    }();
    static constexpr text::WordTable table{words};
};

template <const auto& phrases>
std::optional<Bound> bound_by(const SideView& side, const Number& number) {
    const auto& words = (*side.segments)[segment_at(side, number.span.begin)].words;
    const auto* last = word_before(words, number);
    if (last == nullptr || !LastWords<phrases>::table.contains(last->hashed())) {
        return std::nullopt;
    }
    for (const auto& phrase : phrases) {
        if (const auto* first = beginning_of(phrase.words, words, last)) {
            return Bound{phrase.limit, {first->span.begin, last->span.end}};
        }
    }
    return std::nullopt;
}

std::optional<Bound> bound_of(const SideView& side, const Number& number) {
    return side.language() == text::Language::dutch ? bound_by<dutch_phrases>(side, number)
                                                    : bound_by<english_phrases>(side, number);
}

/// *just*, which limits, but not of *just under*.
bool has_limiting_just(const SideView& side, SegmentRange range) {
    const auto* just = find_word(side, range, "just"_words);
    if (just == nullptr) {
        return false;
    }
    const auto& words = (*side.segments)[segment_at(side, just->span.begin)].words;
    return just == &words.back() || !"under over above below"_words.fits((just + 1)->key);
}

/// Does the range deny: *niemand*, *zonder*, *forbidden*?
bool denies_any(const SideView& side, SegmentRange range) {
    return !denials(side, range).empty() ||
           find_word(side, range,
                     side.language() == text::Language::dutch ? "zonder verbied* verbod*"
                                                              : "no nor without ban* forb*") != nullptr;
}

/// *only over 18*, *nobody until at least 18*
bool limits_any(const SideView& side, SegmentRange range) {
    return find_word(side, range,
                     side.language() == text::Language::dutch ? "alleen slechts enkel uitsluitend behalve tenzij totdat"
                                                              : "only unless except until") != nullptr ||
           has_limiting_just(side, range);
}

/// *niemand onder de 18* – *only over 18*: words that turn a bound round, on one side only or other ones on each.
bool may_be_turned_round(const PairView& pair, SegmentRange sources, SegmentRange targets) {
    return denies_any(pair.source, sources) != denies_any(pair.target, targets) ||
           limits_any(pair.source, sources) != limits_any(pair.target, targets);
}

}  // namespace

std::vector<OppositeBounds> find_opposite_bounds(const PairView& pair, const align::Bead& bead) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    const auto written = numbers_in(pair.target, targets);
    std::vector<OppositeBounds> found;
    for (const auto* number : numbers_in(pair.source, sources)) {
        const auto expected = bound_of(pair.source, *number);
        if (!expected) {
            continue;
        }
        const auto is_same = [&](const Number* other) { return share_value(*number, *other); };
        const auto same = std::find_if(written.begin(), written.end(), is_same);
        const bool alone = std::count_if(written.begin(), written.end(), is_same) == 1;
        const auto bound = alone ? bound_of(pair.target, **same) : std::nullopt;
        if (bound && bound->limit != expected->limit && !may_be_turned_round(pair, sources, targets)) {
            found.push_back({expected->span, bound->span});
        }
    }
    return found;
}

}  // namespace loep::check
