// A glossary compiled for reading texts: one run of bytes that is mapped from a file and read in place.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "loep/match/form_index_builder.hpp"
#include "loep/match/lexicon.hpp"
#include "loep/morphology/speller.hpp"
#include "loep/segment/segmenter.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/termbase/packed.hpp"

namespace loep::project {

/// Changes with the layout of the bytes and with what is put into them: a file of another version is made anew.
inline constexpr std::uint32_t compiled_version = 6;

/// The dictionaries of the machine, which choose among the forms that the rules make. None for the glossary that ships:
/// the same files make the same bytes on every machine.
struct Spellers {
    std::optional<morphology::Speller> dutch;
    std::optional<morphology::Speller> english;
};

/// The file, for this kind of machine. `source` says what it was made from, in the caller's numbers.
match::IndexImage compile_glossary(const termbase::Termbase& termbase, std::uint64_t source,
                                   const Spellers& spellers = {});

/// The parts that a check reads; a concept is decoded when it is asked for.
class CompiledGlossary {
  public:
    /// Nothing when the bytes are of another kind, version or size, or their head is damaged. The rest is not read:
    /// that is is_intact()'s work.
    static std::optional<CompiledGlossary> open(std::span<const std::byte> bytes, std::shared_ptr<const void> owner);

    /// Whether all bytes are as they were made. Reads them all.
    bool is_intact() const;

    std::uint64_t source() const { return source_; }
    std::size_t size_in_bytes() const { return bytes_.size(); }
    std::size_t concept_count() const { return families_.size(); }

    const match::Lexicon& lexicon(text::Language language) const {
        return language == text::Language::dutch ? *dutch_ : *english_;
    }
    segment::Knowledge knowledge(text::Language language) const;

    /// Throws Error{database} when the bytes are damaged there.
    termbase::Concept concept_at(termbase::ConceptIndex index, termbase::Detail detail = termbase::Detail::all) const;
    std::vector<termbase::Style> styles() const;

    /// check::TermbaseFacts of the whole.
    std::span<const std::uint32_t> families() const { return families_; }
    std::span<const std::uint64_t> given_names() const { return given_names_; }

  private:
    std::span<const std::byte> part(std::size_t index) const;
    template <class Item>
    std::span<const Item> items(std::size_t index) const;

    std::shared_ptr<const void> owner_;
    std::span<const std::byte> bytes_;
    std::uint64_t source_ = 0;
    std::optional<match::Lexicon> dutch_;
    std::optional<match::Lexicon> english_;
    std::span<const std::uint32_t> families_;
    std::span<const std::uint64_t> given_names_;
    std::span<const std::uint64_t> places_;
};

}  // namespace loep::project
