// Opens an index of forms and reads a form out of it.
// SPDX-License-Identifier: Apache-2.0
#include "loep/match/form_index.hpp"

#include <bit>

#include "loep/morphology/known_forms.hpp"

namespace loep::match {

namespace {

/// Cuts parts off the front of the bytes.
class Parts {
  public:
    explicit Parts(std::span<const std::byte> bytes) : rest_(bytes) {}

    bool good() const { return good_; }

    template <class Item>
    std::span<const Item> take(std::uint64_t count) {
        if (!good_ || count > rest_.size() / sizeof(Item)) {
            good_ = false;
            return {};
        }
        const auto* items = reinterpret_cast<const Item*>(rest_.data());
        const auto size = static_cast<std::size_t>(count) * sizeof(Item);
        const auto padded = (size + layout::alignment - 1) / layout::alignment * layout::alignment;
        good_ = padded <= rest_.size();
        rest_ = rest_.subspan(good_ ? padded : 0);
        return {items, static_cast<std::size_t>(count)};
    }

    std::string_view take_bytes(std::uint64_t count) {
        const auto bytes = take<char>(count);
        return {bytes.data(), bytes.size()};
    }

  private:
    std::span<const std::byte> rest_;
    bool good_ = true;
};

bool is_aligned(const void* address) {
    return reinterpret_cast<std::uintptr_t>(address) % layout::alignment == 0;
}

}  // namespace

std::optional<FormIndex> FormIndex::open(std::span<const std::byte> bytes) {
    if (!is_aligned(bytes.data())) {
        return std::nullopt;
    }
    FormIndex index;
    Parts parts(bytes);
    const auto header = parts.take<layout::Header>(1);
    if (!parts.good()) {
        return std::nullopt;
    }
    index.header_ = header.front();
    index.trie_ = TokenTrieView(parts.take<TrieBucket>(index.header_.buckets));
    index.forms_ = parts.take<layout::Form>(index.header_.forms);
    index.endings_ = parts.take<layout::Ending>(index.header_.endings);
    index.ending_bytes_ = parts.take_bytes(index.header_.ending_bytes);
    index.designations_ = parts.take_bytes(index.header_.designation_bytes);
    index.first_tokens_ = BitFilterView(parts.take<std::uint64_t>(index.header_.first_token_words));
    index.later_paths_ = BitFilterView(parts.take<std::uint64_t>(index.header_.later_path_words));
    const auto part_edges = parts.take<std::uint64_t>(index.header_.part_edge_words);
    if (!parts.good() || part_edges.size() < 2 || !std::has_single_bit(part_edges.size())) {
        return std::nullopt;
    }
    index.part_edges_ = PartEdgesView(part_edges);
    return index;
}

std::optional<LexiconForm> FormIndex::form_at(const layout::Form& form) const {
    const auto ending_at = form.rest & ((1U << layout::Form::ending_bits) - 1);
    const auto begin = std::size_t{form.designation} * 4;
    layout::Designation of;
    if (ending_at >= endings_.size() || begin + sizeof of > designations_.size()) {
        return std::nullopt;
    }
    std::memcpy(&of, designations_.data() + begin, sizeof of);
    const auto& ending = endings_[ending_at];
    if (begin + sizeof of + of.text_size > designations_.size() || ending.cut > of.text_size ||
        std::size_t{ending.begin} + ending.size > ending_bytes_.size()) {
        return std::nullopt;
    }
    LexiconForm read;
    read.designation_text = designations_.substr(begin + sizeof of, of.text_size);
    read.ending = ending_bytes_.substr(ending.begin, ending.size);
    read.text_size = std::uint32_t{of.text_size} - ending.cut + ending.size;
    read.concept_index = static_cast<termbase::ConceptIndex>(of.concept_index);
    read.designation = static_cast<termbase::DesignationIndex>(of.index);
    read.kind = static_cast<morphology::InflectionKind>((form.rest >> layout::Form::ending_bits) &
                                                        ((1U << layout::Form::kind_bits) - 1));
    read.case_rule = static_cast<termbase::CaseRule>(of.case_rule);
    read.status = static_cast<termbase::AdministrativeStatus>(of.status);
    read.form = form_kind_of(read.kind);
    read.in_solid_compounds = (of.flags & layout::Designation::in_solid_compounds) != 0;
    read.loose = (of.flags & layout::Designation::loose) != 0;
    read.inferred = (of.flags & layout::Designation::inferred) != 0 && morphology::is_chosen(read.kind);
    return read;
}

FormKind form_kind_of(morphology::InflectionKind kind) {
    using morphology::InflectionKind;
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

}  // namespace loep::match
