// Rule source-spelling: a name, term or weekday left in the spelling of the source language.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "loep/check/completeness/bead_repeats.hpp"
#include "loep/check/meaning/glossed.hpp"
#include "loep/check/names/context.hpp"
#include "loep/check/names/kept_names.hpp"
#include "loep/check/names/left_names.hpp"
#include "loep/check/names/naming.hpp"
#include "loep/check/numbers/calendar.hpp"
#include "loep/check/pair_view.hpp"
#include "loep/check/quotation.hpp"
#include "loep/check/rule.hpp"
#include "loep/check/suggestion.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

/// Shorter words of one language are too often words of the other (*land*, *pers*, *gas*).
constexpr std::size_t shortest_term = 6;

bool is_term_or_office(termbase::ConceptKind kind) {
    return kind == termbase::ConceptKind::term || kind == termbase::ConceptKind::office;
}

bool is_geographical(termbase::ConceptKind kind) {
    using termbase::ConceptKind;
    return kind == ConceptKind::country || kind == ConceptKind::place || kind == ConceptKind::nationality;
}

bool overlaps_any(std::span<const match::TermHit> hits, text::Span span) {
    return std::any_of(hits.begin(), hits.end(), [&](const match::TermHit& hit) { return hit.span.overlaps(span); });
}

bool has_family(const PairView& pair, std::span<const match::TermHit> hits, termbase::ConceptIndex wanted) {
    return std::any_of(hits.begin(), hits.end(),
                       [&](const match::TermHit& hit) { return same_family(pair, hit.concept_index, wanted); });
}

/// Is a designation of the target language spelled just so? Then nothing was left.
bool is_own_spelling(const PairView& pair, termbase::ConceptIndex index, std::string_view written) {
    const auto key = text::fold_key(written);
    const auto& designations = (*pair.termbase)[index].designations;
    return std::any_of(designations.begin(), designations.end(), [&](const termbase::Designation& designation) {
        return is_in(designation, pair.target.language()) && text::fold_key(designation.text) == key;
    });
}

std::string message(const PairView& pair, std::string_view written, const std::string& better) {
    auto text = text::message("“{}” is left in {}", written, language_name(pair.source.language()));
    return better.empty() ? text
                          : text + text::message("; {} writes “{}”", language_name(pair.target.language()), better);
}

/// *contract*, *website*: Dutch has borrowed many English terms, and English names stay as they are (*House*).
bool may_be_borrowed(const PairView& pair, std::string_view written) {
    const auto key = text::fold_key(written);
    return pair.target.language() == text::Language::dutch &&
           (written != key || pair.dictionary == nullptr || !pair.dictionary->readings(key).empty());
}

/// *“Rus” refers to a realm*: in marks by itself on both sides.
bool is_in_marks_of_both(const PairView& pair, SegmentRange sources, text::Span span) {
    const auto written = pair.target.slice(span);
    const auto& segments = *pair.source.segments;
    return is_in_marks(pair.target, span) &&
           std::any_of(segments.begin() + sources.begin, segments.begin() + sources.end, [&](const auto& segment) {
               return std::any_of(segment.words.begin(), segment.words.end(), [&](const text::Word& word) {
                   return pair.source.slice(word.span) == written && is_in_marks(pair.source, word.span);
               });
           });
}

/// *The word Rus*, *her novel “Eventueel”*: a word or a title, left on purpose.
bool is_spoken_of(const PairView& pair, const match::TermHit& hit) {
    const auto& bead = pair.beads[pair.target.bead_of[segment::to_size(hit.segment)]];
    const auto sources = segments_of(bead, Side::source);
    return follows_word_for_words(pair.target, hit.span) || is_in_kept_title(pair, sources, hit.span) ||
           is_in_marks_of_both(pair, sources, hit.span) ||
           (is_term_or_office((*pair.termbase)[hit.concept_index].kind) && is_in_marks(pair.target, hit.span));
}

