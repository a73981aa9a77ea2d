// Rule wrong-term: another concept's term, or another office, stands where the source's should.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/meaning/idioms.hpp"
#include "loep/check/meaning/lone_things.hpp"
#include "loep/check/meaning/neighbour_form.hpp"
#include "loep/check/meaning/neighbours.hpp"
#include "loep/check/meaning/ranks.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/word_list.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

using termbase::ConceptKind;

/// The readings of one place: *president* is the head of a republic or of a company.
struct Reading {
    text::Span span;
    std::vector<const match::TermHit*> hits;
};

/// Of an office any word counts; of other concepts those that are not very general, nor parts of compounds.
bool is_judged(const PairView& pair, const match::TermHit& hit) {
    const auto& subject = (*pair.termbase)[hit.concept_index];
    const auto& designation = pair.termbase->designation(hit.concept_index, hit.designation);
    if (designation.part_of_speech != termbase::PartOfSpeech::noun || hit.form == match::FormKind::other) {
        return false;
    }
    if (subject.kind == ConceptKind::office) {
        return hit.matched_by != match::MatchedBy::compound;
    }
    return subject.kind == ConceptKind::term && !subject.note.starts_with("general") &&
           hit.matched_by != match::MatchedBy::compound && designation.note != "loose";
}

/// *1.700 miljard* – *1.7 trillion*: a word of a number, which other rules read as one.
bool is_of_number(const SideView& side, text::Span span) {
    const auto& numbers = side.numbers[segment_at(side, span.begin)];
    return std::any_of(numbers.begin(), numbers.end(),
                       [&](const text::Number& number) { return number.span.overlaps(span); });
}

/// By place; a place with a reading that is not judged may mean that, and is left out. Longer ones cover shorter.
std::vector<Reading> readings(const PairView& pair, const SideView& side, SegmentRange range) {
    std::vector<Reading> found;
    for (const auto& hit : hits_in(side, range)) {
        if (!found.empty() && found.back().span.overlaps(hit.span)) {
            if (found.back().span == hit.span) {
                found.back().hits.push_back(&hit);
            } else if (hit.span.size() > found.back().span.size()) {
                found.back() = {hit.span, {&hit}};
            }
            continue;
        }
        found.push_back({hit.span, {&hit}});
    }
    std::erase_if(found, [&](const Reading& reading) {
        return is_of_number(side, reading.span) ||
               !std::all_of(reading.hits.begin(), reading.hits.end(),
                            [&](const match::TermHit* hit) { return is_judged(pair, *hit); });
    });
    return found;
}

bool is_office(const PairView& pair, const Reading& reading) {
    return std::any_of(reading.hits.begin(), reading.hits.end(), [&](const match::TermHit* hit) {
        return (*pair.termbase)[hit->concept_index].kind == ConceptKind::office;
    });
}

/// *deputy treasury secretary*, *junior infrastructure minister*: a word before it makes another office of it.
bool has_rank_before(const SideView& side, const Reading& reading) {
    constexpr std::ptrdiff_t farthest = 2;
    const auto& words = (*side.segments)[segment_at(side, reading.span.begin)].words;
    const auto at = std::find_if(words.begin(), words.end(),
                                 [&](const text::Word& word) { return word.span.begin == reading.span.begin; });
    return at != words.end() &&
           std::any_of(at - std::min(farthest, at - words.begin()), at,
                       [](const text::Word& word) { return "junior deputy vice assistant"_words.fits(word.key); });
}

