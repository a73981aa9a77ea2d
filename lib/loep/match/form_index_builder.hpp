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
#include "loep/match/form_tokens.hpp"
#include "loep/morphology/inflect.hpp"
#include "loep/morphology/speller.hpp"
#include "loep/text/language.hpp"
#include "loep/text/uncleared_vector.hpp"

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

/// Bytes that are aligned as FormIndex::open() wants them. New ones are not cleared.
struct alignas(layout::alignment) IndexLine {
    std::array<std::byte, layout::alignment> bytes;
};
using IndexImage = text::UnclearedVector<IndexLine>;

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
    /// Without values at first: memory for all of them is not filled twice.
    struct Pending {
        std::uint64_t path;
        std::uint32_t designation;
        std::uint32_t rest;
    };

    /// What the index has of one path: its forms, in the order in which they were added, and whether it is an inner
    /// node.
    struct Node {
        std::uint64_t path = 0;
        std::size_t begin = 0;  ///< as many as there are when it has none
        std::size_t end = 0;
        bool has_children = false;
    };

    bool makes_any(const std::vector<std::string>& given) const;
    void add_bare_forms();
    void add_form(std::string_view text, morphology::InflectionKind kind);
    void note_part(std::string_view key);
    std::uint64_t path_of_tokens();
    void put_designation(const LexiconDesignation& designation, bool inferred);
    template <class Use>
    void for_each_node(Use use) const;
    std::size_t most_nodes() const;
    void write(std::span<TrieBucket> buckets, std::span<layout::Form> forms) const;

    text::Language language_;
    const morphology::Speller* speller_;
    text::UnclearedVector<Pending> pending_;
    FormTokens tokens_;                  // of the form being added
    std::vector<std::uint64_t> prefix_;  // the paths to them but the last
    std::vector<std::uint64_t> inner_;   // all such paths
    std::vector<std::uint64_t> roots_;   // the hashes of first tokens
    std::vector<std::uint64_t> later_;   // the paths of two tokens and more
    PartEdges part_edges_;
    EndingList endings_;
    std::vector<char> designations_;
    std::size_t designation_count_ = 0;
    std::string_view base_;         // of the designation being added
    std::uint32_t base_place_ = 0;  // in steps of four bytes
    bool part_of_compounds_ = false;
    morphology::FormList list_;
};

}  // namespace loep::match
