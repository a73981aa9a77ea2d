// What a Lexicon holds: every form of every designation at the end of its way through a trie of tokens.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/match/lexicon.hpp"
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

struct Lexicon::Index {
    explicit Index(text::Language of, std::size_t expected_forms) : language(of), trie(expected_forms) {}

    text::Language language;
    TokenTrie trie;
    std::string texts;
    std::vector<LexiconForm> forms;
    std::vector<std::uint32_t> first_form;  ///< by node: 1 + index in `forms`, 0 for none

    std::string_view text(const LexiconForm& form) const {
        return std::string_view(texts).substr(form.text_begin, form.text_size);
    }

    /// Calls `use(form)` for each form that ends at the node.
    template <class Use>
    void for_each_form(TrieNode node, Use use) const {
        const auto place = to_size(node);
        auto at = place < first_form.size() ? first_form[place] : 0;
        while (at != 0) {
            const auto& form = forms[at - 1];
            use(form);
            at = form.next;
        }
    }
};

}  // namespace loep::match
