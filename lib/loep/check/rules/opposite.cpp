// Rule opposite: the translation says the contrary of a word of the source: next week for vorige week, south for noord.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstddef>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/meaning/affirmation.hpp"
#include "loep/check/meaning/denial.hpp"
#include "loep/check/meaning/denial_company.hpp"
#include "loep/check/meaning/opposites.hpp"
#include "loep/check/meaning/turned_round.hpp"
#include "loep/check/numbers/number_bounds.hpp"
#include "loep/check/numbers/number_changes.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// Does a word of the segments deny: *not*, *geen*, also *no*, *zonder*? Not `except`, which is a contrary itself.
bool is_denied(const SideView& side, SegmentRange range, const text::Word& except) {
    const auto others = denials(side, range);
    return std::any_of(others.begin(), others.end(), [&](const text::Word* word) { return word != &except; }) ||
           find_word(side, range,
                     side.language() == text::Language::dutch ? "noch zonder" : "no nor neither without") != nullptr;
}

/// Does one of the three words before it deny it, or in Dutch after it (*werkt de hele dag niet*), with no mark
/// between?
bool is_denied_close(const SideView& side, const text::Word& word) {
    constexpr std::ptrdiff_t reach = 3;
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    const auto* begin = words.data();
    const auto* end = begin + words.size();
    const auto is_mark = [](const text::Word& one) { return one.kind == text::WordKind::punctuation; };
    const auto deny = [&](const text::Word& one) {
        return denies(one, side.language()) || "no without zonder"_words.fits(one.key);
    };
    const auto* first = &word;
    while (first != begin && &word - first < reach && !is_mark(*(first - 1))) {
        --first;
    }
    const auto* last = &word + 1;
    while (side.language() == text::Language::dutch && last != end && last - &word <= reach && !is_mark(*last)) {
        ++last;
    }
    // *far from low*
    const bool far = std::adjacent_find(first, &word, [](const text::Word& one, const text::Word& next) {
                         return one.key == "far" && next.key == "from";
                     }) != &word;
    return far || std::any_of(first, &word, deny) || std::any_of(&word + 1, last, deny);
}

/// *niet schuldig* – *innocent*, *kort, want je weet nooit* – *never for long, you never know*: a contrary that only
/// one side denies is none.
bool denies_one(const PairView& pair, const align::Bead& bead, const Confused& one) {
    return has_all_but(pair.target, segments_of(bead, Side::target)) ||
           is_denied_close(pair.source, *one.source) != is_denied_close(pair.target, *one.target) ||
           is_denied(pair.source, segments_of(bead, Side::source), *one.source) !=
               is_denied(pair.target, segments_of(bead, Side::target), *one.target);
}

/// *minder snel* – *more slowly*: a word before it turns it round.
bool is_lessened(const SideView& side, const text::Word& word) {
    const auto& words = (*side.segments)[segment_at(side, word.span.begin)].words;
    return &word != words.data() && "minder minst less least"_words.fits(std::prev(&word)->key);
}

/// Does a word of the target deny that is neither the contrary itself nor there for something else?
bool is_denied_otherwise(const PairView& pair, const align::Bead& bead, const Confused& one) {
    const auto words = words_that_may_deny(pair.target, segments_of(bead, Side::target));
    return std::any_of(words.begin(), words.end(), [&](const text::Word* word) {
        return !one.written.contains(word->span) && word != one.target &&
               answer_to_denial(pair, bead, *word, *one.source) != Answer::none;
    });
}

/// *niet iedereen*: whatever the rest becomes, it is not said of everyone.
bool denies_all(const SideView& side, const text::Word& denial) {
    const auto& words = (*side.segments)[segment_at(side, denial.span.begin)].words;
    const auto* next = &denial + 1;
    return denial.key == "niet" && next != words.data() + words.size() &&
           "iedereen allemaal alle alles"_words.fits(next->key);
}

