// What only keeping a folder of TBX files the same needs of a database: whole states, styles, and what both held last.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/concept_rows.hpp"
#include "loep/termbase/edit.hpp"
#include "loep/termbase/history.hpp"
#include "loep/termbase/statement.hpp"

namespace loep::termbase {

std::vector<TextFile> Database::text_files() const {
    std::vector<TextFile> all;
    Statement rows(handle_.get(), path_,
                   "SELECT name, title, licence, description, extra FROM text_file ORDER BY name");
    while (rows.step()) {
        all.push_back({std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2)),
                       std::string(rows.text(3)), std::string(rows.text(4))});
    }
    return all;
}

std::vector<Synced> Database::synced(std::string_view folder) const {
    std::vector<Synced> all;
    Statement rows(handle_.get(), path_,
                   "SELECT id, file, state FROM synced WHERE ?1 = '' OR folder = ?1 ORDER BY folder, id");
    rows.bind(1, folder);
    while (rows.step()) {
        all.push_back({std::string(rows.text(0)), std::string(rows.text(1)), std::string(rows.text(2))});
    }
    return all;
}

void Edit::put_state(std::string_view id, const ConceptState& state) {
    const auto before = read_concept_state(own_.handle_.get(), own_.path_, id);
    if (before == state) {
        return;
    }
    std::string what;
    if (before.content.has_value() && state.content.has_value()) {
        what = changed_fields(*before.content, *state.content);
        if (before.preferred_by != state.preferred_by) {
            what += what.empty() ? "styles" : ", styles";
        }
    }
    const std::string_view action = !before.content.has_value() ? "add"
                                    : state.content.has_value() ? "change"
                                                                : "remove";
    history_->row({action, id, what}, write_state(before));
    write_concept_state(own_.handle_.get(), own_.path_, id, state);
}

void Edit::put_style(const Style& style) {
    Statement put(own_.handle_.get(), own_.path_,
                  "INSERT INTO style (id, locale, name, source) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE "
                  "SET locale = excluded.locale, name = excluded.name, source = excluded.source");
    put.bind(1, style.id).bind(2, style.locale).bind(3, style.name).bind(4, style.source).run();
    history_->row({"change", "", "style " + style.id});
}

void Edit::remove_style(std::string_view id) {
    Statement(own_.handle_.get(), own_.path_, "DELETE FROM style WHERE id = ?").bind(1, id).run();
    history_->row({"change", "", "style " + std::string(id)});
}

void Edit::put_text_file(const TextFile& file) {
    Statement put(own_.handle_.get(), own_.path_,
                  "INSERT OR REPLACE INTO text_file (name, title, licence, description, extra) VALUES (?, ?, ?, ?, ?)");
    put.bind(1, file.name).bind(2, file.title).bind(3, file.licence).bind(4, file.description);
    put.bind(5, file.extra).run();
}

void Edit::put_synced(std::string_view folder, const std::vector<Synced>& all) {
    Statement(own_.handle_.get(), own_.path_, "DELETE FROM synced WHERE folder = ?").bind(1, folder).run();
    Statement insert(own_.handle_.get(), own_.path_,
                     "INSERT INTO synced (folder, id, file, state) VALUES (?, ?, ?, ?)");
    for (const auto& one : all) {
        insert.bind(1, folder).bind(2, one.id).bind(3, one.file).bind(4, one.state).run();
    }
}

}  // namespace loep::termbase
