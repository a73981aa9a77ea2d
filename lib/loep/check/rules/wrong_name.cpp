// Rule wrong-name: another name stands where the source's should.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/completeness/rendered.hpp"
#include "loep/check/names/added_given_names.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/names/exchanged_names.hpp"
#include "loep/check/names/kept_names.hpp"
#include "loep/check/names/metonymy.hpp"
#include "loep/check/names/name_book.hpp"
#include "loep/check/names/name_evidence.hpp"
#include "loep/check/names/name_halves.hpp"
#include "loep/check/names/name_letters.hpp"
#include "loep/check/names/name_relations.hpp"
#include "loep/check/names/told_otherwise.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/check/word_lists.hpp"
#include "loep/match/western_names.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/name_particles.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// *In het Engels kan dat niet* – *That works only in Dutch*: what is said of the languages of the two texts turns
/// round.
bool are_languages_of_texts(const PairView& pair, const Mention& expected, const Mention& written) {
    const auto in_before = [](const SideView& side, const Mention& mention, std::string_view words) {
        const auto before = words_before(side, mention.segment, mention.span.begin);
        return !before.empty() && fits_any(words, before.back().key);
    };
    return pair.source.language() == text::Language::dutch && fits_any("engels nederlands", expected.key) &&
           fits_any("english dutch", written.key) && in_before(pair.source, expected, "het in") &&
           in_before(pair.target, written, "in into from");
}

Severity severity(const PairView& pair, const Mention& expected, const Mention& written) {
    if (are_languages_of_texts(pair, expected, written)) {
        return Severity::note;
    }
    if (!are_of_one_kind(pair, expected, written) || are_of_one_state(pair, expected, written) ||
        have_one_surname(pair, expected, written)) {
        return Severity::warning;
    }
    return severity_of((*pair.termbase)[expected.concepts.front()],
                       severity_of((*pair.termbase)[written.concepts.front()], Severity::error));
}

/// *It is all Greek to me*, *the traditional Dutch name*: no people is meant.
bool is_of_idiom(const SideView& side, const Mention& mention) {
    const auto beside = neighbours(side, mention);
    const bool of_language = "dutch flemish english"_words.fits(mention.key) && beside.after != nullptr &&
                             "name names word words term terms spelling expression"_words.fits(beside.after->key);
    return of_language || (mention.key == "greek" && beside.before != nullptr && beside.before->key == "all" &&
                           beside.after != nullptr && beside.after->key == "to");
}

