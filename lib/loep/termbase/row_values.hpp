// The columns of concepts and designations as values: one list of them for the reading of all and of one.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "loep/termbase/concept.hpp"
#include "loep/termbase/statement.hpp"

namespace loep::termbase {

inline constexpr const char* select_concepts =
    "SELECT concept.key, id, kind, coalesce(name, ''), definition, source, note, verified, extra "
    "FROM concept LEFT JOIN subject_field ON subject_field.key = subject_field";

inline constexpr const char* select_designations =
    "SELECT key, concept, text, locale, type, status, part_of_speech, gender, invariable, case_rule, abbreviation, "
    "scheme, source, note, position, extra FROM designation";

/// Reads the row of select_concepts that `rows` stands on. Throws Error{database} for a name that no table lists.
void read_concept_row(const Statement& rows, const std::string& path, Concept& to);

/// The same of select_designations.
void read_designation_row(const Statement& rows, const std::string& path, Designation& to);

RelationKind relation_kind_of(std::string_view name, const std::string& path);

}  // namespace loep::termbase
