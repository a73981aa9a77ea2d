// What a maintainer should look at before a concept is kept: doubles, near spellings, names that do not agree, gaps.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/concept.hpp"

namespace loep::project {

/// How the rest of the glossary is asked, so that adding one concept to a million does not read the million.
struct GlossarySearch {
    std::function<std::vector<termbase::Concept>(std::string_view query)> search;
    std::function<std::vector<std::string>(std::string_view word, std::size_t distance)> near_words;
};

/// One sentence each: a preferred designation missing in Dutch or English; a designation that another concept has too,
/// or that differs from another concept's in one letter; a person's name whose Dutch and English are not one name in
/// two transliterations, or do not follow from the Cyrillic original.
std::vector<std::string> find_doubts(const termbase::Concept& of, const GlossarySearch& glossary);

}  // namespace loep::project