/// *Onderminister van Financiën* – *Deputy Finance Minister*: the words of an office's name, with its portfolio between
/// them.
bool is_answered_apart(const PairView& pair, const Reading& reading, SegmentRange targets) {
    constexpr std::ptrdiff_t most_between = 3;
    return std::any_of(reading.hits.begin(), reading.hits.end(), [&](const match::TermHit* hit) {
        const auto& subject = (*pair.termbase)[hit->concept_index];
        return subject.kind == ConceptKind::office &&
               std::any_of(subject.designations.begin(), subject.designations.end(), [&](const auto& designation) {
                   const auto name = text::fold_key(designation.text);
                   const auto blank = name.find(' ');
                   if (!is_in(designation, pair.target.language()) || blank == std::string::npos) {
                       return false;
                   }
                   const auto* rank = find_word(pair.target, targets, std::string_view(name).substr(0, blank));
                   if (rank == nullptr) {
                       return false;
                   }
                   const auto& words = (*pair.target.segments)[segment_at(pair.target, rank->span.begin)].words;
                   const auto* end = rank + std::min(most_between + 2, words.data() + words.size() - rank);
                   return std::any_of(rank + 1, end, [&](const text::Word& word) {
                       return word.key == std::string_view(name).substr(blank + 1);
                   });
               });
    });
}

/// *Onderminister* – *Interior Minister*: what stands there of a name of several words is its last one.
bool is_answered_in_part(const PairView& pair, const Reading& expected, const Reading& written, SegmentRange targets) {
    return std::any_of(expected.hits.begin(), expected.hits.end(), [&](const match::TermHit* hit) {
        const auto& designations = (*pair.termbase)[hit->concept_index].designations;
        return std::any_of(designations.begin(), designations.end(), [&](const termbase::Designation& designation) {
            const auto name = text::fold_key(designation.text);
            const auto blank = name.rfind(' ');
            if (!is_in(designation, pair.target.language()) || blank == std::string::npos) {
                return false;
            }
            const auto* last = find_word(pair.target, targets, std::string_view(name).substr(blank + 1));
            return last != nullptr && !written.span.overlaps(last->span);
        });
    });
}

/// Does anything of the range belong to the family of one of the readings?
bool is_answered(const PairView& pair, const Reading& reading, std::span<const match::TermHit> answers) {
    return std::any_of(reading.hits.begin(), reading.hits.end(), [&](const match::TermHit* hit) {
        return std::any_of(answers.begin(), answers.end(), [&](const match::TermHit& answer) {
            return same_family(pair, hit->concept_index, answer.concept_index);
        });
    });
}

std::vector<Reading> unanswered(const PairView& pair, const SideView& side, SegmentRange range, const SideView& other,
                                SegmentRange near) {
    auto left = readings(pair, side, range);
    const auto answers = hits_in(other, near);
    std::erase_if(left, [&](const Reading& reading) { return is_answered(pair, reading, answers); });
    return left;
}

/// Terms for things of one sort: of one subject field, and both offices or neither.
bool are_alternatives(const PairView& pair, const Reading& expected, const Reading& written) {
    return std::any_of(expected.hits.begin(), expected.hits.end(), [&](const match::TermHit* one) {
        const auto& a = (*pair.termbase)[one->concept_index];
        return std::any_of(written.hits.begin(), written.hits.end(), [&](const match::TermHit* other) {
            const auto& b = (*pair.termbase)[other->concept_index];
            return a.subject == b.subject && a.kind == b.kind;
        });
    });
}

/// *partijvoorzitter* – *chairman*: the compound holds the word, and only its other part is lost.
bool holds_word(const PairView& pair, const Reading& expected, const Reading& written) {
    const auto compound = text::fold_key(pair.source.slice(expected.span));
    return std::any_of(written.hits.begin(), written.hits.end(), [&](const match::TermHit* hit) {
        const auto& designations = (*pair.termbase)[hit->concept_index].designations;
        return std::any_of(designations.begin(), designations.end(), [&](const termbase::Designation& designation) {
            return is_in(designation, pair.source.language()) &&
                   compound.find(text::fold_key(designation.text)) != std::string::npos;
        });
    });
}

