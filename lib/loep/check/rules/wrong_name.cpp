// Rule wrong-name: another name stands where the source's should.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>

#include <fmt/format.h>

#include "loep/align/common_words.hpp"
#include "loep/check/context.hpp"
#include "loep/check/metonymy.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;

enum class Class : std::uint8_t { geographical, person, organisation, other };

Class class_of(const PairView& pair, const Mention& mention) {
    switch ((*pair.termbase)[mention.concepts.front()].kind) {
        case ConceptKind::country:
        case ConceptKind::place:
        case ConceptKind::nationality:
            return Class::geographical;
        case ConceptKind::person:
            return Class::person;
        case ConceptKind::organisation:
            return Class::organisation;
        default:
            return Class::other;
    }
}

bool are_of_one_family(const PairView& pair, const Mention& a, const Mention& b) {
    if (a.concepts.empty() || b.concepts.empty()) {
        return a.key == b.key;
    }
    return std::any_of(a.concepts.begin(), a.concepts.end(), [&](auto one) {
        return std::any_of(b.concepts.begin(), b.concepts.end(),
                           [&](auto other) { return same_family(pair, one, other); });
    });
}

/// Is anything of the mention's family, or its very word, anywhere in the source? Then the translator made explicit
/// what the source says elsewhere.
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

/// *Korean peninsula* – *Koreaanse*, *La.* – *Louisiana*: one is a form of the other.
bool are_forms(const std::string& a, const std::string& b) {
    constexpr std::size_t stem = 5;
    const auto shorter = std::min(a.size(), b.size());
    return a.compare(0, std::min(shorter, stem), b, 0, std::min(shorter, stem)) == 0;
}

/// *Tsoj* – *Tsoi*: too short for a slip, too alike for another name.
bool are_alike(const std::string& a, const std::string& b) {
    return a.front() == b.front() && text::edit_distance(a, b) <= 1;
}

/// Of a name that the termbase holds itself, only a longer or shorter word is a form: *Australian* is none of
/// *Austrian*.
bool may_be_form(const std::string& known, const Mention& written) {
    const bool is_longer = written.key.starts_with(known) || known.starts_with(written.key);
    return written.concepts.empty() ? are_forms(known, written.key) : is_longer;
}

/// *Czechoslovak* for *Tsjechische*: a form of what the termbase writes in the translation.
bool is_form_of_concept(const PairView& pair, const Mention& expected, const Mention& written) {
    constexpr std::size_t shortest = 4;
    if (written.key.size() < shortest) {
        return false;
    }
    return std::any_of(expected.concepts.begin(), expected.concepts.end(), [&](auto index) {
        const auto& designations = (*pair.termbase)[index].designations;
        return std::any_of(designations.begin(), designations.end(), [&](const termbase::Designation& designation) {
            return is_in(designation, pair.target.language()) && designation.text.size() >= 5 &&
                   may_be_form(text::bare_key(designation.text), written);
        });
    });
}

/// *Tsjecho-Slowakije*, *Afro-Amerikaans*, *African-American*: part of a longer name that nobody told us of.
bool is_part_of_name(const SideView& side, const Mention& mention) {
    const auto bytes = side.bytes();
    const auto at = text::to_size(mention.span.begin);
    const auto end = text::to_size(mention.span.end);
    const auto word = bytes.substr(0, at).find_last_of(" \n(\"") + 1;
    const bool before = at > 1 && bytes[at - 1] == '-' && bytes[word] >= 'A' && bytes[word] <= 'Z';
    const bool after = end + 1 < bytes.size() && bytes[end] == '-' && bytes[end + 1] >= 'A' && bytes[end + 1] <= 'Z';
    return !mention.concepts.empty() && (before || after);
}

