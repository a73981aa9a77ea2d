// Lists the designations of one language with what is needed to recognise them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/lexicon.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "loep/match/lexicon_index.hpp"
#include "loep/match/token_trie.hpp"
#include "loep/match/vocabulary.hpp"
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
            // A people is a noun with a plural, whatever the capital says.
            return of.kind == ConceptKind::nationality ? WordClass::noun : WordClass::name;
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

/// How many letters of a word every form of it begins with. The rules change the last three letters at most in Dutch
/// (*staatsman*, *staatslieden*), the last four in English (*person*, *people*); the spellings of Britain and America
/// agree in the first four. A name only has letters added.
std::size_t stable_size(std::size_t size, WordClass word_class, text::Language language) {
    const bool is_name = word_class == WordClass::name || word_class == WordClass::other;
    if (language == text::Language::dutch) {
        return is_name ? size : size > 4 ? size - 3 : 1;
    }
    return std::min<std::size_t>(4, is_name ? size : size > 5 ? size - 4 : 1);
}

class Compiler {
  public:
    explicit Compiler(Lexicon::Index& index) : index_(index) {}

    void add(const termbase::Concept& of, termbase::ConceptIndex concept_index, std::size_t place) {
        const auto& from = of.designations[place];
        LexiconDesignation made;
        made.text_begin = static_cast<std::uint32_t>(index_.texts.size());
        made.text_size = static_cast<std::uint32_t>(from.text.size());
        index_.texts += from.text;
        made.concept_index = concept_index;
        made.designation = static_cast<termbase::DesignationIndex>(place);
        made.word_class = word_class_of(of, from, index_.language);
        made.case_rule = from.case_rule;
        made.status = from.status;
        made.in_solid_compounds = index_.language == text::Language::dutch &&
                                  from.case_rule == termbase::CaseRule::any && made.word_class == WordClass::noun &&
                                  !is_named(of.kind) && !is_retired(from) &&
                                  from.text.find_first_of(" -") == std::string::npos;
        made.first_given = static_cast<std::uint32_t>(index_.given_forms.size());
        made.given_count = static_cast<std::uint32_t>(from.forms.size());
        index_.given_forms.insert(index_.given_forms.end(), from.forms.begin(), from.forms.end());
        // A verb and a given form may begin with anything: such a designation is always inflected.
        made.first_prefix = static_cast<std::uint32_t>(index_.prefixes.size());
        if (made.word_class != WordClass::verb && from.forms.empty()) {
            add_prefixes(made, from.text);
        }
        made.prefix_count = static_cast<std::uint32_t>(index_.prefixes.size()) - made.first_prefix;
        index_.designations.push_back(made);
    }

  private:
    /// Of every word between blanks the letters that all its forms begin with.
    void add_prefixes(LexiconDesignation& made, std::string_view text) {
        const auto key = bare_key(text);
        for (std::size_t begin = 0; begin < key.size();) {
            const auto end = std::min(key.find(' ', begin), key.size());
            const auto run = first_run(key.substr(begin, end - begin));
            if (!run.empty()) {
                const auto size = stable_size(run.size(), made.word_class, index_.language);
                index_.prefixes.push_back(hash_of(run.substr(0, size)));
                made.head_prefix = head_prefix(made, run);
            }
            begin = end + 1;
        }
    }

    /// Two to four letters; 0 where one letter only is stable, and for what is not the head of a compound.
    static std::uint64_t head_prefix(const LexiconDesignation& made, std::string_view run) {
        if (!made.in_solid_compounds || run.size() < 4) {
            return 0;
        }
        return hash_of(run.substr(0, std::clamp<std::size_t>(run.size() - 3, 2, 4)));
    }

    std::string_view bare_key(std::string_view text) {
        const bool ascii =
            std::all_of(text.begin(), text.end(), [](char byte) { return static_cast<unsigned char>(byte) < 0x80U; });
        if (!ascii) {
            key_ = text::bare_key(text);
            return key_;
        }
        key_.assign(text);
        for (auto& byte : key_) {
            byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
        }
        return key_;
    }

    Lexicon::Index& index_;
    std::string key_;
};

}  // namespace

morphology::Lemma Lexicon::Index::lemma(const LexiconDesignation& designation) const {
    const bool retired = designation.status == AdministrativeStatus::deprecated ||
                         designation.status == AdministrativeStatus::superseded;
    return {.text = text(designation),
            .language = language,
            .word_class = designation.word_class,
            .only_plural_and_genitive = retired,
            .irregular = designation.given_count > 0};
}

Lexicon::Lexicon(std::unique_ptr<const Index> index) : index_(std::move(index)) {}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

text::Language Lexicon::language() const {
    return index_->language;
}

std::size_t Lexicon::designation_count() const {
    return index_->designations.size();
}

Lexicon Lexicon::compile(const termbase::Termbase& termbase, text::Language language) {
    std::size_t designations = 0;
    for (const auto& of : termbase.concepts) {
        designations += of.designations.size();
    }
    auto index = std::make_unique<Index>();
    index->language = language;
    // About half of the designations are of the other language or an original.
    index->designations.reserve(designations / 2);
    index->prefixes.reserve(designations);
    index->texts.reserve(designations * 10);
    Compiler compiler(*index);
    for (std::size_t i = 0; i < termbase.concepts.size(); ++i) {
        const auto& of = termbase.concepts[i];
        if (of.kind == ConceptKind::abbreviation) {
            continue;
        }
        for (std::size_t j = 0; j < of.designations.size(); ++j) {
            const auto& designation = of.designations[j];
            // A romanisation (be-Latn) is of another language; a scheme marks it too.
            if (designation.scheme.empty() && text::language_of(designation.locale) == language) {
                compiler.add(of, static_cast<termbase::ConceptIndex>(i), j);
            }
        }
    }
    return Lexicon(std::move(index));
}

}  // namespace loep::match