/// The names of the bead that the source does not have there.
std::vector<const Mention*> strangers(const PairView& pair, std::size_t bead) {
    std::vector<const Mention*> found;
    const auto here = segments_of(pair.beads[bead], Side::target);
    const auto there = segments_of(pair.beads[bead], Side::source);
    for (const auto* mention : pair.matches[bead].target) {
        if (is_surely_name(pair.target, *mention) && begins_with_capital(pair.target, *mention) &&
            joined_part(pair.target, *mention).empty() && !text::is_name_particle(mention->key) &&
            !is_added_given_name(pair, bead, *mention) && !is_of_idiom(pair.target, *mention) &&
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

/// *Beër Sjeva* – *Beersheba*: two words of the source in one.
bool is_joined_with_word_before(const PairView& pair, const Mention& expected, const Mention& written) {
    constexpr std::size_t shortest = 4;
    const auto before = given_name_before(pair.source, expected);
    return before.size() >= shortest && written.key.size() > before.size() && written.key.starts_with(before);
}

/// *Joeri* of *Joeri Zacharenka* – *Yury Zakharanka*: the surname after it is the known person's.
bool is_given_name_of(const PairView& pair, const Mention& expected, const Mention& written) {
    const auto surname = surname_after(pair.source, expected);
    return written.key.find(' ') != std::string::npos && !surname.empty() &&
           sound_alike(pair, text::bare_key(surname), written.key) &&
           !sound_otherwise(text::bare_key(surname), last_word(written.key));
}

bool is_saint(std::string_view key) {
    return "sankt sint st saint sainte santa santo sancta san"_words.fits(key);
}

/// *Sankt Gallen* – *St. Gallen*
bool are_saints(std::string_view a, std::string_view b) {
    return is_saint(a) && is_saint(b);
}

/// *de Sint-Baafskathedraal* – *St Bavo's Cathedral*: what the saint is called is a name of its own.
bool is_saint_answered(const PairView& pair, std::size_t bead, const Mention& expected) {
    if (!expected.concepts.empty() || !is_saint(expected.key)) {
        return false;
    }
    const auto range = segments_of(pair.beads[bead], Side::target);
    return std::any_of(pair.target.segments->begin() + range.begin, pair.target.segments->begin() + range.end,
                       [](const segment::Segment& segment) {
                           return std::any_of(segment.words.begin(), segment.words.end(),
                                              [](const text::Word& word) { return is_saint(word.key); });
                       });
}

/// *Vkoesno i totsjka* – *Vkusno i Tochka*: a word that the source writes small.
bool is_answered_in_small_letters(const PairView& pair, const Mention& written) {
    constexpr std::size_t shortest = 4;
    if (!written.concepts.empty() || written.key.size() < shortest || pair.source.language() != text::Language::dutch) {
        return false;
    }
    const auto range = segments_of(pair.beads[pair.target.bead_of[written.segment]], Side::source);
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& words = (*pair.source.segments)[i].words;
        if (std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
                return word.letter_case == text::WordCase::lower && word.key.size() >= shortest &&
                       may_begin_one_name(word.key.front(), written.key.front()) &&
                       pair.names->are_of_one(word.key, written.key);
            })) {
            return true;
        }
    }
    return false;
}

/// A slip, another language's dress (*Oedovitski* – *Udovickij*), a compound that begins with the name
/// (*Koepalatheater* – *Kupala*), a translation (*Petrus* – *Peter*) or what an abbreviation is short for.
bool may_be_one_name(const PairView& pair, const Mention& expected, const Mention& written) {
    const bool alike = are_alike(expected.key, written.key) || sound_alike(pair, expected.key, written.key);
    return is_slip(expected.key, written.key) || (alike && !sound_otherwise(expected.key, last_word(written.key))) ||
           is_given_name_of(pair, expected, written) || are_saints(expected.key, written.key) ||
           is_answered_in_small_letters(pair, written) || is_translated_name(pair, expected, written) ||
           is_short_for(expected.key, written.key) || is_short_for(written.key, expected.key) ||
           is_spelt_out(pair, expected, written) || is_of_place(pair, expected, written) ||
           is_joined_with_word_before(pair, expected, written);
}

/// Of two names of two words each, the given names and the surnames belong together.
double bonus_of_place(const PairView& pair, const Mention& expected, const Mention& written) {
    constexpr double bonus = 0.25;
    const bool follows = !given_name_before(pair.source, expected).empty();
    return follows == !given_name_before(pair.target, written).empty() ? bonus : 0.0;
}

bool is_of_nation(const PairView& pair, const Mention& mention) {
    return std::any_of(mention.concepts.begin(), mention.concepts.end(), [&](auto index) {
        const auto& relations = (*pair.termbase)[index].relations;
        return std::any_of(relations.begin(), relations.end(), [](const termbase::Relation& relation) {
            return relation.kind == termbase::RelationKind::demonym_of;
        });
    });
}

bool may_be_person(const PairView& pair, const Mention& mention) {
    return std::all_of(mention.concepts.begin(), mention.concepts.end(),
                       [&](auto index) { return (*pair.termbase)[index].kind == termbase::ConceptKind::person; });
}

/// *Boomstra* – *the Dutchman*, *de Rus* – *Putin*: a person taken up by the nation.
bool is_person_by_nation(const PairView& pair, const Mention& expected, const Mention& written) {
    return (is_of_nation(pair, expected) && may_be_person(pair, written)) ||
           (may_be_person(pair, expected) && is_of_nation(pair, written));
}

