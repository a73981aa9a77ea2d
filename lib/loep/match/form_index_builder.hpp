// Makes the bytes of an index of forms: every form of every designation, hashed along its tokens.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "loep/match/ending_list.hpp"
#include "loep/match/form_index.hpp"
#include "loep/morphology/inflect.hpp"
#include "loep/morphology/speller.hpp"
#include "loep/text/language.hpp"
#include "loep/text/tokens.hpp"

namespace loep::match {

/// What the index keeps of a designation, and what its forms are made from.
struct LexiconDesignation {
    std::string_view text;
    const std::vector<std::string>* given_forms = nullptr;  ///< none when null
    termbase::ConceptIndex concept_index{};
    termbase::DesignationIndex designation{};
    morphology::WordClass word_class = morphology::WordClass::noun;
    termbase::CaseRule case_rule = termbase::CaseRule::any;
    termbase::AdministrativeStatus status = termbase::AdministrativeStatus::preferred;
    bool in_solid_compounds = false;
    bool loose = false;
};

/// Bytes that are aligned as FormIndex::open() wants them.
struct alignas(layout::alignment) IndexLine {
    std::array<std::byte, layout::alignment> bytes{};
};
using IndexImage = std::vector<IndexLine>;

class FormIndexBuilder {
  public:
    /// `speller` chooses among the forms that the rules make; null for none.
    FormIndexBuilder(text::Language language, std::size_t expected_designations,
                     const morphology::Speller* speller = nullptr);

    /// Adds every form that find_terms() is to find of it. Throws Error{unsupported} when the index would be too large
    /// for its numbers (16 million different endings).
    void add(const LexiconDesignation& designation);

    /// The whole index; the builder is empty after it.
    IndexImage finish();

  private:
    struct Pending {
        std::uint64_t path = 0;
        layout::Form form;
    };

    /// What the index has of one path: whether it is an inner node, and its first form.
    struct Node {
        std::uint64_t path = 0;
        std::size_t first_form = 0;  ///< as many as there are when it has none
        bool has_children = false;
    };

    bool makes_any(const std::vector<std::string>& given) const;
    void add_bare_forms();
    void add_form(std::string_view text, morphology::InflectionKind kind);
    bool read_plain_tokens(std::string_view text, std::size_t kept);
    void read_tokens(std::string_view text);
    void note_part(std::string_view key);
    std::uint64_t path_of_tokens();
    void put_designation(const LexiconDesignation& designation, bool inferred);
    template <class Use>
    void for_each_node(Use use) const;
    void write_nodes(std::span<TrieBucket> buckets) const;
    void write_forms(std::span<layout::Form> forms) const;

    text::Language language_;
    const morphology::Speller* speller_;
    std::vector<Pending> pending_;
    std::vector<std::uint64_t> token_hashes_;  // of the form being added
    std::vector<std::uint64_t> prefix_;        // the paths to its tokens but the last
    std::vector<std::uint64_t> inner_;         // all such paths
    std::vector<std::uint64_t> roots_;         // the hashes of first tokens
    std::vector<std::uint64_t> later_;         // the paths of two tokens and more
    PartEdges part_edges_;
    EndingList endings_;
    std::string designations_;
    std::size_t designation_count_ = 0;
    std::string_view base_;                   // of the designation being added
    std::vector<std::size_t> base_begins_;    // of its tokens, when it is plain
    std::vector<std::uint64_t> base_hashes_;  // of them
    std::uint32_t base_place_ = 0;            // in steps of four bytes
    bool part_of_compounds_ = false;
    morphology::FormList list_;
    std::vector<text::Token> tokens_;
};

}  // namespace loep::match