/// *still says Wit-Rusland: ‘White Russia’*, *Oekraïne (Ukraine)*: behind nothing but marks follows what English has.
bool is_followed_by_own_form(const PairView& pair, const match::TermHit& hit) {
    constexpr std::size_t most = 8;  // bytes of marks and blanks
    const auto segment = segment_at(pair.target, hit.span.begin);
    const auto own = hits_in(pair.target, {segment, segment + 1});
    return std::any_of(own.begin(), own.end(), [&](const match::TermHit& gloss) {
        if (gloss.span.begin < hit.span.end || !same_family(pair, gloss.concept_index, hit.concept_index)) {
            return false;
        }
        const auto between = pair.target.slice({hit.span.end, gloss.span.begin});
        const auto is_letter = [](char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); };
        return between.size() > 1 && between.size() <= most && std::none_of(between.begin(), between.end(), is_letter);
    });
}

/// *She still says Wit-Rusland.*: what somebody calls a country ends the clause right behind the verb, before which
/// stands who says so; *…, says Loekasjenko.*
bool is_said_so(const SideView& side, const match::TermHit& hit) {
    auto before = words_before(side, segment_at(side, hit.span.begin), hit.span.begin);
    if (!before.empty() && is_quotation_mark(side.slice(before.back().span))) {
        before = before.first(before.size() - 1);  // says *Wit-Rusland*
    }
    const auto* after = word_after(side, hit.span);
    return before.size() > 1 && "say says saying said write writes wrote writing"_words.fits(before.back().key) &&
           before[before.size() - 2].kind == text::WordKind::word &&
           (after == nullptr || after->kind == text::WordKind::punctuation);
}

/// *spelt the Dutch way*, *googles Wit-Rusland*
bool tells_language(const SideView& side, text::Span span) {
    const auto segment = segment_at(side, span.begin);
    return find_word(side, {segment, segment + 1}, "dutch flemish google googles googled googling"_words) != nullptr;
}

/// *Parijs-Roubaix*: a part of a name with a hyphen that the source has just so.
bool is_in_kept_compound(const PairView& pair, std::size_t bead, text::Span span) {
    const auto bytes = pair.target.bytes();
    const auto is_end = [](char byte) {
        return std::string_view(" \n.,;:?!()\"").find(byte) != std::string_view::npos;
    };
    auto begin = text::to_size(span.begin);
    auto end = text::to_size(span.end);
    while (begin > 0 && !is_end(bytes[begin - 1])) {
        --begin;
    }
    while (end < bytes.size() && !is_end(bytes[end])) {
        ++end;
    }
    const auto whole = bytes.substr(begin, end - begin);
    const auto hyphen = whole.find('-');
    const auto range = segments_of(pair.beads[bead], Side::source);
    const auto& segments = *pair.source.segments;
    return hyphen != std::string_view::npos && whole.size() > pair.target.slice(span).size() &&
           hyphen + 1 < whole.size() && whole[hyphen + 1] >= 'A' && whole[hyphen + 1] <= 'Z' &&
           std::any_of(segments.begin() + range.begin, segments.begin() + range.end,
                       [&](const segment::Segment& segment) {
                           return pair.source.slice(segment.span).find(whole) != std::string_view::npos;
                       });
}

/// *Rus* for *Roes*: so short a word is only left in Dutch where the source has it.
bool is_chance_likeness(const PairView& pair, std::size_t bead, std::string_view written) {
    constexpr std::size_t shortest = 5;
    return text::count_code_points(written) < shortest &&
           same_word_in_source(pair, bead, text::fold_key(written)) == nullptr;
}

/// Of a term nobody can be sure in Dutch, which borrows them from English by the day.
Severity severity_of_kind(termbase::ConceptKind kind, text::Language target) {
    return !is_term_or_office(kind)            ? Severity::error
           : target == text::Language::english ? Severity::warning
                                               : Severity::note;
}

/// A word that several concepts may be meant by (*officers*) is one finding, with an answer of each.
void add_reading(std::vector<Finding>& findings, Finding finding) {
    if (findings.empty() || findings.back().rule != finding.rule || findings.back().place != finding.place) {
        findings.push_back(std::move(finding));
        return;
    }
    auto& first = findings.back();
    for (auto& fix : finding.fixes) {
        const auto same = std::find_if(first.fixes.begin(), first.fixes.end(),
                                       [&fix](const Fix& one) { return one.text == fix.text; });
        if (same == first.fixes.end()) {
            first.fixes.push_back(std::move(fix));
        }
    }
    const bool is_one = first.fixes.size() == 1;
    for (auto& fix : first.fixes) {
        fix.sure = fix.sure && is_one;
    }
}

