// What a database holds of one concept at one moment, as JSON: what its history keeps, and what undo brings back.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/concept.hpp"

namespace loep::termbase {

/// A designation that a style prefers.
struct PreferredBy {
    std::string style;        ///< its id
    std::string designation;  ///< its text

    bool operator==(const PreferredBy&) const = default;
};

struct ConceptState {
    std::optional<Concept> content;         ///< nothing when the database has no statement on the concept
    bool removed = false;                   ///< it takes the concept of that id below away
    std::vector<PreferredBy> preferred_by;  ///< by style, then by text

    bool operator==(const ConceptState&) const = default;
};

/// Empty text for an empty state.
std::string write_state(const ConceptState& state);

/// Throws Error{database} for what write_state() does not write.
ConceptState read_state(std::string_view text);

/// The concept alone, one object on one line; fields that have their usual value are left out.
std::string to_json(const Concept& of);

}  // namespace loep::termbase
