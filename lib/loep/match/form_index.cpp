// The forms of some designations, each at the end of its way through a trie of tokens.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/form_index.hpp"

#include "loep/text/words.hpp"

namespace loep::match {

namespace {

using morphology::InflectionKind;
using morphology::WordClass;

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

/// bare_key() with the capitals of the text where both have one letter for one.
std::string bare_spelling(std::string_view text) {
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

bool is_ascii(std::string_view text) {
    for (const char byte : text) {
        if (static_cast<unsigned char>(byte) >= 0x80U) {
            return false;
        }
    }
    return true;
}

}  // namespace

// A designation has four forms or so, most of them with a last token of their own.
FormIndex::FormIndex(std::size_t expected_designations) : trie_(expected_designations * 6) {
    forms_.reserve(expected_designations * 5);
    first_form_.reserve(expected_designations * 6);
    texts_.reserve(expected_designations * 64);
}

void FormIndex::add(const Lexicon::Index& index, const LexiconDesignation& designation) {
    form_ = {};
    form_.concept_index = designation.concept_index;
    form_.designation = designation.designation;
    form_.case_rule = designation.case_rule;
    form_.status = designation.status;
    form_.in_solid_compounds = designation.in_solid_compounds;
    morphology::list_forms(index.lemma(designation), list_);
    for (std::size_t i = 0; i < list_.size(); ++i) {
        add_form(list_.text(i), list_.kind(i));
    }
    const auto given_kind = designation.word_class == WordClass::noun   ? InflectionKind::plural
                            : designation.word_class == WordClass::verb ? InflectionKind::verbal
                                                                        : InflectionKind::adjectival;
    for (std::uint32_t i = 0; i < designation.given_count; ++i) {
        add_form(index.given_forms[designation.first_given + i], given_kind);
    }
    if (designation.word_class == WordClass::name) {
        add_bare_forms();
    }
}

/// A name may be written without its diacritics: *Kuznica* for *Kuźnica*.
void FormIndex::add_bare_forms() {
    for (std::size_t i = 0; i < list_.size() && !is_ascii(list_.text(i)); ++i) {
        const auto kind = list_.kind(i);
        add_form(bare_spelling(list_.text(i)), kind == InflectionKind::base ? InflectionKind::variant : kind);
    }
}

void FormIndex::add_form(std::string_view text, InflectionKind kind) {
    // find_terms() sees to a genitive in a mere apostrophe: it may be a closing quotation mark.
    if (text.ends_with('\'')) {
        return;
    }
    const auto node = is_plain(text) ? insert_plain(text) : insert_tokens(text);
    if (node == trie_root) {
        return;
    }
    if (to_size(node) >= first_form_.size()) {
        first_form_.resize(to_size(node) + 1);
    }
    form_.text_begin = static_cast<std::uint32_t>(texts_.size());
    form_.text_size = static_cast<std::uint32_t>(text.size());
    form_.kind = kind;
    form_.form = form_kind_of(kind);
    form_.next = first_form_[to_size(node)];
    texts_ += text;
    forms_.push_back(form_);
    first_form_[to_size(node)] = static_cast<std::uint32_t>(forms_.size());
}

TrieNode FormIndex::insert_plain(std::string_view text) {
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
            node = trie_.insert(node, hash);
            hash = empty_hash;
            inside = false;
        }
    }
    return inside ? trie_.insert(node, hash) : node;
}

TrieNode FormIndex::insert_tokens(std::string_view text) {
    auto node = trie_root;
    const auto tokens = text::words(text, text::make_span(0, text.size()));
    for (const auto& token : tokens) {
        if (token.key != "-") {
            node = trie_.insert(node, hash_of(token.key));
        }
    }
    return node;
}

}  // namespace loep::match