/// *Bakker Zaza …* – *Zaza …, a baker*, *Regisseur Danila …* – *Director Danila …*: a trade that only the beginning of
/// its sentence writes with a capital.
bool is_word_translated(const PairView& pair, std::size_t bead, const Mention& expected) {
    const auto& words = (*pair.source.segments)[expected.segment].words;
    if (!expected.concepts.empty() || words.empty() || words.front().span != expected.span) {
        return false;
    }
    const auto range = segments_of(pair.beads[bead], Side::target);
    for (auto i = range.begin; i < range.end; ++i) {
        const auto& others = (*pair.target.segments)[i].words;
        if (std::any_of(others.begin(), others.end(), [&](const text::Word& word) {
                const bool is_small = word.letter_case == text::WordCase::lower || &word == &others.front();
                return is_small && word.kind == text::WordKind::word &&
                       may_translate(pair, words.front(), text::bare_key(pair.target.slice(word.span)));
            })) {
            return true;
        }
    }
    return false;
}

/// *Dwars* – *Right*: two words of the dictionary, one of which may have its capital from where it stands.
bool are_both_words(const PairView& pair, const Mention& expected, const Mention& written) {
    const bool from_dutch = pair.source.language() == text::Language::dutch;
    const auto& dutch = from_dutch ? expected.key : written.key;
    const auto& english = from_dutch ? written.key : expected.key;
    const auto is_persons = [](const SideView& side, const Mention& mention) {
        return match::is_any_given_name(mention.key) || !given_name_before(side, mention).empty() ||
               !surname_after(side, mention).empty() || is_somebodys_name(side, mention.key);
    };
    const bool may_be_small = !expected.certain || !written.certain;
    return may_be_small && pair.dictionary != nullptr && expected.concepts.empty() && written.concepts.empty() &&
           !is_persons(pair.source, expected) && !is_persons(pair.target, written) &&
           !pair.dictionary->readings(dutch).empty() && !pair.dictionary->knows_english(dutch) &&
           pair.dictionary->knows_english(english);
}

/// *Marjolein Terpstra* – *Marleen Terpstra*: alike as the two may be, each is a given name of its own, and nobody has
/// respelt the surname. *Alex* may be short for *Alexandra*.
bool are_two_given_names(const PairView& pair, const Mention& expected, const Mention& written) {
    const auto surname = surname_after(pair.source, expected);
    return expected.concepts.empty() && written.concepts.empty() && expected.key != written.key && !surname.empty() &&
           surname == surname_after(pair.target, written) && match::is_western_given_name(expected.key) &&
           match::is_western_given_name(written.key) && !expected.key.starts_with(written.key) &&
           !written.key.starts_with(expected.key) && !is_translated_name(pair, expected, written);
}

struct Replacement {
    const Mention* expected = nullptr;
    const Mention* written = nullptr;
    double weight = 0.0;
};

