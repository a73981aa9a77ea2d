// Rule quotation-lost: what the source quotes stands in the translation without quotation marks.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/meaning/dutch_words.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/quotation.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// The words of a segment inside a quotation, without its marks.
std::vector<text::Word> words_inside(const SideView& side, text::Span quotation) {
    std::vector<text::Word> inside;
    for (const auto& word : (*side.segments)[segment_at(side, quotation.begin)].words) {
        if (word.kind == text::WordKind::word && word.span.begin > quotation.begin && word.span.end < quotation.end) {
            inside.push_back(word);
        }
    }
    return inside;
}

bool is_stop(std::string_view token) {
    constexpr std::array<std::string_view, 5> stops{".", "!", "?", ",", "…"};
    return std::find(stops.begin(), stops.end(), token) != stops.end();
}

/// *‘…’, zei hij*, *‘Kom hier!’*: is a quotation speech, by what follows it or by a stop before its last mark?
bool is_speech(const SideView& side, text::Span quotation) {
    const auto& words = (*side.segments)[segment_at(side, quotation.begin)].words;
    const auto behind = std::find_if(words.begin(), words.end(),
                                     [&](const text::Word& word) { return word.span.end >= quotation.end; });
    const auto rest = words.end() - behind;
    const bool told = rest > 2 && behind[1].key == "," && tells_speaker(behind[2].key);
    return told || (behind != words.begin() && is_stop(std::prev(behind)->key));
}

/// *de roman ‘Honden van Europa’*, *‘Zavtra’*: a title or a name by its capital, not speech. English sets it in italics
/// or as it is.
bool is_title(const SideView& side, text::Span quotation, std::span<const text::Word> inside) {
    constexpr std::size_t longest_title = 6;
    return inside.front().letter_case != text::WordCase::lower && inside.size() <= longest_title &&
           !(inside.size() > 1 && is_speech(side, quotation));
}

/// *Kanye, wat ‘de enige’ betekent*, *de ‘trasjanka’*: what a word means, or a word of a third language.
bool is_word_told_of(const PairView& pair, text::Span quotation, std::span<const text::Word> inside) {
    const auto after = pair.source.bytes().substr(text::to_size(quotation.end));
    return after.starts_with(" beteken") ||
           (inside.size() == 1 && pair.is_dutch && !pair.is_dutch(inside.front().key) &&
            !(pair.dictionary != nullptr && is_in_dictionary(*pair.dictionary, inside.front().key)) &&
            telling_language(inside.front().hashed()) != text::Language::dutch);
}

/// *‘gerrymandering’*: a foreign word, explained to Dutch readers by its marks.
bool is_kept(const PairView& pair, SegmentRange targets, std::span<const text::Word> inside) {
    constexpr std::size_t shortest = 4;
    return std::any_of(inside.begin(), inside.end(), [&](const text::Word& word) {
        return word.key.size() >= shortest && find_word(pair.target, targets, word.key) != nullptr;
    });
}

/// *‘Ik kom niet’, zei hij* – *He said he was not coming*: told by another.
bool is_indirect(const PairView& pair, SegmentRange targets, std::span<const text::Word> inside) {
    constexpr std::string_view dutch = "ik we wij mij mijn ons onze me";
    constexpr std::string_view english = "i we me my our us i'm i've i'll i'd we're we've we'll we'd let's mine ours";
    return std::any_of(inside.begin(), inside.end(),
                       [&](const text::Word& word) { return fits_any(dutch, word.key); }) &&
           find_word(pair.target, targets, english) == nullptr;
}

/// The first word of the target that may translate one of the quotation; the whole range where none is known.
text::Span likely_place(const PairView& pair, SegmentRange targets, std::span<const text::Word> inside) {
    for (auto i = targets.begin; i < targets.end; ++i) {
        for (const auto& word : (*pair.target.segments)[i].words) {
            const auto key = text::bare_key(pair.target.slice(word.span));
            if (word.kind == text::WordKind::word && !is_function_word(word.hashed(), text::Language::english) &&
                std::any_of(inside.begin(), inside.end(),
                            [&](const auto& one) { return may_translate(pair, one, key); })) {
                return word.span;
            }
        }
    }
    return span_of(pair.target, targets);
}

/// Is nothing in the range quoted, and is it a sentence, which headlines are not?
bool quotes_nothing(const SideView& side, SegmentRange range) {
    if (range.empty() || holds(side, range, SegmentTrait::quote)) {
        return false;
    }
    const auto& last = (*side.segments)[range.end - 1].words;
    return !last.empty() && is_stop(last.back().key) && !is_quoted(side, span_of(side, range));
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    if (pair.source.language() != text::Language::dutch) {
        return;
    }
    check_beads(pair, findings, [&](std::size_t i) {
        const auto& bead = pair.beads[i];
        const auto sources = segments_of(bead, Side::source);
        const auto targets = segments_of(bead, Side::target);
        if (sources.empty() || !is_reliable(bead) || !holds(pair.source, sources, SegmentTrait::quote) ||
            !quotes_nothing(pair.target, targets)) {
            return;
        }
        for (const auto quotation : quotations_in(pair.source, sources)) {
            const auto inside = words_inside(pair.source, quotation);
            if (inside.empty() || is_title(pair.source, quotation, inside) ||
                is_word_told_of(pair, quotation, inside) || is_kept(pair, targets, inside) ||
                is_indirect(pair, targets, inside)) {
                continue;
            }
            findings.push_back({"quotation-lost",
                                Severity::warning,
                                text::message("{} is quoted in the source and not here", pair.source.slice(quotation)),
                                pair.target.place(likely_place(pair, targets, inside)),
                                pair.source.place(quotation),
                                {},
                                {}});
        }
    });
}

constexpr std::array examples = std::to_array<Example>({
    {"Hij noemde de buren vorige week ‘hysterisch’.", "Last week he called the neighbours hysterical.", true,
     "somebody's word became the paper's own"},
    {"Hij noemde de buren vorige week ‘hysterisch’.", "Last week he called the neighbours “hysterical”.", false,
     "quoted"},
    {"‘Als ik hem openmaak, is het echt’, zegt de boer.", "If I open it, it is real, says the farmer.", true,
     "speech without its marks"},
    {"‘Ik kom niet’, zei de minister.", "The minister said that he was not coming.", false, "told by another"},
    {"Zij las de roman ‘Honden van Europa’ in een dag.", "She read the novel Dogs of Europe in a day.", false,
     "a title, in italics perhaps"},
    {"Haar naam, die ‘de enige’ betekent, kende zij niet.", "She did not know her name, which means the only one.",
     false, "what a word means"},
    {"Dat heet daar ‘gerrymandering’.", "That is called gerrymandering there.", false, "a word that English has"},
    {"‘De kou is erg. De honger is erger’, zei hij.", "“The cold is bad. Hunger is worse,” he said.", false,
     "one quotation of two sentences"},
});

}  // namespace

extern const Rule quotation_lost;
constinit const Rule quotation_lost{
    "quotation-lost",
    "mistranslation",
    "a quotation of the source without quotation marks in the translation",
    "The source has words between quotation marks, and no mark stands in or around what answers them: words of others "
    "have become the paper's own. Titles and names (a capital, no speech), foreign words that the translation has too "
    "and speech that is told by another are passed by; so are headlines. Where the translation quotes anything in the "
    "same sentence, nothing is said.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
