// The glossary that a run works with: the built-in one with others laid over it, and what is compiled from it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "loep/match/lexicon.hpp"
#include "loep/segment/segmenter.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/language.hpp"

namespace loep::project {

struct Glossary {
    termbase::Termbase termbase;
    match::Lexicon dutch;
    match::Lexicon english;
    segment::Knowledge dutch_knowledge;
    segment::Knowledge english_knowledge;

    const match::Lexicon& lexicon(text::Language language) const {
        return language == text::Language::dutch ? dutch : english;
    }
    const segment::Knowledge& knowledge(text::Language language) const {
        return language == text::Language::dutch ? dutch_knowledge : english_knowledge;
    }
};

/// Which glossaries: the built-in one unless told otherwise, then `layers`, later over earlier. A layer is a database
/// or a TBX file (by its extension .tbx); a concept in it replaces the one of that id below.
struct GlossaryChoice {
    bool built_in = true;
    std::vector<std::string> layers;
};

/// The concepts alone. Throws what reading the files throws.
termbase::Termbase load_termbase(const GlossaryChoice& choice);

/// The concepts, and both lexicons compiled.
Glossary load_glossary(const GlossaryChoice& choice);

/// Lays `upper` over `lower`, by concept id and by style id.
void lay_over(termbase::Termbase& lower, termbase::Termbase upper);

}  // namespace loep::project