/// Every name of the source that every stranger may stand for, where that is likely enough; the likeliest first.
std::vector<Replacement> replacements(const PairView& pair, std::size_t bead,
                                      const std::vector<const Mention*>& expected,
                                      const std::vector<const Mention*>& strange, Standing standing) {
    const auto& unmatched = pair.matches[bead].source;
    std::vector<Replacement> found;
    for (const auto* written : strange) {
        for (const auto* mention : expected) {
            const bool are_two = are_two_given_names(pair, *mention, *written);
            const bool are_others =
                are_alternatives(pair, *mention, *written) || are_two ||
                (is_surely_name(pair.source, *mention) && differ_in_direction(mention->key, written->key));
            const bool forms = are_forms(mention->key, written->key) && !sound_otherwise(mention->key, written->key) &&
                               !differ_in_direction(mention->key, written->key) &&
                               !are_two_countries(pair, *mention, *written);
            if (!may_replace(pair, bead, *mention, *written) || forms ||
                is_person_by_nation(pair, *mention, *written) || is_told_otherwise(pair, bead, *mention, *written) ||
                is_word_translated(pair, bead, *mention) || are_both_words(pair, *mention, *written) ||
                is_saint_answered(pair, bead, *mention) || (!are_others && may_be_one_name(pair, *mention, *written))) {
                continue;
            }
            standing.near = std::find(unmatched.begin(), unmatched.end(), mention) == unmatched.end();
            const auto weight = evidence_of_replacement(pair, *mention, *written, standing);
            const auto sum = are_others ? enough_evidence + std::max(weight, 0.0) : weight;
            if (sum >= enough_evidence && !is_form_of_concept(pair, *mention, *written) &&
                (are_two || are_two_countries(pair, *mention, *written) ||
                 differ_in_direction(mention->key, written->key) || !are_spellings_of_one(pair, *mention, *written))) {
                found.push_back({mention, written, sum + bonus_of_place(pair, *mention, *written)});
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Replacement& a, const Replacement& b) { return a.weight > b.weight; });
    return found;
}

/// What the translation calls it, in the form that the source has.
std::string name_to_write(const PairView& pair, const Mention& expected) {
    const auto hits = hits_in(pair.source, {expected.segment, expected.segment + 1});
    const auto hit = std::find_if(hits.begin(), hits.end(), [&](const match::TermHit& one) {
        return one.span == expected.span && one.concept_index == expected.concepts.front();
    });
    return hit == hits.end() ? std::string() : suggestion(*pair.termbase, *hit, pair.target.language());
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
        const auto better = name_to_write(pair, expected);
        if (!better.empty() && better != pair.source.slice(expected.span)) {
            finding.message += fmt::format(" (“{}”)", better);
        }
    }
    findings.push_back(std::move(finding));
}

/// Is this name one that asks for a partner: no function word of the other language, no word that says what a thing is?
bool is_telling(const PairView& pair, const Mention& mention, Side side) {
    const auto other = side == Side::source ? pair.target.language() : pair.source.language();
    return mention.certain && !is_function_word(text::HashedKey(mention.key), other) && !is_generic(mention.key) &&
           !(side == Side::source && mention.concepts.empty() && is_translatable(mention));
}

/// Those of the names that ask for a partner.
std::vector<const Mention*> telling_of(const PairView& pair, std::vector<const Mention*> mentions, Side side) {
    std::erase_if(mentions, [&](const Mention* mention) { return !is_telling(pair, *mention, side); });
    return mentions;
}

/// Are they all words of one name?
bool are_one_name(const SideView& side, const std::vector<const Mention*>& mentions) {
    const auto parted = std::adjacent_find(mentions.begin(), mentions.end(), [&](const Mention* a, const Mention* b) {
        return a->span.end > b->span.begin || side.slice({a->span.end, b->span.begin}) != " ";
    });
    return !mentions.empty() && parted == mentions.end();
}

/// The names that nothing near answers; where all are answered somewhere near, all.
std::vector<const Mention*> missing_of(const PairView& pair, std::size_t bead,
                                       const std::vector<const Mention*>& expected) {
    const auto& unmatched = pair.matches[bead].source;
    std::vector<const Mention*> missing;
    std::copy_if(expected.begin(), expected.end(), std::back_inserter(missing), [&](const Mention* mention) {
        return std::find(unmatched.begin(), unmatched.end(), mention) != unmatched.end();
    });
    return missing.empty() ? expected : missing;
}

Standing standing_of(const PairView& pair, std::size_t bead, const std::vector<const Mention*>& expected,
                     const std::vector<const Mention*>& written) {
    const auto strange = telling_of(pair, written, Side::target);
    const auto names = telling_of(pair, expected, Side::source);
    const auto missing = telling_of(pair, missing_of(pair, bead, expected), Side::source);
    Standing standing;
    standing.alone = strange.size() == 1 && names.size() == 1;
    standing.alone_missing = are_one_name(pair.target, strange) && are_one_name(pair.source, missing);
    return standing;
}