/// *minister Bilotaitė van Binnenlandse Zaken* – *the interior minister*: the whole says more, and is no other office.
bool is_narrower(const PairView& pair, const Reading& expected, const Reading& written) {
    constexpr std::array<std::string_view, 4> ranks{"prime ", "deputy ", "vice ", "first "};  // of those it is another
    const auto whole = text::fold_key(pair.target.slice(written.span));
    if (std::any_of(ranks.begin(), ranks.end(), [&](std::string_view rank) { return whole.starts_with(rank); })) {
        return false;
    }
    return std::any_of(expected.hits.begin(), expected.hits.end(), [&](const match::TermHit* hit) {
        const auto& designations = (*pair.termbase)[hit->concept_index].designations;
        return std::any_of(designations.begin(), designations.end(), [&](const termbase::Designation& designation) {
            return is_in(designation, pair.target.language()) &&
                   whole.ends_with(fmt::format(" {}", text::fold_key(designation.text)));
        });
    });
}

Finding finding_of(const PairView& pair, text::Span expected, text::Span written, const std::string& better) {
    Finding finding;
    finding.rule = "wrong-term";
    finding.severity = Severity::warning;
    finding.message =
        text::message("“{}” stands where the source has “{}”", pair.target.slice(written), pair.source.slice(expected));
    finding.place = pair.target.place(written);
    finding.source = pair.source.place(expected);
    if (!better.empty()) {
        finding.message += better == pair.source.slice(expected) ? "" : fmt::format(" (“{}”)", better);
        finding.fixes.push_back({finding.place, better, false});
    }
    return finding;
}

/// *president* is the head of a state rather than of a central bank: the concept that prefers the word to others.
const match::TermHit& likeliest(const PairView& pair, const Reading& reading) {
    const auto preferred = std::find_if(reading.hits.begin(), reading.hits.end(), [&](const match::TermHit* hit) {
        return pair.termbase->designation(hit->concept_index, hit->designation).status ==
               termbase::AdministrativeStatus::preferred;
    });
    return preferred == reading.hits.end() ? *reading.hits.front() : **preferred;
}

Finding finding_of(const PairView& pair, const Reading& expected, const Reading& written) {
    const auto& meant = likeliest(pair, expected);
    auto finding =
        finding_of(pair, expected.span, written.span, suggestion(*pair.termbase, meant, pair.target.language()));
    finding.concept_id = (*pair.termbase)[meant.concept_index].id;
    return finding;
}

/// *hoofdaanklager* – *chief prosecutor*: has the glossary one office, or one term, for the two?
bool are_of_one_concept(const PairView& pair, std::size_t bead, text::Span expected, text::Span written) {
    const auto sources = hits_in(pair.source, segments_of(pair.beads[bead], Side::source));
    const auto targets = hits_in(pair.target, segments_of(pair.beads[bead], Side::target));
    return std::any_of(sources.begin(), sources.end(), [&](const match::TermHit& source) {
        const auto kind = (*pair.termbase)[source.concept_index].kind;
        const bool is_office = kind == termbase::ConceptKind::office;
        return source.span.overlaps(expected) && (is_office || kind == termbase::ConceptKind::term) &&
               std::any_of(targets.begin(), targets.end(), [&](const match::TermHit& target) {
                   return is_office ? target.span.overlaps(written) &&
                                          same_family(pair, source.concept_index, target.concept_index)
                                    : source.span == expected && target.span == written &&
                                          source.concept_index == target.concept_index;
               });
    });
}

/// What the table of neighbours says of the bead, where the termbase has not spoken.
void add_exchanged(const PairView& pair, std::size_t bead, const BeadNames& names, std::vector<Finding>& findings) {
    for (const auto& one : find_exchanged(pair, bead, names)) {
        const bool known = std::any_of(findings.rbegin(), findings.rend(), [&](const Finding& finding) {
            return finding.rule == "wrong-term" && finding.place.span.overlaps(one.written);
        });
        const bool from_dutch = pair.source.language() == text::Language::dutch;
        const bool said_otherwise =
            from_dutch ? is_in_idiom(pair.source, one.expected) : is_in_idiom(pair.target, one.written);
        if (!known && !said_otherwise && !are_of_one_concept(pair, bead, one.expected, one.written)) {
            findings.push_back(finding_of(pair, one.expected, one.written, form_to_write(pair, one)));
        }
    }
}

