// Looks for the bare word where the other side has one with on- or un-, and for what zonder was said of.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/meaning/hidden_denial.hpp"

#include <algorithm>

#include "loep/check/completeness/rendered.hpp"
#include "loep/check/meaning/affirmation.hpp"
#include "loep/check/meaning/denial.hpp"
#include "loep/check/meaning/denial_company.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// The first word of the range that `is_wanted`; null if there is none.
template <typename Test>
const text::Word* find_in(const SideView& side, SegmentRange range, const Test& is_wanted) {
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        const auto found = std::find_if(words.begin(), words.end(), [&](const text::Word& word) {
            return word.kind == text::WordKind::word && is_wanted(word);
        });
        if (found != words.end()) {
            return &*found;
        }
    }
    return nullptr;
}

/// The first word with a beginning that denies; null if there is none.
const text::Word* find_beginning(const SideView& side, SegmentRange range) {
    for (auto i = range.begin; i < range.end; ++i) {
        for (const auto& marked : marked_in(side, i)) {
            const auto& word = (*side.segments)[i].words[marked.place];
            if (marked.is(SegmentTrait::denial) && word.kind == text::WordKind::word &&
                !denied_inside(word.key, side.language()).empty()) {
                return &word;
            }
        }
    }
    return nullptr;
}

/// *onveilig* as the word *veilig*, for looking up.
text::Word without_beginning(const SideView& side, const text::Word& word) {
    constexpr std::size_t beginning = 2;
    auto rest = word;
    rest.span = text::make_span(text::to_size(word.span.begin) + beginning, text::to_size(word.span.end));
    rest.key = text::fold_key(side.slice(rest.span));
    rest.hash = text::hash_of(rest.key);
    return rest;
}

/// *onveilig* – *safe*
std::optional<HiddenDenial> lost_beginning(const PairView& pair, const align::Bead& bead, const text::Word& word) {
    const auto targets = segments_of(bead, Side::target);
    if (Rendered(pair, targets).of(word) == Rendering::present) {
        return std::nullopt;
    }
    const auto bare = without_beginning(pair.source, word);
    const auto* affirmed = find_in(pair.target, targets, [&](const text::Word& english) {
        return !is_function_word(english.hashed(), text::Language::english) && may_translate(pair, bare, english.key);
    });
    return affirmed == nullptr || is_said_otherwise(pair, bead, word) ? std::nullopt
                                                                      : std::optional(HiddenDenial{&word, affirmed});
}

/// *veilig* – *unsafe*
std::optional<HiddenDenial> added_beginning(const PairView& pair, const align::Bead& bead, const text::Word& word) {
    const auto sources = segments_of(bead, Side::source);
    const auto base = denied_inside(word.key, text::Language::english);
    const auto translates = [&](const text::Word& dutch) { return may_translate(pair, dutch, word.key); };
    const auto* affirmed = find_in(pair.source, sources, [&](const text::Word& dutch) {
        return !is_function_word(dutch.hashed(), text::Language::dutch) && may_translate(pair, dutch, base);
    });
    return affirmed == nullptr || find_in(pair.source, sources, translates) != nullptr || may_deny(pair.source, sources)
               ? std::nullopt
               : std::optional(HiddenDenial{affirmed, &word});
}

/// *zonder vlag* – *with a flag*: the word of the target that stands for the first thing after a *zonder*, close behind
/// a *with*; null if there is none, or the target has it without as well.
const text::Word* with_the_thing(const PairView& pair, SegmentRange targets, const text::Word& without) {
    constexpr std::ptrdiff_t reach = 5;
    const auto& sources = (*pair.source.segments)[segment_at(pair.source, without.span.begin)].words;
    const auto thing =
        std::find_if(sources.begin() + (&without - sources.data()) + 1, sources.end(), [&](const text::Word& word) {
            return word.kind == text::WordKind::punctuation || is_content_word(word, text::Language::dutch);
        });
    if (thing == sources.end() || thing->kind != text::WordKind::word) {
        return nullptr;
    }
    const text::Word* with = nullptr;
    for (auto i = targets.begin; i < targets.end; ++i) {
        const auto& words = (*pair.target.segments)[i].words;
        std::ptrdiff_t since_with = reach + 1;
        std::ptrdiff_t since_denial = reach + 1;
        const text::Word* last = nullptr;
        for (const auto& word : words) {
            last = word.key == "with" ? &word : last;
            since_with = word.key == "with" ? 0 : since_with + 1;
            since_denial = "without no nor not minus lacking"_words.fits(word.key) ? 0 : since_denial + 1;
            const bool is_thing =
                is_content_word(word, text::Language::english) && may_translate(pair, *thing, word.key);
            // *with the sound off*
            const auto* next = &word + 1;
            const bool is_off = next != words.data() + words.size() && "off out"_words.fits(next->key);
            if (is_thing && (since_denial <= reach || is_off)) {
                return nullptr;
            }
            with = is_thing && since_with <= reach && with == nullptr ? last : with;
        }
    }
    return with;
}