void check_hits(const PairView& pair, std::vector<Finding>& findings) {
    const auto check = [&](const match::TermHit& hit) {
        if (overlaps_any(hits_beside(pair.target, hit), hit.span)) {
            return;  // most are words of both languages
        }
        const auto& subject = (*pair.termbase)[hit.concept_index];
        const auto& designation = pair.termbase->designation(hit.concept_index, hit.designation);
        const auto written = pair.target.slice(hit.span);
        const auto bead = pair.target.bead_of[segment::to_size(hit.segment)];
        const auto near = hits_in(pair.source, segments_near(pair, bead, Side::source));
        if (!has_family(pair, near, hit.concept_index) || is_own_spelling(pair, hit.concept_index, written) ||
            is_own_spelling(pair, hit.concept_index, designation.text) || stands_in_a_name(pair, hit, bead) ||
            is_spoken_of(pair, hit) || is_followed_by_own_form(pair, hit) || is_chance_likeness(pair, bead, written)) {
            return;
        }
        if (is_term_or_office(subject.kind)) {
            const auto here = hits_in(pair.target, segments_of(pair.beads[bead], Side::target));
            if (text::count_code_points(written) < shortest_term || has_family(pair, here, hit.concept_index) ||
                may_be_borrowed(pair, written)) {
                return;
            }
        }
        const auto better = suggestion(*pair.termbase, hit, pair.target.language());
        Finding finding;
        finding.rule = "source-spelling";
        const bool about_spelling = is_about_spelling(pair.target, hit.span);
        const bool said_so =
            (is_geographical(subject.kind) && (is_said_so(pair.target, hit) || is_in_marks(pair.target, hit.span))) ||
            (about_spelling && tells_language(pair.target, hit.span));
        const auto severity = said_so                                                       ? Severity::note
                              : about_spelling || is_in_kept_compound(pair, bead, hit.span) ? Severity::warning
                                                                                            : Severity::error;
        finding.severity =
            std::min(severity, severity_of(subject, severity_of_kind(subject.kind, pair.target.language())));
        finding.message = message(pair, written, better);
        finding.place = pair.target.place(hit.span);
        finding.concept_id = subject.id;
        for (const auto& answer : near) {
            if (same_family(pair, answer.concept_index, hit.concept_index)) {
                finding.source = pair.source.place(answer.span);
                break;
            }
        }
        if (!better.empty()) {
            finding.fixes.push_back({finding.place, better, !is_term_or_office(subject.kind)});
        }
        add_reading(findings, std::move(finding));
    };
    check_beads(pair, findings, [&](std::size_t bead) {
        const auto hits = foreign_hits_in(pair.target, segments_of(pair.beads[bead], Side::target));
        std::for_each(hits.begin(), hits.end(), check);
    });
}

/// Has the person a name in the target language of which this is a word?
bool has_word_of(const PairView& pair, const termbase::Concept& person, const std::string& key) {
    return std::any_of(person.designations.begin(), person.designations.end(), [&](const auto& designation) {
        if (!is_in(designation, pair.target.language())) {
            return false;
        }
        const auto words = text::words(designation.text, text::make_span(0, designation.text.size()));
        return std::any_of(words.begin(), words.end(), [&](const text::Word& word) {
            return text::bare_key(text::slice(designation.text, word.span)) == key;
        });
    });
}

