// Rule doubled-word: the same word twice in a row.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>

#include <fmt/format.h>

#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// Doubled lawfully in good prose: English *had had, that that, is is*; Dutch *die die, dat dat, het het, als als*.
bool may_be_doubled(std::string_view key, text::Language language) {
    constexpr std::array<std::string_view, 11> english{"had", "that", "is", "her", "do",  "very",
                                                       "no",  "so",   "ha", "bye", "blah"};
    constexpr std::array<std::string_view, 14> dutch{"die", "dat",  "het",  "als", "was", "is",   "zijn",
                                                     "wie", "waar", "heel", "nee", "ja",  "haar", "had"};
    return language == text::Language::dutch ? std::find(dutch.begin(), dutch.end(), key) != dutch.end()
                                             : std::find(english.begin(), english.end(), key) != english.end();
}

/// *She said that that it was over*: no demonstrative stands before the subject of a clause.
bool is_before_subject(const std::vector<text::Word>& words, std::size_t second) {
    constexpr std::string_view subjects =
        "i it he she they we you there this these those the a an his her their its our my";
    return words[second].key == "that" && second + 1 < words.size() && fits_any(subjects, words[second + 1].key);
}

/// *means that that singing is forbidden*: of the two, Dutch has no more than the conjunction, and no verb follows.
bool is_that_too_often(const PairView& pair, const std::vector<text::Word>& words, std::size_t second,
                       std::size_t bead) {
    constexpr std::string_view pointing = "die deze dit zulk* daar* hier* dergelijk* zo this these those";
    constexpr std::string_view after_pronoun =
        "is was were are be been being has had have did does do will would can could may might must shall should not "
        "never also only still alone one very same much many would-be ought used";
    if (words[second].key != "that" || second + 1 >= words.size() ||
        words[second + 1].kind == text::WordKind::punctuation || fits_any(after_pronoun, words[second + 1].key)) {
        return false;
    }
    const auto range = segments_of(pair.beads[bead], Side::source);
    std::size_t conjunctions = 0;
    bool points = find_word(pair.source, range, pointing) != nullptr;
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& sources = (*pair.source.segments)[i].words;
        for (std::size_t at = 0; at < sources.size(); ++at) {
            conjunctions += sources[at].key == "dat" ? 1U : 0U;
            points = points || (sources[at].key == "het" && at > 0 && sources[at - 1].key == "dat");
        }
    }
    return pair.source.language() == text::Language::dutch && conjunctions == 1 && !points;
}

/// *sit-in*: the second part of a compound.
bool ends_compound(const SideView& side, const std::vector<text::Word>& words, std::size_t at) {
    return at != 0 && (words[at - 1].key == "-" || side.slice({words[at - 1].span.end, words[at].span.begin}) == "-");
}

/// *The lights came on on both sides*, *a sit-in in the hall*: the particle of a verb, and a preposition.
bool is_particle_and_preposition(const SideView& side, const std::vector<text::Word>& words, std::size_t second) {
    static constexpr std::array<std::string_view, 22> verbs{
        "come", "comes", "came",  "coming", "go",  "goes", "went",  "going",  "gone", "carry", "carried",
        "live", "lives", "lived", "get",    "got", "move", "moved", "turned", "turn", "move",  "stay"};
    const auto& key = words[second].key;
    return second >= 2 && (key == "on" || key == "in") &&
           (ends_compound(side, words, second - 1) ||
            std::find(verbs.begin(), verbs.end(), words[second - 2].key) != verbs.end());
}

/// Only blanks between them?
bool are_neighbours(const SideView& side, const text::Word& first, const text::Word& second) {
    const auto between = side.slice({first.span.end, second.span.begin});
    return !between.empty() && between.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// A word doubled in the source too (*Baden Baden*) is meant, but for those that Dutch grammar doubles (*die die*).
bool source_doubles(const PairView& pair, std::size_t bead) {
    const auto range = segments_of(pair.beads[bead], Side::source);
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*pair.source.segments)[i].words;
        for (std::size_t k = 1; k < words.size(); ++k) {
            if (words[k].kind == text::WordKind::word && words[k].key == words[k - 1].key &&
                !may_be_doubled(words[k].key, pair.source.language())) {
                return true;
            }
        }
    }
    return false;
}

/// *step by step by step*, *on and on and on*: said so on purpose.
bool links_repetition(std::string_view key) {
    static constexpr std::array<std::string_view, 14> words{"and", "by", "after", "upon", "to", "or",  "in",
                                                            "en",  "na", "voor",  "op",   "of", "aan", "met"};
    return std::find(words.begin(), words.end(), key) != words.end();
}

/// Do the `size` words from `at` on, all in lower case, stand there once more, with only blanks between?
bool is_phrase_twice(const SideView& side, const std::vector<text::Word>& words, std::size_t at, std::size_t size) {
    if (at + 2 * size > words.size() || words[at].hash != words[at + size].hash) {
        return false;
    }
    for (std::size_t k = at; k < at + 2 * size; ++k) {
        if (words[k].kind != text::WordKind::word || words[k].letter_case != text::WordCase::lower ||
            links_repetition(words[k].key) || (k > at && !are_neighbours(side, words[k - 1], words[k])) ||
            (k >= at + size && words[k].key != words[k - size].key)) {
            return false;
        }
    }
    return words[at].key != words[at + 1].key;
}