/// *nooit te laat* – *always on time*, *alles is mogelijk* – *nothing is impossible*: where one of the two denies, the
/// rest may be turned round as well.
bool may_be_turned_round(const PairView& pair, const align::Bead& bead, const Confused& one) {
    const bool source = denies(*one.source, pair.source.language());
    const bool target = denies(*one.target, pair.target.language());
    return source != target &&
           ((is_free(pair, bead) && !denies_all(pair.source, *one.source)) ||
            may_deny(pair.source, segments_of(bead, Side::source), one.source) ||
            has_all_but(pair.target, segments_of(bead, Side::target)) || is_denied_otherwise(pair, bead, one));
}

/// *de vrouw van …* – *…, whose husband*: told from the other of the two.
bool is_told_from_partner(const PairView& pair, const Confused& one) {
    const auto& dutch = (*pair.source.segments)[segment_at(pair.source, one.source->span.begin)].words;
    const auto& english = (*pair.target.segments)[segment_at(pair.target, one.target->span.begin)].words;
    const auto* next = one.source + 1;
    return next != dutch.data() + dutch.size() && next->key == "van" && one.target != english.data() &&
           std::prev(one.target)->key == "whose";
}

/// *Oude Elferink had een nieuwe …* – *Oude Elferink had a new …*: a word of a name, which the translation has too.
bool is_kept_in_name(const PairView& pair, const align::Bead& bead, const Confused& one) {
    const auto* kept = find_word(pair.target, segments_of(bead, Side::target), one.source->key);
    return one.source->letter_case == text::WordCase::capitalised && kept != nullptr &&
           kept->letter_case == text::WordCase::capitalised;
}

Finding contrary(const PairView& pair, text::Span written, text::Span expected) {
    return {
        "opposite",
        Severity::warning,
        text::message("“{}” contradicts “{}” in the source", pair.target.slice(written), pair.source.slice(expected)),
        pair.target.place(written),
        pair.source.place(expected),
        {},
        {}};
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t index) {
        const auto& bead = pair.beads[index];
        if (bead.source_size() == 0 || bead.target_size() == 0 || !is_reliable(bead)) {
            return;
        }
        const auto first = static_cast<std::ptrdiff_t>(findings.size());
        const auto bounds = find_opposite_bounds(pair, bead);
        for (const auto& one : bounds) {
            findings.push_back(contrary(pair, one.target, one.source));
        }
        for (const auto& one : find_opposites(pair, bead)) {
            const bool lessens_one = is_lessened(pair.source, *one.source) != is_lessened(pair.target, *one.target);
            const bool bounds_number = std::any_of(bounds.begin(), bounds.end(), [&](const OppositeBounds& bound) {
                return bound.target.overlaps(one.target->span);
            });
            if (!bounds_number && !lessens_one && !denies_one(pair, bead, one) &&
                !may_be_turned_round(pair, bead, one) && !is_told_from_partner(pair, one) &&
                !is_kept_in_name(pair, bead, one) && !is_turned_round(pair, bead, one)) {
                findings.push_back(contrary(pair, one.written, one.expected));
            }
        }
        for (const auto& one : find_opposite_changes(pair, bead)) {
            const bool known = std::any_of(findings.begin() + first, findings.end(), [&](const Finding& finding) {
                return finding.place.span.overlaps(one.written);
            });
            if (!known && !is_turned_round(pair, bead, one)) {
                findings.push_back(contrary(pair, one.written, one.expected));
            }
        }
    });
}

