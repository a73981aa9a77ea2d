// Compiles the designations of one language with what is needed to recognise them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/lexicon.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "loep/match/compound_words.hpp"
#include "loep/match/form_index_builder.hpp"
#include "loep/match/word_senses.hpp"
#include "loep/morphology/known_forms.hpp"
#include "loep/text/words.hpp"

namespace loep::match {

namespace {

using morphology::WordClass;
using termbase::AdministrativeStatus;
using termbase::ConceptKind;
using termbase::PartOfSpeech;

bool is_retired(const termbase::Designation& designation) {
    return designation.status == AdministrativeStatus::deprecated ||
           designation.status == AdministrativeStatus::superseded;
}

bool is_named(ConceptKind kind) {
    return kind == ConceptKind::person || kind == ConceptKind::country || kind == ConceptKind::place ||
           kind == ConceptKind::organisation || kind == ConceptKind::phrase;
}

/// A phrase whose last word begins with a small letter.
bool ends_in_small_word(std::string_view text) {
    const auto blank = text.rfind(' ');
    return blank != std::string_view::npos && text[blank + 1] >= 'a' && text[blank + 1] <= 'z';
}

bool ends_in_lower_sch_or_s(std::string_view text) {
    return text.ends_with("sch") || text.ends_with('s');
}

/// The class by part of speech; where that says nothing, by the kind of the concept.
WordClass word_class_of(const termbase::Concept& of, const termbase::Designation& designation,
                        text::Language language) {
    if (designation.invariable) {
        return WordClass::other;
    }
    switch (designation.part_of_speech) {
        case PartOfSpeech::proper_noun:
            // A people is a noun with a plural, whatever the capital says; so is a thing named after something
            // (*Iskander missile*).
            return of.kind == ConceptKind::nationality || (!is_named(of.kind) && ends_in_small_word(designation.text))
                       ? WordClass::noun
                       : WordClass::name;
        case PartOfSpeech::noun:
            return WordClass::noun;
        case PartOfSpeech::adjective:
            // English uses *Belarusian* for the adjective and the person alike.
            if (language == text::Language::english && of.kind == ConceptKind::nationality &&
                (designation.text.ends_with("an") || designation.text.ends_with('i'))) {
                return WordClass::noun;
            }
            return WordClass::adjective;
        case PartOfSpeech::verb:
            return WordClass::verb;
        case PartOfSpeech::adverb:
            return WordClass::other;
        case PartOfSpeech::other:
            break;
    }
    if (is_named(of.kind)) {
        return WordClass::name;
    }
    if (of.kind == ConceptKind::nationality && language == text::Language::dutch) {
        return ends_in_lower_sch_or_s(designation.text) ? WordClass::adjective : WordClass::noun;
    }
    return WordClass::noun;
}

/// A loose designation is a part of compounds when its word has no other sense to speak of: *olie*, not *stem*.
bool is_plain_part(const LexiconDesignation& designation) {
    return !designation.loose || is_part_of_few(designation.text) ||
           senses_of(text::fold_key(designation.text), text::Language::dutch) != WordSenses::mixed;
}

LexiconDesignation designation_of(const termbase::Concept& of, termbase::ConceptIndex concept_index, std::size_t place,
                                  text::Language language) {
    const auto& from = of.designations[place];
    LexiconDesignation made;
    made.text = from.text;
    made.given_forms = &from.forms;
    made.concept_index = concept_index;
    made.designation = static_cast<termbase::DesignationIndex>(place);
    made.word_class = word_class_of(of, from, language);
    made.case_rule = from.case_rule;
    made.status = from.status;
    made.loose = from.note.view().starts_with("loose");
    made.in_solid_compounds = language == text::Language::dutch && from.case_rule == termbase::CaseRule::any &&
                              made.word_class == WordClass::noun && !is_named(of.kind) && !is_retired(from) &&
                              from.text.find_first_of(" -") == std::string::npos && is_plain_part(made);
    return made;
}

}  // namespace

Lexicon::Lexicon(FormIndex index, std::span<const std::byte> bytes, std::shared_ptr<const void> owner)
    : index_(index), bytes_(bytes), owner_(std::move(owner)) {}

std::optional<Lexicon> Lexicon::open(std::span<const std::byte> bytes, std::shared_ptr<const void> owner) {
    const auto index = FormIndex::open(bytes);
    if (!index || index->header().language > static_cast<std::uint64_t>(text::Language::english)) {
        return std::nullopt;
    }
    return Lexicon(*index, bytes, std::move(owner));
}

Lexicon Lexicon::compile(const termbase::Termbase& termbase, text::Language language,
                         const morphology::Speller* speller) {
    std::size_t designations = 0;
    for (const auto& of : termbase.concepts) {
        designations += of.designations.size();
    }
    // About half of the designations are of the other language or an original.
    FormIndexBuilder builder(language, designations / 2, speller);
    for (std::size_t i = 0; i < termbase.concepts.size(); ++i) {
        const auto& of = termbase.concepts[i];
        if (of.kind == ConceptKind::abbreviation) {
            continue;
        }
        for (std::size_t j = 0; j < of.designations.size(); ++j) {
            const auto& designation = of.designations[j];
            // A romanisation (be-Latn) is of another language; a scheme marks it too.
            if (designation.scheme.empty() && text::language_of(designation.locale) == language) {
                builder.add(designation_of(of, static_cast<termbase::ConceptIndex>(i), j, language));
            }
        }
    }
    const auto image = std::make_shared<const IndexImage>(builder.finish());
    const auto bytes = std::as_bytes(std::span(*image));
    return Lexicon(FormIndex::open(bytes).value(), bytes, image);
}

std::vector<std::string> inferred_forms(const termbase::Concept& of, const termbase::Designation& designation,
                                        text::Language language, const morphology::Speller& speller) {
    const morphology::Lemma lemma{.text = designation.text,
                                  .language = language,
                                  .word_class = word_class_of(of, designation, language),
                                  .only_plural_and_genitive = is_retired(designation)};
    morphology::FormList forms;
    morphology::list_forms(lemma, forms);
    std::vector<std::string> inferred;
    if (!designation.forms.empty() || !morphology::choose_known_forms(lemma, speller, forms)) {
        return inferred;
    }
    for (std::size_t i = 0; i < forms.size(); ++i) {
        if (morphology::is_chosen(forms.kind(i))) {
            inferred.push_back(forms.text(i));
        }
    }
    return inferred;
}

}  // namespace loep::match