/// *there was there was*: two to four words that were pasted twice.
void check_phrases(const SideView& side, const std::vector<text::Word>& words, std::vector<Finding>& findings) {
    for (std::size_t at = 0; at < words.size(); ++at) {
        for (std::size_t size = 2; size <= 4; ++size) {
            if (!is_phrase_twice(side, words, at, size)) {
                continue;
            }
            const text::Span once{words[at].span.begin, words[at + size - 1].span.end};
            const auto place = side.place({once.begin, words[at + 2 * size - 1].span.end});
            findings.push_back({"doubled-word",
                                Severity::warning,
                                text::message("“{}” is doubled", side.slice(once)),
                                place,
                                std::nullopt,
                                {{place, std::string(side.slice(once)), false}},
                                {}});
            at += 2 * size - 1;
            break;
        }
    }
}

/// Has the side two such segments, one after the other?
bool has_segment_twice(const SideView& side, SegmentRange range) {
    constexpr std::size_t shortest = 3;
    for (auto i = range.begin + 1; i < range.end; ++i) {
        const auto& words = (*side.segments)[i].words;
        const auto& before = (*side.segments)[i - 1].words;
        const auto same = [](const text::Word& a, const text::Word& b) { return a.hash == b.hash && a.key == b.key; };
        if (words.size() >= shortest && std::equal(words.begin(), words.end(), before.begin(), before.end(), same)) {
            return true;
        }
    }
    return false;
}

/// *I had not. I had not.*: a sentence that the source does not have twice.
void check_segment(const PairView& pair, std::uint32_t index, std::vector<Finding>& findings) {
    const auto& side = pair.target;
    if (index == 0 || !has_segment_twice(side, {index - 1, index + 1}) ||
        has_segment_twice(pair.source, segments_near(pair, side.bead_of[index], Side::source))) {
        return;
    }
    const auto span = (*side.segments)[index].span;
    findings.push_back({"doubled-word",
                        Severity::warning,
                        text::message("“{}” is doubled", side.slice(span)),
                        side.place(span),
                        std::nullopt,
                        {},
                        {}});
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    const auto& side = pair.target;
    for (std::uint32_t i = 0; i < side.segments->size(); ++i) {
        check_segment(pair, i, findings);
        if (!holds(side, {i, i + 1}, SegmentTrait::repetition)) {
            continue;
        }
        const auto& words = (*side.segments)[i].words;
        check_phrases(side, words, findings);
        for (std::size_t k = 1; k < words.size(); ++k) {
            const auto& word = words[k];
            // A capitalised second word is a name (*Duran Duran*, *Sirhan Sirhan*) or a new sentence.
            if (word.kind != text::WordKind::word || word.letter_case != text::WordCase::lower ||
                word.hash != words[k - 1].hash || word.key != words[k - 1].key ||
                !are_neighbours(side, words[k - 1], word) ||
                (may_be_doubled(word.key, side.language()) && !is_before_subject(words, k) &&
                 !is_that_too_often(pair, words, k, side.bead_of[i])) ||
                is_particle_and_preposition(side, words, k) || source_doubles(pair, side.bead_of[i])) {
                continue;
            }
            const text::Span both{words[k - 1].span.begin, word.span.end};
            const auto place = side.place(both);
            findings.push_back({"doubled-word",
                                may_be_doubled(word.key, side.language()) ? Severity::warning : Severity::error,
                                text::message("“{}” is doubled", side.slice(word.span)),
                                place,
                                std::nullopt,
                                {{place, std::string(side.slice(words[k - 1].span)), true}},
                                {}});
        }
    }
}

constexpr std::array examples = std::to_array<Example>({
    {"Hij ging naar de grens.", "He went to the the border.", true, "an article twice"},
    {"Volgens de politie was er geen gevaar.", "According to the police there was there was no danger.",
     Severity::warning, "a phrase twice"},
    {"Het ging stap voor stap vooruit.", "It went forward step by step by step.", false, "said so on purpose"},
    {"Hij had al gegeten.", "He had had dinner already.", false, "English doubles had"},
    {"Ze zei dat dat waar was.", "She said that that was true.", false, "English doubles that"},
    {"Dat betekent dat zingen verboden is.", "It means that that singing is forbidden.", false, "Dutch points as well"},
    {"Hij weet dat zingen verboden is.", "He knows that that singing is forbidden.", Severity::warning,
     "that by mistake"},
    {"Zij zei dat het afgelopen was.", "She said that that it was over.", Severity::warning, "that before a subject"},
    {"Niemand zei iets.", "No one spoke. No one spoke.", Severity::warning, "a sentence twice"},
    {"Niemand zei iets. Niemand zei iets.", "No one spoke. No one spoke.", false, "twice in the source too"},
    {"De man die die avond dienst had, zag niets.", "The man who was on on duty that night saw nothing.", true,
     "what Dutch doubles is no excuse"},
    {"Aan beide kanten gingen de lichten aan.", "The lights came on on both sides.", false,
     "a particle, then a preposition"},
    {"Nee, nee, riep hij.", "No, no, he cried.", false, "a comma between: meant"},
});

}  // namespace

extern const Rule doubled_word;
constinit const Rule doubled_word{
    "doubled-word",
    "duplication",
    "the same word or phrase twice in a row in the translation",
    "A slip of editing (the the); of two to four words (there was there was) or a sentence "
    "a warning. "
    "Words that good prose doubles (had had, that that) and "
    "words doubled in the source as well are left alone, and so are capitalised ones, "
    "which are mostly names.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