/// *Valeri Tsepkalo*: the surname is written alike in both languages, the given name is not.
void check_given_names(const PairView& pair, std::vector<Finding>& findings) {
    for (const auto& hit : pair.target.foreign_hits) {
        const auto& person = (*pair.termbase)[hit.concept_index];
        if (person.kind != termbase::ConceptKind::person) {
            continue;
        }
        const auto beside = hits_beside(pair.target, hit);
        const bool surname = std::any_of(beside.begin(), beside.end(), [&](const match::TermHit& own) {
            return (*pair.termbase)[own.concept_index].kind == termbase::ConceptKind::person &&
                   own.span.end == hit.span.end && own.span.begin > hit.span.begin;
        });
        const auto words = text::words(pair.target.bytes(), hit.span);
        const auto bead = pair.target.bead_of[segment::to_size(hit.segment)];
        const auto near = hits_in(pair.source, segments_near(pair, bead, Side::source));
        if (!surname || words.empty() || !has_family(pair, near, hit.concept_index) ||
            has_word_of(pair, person, text::bare_key(pair.target.slice(words.front().span)))) {
            continue;
        }
        const auto full = suggestion(*pair.termbase, hit, pair.target.language());
        const auto better = full.find(' ') == std::string::npos ? std::string() : full.substr(0, full.find(' '));
        Finding finding;
        finding.rule = "source-spelling";
        finding.severity = Severity::warning;
        finding.place = pair.target.place(words.front().span);
        finding.message = message(pair, pair.target.slice(words.front().span), better);
        finding.concept_id = person.id;
        if (!better.empty()) {
            finding.fixes.push_back({finding.place, better, false});
        }
        findings.push_back(std::move(finding));
    }
}

/// *Umpire Juni Koning*, *de dj, Zondag genaamd*: Dutch writes months and days small, but where a sentence begins.
bool is_calendar_word_as_name(const SideView& dutch, const text::Word& word) {
    const auto& words = (*dutch.segments)[segment_at(dutch, word.span.begin)].words;
    const auto first = std::find_if(words.begin(), words.end(),
                                    [](const text::Word& one) { return one.kind != text::WordKind::punctuation; });
    const bool opens = first == words.end() || first->span.begin == word.span.begin;
    return (!opens && word.letter_case == text::WordCase::capitalised) || is_somebodys_name(dutch, word.key);
}

void check_calendar(const PairView& pair, std::vector<Finding>& findings) {
    const auto from = pair.source.language();
    const auto to = pair.target.language();
    for (std::uint32_t i = 0; i < pair.target.segments->size(); ++i) {
        if (!holds(pair.target, {i, i + 1}, SegmentTrait::calendar_name)) {
            continue;
        }
        for (const auto& marked : marked_in(pair.target, i)) {
            const auto& word = (*pair.target.segments)[i].words[marked.place];
            const auto name =
                marked.is(SegmentTrait::calendar_name) ? calendar_name(word.hashed(), from) : std::nullopt;
            if (!name || calendar_name(word.hashed(), to) || is_ambiguous(word.key)) {
                continue;
            }
            const auto* origin = same_word_in_source(pair, pair.target.bead_of[i], word.key);
            if (origin == nullptr ||
                (from == text::Language::dutch && is_calendar_word_as_name(pair.source, *origin)) ||
                (to == text::Language::dutch && is_kept_with_neighbour(pair, word.span, pair.target.bead_of[i]))) {
                continue;
            }
            const std::string better(calendar_text(*name, to));
            const auto place = pair.target.place(word.span);
            findings.push_back({"source-spelling",
                                Severity::error,
                                message(pair, pair.target.slice(word.span), better),
                                place,
                                pair.source.place(origin->span),
                                {{place, better, true}},
                                {}});
        }
    }
}

/// *„Nobody”*: an opening mark that English never writes.
void check_marks(const PairView& pair, std::vector<Finding>& findings) {
    if (pair.target.language() != text::Language::english) {
        return;
    }
    for (std::uint32_t i = 0; i < pair.target.segments->size(); ++i) {
        if (!holds(pair.target, {i, i + 1}, SegmentTrait::low_quote)) {
            continue;
        }
        for (const auto& word : (*pair.target.segments)[i].words) {
            if (word.kind == text::WordKind::punctuation && pair.target.slice(word.span) == "„") {
                const auto place = pair.target.place(word.span);
                findings.push_back({"source-spelling",
                                    Severity::warning,
                                    message(pair, "„", "“"),
                                    place,
                                    std::nullopt,
                                    {{place, "“", true}},
                                    {}});
            }
        }
    }
}

