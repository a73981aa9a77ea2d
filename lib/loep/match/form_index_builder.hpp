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
#include "loep/match/path_bins.hpp"
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
    /// A form, or a node on the way to one. Without values at first: memory for all of them is not filled twice.
    struct Pending {
        static constexpr std::uint32_t inner = 1U << 28U;  ///< no form
        static constexpr std::uint32_t later = 1U << 29U;  ///< of two tokens or more

        std::uint64_t path;
        std::uint32_t designation;
        std::uint32_t rest;  ///< as in layout::Form, and the above
    };

    bool makes_any(const std::vector<std::string>& given) const;
    void add_bare_forms();
    void add_form(const morphology::FormEnding& form, morphology::InflectionKind kind);
    void note_part(std::string_view key);
    void add_path(std::uint32_t rest);
    void add_inner_nodes();
    void put_designation(const LexiconDesignation& designation, bool inferred);
    void count_nodes(layout::Header& header) const;
    void write(std::span<TrieBucket> buckets, std::span<layout::Form> forms,
               std::span<std::uint64_t> later_paths) const;

    text::Language language_;
    const morphology::Speller* speller_;
    PathBins<Pending> pending_;
    std::size_t form_count_ = 0;
    FormTokens tokens_;                  // of the form being added
    std::vector<std::uint64_t> prefix_;  // the paths to them but the last, of this form or one before it
    std::uint64_t before_last_ = 0;      // the path to the last
    std::vector<std::uint64_t> roots_;   // the hashes of first tokens
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
