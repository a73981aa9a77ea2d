// Concepts on paper: one in full, many a line each; as text for people, tsv, or json.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/difference.hpp"

#include "own_glossary.hpp"

namespace loep::tools {

/// Who confirmed a concept; from the history.
struct Confirmation {
    std::string author;
    std::string time;
    std::string reason;
};

struct ConceptPaper {
    PlacedConcept placed;
    std::optional<Confirmation> confirmed;
    std::vector<std::string> preferred_by;           ///< "nrc: Wit-Rusland"
    std::vector<std::vector<std::string>> inferred;  ///< a designation's forms that a dictionary chose; none for all
};

/// `--format text|tsv|json`
Option format_option();

/// A tab or line break inside a value would break the line.
std::string one_line(std::string_view value);

/// “+ note: …”, “source: … → …”, “- nl “grens” (noun)”: what changed, without the yes of what is there or not.
std::string difference_line(const termbase::FieldDifference& difference);

/// “2024-05-31 12:00 UTC” of an ISO 8601 time in UTC; another text as it is.
std::string time_for_people(std::string_view time);

void write_papers(const std::vector<ConceptPaper>& papers, std::string_view format, std::ostream& out);

/// What the style prefers of the concept; null when it says nothing, or when the concept no longer has it.
const termbase::StylePreference* preferred_by(const termbase::Style* style, const termbase::Concept& of);

/// A line each. `style`, if there is one, prefers in its language what it prefers.
void write_list(const std::vector<PlacedConcept>& concepts, const termbase::Style* style, std::string_view format,
                std::ostream& out);

}  // namespace loep::tools