/// Those of the names that have no English form in the bead, as *Vergilius* has in *Virgil* and *Kerst* in *Christmas*.
std::vector<const Mention*> untranslated_of(const PairView& pair, std::size_t bead,
                                            std::vector<const Mention*> expected) {
    const auto there = mentions_in(pair.target, segments_of(pair.beads[bead], Side::target));
    std::erase_if(expected, [&](const Mention* mention) {
        return std::any_of(there.begin(), there.end(),
                           [&](const Mention& written) { return is_translated_name(pair, *mention, written); });
    });
    return expected;
}

void check_bead(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    const auto written = strangers(pair, bead);
    if (written.empty() || !is_reliable(pair.beads[bead])) {
        return;
    }
    const auto expected = untranslated_of(pair, bead, unanswered_by_seats(pair, bead, surplus(pair, pair.beads[bead])));
    const Standing standing = standing_of(pair, bead, expected, written);
    std::vector<const Mention*> done;
    const auto is_done = [&](const Mention* mention) {
        return std::find(done.begin(), done.end(), mention) != done.end();
    };
    for (const auto& likely : replacements(pair, bead, expected, written, standing)) {
        if (!is_done(likely.expected) && !is_done(likely.written)) {
            report(pair, *likely.expected, *likely.written, findings);
            done.insert(done.end(), {likely.expected, likely.written});
        }
    }
}

/// *Caspar Veldkamp* – *Caspar Odessa*, unless the whole name has been told of.
void check_halves(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    for (const auto& half : find_strange_halves(pair, bead)) {
        const bool known = std::any_of(findings.rbegin(), findings.rend(), [&](const Finding& finding) {
            return finding.rule == "wrong-name" && finding.place.span.overlaps(half.written);
        });
        if (!known) {
            findings.push_back({"wrong-name",
                                Severity::warning,
                                text::message("“{}” stands where the source has “{}”", pair.target.slice(half.written),
                                              pair.source.slice(half.expected)),
                                pair.target.place(half.written),
                                pair.source.place(half.expected),
                                {},
                                {}});
        }
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t i) {
        const auto before = findings.size();
        check_bead(pair, i, findings);
        if (!is_translated(pair.beads[i])) {
            return;
        }
        const auto exchange = findings.size() == before ? find_exchanged_names(pair, i) : std::nullopt;
        if (exchange && !is_of_idiom(pair.target, *exchange->written) &&
            !is_told_otherwise(pair, i, *exchange->expected, *exchange->written)) {
            report(pair, *exchange->expected, *exchange->written, findings);
            if (!are_look_alikes(pair, *exchange->expected, *exchange->written)) {
                findings.back().severity = Severity::warning;
            }
        }
        check_halves(pair, i, findings);
    });
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
    {"De president van Niger is afgezet.", "The president of Nigeria has been deposed.", true,
     "a country whose name begins with the other's"},
    {"Minister Caspar Veldkamp meldde dat.", "Minister Caspar Duisenberg reported it.", Severity::warning,
     "half of a name"},
    {"Doelman Ivan Koelbakov vertrok.", "The goaltender Pavel Kulbakov left.", Severity::warning,
     "the other half of it"},
    {"Doelman Ivan Koelbakov vertrok.", "The goaltender Vanya Kulbakov left.", false, "a pet form of the given name"},
    {"REPORTAGE – Hajnówka. Het sneeuwt.", "FEATURE – Hajnówka. It is snowing.", false,
     "what papers call their pieces"},
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
    "usual translations, the translation writes the source's name elsewhere, there is but one of each. Half of a name "
    "of two words is enough when the other half stays. Countries that "
    "are "
    "easily taken for each other (Iran, Iraq) are an error wherever they changed places. A nationality "
    "counts as its country. Two names of one sentence that changed "
    "places are a warning when each stands in the other's surroundings, or in the other's role around a verb that one "
    "does to another (succeeded, accused).",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
