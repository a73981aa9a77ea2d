// What the glossary itself says a name or term is in the other language, by its spelling.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "loep/project/glossary.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/text/language.hpp"
#include "loep/translit/candidate.hpp"

namespace loep::project {

class GlossaryAnswers {
  public:
    explicit GlossaryAnswers(termbase::Termbase termbase);

    /// The designations in `to` of the concepts that have `name` as a designation in any other language, originals
    /// included; case and diacritics are ignored where nothing matches exactly. Preferred ones first, those of the same
    /// type (short for short) before others; deprecated ones never. The reason names the concept.
    std::vector<translit::Candidate> answer(std::string_view name, text::Language to) const;

  private:
    struct Place {
        std::uint32_t concept_index;
        std::uint32_t designation;
    };

    std::vector<Place> places_of(std::string_view name, text::Language to) const;

    termbase::Termbase termbase_;
    std::unordered_map<std::string, std::vector<Place>> by_bare_key_;
};

}  // namespace loep::project
