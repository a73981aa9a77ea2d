// Chooses the designation and puts the inflection of the hit on it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/suggestion.hpp"

#include <algorithm>

#include "loep/check/pair_view.hpp"
#include "loep/check/vocabulary.hpp"
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
        if (segment != nullptr && is_in_capitals(*segment)) {
            fix.text = in_capitals(fix.text);
        }
    }
}

Severity severity_of(const termbase::Concept& subject, Severity usual) {
    return !subject.verified && usual == Severity::error ? Severity::warning : usual;
}

}  // namespace loep::check
