// Reading one concept out of the tables, and the search index of all.
// SPDX-License-Identifier: Apache-2.0
#include "loep/base/error.hpp"
#include "loep/termbase/concept_rows.hpp"
#include "loep/termbase/row_values.hpp"
#include "loep/text/messages.hpp"

namespace loep::termbase {

namespace {

template <class Names>
auto named(const Names& names, std::string_view name, std::string_view column, const std::string& path) {
    const auto value = names.value(name);
    if (!value.has_value()) {
        throw Error(ErrorCode::database,
                    text::message("the glossary database holds an unknown ") + std::string(column) + " \"" +
                        std::string(name) + "\"",
                    {path});
    }
    return *value;
}

void read_designations(sqlite3* handle, const std::string& path, std::int64_t key, Concept& to) {
    Statement rows(handle, path, std::string(select_designations) + " WHERE concept = ? ORDER BY position");
    Statement forms(handle, path, "SELECT text FROM form WHERE designation = ? ORDER BY position");
    rows.bind(1, key);
    while (rows.step()) {
        auto& added = to.designations.emplace_back();
        read_designation_row(rows, path, added);
        forms.bind(1, rows.integer(0));
        while (forms.step()) {
            added.forms.emplace_back(forms.text(0));
        }
        forms.reset();
    }
}

void read_relations(sqlite3* handle, const std::string& path, std::int64_t key, Concept& to) {
    Statement rows(handle, path, "SELECT kind, target FROM relation WHERE concept = ? ORDER BY position");
    rows.bind(1, key);
    while (rows.step()) {
        auto& added = to.relations.emplace_back();
        added.kind = relation_kind_of(rows.text(0), path);
        added.target = rows.text(1);
    }
}

}  // namespace

void read_concept_row(const Statement& rows, const std::string& path, Concept& to) {
    to.id = rows.text(1);
    to.kind = named(concept_kind_names, rows.text(2), "kind of concept", path);
    to.subject = rows.text(3);
    to.definition = rows.text(4);
    to.source = rows.text(5);
    to.note = rows.text(6);
    to.verified = rows.integer(7) != 0;
    to.extra = rows.text(8);
}

void read_designation_row(const Statement& rows, const std::string& path, Designation& to) {
    to.text = rows.text(2);
    to.locale = rows.text(3);
    to.type = named(term_type_names, rows.text(4), "type of designation", path);
    to.status = named(administrative_status_names, rows.text(5), "status", path);
    to.part_of_speech = named(part_of_speech_names, rows.text(6), "part of speech", path);
    if (!rows.text(7).empty()) {
        to.gender = named(gender_names, rows.text(7), "gender", path);
    }
    to.invariable = rows.integer(8) != 0;
    to.case_rule = named(case_rule_names, rows.text(9), "case rule", path);
    to.abbreviation = named(abbreviation_class_names, rows.text(10), "abbreviation class", path);
    to.scheme = rows.text(11);
    to.source = rows.text(12);
    to.note = rows.text(13);
    to.extra = rows.text(15);
}

RelationKind relation_kind_of(std::string_view name, const std::string& path) {
    return named(relation_kind_names, name, "kind of relation", path);
}

std::optional<Concept> read_concept(sqlite3* handle, const std::string& path, std::string_view id) {
    Statement rows(handle, path, std::string(select_concepts) + " WHERE id = ?");
    if (!rows.bind(1, id).step()) {
        return std::nullopt;
    }
    std::optional<Concept> read;
    read_concept_row(rows, path, read.emplace());
    read_designations(handle, path, rows.integer(0), *read);
    read_relations(handle, path, rows.integer(0), *read);
    return read;
}

ConceptState read_concept_state(sqlite3* handle, const std::string& path, std::string_view id) {
    ConceptState state;
    state.content = read_concept(handle, path, id);
    state.removed = Statement(handle, path, "SELECT 1 FROM removed WHERE id = ?").bind(1, id).step();
    // The noun and the adjective of one spelling are two designations and one preference.
    Statement rows(handle, path,
                   "SELECT DISTINCT style.id, designation.text FROM concept "
                   "JOIN designation ON designation.concept = concept.key "
                   "JOIN style_preference ON style_preference.designation = designation.key "
                   "JOIN style ON style.key = style_preference.style WHERE concept.id = ? ORDER BY 1, 2");
    rows.bind(1, id);
    while (rows.step()) {
        state.preferred_by.push_back({std::string(rows.text(0)), std::string(rows.text(1))});
    }
    return state;
}

void remake_search(sqlite3* handle, const std::string& path) {
    std::string sql;
    {
        Statement made(handle, path, "SELECT sql FROM sqlite_schema WHERE name = 'search'");
        made.step();
        sql = made.text(0);
    }
    execute(handle, path, ("DROP TABLE search; " + sql).c_str());
}

void rebuild_search(sqlite3* handle, const std::string& path) {
    remake_search(handle, path);
    Statement ids(handle, path, "SELECT key, id FROM concept ORDER BY key");
    Statement insert(handle, path, "INSERT INTO search (rowid, names, remarks) VALUES (?, ?, ?)");
    while (ids.step()) {
        const auto text = search_text(*read_concept(handle, path, ids.text(1)));
        insert.bind(1, ids.integer(0)).bind(2, text.names).bind(3, text.remarks).run();
    }
}

}  // namespace loep::termbase
