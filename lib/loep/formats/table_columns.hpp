// The columns of a glossary as a table: what the writer puts there and the reader knows by name.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "loep/base/enum_names.hpp"

namespace loep::formats {

enum class TableColumn : std::uint8_t {
    id,
    kind,
    subject,
    definition,
    concept_source,
    concept_note,
    verified,
    relations,
    language,
    term,
    status,
    type,
    part_of_speech,
    gender,
    case_rule,
    abbreviation,
    inflection,
    forms,
    scheme,
    source,
    note
};

/// In the order in which they are written.
inline constexpr EnumNames<TableColumn, 21> table_column_names{{{{TableColumn::id, "id"},
                                                                 {TableColumn::kind, "kind"},
                                                                 {TableColumn::subject, "subject"},
                                                                 {TableColumn::definition, "definition"},
                                                                 {TableColumn::concept_source, "concept source"},
                                                                 {TableColumn::concept_note, "concept note"},
                                                                 {TableColumn::verified, "verified"},
                                                                 {TableColumn::relations, "relations"},
                                                                 {TableColumn::language, "language"},
                                                                 {TableColumn::term, "term"},
                                                                 {TableColumn::status, "status"},
                                                                 {TableColumn::type, "type"},
                                                                 {TableColumn::part_of_speech, "part of speech"},
                                                                 {TableColumn::gender, "gender"},
                                                                 {TableColumn::case_rule, "case rule"},
                                                                 {TableColumn::abbreviation, "abbreviation"},
                                                                 {TableColumn::inflection, "inflection"},
                                                                 {TableColumn::forms, "forms"},
                                                                 {TableColumn::scheme, "scheme"},
                                                                 {TableColumn::source, "source"},
                                                                 {TableColumn::note, "note"}}}};

/// Between the values of a cell that holds several.
inline constexpr char cell_list_separator = '|';

}  // namespace loep::formats
