// The designations of a termbase in one language, compiled with their inflected forms for recognition.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "loep/document/document.hpp"
#include "loep/match/term_hit.hpp"
#include "loep/segment/segment.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/language.hpp"

namespace loep::match {

class Lexicon {
  public:
    /// Immutable; keeps no reference to `termbase`, whose indices its hits carry. Concepts of kind abbreviation are
    /// left out. Quick: forms are made by find_terms(), of the designations that its text may hold.
    static Lexicon compile(const termbase::Termbase& termbase, text::Language language);

    Lexicon(Lexicon&&) noexcept;
    Lexicon& operator=(Lexicon&&) noexcept;
    ~Lexicon();

    text::Language language() const;
    std::size_t designation_count() const;

    struct Index;
    const Index& index() const { return *index_; }

  private:
    explicit Lexicon(std::unique_ptr<const Index> index);
    std::unique_ptr<const Index> index_;
};

/// All hits, sorted by span; the longest match wins, and a hit inside a longer one is dropped (a deprecated
/// *Byelorussian* inside *Byelorussian Soviet Socialist Republic* is no hit) unless it is a part of a compound. One
/// stretch may be a hit of several concepts (homographs): then each is listed. Linear in the words.
std::vector<TermHit> find_terms(const Lexicon& lexicon, const document::Document& document,
                                const segment::Segments& segments);

}  // namespace loep::match