/// *zonder te weten* – *knowing*: the word for what was not done, in a translation where nothing else may deny; null if
/// there is none.
const text::Word* deed_done(const PairView& pair, const align::Bead& bead, const text::Word& without) {
    const auto targets = segments_of(bead, Side::target);
    const auto& words = (*pair.source.segments)[segment_at(pair.source, without.span.begin)].words;
    const auto* end = words.data() + words.size();
    const auto* to = std::find_if(&without + 1, end, [](const text::Word& word) {
        return word.key == "te" || word.kind == text::WordKind::punctuation;
    });
    if (end - to < 2 || to->key != "te") {
        return nullptr;
    }
    for (const auto* word : words_that_may_deny(pair.target, targets)) {
        if (answer_to_denial(pair, bead, *word, without) != Answer::none) {
            return nullptr;
        }
    }
    const auto& deed = to[1];
    return find_in(pair.target, targets, [&](const text::Word& word) {
        return word.key.ends_with("ing") && may_translate(pair, deed, word.key);
    });
}

/// *zonder paspoort* – *with a passport*, *zonder dat hij het wist* – *and he knew*
std::optional<HiddenDenial> lost_without(const PairView& pair, const align::Bead& bead, const text::Word& word) {
    const auto targets = segments_of(bead, Side::target);
    const auto& words = (*pair.source.segments)[segment_at(pair.source, word.span.begin)].words;
    const auto* next = &word + 1;
    const bool that = next != words.data() + words.size() && next->key == "dat";
    if (const auto* bare = that ? nullptr : with_the_thing(pair, targets, word)) {
        return HiddenDenial{&word, bare};
    }
    if (const auto* done = deed_done(pair, bead, word); done != nullptr && !is_said_otherwise(pair, bead, word)) {
        return HiddenDenial{&word, done};
    }
    const auto* with = find_word(pair.target, targets, that ? "with and while"_words : "with"_words);
    return with == nullptr ||
                   find_word(pair.target, targets, "without sans no nor off muted out down less free absent"_words) !=
                       nullptr ||
                   rendering_of_denied(pair, word, Rendered(pair, targets)) != Rendering::present ||
                   is_said_otherwise(pair, bead, word)
               ? std::nullopt
               : std::optional(HiddenDenial{&word, with});
}

/// *met een paspoort* – *without a passport*
std::optional<HiddenDenial> added_without(const PairView& pair, const align::Bead& bead, const text::Word& word) {
    const auto sources = segments_of(bead, Side::source);
    const auto* with = find_word(pair.source, sources, "met"_words);
    // *een man met een hond … slapend* – *a man with a dog … without lifting a finger*
    const bool is_answered = count_words(pair.target, segments_of(bead, Side::target), "with"_words) >=
                             count_words(pair.source, sources, "met"_words);
    return with == nullptr || is_answered || may_deny(pair.source, sources) ? std::nullopt
                                                                            : std::optional(HiddenDenial{with, &word});
}

}  // namespace

std::optional<HiddenDenial> find_hidden_denial(const PairView& pair, const align::Bead& bead) {
    const auto sources = segments_of(bead, Side::source);
    const auto targets = segments_of(bead, Side::target);
    if (pair.source.language() != text::Language::dutch ||
        denials(pair.source, sources).size() != denials(pair.target, targets).size()) {
        return std::nullopt;
    }
    std::optional<HiddenDenial> found;
    if (holds(pair.source, sources, SegmentTrait::denial)) {
        const auto* without = find_word(pair.source, sources, "zonder"_words);
        const auto* inside = find_beginning(pair.source, sources);
        found = without != nullptr ? lost_without(pair, bead, *without) : found;
        found = !found && inside != nullptr ? lost_beginning(pair, bead, *inside) : found;
    }
    if (!found && holds(pair.target, targets, SegmentTrait::denial)) {
        const auto* without = find_word(pair.target, targets, "without"_words);
        const auto* inside = find_beginning(pair.target, targets);
        found = without != nullptr ? added_without(pair, bead, *without) : found;
        found = !found && inside != nullptr ? added_beginning(pair, bead, *inside) : found;
    }
    return found;
}

}  // namespace loep::check
