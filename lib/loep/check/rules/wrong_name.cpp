// Rule wrong-name: another name stands where the source's should.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>

#include <fmt/format.h>

#include "loep/align/common_words.hpp"
#include "loep/check/context.hpp"
#include "loep/check/exchanged_names.hpp"
#include "loep/check/metonymy.hpp"
#include "loep/check/name_relations.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rendered.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// Is its family, or its very word, anywhere in the source? Then what that says elsewhere was made explicit here.
bool source_knows(const PairView& pair, const Mention& written) {
    return pair.source.index.count(written.key) > 0 ||
           std::any_of(written.concepts.begin(), written.concepts.end(), [&](auto subject) {
               return pair.source.index.families.count(pair.families[termbase::to_size(subject)]) > 0;
           });
}

/// Does the target write this source word just so somewhere? Then the name is one in both languages.
bool target_writes(const PairView& pair, const Mention& expected) {
    return pair.target.index.count(expected.key) > 0;
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

/// *Partij van de Arbeid*, *de leider van de Arbeid*: what has an article and is no surname with particles is called by
/// a word that has a meaning.
bool has_article(const PairView& pair, const Mention& expected) {
    const auto* before = neighbours(pair.source, expected).before;
    if (before == nullptr || (before->key != "de" && before->key != "het")) {
        return false;
    }
    const auto given = given_name_before(pair.source, expected);
    return given.empty() || !align::common_words(given).empty();
}

/// How sure `written` stands where `expected` should, for names that the termbase does not know to be of one kind.
constexpr double enough = 3.0;
double evidence(const PairView& pair, const Mention& expected, const Mention& written, bool alone, bool near) {
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
    const bool translated = sum >= enough && expected.concepts.empty() && is_translation(pair, expected, written);
    return translated ? 0.0 : sum;
}

Severity severity(const PairView& pair, const Mention& expected, const Mention& written) {
    if (!are_of_one_kind(pair, expected, written)) {
        return Severity::warning;
    }
    return severity_of((*pair.termbase)[expected.concepts.front()],
                       severity_of((*pair.termbase)[written.concepts.front()], Severity::error));
}

/// The names of the bead that the source does not have there.
std::vector<const Mention*> strangers(const PairView& pair, std::size_t bead) {
    std::vector<const Mention*> found;
    const auto here = segments_of(pair.beads[bead], Side::target);
    const auto there = segments_of(pair.beads[bead], Side::source);
    for (const auto* mention : pair.matches[bead].target) {
        if (is_surely_name(pair.target, *mention) && begins_with_capital(pair.target, *mention) &&
            joined_part(pair.target, *mention).empty() &&
            !is_answered_by_metonym(pair, pair.target, *mention, here, there)) {
            found.push_back(mention);
        }
    }
    return found;
}

/// A name that the source has elsewhere may be made explicit here; it replaces only what is nowhere near either.
bool may_replace(const PairView& pair, std::size_t bead, const Mention& expected, const Mention& written) {
    const auto& unmatched = pair.matches[bead].source;
    return !source_knows(pair, written) || std::find(unmatched.begin(), unmatched.end(), &expected) != unmatched.end();
}

struct Replacement {
    const Mention* expected = nullptr;
    const Mention* written = nullptr;
    double weight = 0.0;
};

/// Every name of the source that every stranger may stand for, where that is likely enough; the likeliest first.
std::vector<Replacement> replacements(const PairView& pair, std::size_t bead,
                                      const std::vector<const Mention*>& expected,
                                      const std::vector<const Mention*>& strange, bool alone) {
    const auto& unmatched = pair.matches[bead].source;
    std::vector<Replacement> found;
    for (const auto* written : strange) {
        for (const auto* mention : expected) {
            if (!may_replace(pair, bead, *mention, *written) || are_forms(mention->key, written->key) ||
                is_slip(mention->key, written->key) || are_alike(mention->key, written->key)) {
                continue;
            }
            const bool near = std::find(unmatched.begin(), unmatched.end(), mention) == unmatched.end();
            const auto weight = evidence(pair, *mention, *written, alone, near);
            const auto sum = are_alternatives(pair, *mention, *written) ? enough + std::max(weight, 0.0) : weight;
            if (sum >= enough && !is_form_of_concept(pair, *mention, *written) &&
                !are_spellings_of_one(pair, *mention, *written)) {
                found.push_back({mention, written, sum});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Replacement& a, const Replacement& b) { return a.weight > b.weight; });
    return found;
}

void report(const PairView& pair, const Mention& expected, const Mention& written, std::vector<Finding>& findings) {
    Finding finding;
    finding.rule = "wrong-name";
    finding.severity = severity(pair, expected, written);
    finding.message = text::message("“{}” stands where the source has “{}”", pair.target.slice(written.span),
                                    pair.source.slice(expected.span));
    finding.place = pair.target.place(written.span);
    finding.source = pair.source.place(expected.span);
    if (!expected.concepts.empty()) {
        finding.concept_id = (*pair.termbase)[expected.concepts.front()].id;
    }
    findings.push_back(std::move(finding));
}

/// Is this name one that asks for a partner: no function word of the other language, no word that says what a thing is?
bool is_telling(const PairView& pair, const Mention& mention, Side side) {
    const auto other = side == Side::source ? pair.target.language() : pair.source.language();
    return mention.certain && !is_function_word(text::HashedKey(mention.key), other) && !is_generic(mention.key) &&
           !(side == Side::source && mention.concepts.empty() && is_translatable(mention));
}

void check_bead(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto written = strangers(pair, bead);
    if (written.empty() || !is_reliable(pair.beads[bead])) {
        return;
    }
    const auto expected = unanswered_by_seats(pair, bead, surplus(pair, pair.beads[bead]));
    const auto count = [&](const std::vector<const Mention*>& mentions, Side side) {
        return std::count_if(mentions.begin(), mentions.end(),
                             [&](const Mention* mention) { return is_telling(pair, *mention, side); });
    };
    const bool alone = count(written, Side::target) == 1 && count(expected, Side::source) == 1;
    std::vector<const Mention*> done;
    const auto is_done = [&](const Mention* mention) {
        return std::find(done.begin(), done.end(), mention) != done.end();
    };
    for (const auto& likely : replacements(pair, bead, expected, written, alone)) {
        if (!is_done(likely.expected) && !is_done(likely.written)) {
            report(pair, *likely.expected, *likely.written, findings);
            done.insert(done.end(), {likely.expected, likely.written});
        }
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        const auto before = findings.size();
        check_bead(pair, i, findings);
        if (findings.size() != before || !is_translated(pair.beads[i])) {
            continue;
        }
        if (const auto exchange = find_exchanged_names(pair, i)) {
            report(pair, *exchange->expected, *exchange->written, findings);
            if (!are_look_alikes(pair, *exchange->expected, *exchange->written)) {
                findings.back().severity = Severity::warning;
            }
        }
    }
}

constexpr std::array examples = std::to_array<Example>({
    {"Litouwen stuurde maandag troepen naar de grens.", "Latvia sent troops to the border on Monday.", true,
     "another country"},
    {"Litouwen stuurde maandag troepen naar de grens.", "Lithuania sent troops to the border on Monday.", false,
     "the right country"},
    {"De Poolse premier kwam naar Minsk.", "Poland’s prime minister came to Minsk.", false,
     "a country for its adjective"},
    {"Estland zweeg bij een bezoek van Morawiecki. Kallas sprak.",
     "Estonia was silent on a visit by Kallas. Kallas spoke.", Severity::warning, "a name of the next sentence"},
    {"De Wit-Russische regering ontkent.", "Minsk denies it.", false, "a capital for its country"},
    {"De Poolse regering ontkent.", "Minsk denies it.", true, "another country's capital"},
    {"Kiev vraagt om wapens.", "Ukraine is asking for weapons.", false, "a capital for its country"},
    {"Warschau eist dat Brussel ingrijpt.", "The Polish government demands that the EU step in.", false,
     "two capitals for governments"},
    {"Den Haag wacht af.", "The Dutch government is waiting.", false, "a seat of government that is no capital"},
    {"De activist Boris Janssens werd maandag aangehouden.", "The activist Boris Peeters was arrested on Monday.",
     Severity::warning, "another name beside the same one; neither is in the termbase"},
    {"In Broezgi wachten ze. Volgens Janssens klopt dat niet.",
     "They are waiting in Bruzgi. According to Janssens, that is not true.", false, "the same name"},
    {"Dat zei Janssens in Minsk. Volgens Janssens klopt dat niet.",
     "Janssens said so in Minsk. According to Peeters, that is not true.", Severity::warning,
     "a name that the translation writes elsewhere"},
    {"Dat zong Viktor Tsoj toen.", "Viktor Tsoi sang that then.", false, "a short name in English dress"},
    {"Volgens Visser is het doek echt. Volgens Mulder is het te oud. Visser is niet overtuigd.",
     "According to Visser, the canvas is genuine. According to Mulder, it is too old. Mulder is not convinced.",
     Severity::warning, "a name at the beginning of a sentence"},
    {"Premier Morawiecki sprak met president Duda in Warschau.",
     "Prime Minister Duda spoke with President Morawiecki in Warsaw.", Severity::warning,
     "two names of one sentence that changed places"},
    {"Premier Morawiecki sprak met president Duda in Warschau.",
     "President Duda spoke with Prime Minister Morawiecki in Warsaw.", false, "the same, told from the other side"},
    {"Poolse en Litouwse agenten, en ook Lavrov en Makej.", "Lithuanian and Polish officers, and Makei and Lavrov too.",
     false, "a list in another order"},
    {"Tichanovskaja bezocht Warschau. In Vilnius sprak ze.", "Tsikhanouskaya visited Vilnius. In Warsaw she spoke.",
     Severity::warning, "two sentences with each other's names"},
    {"Makej sprak met Lavrov. Makej vertrok.", "Makei spoke with Lavrov. Lavrov left.", Severity::warning,
     "the other of the two"},
    {"Jansen volgde Bakker op als directeur.", "Bakker succeeded Jansen as director.", Severity::warning,
     "two names that changed their roles around a verb"},
    {"Jansen volgde Bakker op als directeur.", "Bakker was succeeded as director by Jansen.", false,
     "the same, in the passive"},
    {"Volgens Kuzmenko is de brug vernield. Volgens Sorokin staat hij er nog.",
     "According to Sorokin, the bridge has been destroyed. According to Sorokin, it is still there.", Severity::warning,
     "the name of the next sentence in place of one that is nowhere"},
    {"Het ligt in Napels, Italië.", "It lies in Naples, Rome.", true, "no government is meant after a place"},
    {"Daarna vertrok Janssens naar Minsk.", "Then, a week later, with a heavy heart, Peeters left.", false,
     "known miss: nothing but the names themselves"},
});

}  // namespace

extern const Rule wrong_name;
constinit const Rule wrong_name{
    "wrong-name",
    "mistranslation",
    "another name stands where the source's should",
    "A name that the source does not have there stands in a bead in which a name of the source has no counterpart. "
    "Names of "
    "one kind that the termbase knows are enough; of others, evidence is added up: the words beside them are the same "
    "or "
    "usual translations, the translation writes the source's name elsewhere, there is but one of each. Countries that "
    "are "
    "easily taken for each other (Iran, Iraq) are an error wherever they changed places. A nationality "
    "counts as its country. Two names of one sentence that changed "
    "places are a warning when each stands in the other's surroundings, or in the other's role around a verb that one "
    "does to another (succeeded, accused).",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