void check_names(const PairView& pair, std::vector<Finding>& findings) {
    if (pair.source.language() != text::Language::dutch) {
        return;
    }
    LeftNames names(pair);
    check_beads(pair, findings, [&](std::size_t bead) {
        for (const auto& mention : mentions_in(pair.target, segments_of(pair.beads[bead], Side::target))) {
            const auto left = names.find(mention);
            if (!left) {
                continue;
            }
            Finding finding;
            finding.rule = "source-spelling";
            finding.severity = left->sure ? Severity::warning : Severity::note;
            finding.message = message(pair, pair.target.slice(mention.span), left->english.front().text);
            finding.place = pair.target.place(mention.span);
            finding.source = pair.source.place(left->source);
            for (const auto& candidate : left->english) {
                finding.fixes.push_back({finding.place, candidate.text, false});
            }
            findings.push_back(std::move(finding));
        }
    });
}

void run(const PairView& pair, std::vector<Finding>& findings) {
    check_hits(pair, findings);
    check_given_names(pair, findings);
    check_calendar(pair, findings);
    check_marks(pair, findings);
    check_names(pair, findings);
}

constexpr std::array examples = std::to_array<Example>({
    {"Loekasjenko sprak maandag met Poetin.", "Loekasjenko spoke with Putin on Monday.", true, "a name left in Dutch"},
    {"Loekasjenko sprak maandag met Poetin.", "Lukashenko spoke with Putin on maandag.", true, "a weekday left"},
    {"Oekraïne vroeg om hulp.", "Oekraïne asked for help.", true, "a country left"},
    {"Loekasjenko sprak maandag met Poetin.", "Lukashenko spoke with Putin on Monday.", false, "all English"},
    {"De premier van Irak kwam dinsdag aan.", "The prime minister of Iraq arrived on Tuesday.", false,
     "an exonym that differs"},
    {"In de Europa League won de Zweed Alex Noren van Ajax.", "In the Europa League, Swede Alex Noren beat Ajax.",
     false, "Dutch words in longer names that both texts have"},
    {"Volgens Sjtsjerbakov is er niets gebeurd.", "According to Sjtsjerbakov, nothing happened.", Severity::warning,
     "a name that is in no glossary, in a spelling that only Dutch has"},
    {"Volgens Katja Drinhausen en Andrej Janušek is dat zo.",
     "According to Katja Drinhausen and Andrej Janušek, it is.", false, "given names that other languages write so"},
    {"Daarna sprak Nikolaj Petrov met haar.", "Then Nikolaj Petrov spoke to her.", Severity::warning,
     "a given name before a surname of the region"},
    {"Het depot ligt aan de Sjtsjerbakovastraat.", "The depot is on Sjtsjerbakova Street.", Severity::warning,
     "a name that the source writes solid"},
    {"Valeri Tsepkalo vluchtte naar Moskou.", "Valeri Tsepkalo fled to Moscow.", Severity::warning,
     "a given name left before a surname that is written alike"},
    {"Ljoedmila Kazak zweeg. Kazak werkte in Minsk.", "Liudmila Kazak was silent. Kazak worked in Minsk.", false,
     "the surname by itself"},
    {"Advocaat Ljoedmila Kazak sprak.", "Lawyer Liudmila Kazak spoke.", false, "a surname that is a Dutch nationality"},
    {"Hij zei: „Niemand.”", "He said: „Nobody.”", Severity::warning, "a low opening mark"},
    {"Roes is geen Rusland.", "Rus is not Russia.", false, "a word that is only alike"},
    {"Het woord Rus is ouder dan Rusland.", "The word Rus is older than Russia.", false, "a word that is spoken of"},
    {"Gisteren sprak mevrouw Duits.", "Mrs Duits spoke yesterday.", false, "a surname after a form of address"},
});

}  // namespace

extern const Rule source_spelling;
constinit const Rule source_spelling{
    "source-spelling",
    "untranslated",
    "a name, term or weekday left in the spelling of the source language",
    "A Dutch form (Loekasjenko, Oekraïne, maandag) stands in the English text although the termbase or the calendar "
    "knows the English one, and the source has it at that place. A name that the glossary does not hold is flagged "
    "when its spelling is one that only Dutch transliteration makes (tsj, sj, oe); the suggestions are then offered, "
    "never applied. A given name that Belarusian or Lithuanian writes so too (Marija) is only noted. It knowingly "
    "misses short common words that are also English words.",
    Severity::error,
    examples,
    run};

}  // namespace loep::check
