// The forms of all designations of a language, each at the end of its way through a trie of tokens, read in place.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "loep/match/bit_filter.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/match/token_trie.hpp"
#include "loep/match/word_edges.hpp"
#include "loep/morphology/form_list.hpp"

namespace loep::match {

/// One form of one designation: the beginning of the designation and an ending.
struct LexiconForm {
    std::string_view designation_text;
    std::string_view ending;
    std::uint32_t text_size = 0;
    termbase::ConceptIndex concept_index{};
    termbase::DesignationIndex designation{};
    morphology::InflectionKind kind = morphology::InflectionKind::base;
    termbase::CaseRule case_rule = termbase::CaseRule::any;
    termbase::AdministrativeStatus status = termbase::AdministrativeStatus::preferred;
    FormKind form = FormKind::base;
    bool in_solid_compounds = false;
    bool loose = false;     ///< its note says so (docs/tbx.md)
    bool inferred = false;  ///< an installed dictionary has chosen it, where the termbase gives no forms

    std::string_view kept() const { return designation_text.substr(0, text_size - ending.size()); }
    std::string text() const { return std::string(kept()).append(ending); }
};

/// How the parts of an index lie in its bytes. All numbers are of the machine that made it.
namespace layout {

struct Header {
    std::uint64_t buckets = 0;
    std::uint64_t forms = 0;
    std::uint64_t endings = 0;
    std::uint64_t ending_bytes = 0;
    std::uint64_t designation_bytes = 0;
    std::uint64_t designations = 0;
    std::uint64_t language = 0;
    std::uint64_t first_token_words = 0;
    std::uint64_t later_path_words = 0;
    std::uint64_t part_edge_words = 0;  ///< a power of two, two at least
};

/// The forms of a node follow each other; its payload is the number of the first. A payload beyond them has none.
struct Form {
    static constexpr std::uint32_t ending_bits = 24;
    static constexpr std::uint32_t kind_bits = 4;
    static constexpr std::uint32_t more = 1U << 31U;

    std::uint32_t designation = 0;  ///< where it lies, in steps of four bytes
    std::uint32_t rest = 0;         ///< the ending, the kind, and whether more follow
};

struct Ending {
    std::uint32_t begin = 0;
    std::uint16_t cut = 0;  ///< so many bytes of the designation are left out at its end
    std::uint16_t size = 0;
};

/// Its text follows, then up to three bytes that say nothing.
struct Designation {
    std::uint32_t concept_index = 0;
    std::uint16_t index = 0;
    std::uint16_t text_size = 0;
    std::uint8_t case_rule = 0;
    std::uint8_t status = 0;
    std::uint8_t flags = 0;
    std::uint8_t unused = 0;

    static constexpr std::uint8_t in_solid_compounds = 1;
    static constexpr std::uint8_t loose = 2;
    static constexpr std::uint8_t inferred = 4;
};

/// Every part begins at a multiple of it.
inline constexpr std::size_t alignment = 64;

}  // namespace layout

/// A view of the bytes that FormIndexBuilder makes. Nothing in them is trusted: a number that leads out of them makes
/// the form go away, and not the program.
class FormIndex {
  public:
    /// Nothing when the bytes are no index: parts that do not fit into them, a wrong alignment.
    static std::optional<FormIndex> open(std::span<const std::byte> bytes);

    const layout::Header& header() const { return header_; }

    /// The node a token behind another. A filter of first tokens, and one of all longer paths, knows most that have
    /// none without a look at the table.
    std::optional<TrieNode> find(const TrieNode& from, std::uint64_t token_hash) const {
        const bool root = from == trie_root;
        if (from.is_leaf() || (root && !may_begin(token_hash))) {
            return std::nullopt;
        }
        const auto path = path_on(from.path, token_hash);
        return root || later_paths_.may_hold(path) ? trie_.at(path) : std::nullopt;
    }

    /// False when no form begins with this token. Mostly false when none does.
    bool may_begin(std::uint64_t token_hash) const { return first_tokens_.may_hold(token_hash); }

    /// Fetches what find() will read first for the second token of a path, or a later one.
    void prefetch_later(std::uint64_t path) const { later_paths_.prefetch(path); }

    /// The edges of designations that may be parts of solid compounds.
    const PartEdgesView& part_edges() const { return part_edges_; }

    bool has_forms(const TrieNode& node) const { return node.payload() < forms_.size(); }

    /// Calls `use(form)` for each form that ends at the node.
    template <class Use>
    void for_each_form(const TrieNode& node, Use use) const {
        for (std::size_t at = node.payload(); at < forms_.size(); ++at) {
            if (const auto form = form_at(forms_[at])) {
                use(*form);
            }
            if ((forms_[at].rest & layout::Form::more) == 0) {
                return;
            }
        }
    }

  private:
    std::optional<LexiconForm> form_at(const layout::Form& form) const;

    layout::Header header_;
    TokenTrieView trie_;
    BitFilterView first_tokens_;
    BitFilterView later_paths_;
    PartEdgesView part_edges_;
    std::span<const layout::Form> forms_;
    std::span<const layout::Ending> endings_;
    std::string_view ending_bytes_;
    std::string_view designations_;
};

/// How people inflect a form of this kind.
FormKind form_kind_of(morphology::InflectionKind kind);

}  // namespace loep::match
