// The designations of a termbase in one language, compiled with their inflected forms for recognition.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "loep/document/document.hpp"
#include "loep/match/form_index.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/morphology/speller.hpp"
#include "loep/segment/segment.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/language.hpp"

namespace loep::match {

/// Immutable; keeps no reference to the termbase, whose indices its hits carry. A copy shares the bytes.
class Lexicon {
  public:
    /// Makes every form of every designation: some microseconds each. Concepts of kind abbreviation are left out.
    /// `speller` chooses among the forms where the termbase gives none; null for the rules alone.
    static Lexicon compile(const termbase::Termbase& termbase, text::Language language,
                           const morphology::Speller* speller = nullptr);

    /// What bytes() of another lexicon were, in memory or mapped from a file; `owner` keeps them. Nothing when they are
    /// not that.
    static std::optional<Lexicon> open(std::span<const std::byte> bytes, std::shared_ptr<const void> owner);

    text::Language language() const { return static_cast<text::Language>(index_.header().language); }
    std::size_t designation_count() const { return static_cast<std::size_t>(index_.header().designations); }
    std::size_t form_count() const { return static_cast<std::size_t>(index_.header().forms); }

    const FormIndex& index() const { return index_; }

    /// To be written to a file and opened again at a multiple of 64 bytes, by the same program.
    std::span<const std::byte> bytes() const { return bytes_; }

  private:
    Lexicon(FormIndex index, std::span<const std::byte> bytes, std::shared_ptr<const void> owner);

    FormIndex index_;
    std::span<const std::byte> bytes_;
    std::shared_ptr<const void> owner_;
};

/// What `speller` chooses of the forms of a designation for which the termbase gives none; empty when it cannot tell.
std::vector<std::string> inferred_forms(const termbase::Concept& of, const termbase::Designation& designation,
                                        text::Language language, const morphology::Speller& speller);

/// All hits, sorted by span; the longest match wins, and a hit inside a longer one is dropped (a deprecated
/// *Byelorussian* inside *Byelorussian Soviet Socialist Republic* is no hit) unless it is a part of a compound. One
/// stretch may be a hit of several concepts (homographs): then each is listed. Linear in the words. Segments that
/// repeat others (segment::find_repeats) need not be read again, where that is known.
std::vector<TermHit> find_terms(const Lexicon& lexicon, const document::Document& document,
                                const segment::Segments& segments, std::span<const std::uint32_t> repeats = {});

}  // namespace loep::match