/// *AZ* for *Arizona*, *GOP* for *Republikeinen*: short for something, of which nobody knows what.
bool is_abbreviation(const PairView& pair, const Mention& written) {
    constexpr std::size_t longest = 4;
    const auto text = pair.target.slice(written.span);
    return written.concepts.empty() && text.size() <= longest &&
           std::none_of(text.begin(), text.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
}

/// The source's names that stand in the bead more often than in its translation: any of them may be the one that is
/// replaced. A name that is only taken up by a pronoun is among them too, so there must be a stranger before anybody
/// speaks.
std::vector<const Mention*> surplus(const PairView& pair, const align::Bead& bead) {
    const auto sources = mentions_in(pair.source, segments_of(bead, Side::source));
    const auto targets = mentions_in(pair.target, segments_of(bead, Side::target));
    std::vector<const Mention*> left;
    for (const auto& mention : sources) {
        const auto of_family = [&](const Mention& other) { return are_of_one_family(pair, mention, other); };
        if (std::count_if(targets.begin(), targets.end(), of_family) >=
            std::count_if(sources.begin(), sources.end(), of_family)) {
            continue;
        }
        const bool turned = std::any_of(targets.begin(), targets.end(),
                                        [&](const Mention& other) { return is_form_of_concept(pair, mention, other); });
        const bool in_compound = std::any_of(sources.begin(), sources.end(), [&](const Mention& other) {
            return of_family(other) && is_part_of_name(pair.source, other);
        });
        if (!turned && !in_compound) {
            left.push_back(&mention);
        }
    }
    return left;
}

/// Words that English writes with a capital in names and before them, and Dutch mostly translates, in lower case or as
/// a part of a compound: titles, and what institutions and places are called by.
bool is_generic(std::string_view key) {
    static constexpr std::array<std::string_view, 96> words{
        "academy",    "act",        "agency",     "army",      "bank",       "province",      "palace",
        "square",     "street",     "university", "union",     "state",      "states",        "association",
        "bay",        "board",      "bureau",     "captain",   "cathedral",  "central",       "chief",
        "church",     "city",       "col",        "college",   "colonel",    "commission",    "committee",
        "congress",   "council",    "county",     "court",     "cup",        "deputy",        "department",
        "detective",  "director",   "doctor",     "dr",        "east",       "eastern",       "federal",
        "foreign",    "foundation", "gen",        "general",   "government", "governor",      "great",
        "high",       "house",      "hurricane",  "institute", "inspector",  "international", "island",
        "islands",    "judge",      "justice",    "king",      "lady",       "lake",          "league",
        "lieutenant", "lord",       "lt",         "maj",       "major",      "mayor",         "military",
        "minister",   "ministry",   "mount",      "national",  "navy",       "north",         "northern",
        "office",     "parliament", "party",      "prime",     "prince",     "princess",      "prof",
        "professor",  "queen",      "rep",        "republic",  "rev",        "river",         "royal",
        "sea",        "secretary",  "sen",        "sgt",       "sir"};
    const auto singular = key.ends_with('s') ? key.substr(0, key.size() - 1) : key;
    return std::find(words.begin(), words.end(), key) != words.end() ||
           std::find(words.begin(), words.end(), singular) != words.end();
}

/// An ordinary Dutch word, which the translation does not write alike.
bool is_translatable(const Mention& expected) {
    const auto known = align::common_words(expected.key);
    return !known.empty() && std::none_of(known.begin(), known.end(),
                                          [&](const align::CommonWord& word) { return word.english == expected.key; });
}

/// Is it a name, as a capital inside a sentence shows here or elsewhere in the text?
bool is_surely_name(const SideView& side, const Mention& mention) {
    return mention.certain || side.index.certain.contains(mention.key);
}

/// How sure it is that `written` stands where `expected` should; at `enough` and above, somebody should look. For names
/// of which the termbase does not know both, or knows them to be of different kinds.
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
    sum -= is_generic(written.key) || is_abbreviation(pair, written) ? 2.0 : 0.0;
    // Written again and again, it is the translation's word for something.
    sum -= pair.target.index.count(written.key) > 1 ? 1.0 : 0.0;
    sum -= source_knows(pair, written) ? 1.0 : 0.0;
    return sum;
}

/// Names of one kind that the termbase knows are alternatives without further evidence.
bool are_alternatives(const PairView& pair, const Mention& expected, const Mention& written) {
    return !expected.concepts.empty() && !written.concepts.empty() && expected.certain &&
           class_of(pair, expected) == class_of(pair, written);
}

Severity severity(const PairView& pair, const Mention& expected, const Mention& written) {
    const bool known = !expected.concepts.empty() && !written.concepts.empty();
    if (!known || class_of(pair, expected) != class_of(pair, written) ||
        are_metonyms(pair, expected, written, Metonymy::country)) {
        return Severity::warning;
    }
    return severity_of((*pair.termbase)[expected.concepts.front()],
                       severity_of((*pair.termbase)[written.concepts.front()], Severity::error));
}

bool begins_with_capital(const SideView& side, const Mention& mention) {
    const auto words = text::words(side.bytes(), mention.span);
    return !words.empty() && words.front().letter_case != text::WordCase::lower;
}