/// What stands on one side of the bead and nothing on the other answers, where nothing else was said of it.
void add_unanswered(const PairView& pair, std::size_t bead, Side at, text::Span span, std::vector<Finding>& findings) {
    const auto& side = pair.on(at);
    const bool lost = at == Side::source;
    const bool known = std::any_of(findings.rbegin(), findings.rend(), [&](const Finding& finding) {
        return finding.rule == "wrong-term" &&
               (lost ? finding.source && finding.source->span.overlaps(span) : finding.place.span.overlaps(span));
    });
    if (known) {
        return;
    }
    Finding finding;
    finding.rule = "wrong-term";
    finding.severity = Severity::warning;
    finding.message = lost ? text::message("nothing in the translation answers “{}”", side.slice(span))
                           : text::message("nothing in the source answers “{}”", side.slice(span));
    const auto all = [&](const SideView& view) {
        return view.place(span_of(view, segments_of(pair.beads[bead], view.side)));
    };
    finding.place = lost ? all(pair.target) : side.place(span);
    finding.source = lost ? side.place(span) : all(pair.source);
    findings.push_back(std::move(finding));
}

/// *deputy governor* for *president*, *minister* for *oud-minister*.
void add_ranks(const PairView& pair, std::size_t bead, std::vector<Finding>& findings) {
    for (const auto& one : find_lone_ranks(pair, bead)) {
        add_unanswered(pair, bead, one.side, one.span, findings);
    }
}

/// *in his tracksuit and his lucky cap*, *kept the money* for *bewaarde het geld in haar diepvries*.
void add_lone_things(const PairView& pair, std::size_t bead, const BeadNames& names, std::vector<Finding>& findings) {
    for (const auto& one : find_lone_things(pair, bead, names)) {
        if (one.side == Side::target || !is_in_idiom(pair.source, one.span)) {
            add_unanswered(pair, bead, one.side, one.span, findings);
        }
    }
}

/// What the termbase says of the bead.
void add_terms(const PairView& pair, std::size_t i, std::vector<Finding>& findings) {
    const auto& bead = pair.beads[i];
    auto expected = unanswered(pair, pair.source, segments_of(bead, Side::source), pair.target,
                               segments_near(pair, i, Side::target));
    if (expected.empty()) {
        return;
    }
    // What the source says anywhere may be made explicit here; an office has its holder, and is near or is not.
    auto strange = unanswered(pair, pair.target, segments_of(bead, Side::target), pair.source,
                              segments_near(pair, i, Side::source));
    std::erase_if(strange, [&](const Reading& reading) {
        return is_office(pair, reading) ? has_rank_before(pair.target, reading)
                                        : is_answered(pair, reading, pair.source.hits);
    });
    if (!strange.empty()) {
        const auto targets = segments_of(bead, Side::target);
        std::erase_if(expected, [&](const Reading& reading) { return is_answered_apart(pair, reading, targets); });
    }
    for (const auto& written : strange) {
        const auto right = std::find_if(expected.begin(), expected.end(), [&](const Reading& reading) {
            return are_alternatives(pair, reading, written) && !holds_word(pair, reading, written) &&
                   !is_narrower(pair, reading, written) &&
                   !is_answered_in_part(pair, reading, written, segments_of(bead, Side::target));
        });
        if (right != expected.end()) {
            findings.push_back(finding_of(pair, *right, written));
            expected.erase(right);
        }
    }
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_beads(pair, findings, [&](std::size_t i) {
        const auto& bead = pair.beads[i];
        if (bead.source_size() != 0 && bead.target_size() != 0 && is_reliable(bead)) {
            add_terms(pair, i, findings);
            const auto names = names_in(pair, i);
            add_exchanged(pair, i, names, findings);
            add_ranks(pair, i, findings);
            add_lone_things(pair, i, names, findings);
        }
    });
}

