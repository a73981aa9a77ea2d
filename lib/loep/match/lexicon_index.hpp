// What a Lexicon holds: the designations of a language, and what a text must hold for any form of one to be in it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "loep/match/lexicon.hpp"
#include "loep/morphology/inflect.hpp"

namespace loep::match {

struct LexiconDesignation {
    std::uint32_t text_begin = 0;
    std::uint32_t text_size = 0;
    std::uint32_t first_given = 0;  ///< in Index::given_forms
    std::uint32_t given_count = 0;
    std::uint32_t first_prefix = 0;  ///< in Index::prefixes: what the text must hold of each word of the designation
    std::uint32_t prefix_count = 0;
    std::uint64_t head_prefix = 0;  ///< the beginning of the head of a compound in which it stands
    termbase::ConceptIndex concept_index{};
    termbase::DesignationIndex designation{};
    morphology::WordClass word_class = morphology::WordClass::noun;
    termbase::CaseRule case_rule = termbase::CaseRule::any;
    termbase::AdministrativeStatus status = termbase::AdministrativeStatus::preferred;
    bool in_solid_compounds = false;
};

/// Inflecting ten thousand designations would take longer than all the rest of a check, and a text holds some dozens of
/// them. So only those are inflected for a text whose words all begin like words of the text.
struct Lexicon::Index {
    text::Language language = text::Language::dutch;
    std::string texts;
    std::vector<LexiconDesignation> designations;
    std::vector<std::string> given_forms;
    std::vector<std::uint64_t> prefixes;

    std::string_view text(const LexiconDesignation& designation) const {
        return std::string_view(texts).substr(designation.text_begin, designation.text_size);
    }
    morphology::Lemma lemma(const LexiconDesignation& designation) const;
};

}  // namespace loep::match