/// The names of the bead that the source does not have there.
std::vector<const Mention*> strangers(const PairView& pair, std::size_t bead) {
    std::vector<const Mention*> found;
    const auto sources = mentions_in(pair.source, segments_of(pair.beads[bead], Side::source));
    for (const auto* mention : pair.matches[bead].target) {
        if (is_surely_name(pair.target, *mention) && begins_with_capital(pair.target, *mention) &&
            !is_part_of_name(pair.target, *mention) && !is_metonym_of_any(pair, *mention, sources)) {
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
                is_form_of_concept(pair, *mention, *written) ||
                are_metonyms(pair, *mention, *written, Metonymy::people) || is_slip(mention->key, written->key) ||
                are_alike(mention->key, written->key)) {
                continue;
            }
            const bool near = std::find(unmatched.begin(), unmatched.end(), mention) == unmatched.end();
            const auto weight = evidence(pair, *mention, *written, alone, near);
            const auto sum = are_alternatives(pair, *mention, *written) ? enough + std::max(weight, 0.0) : weight;
            if (sum >= enough) {
                found.push_back({mention, written, sum});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Replacement& a, const Replacement& b) { return a.weight > b.weight; });
    return found;
}

/// *Iran* for *Irak*, *Slovenia* for *Slowakije*: two countries whose names nobody keeps apart at deadline.
bool are_look_alikes(const PairView& pair, const Mention& expected, const Mention& written) {
    constexpr std::size_t nearly = 2;
    const auto& country = (*pair.termbase)[expected.concepts.front()];
    return country.kind == ConceptKind::country &&
           (*pair.termbase)[written.concepts.front()].kind == ConceptKind::country &&
           std::any_of(country.designations.begin(), country.designations.end(),
                       [&](const termbase::Designation& designation) {
                           return is_in(designation, pair.target.language()) &&
                                  text::edit_distance(text::bare_key(designation.text), written.key) <= nearly;
                       });
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
    const auto expected = surplus(pair, pair.beads[bead]);
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

/// How often something of the mention's family stands in a range.
std::ptrdiff_t family_count(const PairView& pair, const SideView& side, SegmentRange range, const Mention& of) {
    const auto mentions = mentions_in(side, range);
    return std::count_if(mentions.begin(), mentions.end(),
                         [&](const Mention& other) { return are_of_one_family(pair, of, other); });
}

/// The source has both names near, but this one more often and that one less often: *van Morawiecki* – *by Kallas*.
/// Only of names of one kind that the termbase knows: of others a pronoun may have been resolved.
void check_exchanged(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto near_source = segments_near(pair, bead, Side::source);
    const auto near_target = segments_near(pair, bead, Side::target);
    const auto here = segments_of(pair.beads[bead], Side::target);
    for (const auto* expected : surplus(pair, pair.beads[bead])) {
        if (expected->concepts.empty() || !expected->certain ||
            family_count(pair, pair.source, near_source, *expected) <=
                family_count(pair, pair.target, near_target, *expected)) {
            continue;
        }
        for (const auto& written : mentions_in(pair.target, here)) {
            const auto in_target = family_count(pair, pair.target, here, written);
            if (written.concepts.empty() || !are_alternatives(pair, *expected, written) ||
                are_of_one_family(pair, *expected, written) ||
                are_metonyms(pair, *expected, written, Metonymy::people) ||
                !begins_with_capital(pair.target, written) || context_agreement(pair, *expected, written) < 1 ||
                is_form_of_concept(pair, *expected, written) ||
                family_count(pair, pair.source, segments_of(pair.beads[bead], Side::source), written) >= in_target ||
                family_count(pair, pair.source, near_source, written) >=
                    family_count(pair, pair.target, near_target, written)) {
                continue;
            }
            report(pair, *expected, written, findings);
            if (!are_look_alikes(pair, *expected, written)) {
                findings.back().severity = Severity::warning;
            }
            return;
        }
    }
}

/// *Smit is niet overtuigd* – *Blok is unconvinced*: the only names of their sentence, and both texts write both.
void check_sole_names(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto sole = [&](const SideView& side) -> const Mention* {
        const auto mentions = mentions_in(side, segments_of(pair.beads[bead], side.side));
        return mentions.size() == 1 && mentions.front().concepts.empty() && is_surely_name(side, mentions.front())
                   ? &mentions.front()
                   : nullptr;
    };
    const auto* expected = sole(pair.source);
    const auto* written = expected == nullptr ? nullptr : sole(pair.target);
    const auto in_both = [&](const Mention& mention) {
        return pair.source.index.count(mention.key) > 0 && pair.target.index.count(mention.key) > 0;
    };
    if (written != nullptr && expected->key != written->key && in_both(*expected) && in_both(*written) &&
        !are_alike(expected->key, written->key)) {
        report(pair, *expected, *written, findings);
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < pair.beads.size(); ++i) {
        const auto before = findings.size();
        check_bead(pair, i, findings);
        if (findings.size() != before || !is_reliable(pair.beads[i]) || pair.beads[i].target_size() == 0) {
            continue;
        }
        check_exchanged(pair, i, findings);
        if (findings.size() == before) {
            check_sole_names(pair, i, findings);
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
    "counts as its country. It knowingly misses two names of one sentence that changed places.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
