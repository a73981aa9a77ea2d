// The history of a glossary: who changed which concept when, why and how, and what it was before.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/concept_state.hpp"
#include "loep/termbase/database.hpp"
#include "loep/termbase/statement.hpp"

namespace loep::termbase {

/// What happened to one concept.
struct HistoryRow {
    std::string_view action;  ///< fill, add, change, remove
    std::string_view concept_id;
    std::string what;  ///< the fields that changed
};

/// Writes the rows of one change, inside the caller's transaction. The number of a change is that of its first row.
class HistoryWriter {
  public:
    HistoryWriter(sqlite3* handle, const std::string& path, const Change& change, std::string_view command,
                  std::int64_t undoes = 0);

    /// `state_before` is what write_state() gave; nothing when it is not known, and the row then cannot be undone.
    void row(const HistoryRow& row, const std::optional<std::string>& state_before = std::nullopt);

    /// 0 as long as there is no row.
    std::int64_t change() const { return number_; }

  private:
    Statement insert_;
    Change change_;
    std::string command_;
    std::int64_t undoes_;
    std::int64_t next_;
    std::int64_t number_ = 0;
};

/// Now, as UTC in ISO 8601 with seconds.
std::string now_utc();

/// The fields in which two versions of a concept differ: "note, designations".
std::string changed_fields(const Concept& before, const Concept& after);

/// What the database held of the concept after the change `number`: what the next change of it found, or what is there
/// now. Nothing when that is not known.
std::optional<ConceptState> state_after(sqlite3* handle, const std::string& path, std::string_view concept_id,
                                        std::int64_t last_row);

}  // namespace loep::termbase
