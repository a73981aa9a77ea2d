// Rule question-lost: a question that became a statement, or the reverse.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <string_view>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/meaning/denial.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/text/messages.hpp"

namespace loep::check {

namespace {

/// The last mark of a segment that is no quotation mark or bracket; the segment itself if there is none.
text::Span last_mark(const SideView& side, const segment::Segment& segment) {
    constexpr std::string_view sentence_marks = ".!?";
    const auto last = std::find_if(segment.words.rbegin(), segment.words.rend(), [&](const text::Word& word) {
        const auto written = side.slice(word.span);
        return word.kind != text::WordKind::punctuation ||
               (written.size() == 1 && sentence_marks.find(written.front()) != std::string_view::npos);
    });
    return last == segment.words.rend() ? segment.span : last->span;
}

/// *Kun je dat doen?* – *Please do*; *Wie weet?* – *Who knows.*; *Dat kan toch niet!* – *Surely not?*: a request, a
/// question that nobody need answer, a cry.
bool is_put_otherwise(const PairView& pair, SegmentRange sources, SegmentRange targets) {
    constexpr std::array<std::string_view, 5> answerless{"who knows", "god knows", "heaven knows", "so what",
                                                         "why not"};
    const auto target = text::fold_key(pair.target.slice(span_of(pair.target, targets)));
    return find_word(pair.target, targets, "please"_words) != nullptr ||
           pair.source.slice(span_of(pair.source, sources)).find('!') != std::string_view::npos ||
           std::any_of(answerless.begin(), answerless.end(),
                       [&](std::string_view phrase) { return target.starts_with(phrase); });
}

/// *Wie wil hier nog wonen?* – *Nobody wants to live here*; *Zou hij het weten?* – *One wonders whether he knows*;
/// *Waarom Polen een muur bouwt?* – *Why Poland is building a wall*: a question that answers itself, is told of, or
/// heads a text.
bool is_said_as_statement(const PairView& pair, SegmentRange sources, SegmentRange targets, bool has_mark) {
    static constexpr WordList tellers("wonder* whether question* ask asks asked asking unclear reason");
    const bool answers_itself =
        denials(pair.source, sources).empty() &&
        (!denials(pair.target, targets).empty() || find_word(pair.target, targets, "no"_words) != nullptr);
    return answers_itself || find_word(pair.target, targets, tellers) != nullptr || !has_mark;
}

/// *Geef hem eens ongelijk.* – *Can you blame him?*, *Ga er maar aan staan.* – *Could you do it?*: what nobody can do,
/// as a challenge.
bool is_dared(const PairView& pair, SegmentRange sources, SegmentRange targets) {
    static constexpr WordList challenges("eens maar ongelijk");
    const auto first_key = [](const SideView& side, SegmentRange range) {
        const auto& words = (*side.segments)[range.begin].words;
        const auto first = std::find_if(words.begin(), words.end(),
                                        [](const text::Word& word) { return word.kind == text::WordKind::word; });
        return first == words.end() ? std::string_view() : std::string_view(first->key);
    };
    return "can could who would"_words.fits(first_key(pair.target, targets)) &&
           "geef ga doe probeer vind zeg leg vertel stel noem begin"_words.fits(first_key(pair.source, sources)) &&
           find_word(pair.source, sources, challenges) != nullptr;
}

/// *Daar wordt toch niemand blij van.* – *Who would be pleased with that?*, *Niemand weet het.* – *Who knows?*: a
/// denial or what calls for assent, asked where no answer is looked for.
bool is_asked_in_vain(const PairView& pair, SegmentRange sources, SegmentRange targets) {
    static constexpr WordList assents("toch immers nietwaar hè hé zeker wel");
    const bool asks_openly =
        find_word(pair.target, targets,
                  "who who's what what's why how where when isn't aren't don't doesn't wie wat waarom hoe waar "
                  "wanneer"_words) != nullptr;
    const bool denial_gone = !denials(pair.source, sources).empty() && denials(pair.target, targets).empty();
    return (asks_openly && (denial_gone || find_word(pair.source, sources, assents) != nullptr)) ||
           is_dared(pair, sources, targets);
}

/// *Of hij bereid was te helpen. Dat was hij.* – *Would he be prepared to help?*, *Wat hij bedoelde, wilde zij weten.*:
/// the source tells of a question.
bool is_told_of(const PairView& pair, const align::Bead& bead) {
    static constexpr WordList askers("vraagt vroeg vragen vroegen vraag afvraagt afvroeg afvragen afvroegen benieuwd");
    const auto& words = (*pair.source.segments)[bead.source_begin].words;
    const auto first = std::find_if(words.begin(), words.end(),
                                    [](const text::Word& word) { return word.kind == text::WordKind::word; });
    // *Een vriend belde: of ze nog plannen hadden* – *A friend rang: did they have plans?*
    const bool told_behind_colon = std::adjacent_find(words.begin(), words.end(), [](const auto& a, const auto& b) {
                                       return a.key == ":" && b.key == "of";
                                   }) != words.end();
    return (first != words.end() && "of wat wie waar wanneer waarom hoe hoeveel welk welke"_words.fits(first->key)) ||
           told_behind_colon || find_word(pair.source, segments_of(bead, Side::source), askers) != nullptr;
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t i) {
        const auto& bead = pair.beads[i];
        // Of several sentences nobody can say which lost its mark.
        if (bead.source_size() != 1 || bead.target_size() != 1 || !is_reliable(bead)) {
            return;
        }
        const bool asked = holds(pair.source, segments_of(bead, Side::source), SegmentTrait::question_mark);
        const bool asks = holds(pair.target, segments_of(bead, Side::target), SegmentTrait::question_mark);
        const bool asked_near = holds(pair.source, segments_near(pair, i, Side::source), SegmentTrait::question_mark);
        const bool asks_near = holds(pair.target, segments_near(pair, i, Side::target), SegmentTrait::question_mark);
        if ((asked && asks_near) || (asks && asked_near) || asked == asks) {
            return;
        }
        if (is_put_otherwise(pair, segments_of(bead, Side::source), segments_of(bead, Side::target))) {
            return;
        }
        const auto& source = (*pair.source.segments)[bead.source_begin];
        const auto& target = (*pair.target.segments)[bead.target_begin];
        const bool has_mark = last_mark(pair.target, target).size() == 1;
        if (asked
                ? is_said_as_statement(pair, segments_of(bead, Side::source), segments_of(bead, Side::target), has_mark)
                : is_told_of(pair, bead) ||
                      is_asked_in_vain(pair, segments_of(bead, Side::source), segments_of(bead, Side::target))) {
            return;
        }
        findings.push_back({"question-lost",
                            Severity::warning,
                            asked ? text::message("the source asks a question here")
                                  : text::message("the source asks no question here"),
                            pair.target.place(last_mark(pair.target, target)),
                            pair.source.place(last_mark(pair.source, source)),
                            {},
                            {}});
    });
}

