// The glossary that a run works with: the built-in one with others laid over it, and what is compiled from it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <vector>

#include "loep/match/lexicon.hpp"
#include "loep/project/compiled_glossary.hpp"
#include "loep/segment/segmenter.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/language.hpp"

namespace loep::project {

/// The concepts of some hits, and what is known of them.
struct HitConcepts {
    termbase::Termbase termbase;          ///< in the order of the whole; with all styles
    std::vector<std::uint32_t> families;  ///< check::TermbaseFacts::families of them
};

/// Made from a compiled glossary: nothing is read of it but what a text asks for.
class Glossary {
  public:
    explicit Glossary(CompiledGlossary compiled);

    const match::Lexicon& lexicon(text::Language language) const { return compiled_.lexicon(language); }
    const segment::Knowledge& knowledge(text::Language language) const {
        return language == text::Language::dutch ? dutch_knowledge_ : english_knowledge_;
    }
    const CompiledGlossary& compiled() const { return compiled_; }

    /// Decodes the concepts of the hits (Detail::checked) and gives the hits their indices in HitConcepts::termbase.
    HitConcepts concepts_of(std::initializer_list<std::vector<match::TermHit>*> hits) const;

  private:
    CompiledGlossary compiled_;
    segment::Knowledge dutch_knowledge_;
    segment::Knowledge english_knowledge_;
};

/// Which glossaries: the built-in one unless told otherwise, then `layers`, later over earlier. A layer is a database
/// or a TBX file (by its extension .tbx); a concept in it replaces the one of that id below.
struct GlossaryChoice {
    bool built_in = true;
    std::vector<std::string> layers;
    std::map<std::string, std::string, std::less<>> contents = {};  ///< the bytes of TBX layers that are not on disk
};

/// The concepts alone. Throws what reading the files throws.
termbase::Termbase load_termbase(const GlossaryChoice& choice);

/// Compiled, out of the cache where it can be (glossary_cache.hpp).
Glossary load_glossary(const GlossaryChoice& choice);

/// Lays `upper` over `lower`, by concept id and by style id.
void lay_over(termbase::Termbase& lower, termbase::Termbase upper);

}  // namespace loep::project
