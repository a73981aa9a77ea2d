// Makes the bytes of an index of forms: every form of every designation, hashed along its tokens.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/match/form_index.hpp"
#include "loep/morphology/inflect.hpp"
#include "loep/morphology/speller.hpp"
#include "loep/text/language.hpp"

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

    bool makes_any(const std::vector<std::string>& given) const;
    void add_bare_forms();
    void add_form(std::string_view text, morphology::InflectionKind kind);
    bool read_plain_tokens(std::string_view text);
    void read_tokens(std::string_view text);
    std::uint64_t path_of_tokens();
    void note_part(std::string_view text);
    std::uint32_t ending_of(std::string_view text);
    void put_designation(const LexiconDesignation& designation, bool inferred);
    std::vector<TrieEntry> entries();

    text::Language language_;
    const morphology::Speller* speller_;
    std::vector<Pending> pending_;
    std::vector<std::uint64_t> token_hashes_;  // of the form being added
    std::vector<std::uint64_t> prefix_;        // the paths to its tokens but the last
    std::vector<std::uint64_t> inner_;         // all such paths
    std::vector<std::uint64_t> roots_;         // the hashes of first tokens
    std::vector<std::uint64_t> later_;         // the paths of two tokens and more
    PartEdges part_edges_;
    std::vector<layout::Ending> endings_;
    std::string ending_bytes_;
    std::vector<std::uint32_t> ending_slots_;  // a hash table: 1 + a place in endings_
    std::string designations_;
    std::size_t designation_count_ = 0;
    std::string_view base_;         // of the designation being added
    std::uint32_t base_place_ = 0;  // in steps of four bytes
    bool part_of_compounds_ = false;
    morphology::FormList list_;
};

}  // namespace loep::match
