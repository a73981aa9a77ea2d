// Writing the rows of concepts. The names in the columns of kinds and statuses are those of the tables in concept.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/concept_rows.hpp"

#include "loep/text/words.hpp"

namespace loep::termbase {

namespace {

std::int64_t highest(sqlite3* handle, const std::string& path, std::string_view sql) {
    Statement statement(handle, path, sql);
    statement.step();
    return statement.integer(0);
}

std::int64_t key_of(sqlite3* handle, const std::string& path, std::string_view id) {
    Statement find(handle, path, "SELECT key FROM concept WHERE id = ?");
    return find.bind(1, id).step() ? find.integer(0) : 0;
}

void remove_concept(sqlite3* handle, const std::string& path, std::int64_t key) {
    Statement(handle, path, "DELETE FROM search WHERE rowid = ?").bind(1, key).run();
    // Designations, forms, relations and preferences go with it.
    Statement(handle, path, "DELETE FROM concept WHERE key = ?").bind(1, key).run();
}

void write_preferences(sqlite3* handle, const std::string& path, std::int64_t concept_key,
                       const std::vector<PreferredBy>& all) {
    Statement insert(handle, path,
                     "INSERT OR IGNORE INTO style_preference (style, designation) "
                     "SELECT style.key, designation.key FROM style, designation WHERE style.id = ? AND "
                     "designation.concept = ? AND designation.text = ? AND "
                     "substr(designation.locale || '-', 1, instr(designation.locale || '-', '-')) = "
                     "substr(style.locale || '-', 1, instr(style.locale || '-', '-'))");
    for (const auto& preferred : all) {
        insert.bind(1, preferred.style).bind(2, concept_key).bind(3, preferred.designation).run();
    }
}

}  // namespace

ConceptInserter::ConceptInserter(sqlite3* handle, const std::string& path)
    : find_subject_(handle, path, "SELECT key FROM subject_field WHERE name = ?"),
      insert_subject_(handle, path, "INSERT INTO subject_field (name) VALUES (?) RETURNING key"),
      insert_concept_(handle, path,
                      "INSERT INTO concept (key, id, kind, subject_field, definition, source, note, verified, extra) "
                      "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      insert_designation_(handle, path,
                          "INSERT INTO designation (key, concept, position, text, locale, type, status, "
                          "part_of_speech, gender, invariable, case_rule, abbreviation, scheme, source, note, extra) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      insert_form_(handle, path, "INSERT INTO form (designation, position, text) VALUES (?, ?, ?)"),
      insert_relation_(handle, path, "INSERT INTO relation (concept, position, kind, target) VALUES (?, ?, ?, ?)"),
      insert_search_(handle, path, "INSERT INTO search (rowid, names, remarks) VALUES (?, ?, ?)"),
      last_key_(highest(handle, path, "SELECT coalesce(max(key), 0) FROM concept")),
      last_designation_(highest(handle, path, "SELECT coalesce(max(key), 0) FROM designation")) {}

std::int64_t ConceptInserter::subject_key(const std::string& name) {
    if (const auto known = subject_keys_.find(name); known != subject_keys_.end()) {
        return known->second;
    }
    auto& statement = find_subject_.bind(1, name).step() ? find_subject_ : insert_subject_.bind(1, name);
    if (&statement == &insert_subject_) {
        statement.step();
    }
    const auto key = statement.integer(0);
    find_subject_.reset();
    insert_subject_.reset();
    return subject_keys_.emplace(name, key).first->second;
}

std::int64_t ConceptInserter::insert(const Concept& of, std::int64_t wanted_key) {
    const auto key = wanted_key != 0 ? wanted_key : ++last_key_;
    insert_concept_.bind(1, key).bind(2, of.id).bind(3, concept_kind_names.name(of.kind));
    if (of.subject.empty()) {
        insert_concept_.bind_null(4);
    } else {
        insert_concept_.bind(4, subject_key(of.subject));
    }
    insert_concept_.bind(5, of.definition).bind(6, of.source).bind(7, of.note);
    insert_concept_.bind(8, std::int64_t{of.verified ? 1 : 0}).bind(9, of.extra).run();
    insert_designations(of, key);
    std::int64_t position = 0;
    for (const auto& relation : of.relations) {
        insert_relation_.bind(1, key).bind(2, position++).bind(3, relation_kind_names.name(relation.kind));
        insert_relation_.bind(4, relation.target).run();
    }
    const auto text = search_text(of);
    insert_search_.bind(1, key).bind(2, text.names).bind(3, text.remarks).run();
    return key;
}

void ConceptInserter::insert_designations(const Concept& of, std::int64_t concept_key) {
    first_designation_ = last_designation_ + 1;
    std::int64_t position = 0;
    for (const auto& added : of.designations) {
        insert_designation(added, concept_key, position++);
    }
}

void ConceptInserter::insert_designation(const Designation& added, std::int64_t concept_key, std::int64_t position) {
    auto& insert = insert_designation_;
    insert.bind(1, ++last_designation_).bind(2, concept_key).bind(3, position);
    insert.bind(4, added.text).bind(5, added.locale).bind(6, term_type_names.name(added.type));
    insert.bind(7, administrative_status_names.name(added.status));
    insert.bind(8, part_of_speech_names.name(added.part_of_speech))
        .bind(9, added.gender == Gender::none ? std::string_view{} : gender_names.name(added.gender));
    insert.bind(10, std::int64_t{added.invariable ? 1 : 0}).bind(11, case_rule_names.name(added.case_rule));
    insert.bind(12, abbreviation_class_names.name(added.abbreviation)).bind(13, added.scheme);
    insert.bind(14, added.source).bind(15, added.note).bind(16, added.extra).run();
    std::int64_t form_position = 0;
    for (const auto& form : added.forms) {
        insert_form_.bind(1, last_designation_).bind(2, form_position++).bind(3, form).run();
    }
}

SearchText search_text(const Concept& of) {
    std::string names;
    std::string remarks = of.id;
    const auto add = [](std::string& to, std::string_view text) {
        if (!text.empty()) {
            to += '\n';
            to += text;
        }
    };
    for (const auto* text : {&of.subject, &of.definition, &of.source, &of.note}) {
        add(remarks, *text);
    }
    for (const auto& designation : of.designations) {
        add(names, designation.text);
        for (const auto& form : designation.forms) {
            add(names, form);
        }
        add(remarks, designation.source);
        add(remarks, designation.note);
    }
    return {text::bare_key(names), text::bare_key(remarks)};
}

void write_concept_state(sqlite3* handle, const std::string& path, std::string_view id, const ConceptState& state) {
    const auto key = key_of(handle, path, id);
    if (key != 0) {
        remove_concept(handle, path, key);
    }
    Statement(handle, path, "DELETE FROM removed WHERE id = ?").bind(1, id).run();
    if (state.removed) {
        Statement(handle, path, "INSERT INTO removed (id) VALUES (?)").bind(1, id).run();
    }
    if (state.content.has_value()) {
        ConceptInserter inserter(handle, path);
        write_preferences(handle, path, inserter.insert(*state.content, key), state.preferred_by);
    }
}

}  // namespace loep::termbase