constexpr std::array examples = std::to_array<Example>({
    {"Vorige week sloot Polen de grens.", "Next week Poland closed the border.", true, "last and next"},
    {"De gemeente heeft een overschot.", "The municipality has a deficit.", true, "a noun"},
    {"De huren stijgen.", "Rents are falling.", true, "a verb"},
    {"Na de zitting zweeg hij.", "Before the hearing he kept silent.", true, "a preposition"},
    {"Hij heeft nooit in Parijs gewoond.", "He once lived in Paris.", true, "a contrary that denies"},
    {"Hij is nooit te laat.", "He is always on time.", false, "the rest is turned round as well"},
    {"De winkels gaan weer open.", "Shops are no longer closed.", false, "denied by no longer"},
    {"Vorige week sloot Polen de grens.", "Last week Poland closed the border.", false, "rightly translated"},
    {"Vorige week vertrok hij, volgende week komt hij terug.", "He left a week ago and will be back next week.", false,
     "the English word translates another"},
    {"Zij bellen elke zondag, kort, want je weet nooit wie er luistert.",
     "They ring every Sunday, never for long, because you never know who is listening.", false, "denied on one side"},
    {"Zijn vader sprak.", "His mother spoke.", true, "another parent"},
    {"Zijn vader werd oud.", "His mother saw that his father grew old.", false,
     "known miss: the right word is there too"},
    {"PSV won met 2-1 van Ajax.", "Ajax lost 2-1 to PSV.", false, "told from the other side"},
    {"De meeste mensen stemden tegen.", "Only a minority voted in favour.", false, "another word makes up for it"},
    {"De troepen trokken zich terug.", "The troops advanced.", true, "a verb of two words"},
    {"Volgens zijn advocaat is hij niet schuldig.", "He is innocent, his lawyer says.", false, "a denied contrary"},
    {"Hij is niet schuldig.", "He is not innocent.", true, "both sides deny"},
    {"De lonen stegen minder snel.", "Wages rose more slowly.", false, "less of one is more of the other"},
    {"Bijna 300 mensen kwamen.", "More than 300 people came.", true, "before a number"},
    {"Op zijn vroegst komt hij in mei.", "He will come in May at the latest.", true, "the earliest"},
    {"De prijzen gingen omlaag.", "Prices went up.", true, "a direction"},
    {"De rechter wees het verzoek toe.", "The judge rejected the request.", true, "a decision"},
    {"Vrijdagavond sprak hij.", "He spoke on Friday morning.", true, "the end of a compound"},
    {"Alle winkels waren dicht.", "Some shops were closed.", true, "all and some"},
    {"Vorige maand sloot de bakker.", "Last year the baker closed.", true, "another stretch of time"},
    {"De moeilijkste vraag kwam later.", "The easiest question came later.", true, "a superlative"},
    {"De minister reist volgende week, na het overleg van vorige maand.",
     "The minister will travel last week, after last month's talks.", true, "a phrase, whatever else is last or next"},
    {"Elke week komen er mensen naar het plein.", "Every day people come to the square.", true, "how often"},
    {"De minister trad af.", "The minister took office.", true, "a phrase for a verb of two words"},
    {"In het laatste kwartaal werd zij de eerste vrouw.", "In the last quarter she became the last woman.", true,
     "before one thing"},
    {"De omzet daalde in mei met 5 procent en steeg in juni.", "Turnover rose by 5 per cent in May, and again in June.",
     true, "by one number"},
    {"Na een daling van 5 procent steeg de omzet.", "Having fallen by 5 per cent, turnover rose.", false,
     "another thing that rises"},
});

}  // namespace

extern const Rule opposite;
constinit const Rule opposite{
    "opposite",
    "mistranslation",
    "the contrary of a word or phrase of the source",
    "Last and next, before and after, rise and fall, open and close, deny and confirm, never and always, all and some, "
    "last month and last year, the easiest and the hardest, more than and almost before the same number: the Dutch "
    "word stands in the source, the English for its contrary in the translation, none of the right words beside it, "
    "and no other Dutch word that would give it. "
    "Whatever else the sentence says, phrases of two or three words are compared as they stand (next week and last "
    "week, the first time and the last, a fall of and a rise of, took office and resigned), and so are the words "
    "before one thing (the first woman, the last woman) and those for what rises or falls by one number. "
    "A sentence told from the other side (Ajax lost to PSV, for PSV won) is passed by. Where a dictionary is "
    "installed, English contraries are compared as well: a word that translates nothing, and means the contrary of "
    "what a Dutch word means that nothing translates. It knowingly misses pairs that are not in its list.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