constexpr std::array<Example, 18> examples{{
    {"De president sprak met de premier van Polen.", "The president spoke with the foreign minister of Poland.", true,
     "another office"},
    {"Premier Kaja Kallas van Estland zweeg.", "President Kaja Kallas of Estonia was silent.", true,
     "a word for two offices, neither of which is meant"},
    {"De premier sprak met de president van Polen.", "The prime minister spoke with the president of Poland.", false,
     "the same offices"},
    {"Minister Jan Smit van Justitie sprak.", "The justice minister, Jan Smit, spoke.", false, "the whole title"},
    {"De sancties treffen het land.", "The sanctions affect the country.", false, "the same term"},
    {"De sancties treffen het land.", "The measures affect the country.", false, "no term of another concept"},
    {"De oppositie eist verkiezingen. De premier zwijgt.",
     "The opposition demands elections, and the president is silent. So is the prime minister.", false,
     "known miss: an office that the source names nearby"},
    {"Hij is veroordeeld wegens doodslag.", "He was convicted of murder.", true, "a neighbour of the same field"},
    {"De vicepremier ontkent dat.", "The prime minister denies it.", true, "a name that holds the other"},
    {"Volgens de exitpoll wint hij.", "He will win, the opinion poll says.", true, "names of two words"},
    {"Haar nicht woont in Gent.", "Her cousin lives in Ghent.", false, "a word that may mean both"},
    {"De moordenaar werd voor doodslag veroordeeld.", "The murderer was convicted of a lesser crime.", false,
     "a compound of the source speaks of it"},
    {"De onderminister van Financiën zweeg.", "The deputy finance minister was silent.", false,
     "the word before it makes it the same office"},
    {"Haar zwager werd opgepakt.", "Her nephew was arrested.", true, "relatives"},
    {"De ambulance kwam te laat.", "The fire engine came too late.", true, "vehicles"},
    {"De hoofdredacteur trok zijn woorden in.", "The deputy editor took back his words.", true, "a rank put in"},
    {"De waarnemend burgemeester opende de markt.", "The mayor opened the market.", true, "a rank left out"},
    {"De onderminister sprak.", "The deputy minister spoke.", false, "the rank is in the word"},
}};

}  // namespace

extern const Rule wrong_term;
constinit const Rule wrong_term{
    "wrong-term",
    "terminology",
    "another concept's term or office stands where the source's should",
    "A term of the source has no counterpart in its bead or beside it, and the bead holds a term of the same subject "
    "that "
    "the source never uses: for offices (president, prime minister, spokesman) and general concepts. Parts of "
    "compounds "
    "and very general words are left out. A table of neighbours adds concepts that are easily put for each other in "
    "one "
    "field of the news (manslaughter and murder, an exit poll and an opinion poll, a semi-final and a quarter-final), "
    "each with all that may mean it: there the source near the bead does not speak of the one, nor the translation of "
    "the other. Concepts of two fields that are of one kind (a chapel and a museum, a nurse and a guide) are compared "
    "where a dictionary is installed: it knows translations of the Dutch one, none of which stands there, and has the "
    "English one for no word of the source; and both stand at about the same place of their sentences. A thing, an "
    "animal or a relative that only one of the texts speaks of is flagged too (with his dog; bewaarde het geld in haar "
    "diepvries – kept the money), unless its word also means something else: one of the translation that stands apart "
    "in its sentence, where the source says nothing more; one of the source whose translations are nowhere. So is a "
    "rank before an office (deputy, acting, former) that nothing in the other text answers. It knowingly misses a "
    "term that the source uses elsewhere.",
    Severity::warning,
    examples,
    run};

}  // namespace loep::check
