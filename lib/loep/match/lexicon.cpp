// Compiles the designations of one language, with their forms, into the index of a Lexicon.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/lexicon.hpp"

#include <string>
#include <string_view>
#include <utility>

#include "loep/match/lexicon_index.hpp"
#include "loep/morphology/inflect.hpp"
#include "loep/text/words.hpp"

namespace loep::match {

namespace {

using morphology::InflectionKind;
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

FormKind form_kind_of(InflectionKind kind) {
    switch (kind) {
        case InflectionKind::base:
        case InflectionKind::variant:
            return FormKind::base;
        case InflectionKind::plural:
            return FormKind::plural;
        case InflectionKind::genitive:
            return FormKind::genitive;
        case InflectionKind::adjectival:
        case InflectionKind::verbal:
        case InflectionKind::diminutive:
            break;
    }
    return FormKind::other;
}

/// A letter or digit of a token, as text::words() has it, when the text holds nothing out of the common.
bool is_plain_letter(char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
}

/// Whether cutting at blanks, hyphens and nothing else gives the same tokens as text::words() does.
bool is_plain(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char byte = text[i];
        if (is_plain_letter(byte) || byte == ' ' || byte == '-') {
            continue;
        }
        if (byte == '\'' && i > 0 && i + 1 < text.size() && is_plain_letter(text[i - 1]) &&
            is_plain_letter(text[i + 1])) {
            continue;
        }
        const auto lead = static_cast<unsigned char>(byte);
        const bool latin = lead >= 0xC3U && lead <= 0xC5U && i + 1 < text.size();
        if (!latin || (lead == 0xC3U && (text[i + 1] == '\x97' || text[i + 1] == '\xB7'))) {
            return false;
        }
        ++i;
    }
    return true;
}

char lower_case(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

class Compiler {
  public:
    explicit Compiler(Lexicon::Index& index) : index_(index) {}

    void add(const termbase::Concept& of, termbase::ConceptIndex concept_index, std::size_t designation) {
        const auto& from = of.designations[designation];
        form_ = {};
        form_.concept_index = concept_index;
        form_.designation = static_cast<termbase::DesignationIndex>(designation);
        form_.case_rule = from.case_rule;
        form_.status = from.status;
        const auto word_class = word_class_of(of, from, index_.language);
        const bool common = from.case_rule == termbase::CaseRule::any && word_class == WordClass::noun &&
                            !is_named(of.kind) && !is_retired(from);
        form_.in_solid_compounds = common && index_.language == text::Language::dutch;
        morphology::list_forms({.text = from.text,
                                .language = index_.language,
                                .word_class = word_class,
                                .gender = from.gender,
                                .only_plural_and_genitive = is_retired(from),
                                .irregular = !from.forms.empty()},
                               list_);
        for (std::size_t i = 0; i < list_.size(); ++i) {
            add_form(list_.text(i), list_.kind(i), form_kind_of(list_.kind(i)));
        }
        add_given_forms(from, word_class);
        if (word_class == WordClass::name) {
            add_bare_forms();
        }
    }

  private:
    /// The forms that the termbase itself gives.
    void add_given_forms(const termbase::Designation& from, WordClass word_class) {
        for (const auto& given : from.forms) {
            if (word_class == WordClass::noun) {
                add_form(given, InflectionKind::plural, FormKind::plural);
            } else {
                add_form(given, word_class == WordClass::verb ? InflectionKind::verbal : InflectionKind::adjectival,
                         FormKind::other);
            }
        }
    }

    /// A name may be written without its diacritics: *Kuznica* for *Kuźnica*.
    void add_bare_forms() {
        for (std::size_t i = 0; i < list_.size(); ++i) {
            const auto text = list_.text(i);
            bool ascii = true;
            for (const char byte : text) {
                ascii = ascii && static_cast<unsigned char>(byte) < 0x80U;
            }
            if (ascii) {
                return;
            }
            const auto kind = list_.kind(i);
            add_form(bare_spelling(text), kind == InflectionKind::base ? InflectionKind::variant : kind,
                     form_kind_of(kind));
        }
    }

    /// bare_key() with the capitals of the text where both have one letter for one.
    static std::string bare_spelling(std::string_view text) {
        std::string bare;
        for (std::size_t i = 0; i < text.size();) {
            std::size_t size = 1;
            while (i + size < text.size() && (static_cast<unsigned char>(text[i + size]) & 0xC0U) == 0x80U) {
                ++size;
            }
            const auto letter = text.substr(i, size);
            const auto key = size == 1 ? std::string(letter) : text::bare_key(letter);
            const bool capital = size > 1 && text::fold_key(letter) != letter;
            bare += capital ? text::capitalise(key) : key;
            i += size;
        }
        return bare;
    }

    void add_form(std::string_view text, InflectionKind kind, FormKind form) {
        // find_terms() sees to a genitive in a mere apostrophe: it may be a closing quotation mark.
        if (text.ends_with('\'')) {
            return;
        }
        const auto node = is_plain(text) ? insert_plain(text) : insert_tokens(text);
        if (node == trie_root) {
            return;
        }
        if (to_size(node) >= index_.first_form.size()) {
            index_.first_form.resize(to_size(node) + 1);
        }
        form_.text_begin = static_cast<std::uint32_t>(index_.texts.size());
        form_.text_size = static_cast<std::uint32_t>(text.size());
        form_.kind = kind;
        form_.form = form;
        form_.next = index_.first_form[to_size(node)];
        index_.texts += text;
        index_.forms.push_back(form_);
        index_.first_form[to_size(node)] = static_cast<std::uint32_t>(index_.forms.size());
    }

    TrieNode insert_plain(std::string_view text) {
        std::string folded;
        std::string_view key = text;
        for (const char byte : text) {
            if (static_cast<unsigned char>(byte) >= 0x80U) {
                folded = text::fold_key(text);
                key = folded;
                break;
            }
        }
        auto node = trie_root;
        auto hash = empty_hash;
        bool inside = false;
        for (const char byte : key) {
            if (byte != ' ' && byte != '-') {
                hash = hash_on(hash, lower_case(byte));
                inside = true;
            } else if (inside) {
                node = index_.trie.insert(node, hash);
                hash = empty_hash;
                inside = false;
            }
        }
        return inside ? index_.trie.insert(node, hash) : node;
    }

    TrieNode insert_tokens(std::string_view text) {
        auto node = trie_root;
        const auto tokens = text::words(text, text::make_span(0, text.size()));
        for (const auto& token : tokens) {
            if (token.key != "-") {
                node = index_.trie.insert(node, hash_of(token.key));
            }
        }
        return node;
    }

    Lexicon::Index& index_;
    LexiconForm form_;
    morphology::FormList list_;
};

}  // namespace

Lexicon::Lexicon(std::unique_ptr<const Index> index) : index_(std::move(index)) {}
Lexicon::Lexicon(Lexicon&&) noexcept = default;
Lexicon& Lexicon::operator=(Lexicon&&) noexcept = default;
Lexicon::~Lexicon() = default;

text::Language Lexicon::language() const {
    return index_->language;
}

std::size_t Lexicon::form_count() const {
    return index_->forms.size();
}

Lexicon Lexicon::compile(const termbase::Termbase& termbase, text::Language language) {
    std::size_t designations = 0;
    for (const auto& of : termbase.concepts) {
        designations += of.designations.size();
    }
    // About half of the designations are of the other language or of none; a designation has four forms or so.
    const auto expected = designations * 3;
    auto index = std::make_unique<Index>(language, expected);
    index->forms.reserve(expected);
    index->first_form.reserve(expected);
    index->texts.reserve(expected * 12);
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
