// Rule doubled-word: the same word twice in a row.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>

#include <fmt/format.h>

#include "loep/check/meaning/doubling.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// *She said that that it was over*, *that that Belarus has*: no demonstrative stands before the subject of a clause.
bool is_before_subject(const std::vector<text::Word>& words, std::size_t second) {
    static constexpr WordList subjects(
        "i it he she they we you there this these those the a an his her their its our my");
    return words[second].key == "that" && second + 1 < words.size() &&
           (subjects.fits(words[second + 1].key) || words[second + 1].letter_case == text::WordCase::capitalised);
}

/// *waiting for for almost two years*, *vans like that that stood there*: of two, one belongs to what stands before.
bool belongs_apart(const std::vector<text::Word>& words, std::size_t first, std::size_t second) {
    static constexpr WordList asked("wait* look* hop* ask* search* paid pay* car* long* call* appl* hunt* pray* known");
    static constexpr WordList spans(
        "almost nearly about around over more less so many years months weeks days hours decades a the two three four "
        "five six seven eight nine ten twelve twenty");
    static constexpr WordList prepositions("like of in to by with for from than as about at on after before into");
    if (first == 0 || second + 1 >= words.size()) {
        return false;
    }
    const auto& before = words[first - 1].key;
    const auto& after = words[second + 1];
    return (words[second].key == "for" && asked.fits(before) &&
            (after.kind == text::WordKind::number || spans.fits(after.key))) ||
           (words[second].key == "that" && prepositions.fits(before));
}

bool ends_sentence(const SideView& side, const text::Word& word) {
    const auto mark = side.slice(word.span);
    return mark == "." || mark == "!" || mark == "?" || mark == ";" || mark == ":";
}

/// *rejected that that.*: at the end of a sentence never lawful;
/// *means that that singing is forbidden*: of the two, Dutch has no more than the conjunction, and no verb follows.
bool is_that_too_often(const PairView& pair, const std::vector<text::Word>& words, std::size_t second,
                       std::size_t bead) {
    static constexpr WordList pointing("die deze dit zulk* daar* hier* dergelijk* zo this these those");
    static constexpr WordList after_pronoun(
        "is was were are be been being has had have did does do will would can could may might must shall should not "
        "never also only still alone one very same much many would-be ought used");
    if (words[second].key != "that") {
        return false;
    }
    if (second + 1 >= words.size() || ends_sentence(pair.target, words[second + 1])) {
        return true;
    }
    if (words[second + 1].kind == text::WordKind::punctuation || after_pronoun.fits(words[second + 1].key)) {
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

/// *on her her back*: behind a preposition of place no *her* is an object of its own, as in *gave her her book*.
bool is_her_of_place(const std::vector<text::Word>& words, std::size_t first) {
    static constexpr WordList prepositions("on in into onto at under over behind beside against inside near through");
    return words[first].key == "her" && first > 0 && prepositions.fits(words[first - 1].key);
}

/// *had had*, *that that*: doubled by grammar, unless the place tells otherwise.
bool is_doubled_lawfully(const PairView& pair, const Doubling& doubling) {
    const auto& words = (*pair.target.segments)[doubling.segment].words;
    return doubling.size == 1 &&
           (belongs_apart(words, doubling.at, doubling.again) ||
            (may_be_doubled(words[doubling.at], pair.target.language()) && !is_before_subject(words, doubling.again) &&
             !is_her_of_place(words, doubling.at) &&
             !is_that_too_often(pair, words, doubling.again, pair.target.bead_of[doubling.segment])));
}

/// A single word is surely a slip, but for names, and those that are doubled elsewhere.
Severity severity_of(const SideView& side, const Doubling& doubling, const text::Word& word) {
    return doubling.size > 1 || doubling.of_names || may_be_doubled(word, side.language()) ? Severity::warning
                                                                                           : Severity::error;
}

void report(const SideView& side, const Doubling& doubling, std::vector<Finding>& findings) {
    const auto& words = (*side.segments)[doubling.segment].words;
    const auto& last = words[doubling.again + doubling.size - 1];
    const text::Span once{words[doubling.at].span.begin, words[doubling.at + doubling.size - 1].span.end};
    const text::Span again{words[doubling.again].span.begin, last.span.end};
    const auto place = side.place({once.begin, last.span.end});
    findings.push_back({"doubled-word",
                        severity_of(side, doubling, words[doubling.at]),
                        text::message("“{}” is doubled", side.slice(doubling.size == 1 ? again : once)),
                        place,
                        std::nullopt,
                        {{place, std::string(side.slice(once)), doubling.size == 1 && !doubling.of_names}},
                        {}});
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
        for (const auto& doubling : doublings(side, i)) {
            if (!is_doubled_lawfully(pair, doubling) && !may_be_meant(pair, doubling)) {
                report(side, doubling, findings);
            }
        }
    }
}

constexpr std::array examples = std::to_array<Example>({
    {"Hij ging naar de grens.", "He went to the the border.", true, "an article twice"},
    {"Volgens de politie was er geen gevaar.", "According to the police there was there was no danger.",
     Severity::warning, "a phrase twice"},
    {"Het ging stap voor stap vooruit.", "It went forward step by step by step.", false, "said so on purpose"},
    {"Ze reed in de pauze naar huis.", "She drove home in the in the break.", Severity::warning,
     "a preposition and its article"},
    {"Hij wees dat van de hand.", "He rejected that that.", Severity::warning, "that at the end"},
    {"Het besluit valt morgen.", "The decision is is due tomorrow.", true, "a verb twice"},
    {"Niemand weet wat het is.", "What it is is unknown.", false, "the verb of the clause, then of the sentence"},
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
    {"In het huis waar ze bij haar zus woont, brandt licht.",
     "A light is on in the house where she lives with with her sister.", true, "where, and no with after it"},
    {"Aan beide kanten gingen de lichten aan.", "The lights came on on both sides.", false,
     "a particle, then a preposition"},
    {"De directeur riep ons op volgorde binnen.", "The director called us in in order.", false,
     "an object before the particle"},
    {"Ze lag op haar rug.", "She lay on her her back.", Severity::warning, "her, behind a preposition of place"},
    {"Nee, nee, riep hij.", "No, no, he cried.", false, "a comma between: meant"},
});

}  // namespace

extern const Rule doubled_word;
constinit const Rule doubled_word{
    "doubled-word",
    "duplication",
    "the same word or phrase twice in a row in the translation",
    "A slip of editing (the the); of two to five words (in the in the), of names and of a sentence a warning. "
    "What good prose doubles (had had, that that, what it is is, step by step by step) and what is doubled in the "
    "source as well is left alone.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
