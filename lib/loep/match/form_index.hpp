// The forms of some designations, each at the end of its way through a trie of tokens.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/match/lexicon_index.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/match/token_trie.hpp"
#include "loep/morphology/form_list.hpp"

namespace loep::match {

/// One form of one designation; the forms that end at the same node are a list by `next`.
struct LexiconForm {
    std::uint32_t text_begin = 0;
    std::uint32_t text_size = 0;
    termbase::ConceptIndex concept_index{};
    termbase::DesignationIndex designation{};
    std::uint32_t next = 0;  ///< 1 + the index of the next form here, 0 at the end
    morphology::InflectionKind kind = morphology::InflectionKind::base;
    termbase::CaseRule case_rule = termbase::CaseRule::any;
    termbase::AdministrativeStatus status = termbase::AdministrativeStatus::preferred;
    FormKind form = FormKind::base;
    bool in_solid_compounds = false;
};

class FormIndex {
  public:
    explicit FormIndex(std::size_t expected_designations);

    /// Adds every form of the designation; `index` holds it.
    void add(const Lexicon::Index& index, const LexiconDesignation& designation);

    const TokenTrie& trie() const { return trie_; }
    std::string_view text(const LexiconForm& form) const {
        return std::string_view(texts_).substr(form.text_begin, form.text_size);
    }

    /// Calls `use(form)` for each form that ends at the node.
    template <class Use>
    void for_each_form(TrieNode node, Use use) const {
        const auto place = to_size(node);
        auto at = place < first_form_.size() ? first_form_[place] : 0;
        while (at != 0) {
            const auto& form = forms_[at - 1];
            use(form);
            at = form.next;
        }
    }

  private:
    void add_bare_forms();
    void add_form(std::string_view text, morphology::InflectionKind kind);
    TrieNode insert_plain(std::string_view text);
    TrieNode insert_tokens(std::string_view text);

    TokenTrie trie_;
    std::string texts_;
    std::vector<LexiconForm> forms_;
    std::vector<std::uint32_t> first_form_;  // by node: 1 + index in forms_, 0 for none
    LexiconForm form_;                       // what the forms of one designation share
    morphology::FormList list_;
};

}  // namespace loep::match