constexpr std::array examples = std::to_array<Example>({
    {"Wie betaalt dat?", "Somebody pays for that.", true, "a question became a statement"},
    {"De minister betaalt dat.", "Does the minister pay for that?", true, "a statement became a question"},
    {"Wie betaalt dat?", "Who pays for that?", false, "still a question"},
    {"‘Wie betaalt dat?’, vroeg hij.", "“Who pays for that?” he asked.", false, "a question inside a quotation"},
    {"Kun je het raam dichtdoen?", "Please close the window.", false, "a request"},
    {"Wie wil er nog in dit dorp wonen?", "Nobody wants to live in this village any more.", false,
     "a question that answers itself"},
    {"Zou hij het geweten hebben?", "One wonders if he knew.", false, "a question that is told of"},
    {"Of hij bereid was te helpen.", "Would he be prepared to help?", false, "a question that the source tells of"},
    {"Een vriend belde: of zij plannen had.", "A friend rang: did she have plans?", false, "and one behind a colon"},
    {"Dat kan toch niet waar zijn!", "Surely that cannot be true?", false, "a cry"},
    {"Wie betaalt dat? Niemand weet het.", "Nobody knows who pays for that.", false,
     "known miss: an indirect question takes its place, in a bead of several sentences"},
});

}  // namespace

extern const Rule question_lost;
constinit const Rule question_lost{
    "question-lost",
    "mistranslation",
    "a question that became a statement, or the reverse",
    "One sentence answers one sentence, one has a question mark, and the other, with its neighbours, has none. A "
    "question "
    "that answers itself (who would live here, nobody would), one that is told of (he wondered whether) and a heading "
    "without a stop are passed by. It knowingly misses those in a bead of several sentences.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
