// Writing and reading the history.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/history.hpp"

#include <array>
#include <ctime>

#include "loep/termbase/concept_rows.hpp"

namespace loep::termbase {

namespace {

std::int64_t next_key(sqlite3* handle, const std::string& path) {
    Statement highest(handle, path, "SELECT coalesce(max(key), 0) + 1 FROM history");
    highest.step();
    return highest.integer(0);
}

}  // namespace

std::string now_utc() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> buffer{};
    const auto size = std::strftime(buffer.data(), buffer.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {buffer.data(), size};
}

std::string changed_fields(const Concept& before, const Concept& after) {
    std::string fields;
    const auto compare = [&fields](bool same, std::string_view name) {
        if (!same) {
            fields += fields.empty() ? "" : ", ";
            fields += name;
        }
    };
    compare(before.kind == after.kind, "kind");
    compare(before.subject == after.subject, "subject");
    compare(before.definition == after.definition, "definition");
    compare(before.source == after.source, "source");
    compare(before.note == after.note, "note");
    compare(before.extra == after.extra, "kept elements");
    compare(before.verified == after.verified, "verified");
    compare(before.designations == after.designations, "designations");
    compare(before.relations == after.relations, "relations");
    return fields;
}

HistoryWriter::HistoryWriter(sqlite3* handle, const std::string& path, const Change& change, std::string_view command,
                             std::int64_t undoes)
    : insert_(
          handle, path,
          "INSERT INTO history (key, time, author, reason, action, concept_id, what, change, command, state_before, "
          "undoes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      change_(change),
      command_(command),
      undoes_(undoes),
      next_(next_key(handle, path)) {
    if (change_.time.empty()) {
        change_.time = now_utc();
    }
}

void HistoryWriter::row(const HistoryRow& row, const std::optional<std::string>& state_before) {
    if (number_ == 0) {
        number_ = next_;
    }
    insert_.bind(1, next_++).bind(2, change_.time).bind(3, change_.author).bind(4, change_.reason);
    insert_.bind(5, row.action).bind(6, row.concept_id).bind(7, row.what).bind(8, number_).bind(9, command_);
    if (state_before.has_value()) {
        insert_.bind(10, *state_before);
    } else {
        insert_.bind_null(10);
    }
    if (undoes_ != 0) {
        insert_.bind(11, undoes_);
    } else {
        insert_.bind_null(11);
    }
    insert_.run();
}

std::optional<ConceptState> state_after(sqlite3* handle, const std::string& path, std::string_view concept_id,
                                        std::int64_t last_row) {
    Statement next(handle, path,
                   "SELECT state_before, state_before IS NULL FROM history WHERE concept_id = ? AND key > ? "
                   "ORDER BY key LIMIT 1");
    if (!next.bind(1, concept_id).bind(2, last_row).step()) {
        return read_concept_state(handle, path, concept_id);
    }
    if (next.integer(1) != 0) {
        return std::nullopt;
    }
    return read_state(next.text(0));
}

}  // namespace loep::termbase
