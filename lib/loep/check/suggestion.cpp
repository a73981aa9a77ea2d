// Chooses the designation and puts the inflection of the hit on it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/suggestion.hpp"

#include <algorithm>

#include "loep/check/pair_view.hpp"
#include "loep/check/vocabulary.hpp"
#include "loep/check/word_list.hpp"
#include "loep/morphology/inflect.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/words.hpp"

namespace loep::check {

namespace {

morphology::WordClass word_class_of(const termbase::Designation& designation) {
    using termbase::PartOfSpeech;
    switch (designation.part_of_speech) {
        case PartOfSpeech::proper_noun:
            return morphology::WordClass::name;
        case PartOfSpeech::noun:
            return morphology::WordClass::noun;
        case PartOfSpeech::adjective:
            return morphology::WordClass::adjective;
        case PartOfSpeech::verb:
            return morphology::WordClass::verb;
        case PartOfSpeech::adverb:
        case PartOfSpeech::other:
            break;
    }
    return morphology::WordClass::other;
}

std::string in_capitals(std::string_view utf8) {
    std::string result;
    for (std::size_t at = 0; at < utf8.size();) {
        const auto size = text::character_at(utf8, at).size;
        result += text::capitalise(utf8.substr(at, size));
        at += size;
    }
    return result;
}

/// *hybride oorlogvoering* beside *hybride aanval*, *smokkelballon* beside *ballon*: a term that says something else or
/// more than the preferred one, whose translation is therefore none of it.
bool says_more_or_else(std::string_view written, std::string_view preferred) {
    constexpr std::size_t longest_ending = 3;
    const auto one = text::fold_key(written);
    const auto other = text::fold_key(preferred);
    const auto& longer = one.size() > other.size() ? one : other;
    const auto& shorter = one.size() > other.size() ? other : one;
    if (longer.size() > shorter.size() + longest_ending && (longer.starts_with(shorter) || longer.ends_with(shorter))) {
        return true;
    }
    const auto blank = one.find(' ');
    const auto other_blank = other.find(' ');
    return one != other && blank != std::string::npos && other_blank != std::string::npos &&
           (one.substr(0, blank) == other.substr(0, other_blank) ||
            one.substr(one.rfind(' ')) == other.substr(other.rfind(' ')));
}

/// Does the preferred term of the hit's own language mean what the hit says?
bool is_of_whole(const termbase::Concept& subject, const termbase::Designation& written) {
    const auto* preferred = preferred_designation(subject, text::language_of(written.locale).value(), written.type);
    return subject.kind != termbase::ConceptKind::term || preferred == nullptr || preferred == &written ||
           !says_more_or_else(written.text, preferred->text);
}

/// Words that a title writes small within it.
bool is_small_word(std::string_view key) {
    return "of the a an and for in on at to by van de het een en der den voor"_words.fits(key);
}

bool begins_upper(const text::Word& word) {
    return word.letter_case == text::WordCase::capitalised || word.letter_case == text::WordCase::upper;
}

/// How the words of a fix are to begin.
enum class Capitals : std::uint8_t { none, first, all };

/// *Prime Minister Lukashenko*: of a title each word, of what begins a sentence the first.
Capitals capitals_of(const SideView& side, const segment::Segment& segment, text::Span replaced) {
    const auto& words = segment.words;
    const auto is_word = [](const text::Word& word) { return word.kind == text::WordKind::word; };
    const auto begin = std::find_if(words.begin(), words.end(),
                                    [&](const text::Word& word) { return word.span.begin == replaced.begin; });
    if (begin == words.end() || begin->letter_case != text::WordCase::capitalised) {
        return Capitals::none;
    }
    const auto end =
        std::find_if(begin, words.end(), [&](const text::Word& word) { return word.span.begin >= replaced.end; });
    const bool opens = std::none_of(words.begin(), begin, is_word);
    const bool all = std::all_of(begin, end, [](const text::Word& word) {
        return word.kind != text::WordKind::word || begins_upper(word) || is_small_word(word.key);
    });
    const bool before_name = end != words.end() && begins_upper(*end) && is_word(*end);
    const bool english = side.language() == text::Language::english;
    if (english && all && (!opens || before_name || std::count_if(begin, end, is_word) > 1)) {
        return Capitals::all;
    }
    return opens ? Capitals::first : Capitals::none;
}

/// Of words in lower case only: a name has the capitals it wants.
std::string with_capitals(const std::string& fix, Capitals capitals) {
    auto words = text::words(fix, text::make_span(0, fix.size()));
    if (capitals == Capitals::none || std::any_of(words.begin(), words.end(), [](const text::Word& word) {
            return word.kind == text::WordKind::word && word.letter_case != text::WordCase::lower;
        })) {
        return fix;
    }
    std::string result;
    std::size_t done = 0;
    for (const auto& word : words) {
        const auto from = text::to_size(word.span.begin);
        const bool is_first = &word == words.data();
        result += fix.substr(done, from - done);
        const auto written = text::slice(fix, word.span);
        const bool up = is_first || (capitals == Capitals::all && !is_small_word(word.key));
        result += up ? text::capitalise(written) : std::string(written);
        done = text::to_size(word.span.end);
    }
    return result + fix.substr(done);
}

/// The segment that the whole span lies in; null if none does.
const segment::Segment* segment_around(const SideView& side, text::Span span) {
    const auto& segments = *side.segments;
    if (segments.empty() || span.begin < segments.front().span.begin) {
        return nullptr;
    }
    const auto& segment = segments[segment_at(side, span.begin)];
    return segment.span.contains(span) ? &segment : nullptr;
}

}  // namespace

std::string inflected(const termbase::Designation& designation, match::FormKind form, text::Language language) {
    if (form != match::FormKind::plural && form != match::FormKind::genitive) {
        return designation.text;
    }
    morphology::Lemma lemma;
    lemma.text = designation.text;
    lemma.language = language;
    lemma.word_class = word_class_of(designation);
    // *Belarusian* is the adjective and the person.
    if (form == match::FormKind::plural && language == text::Language::english &&
        lemma.word_class == morphology::WordClass::adjective) {
        lemma.word_class = morphology::WordClass::noun;
    }
    return morphology::inflect(lemma, form == match::FormKind::plural ? morphology::InflectionKind::plural
                                                                      : morphology::InflectionKind::genitive);
}

bool is_in(const termbase::Designation& designation, text::Language language) {
    return text::language_of(designation.locale) == language;
}

const termbase::Designation* preferred_designation(const termbase::Concept& subject, text::Language language,
                                                   termbase::TermType type) {
    const termbase::Designation* found = nullptr;
    for (const auto& designation : subject.designations) {
        if (!is_in(designation, language) || designation.status != termbase::AdministrativeStatus::preferred) {
            continue;
        }
        if (designation.type == type) {
            return &designation;
        }
        found = found == nullptr ? &designation : found;
    }
    return found;
}

std::string suggestion(const termbase::Termbase& termbase, const match::TermHit& hit, text::Language language) {
    const auto& subject = termbase[hit.concept_index];
    const auto& written = termbase.designation(hit.concept_index, hit.designation);
    if (!is_of_whole(subject, written)) {
        return {};
    }
    if (written.part_of_speech == termbase::PartOfSpeech::adjective ||
        written.part_of_speech == termbase::PartOfSpeech::noun) {
        const auto same_class = [&](const termbase::Designation& designation) {
            return is_in(designation, language) && designation.part_of_speech == written.part_of_speech &&
                   (designation.status == termbase::AdministrativeStatus::preferred ||
                    designation.status == termbase::AdministrativeStatus::admitted);
        };
        const auto found = std::find_if(subject.designations.begin(), subject.designations.end(), same_class);
        if (found != subject.designations.end()) {
            return inflected(*found, hit.form, language);
        }
    }
    auto type = written.type == termbase::TermType::variant ? termbase::TermType::full_form : written.type;
    // A variant of one word stands for the short form, where there is one.
    if (written.type == termbase::TermType::variant && written.text.find(' ') == std::string::npos) {
        type = termbase::TermType::short_form;
    }
    const auto* designation = preferred_designation(subject, language, type);
    return designation == nullptr ? std::string() : inflected(*designation, hit.form, language);
}

void fit_to_text(const SideView& side, Finding& finding) {
    for (auto& fix : finding.fixes) {
        if (fix.place.side != side.side || fix.place != finding.place) {
            continue;
        }
        const auto straight = fix.text.find('\'');
        if (straight != std::string::npos && side.bytes().find("’") != std::string_view::npos) {
            fix.text.replace(straight, 1, "’");
        }
        const auto* segment = segment_around(side, fix.place.span);
        if (segment == nullptr) {
            continue;
        }
        // A fix of nothing but the capitals means them.
        if (is_in_capitals(*segment)) {
            fix.text = in_capitals(fix.text);
        } else if (text::fold_key(fix.text) != text::fold_key(side.slice(fix.place.span))) {
            fix.text = with_capitals(fix.text, capitals_of(side, *segment, fix.place.span));
        }
    }
}

Severity severity_of(const termbase::Concept& subject, Severity usual) {
    return !subject.verified && usual == Severity::error ? Severity::warning : usual;
}

}  // namespace loep::check
