// A database in which many concepts change at once: what it holds, and one transaction, for import and sync.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/database.hpp"
#include "loep/termbase/edit.hpp"

namespace loep::project {

/// Holds the database for writing from the first reading to the end, so that nobody changes meanwhile what was read.
/// For a dry run it is only read. A missing one reads as empty, and is made when the writing begins.
class BulkChange {
  public:
    BulkChange(std::string path, const termbase::Database* below, termbase::Change change, std::string_view command,
               bool dry_run);

    const termbase::Termbase& held() const { return held_; }
    /// Null when there is no database yet.
    const termbase::Database* database() const { return database_ ? &*database_ : nullptr; }

    /// Begins the writing. Not for a dry run. Throws Error{busy} when somebody else has made the database since.
    termbase::Edit& edit();

  private:
    void begin();

    std::string path_;
    const termbase::Database* below_;
    termbase::Change change_;
    std::string command_;
    std::optional<termbase::Database> database_;
    std::unique_ptr<termbase::Edit> edit_;
    termbase::Termbase held_;
};

}  // namespace loep::project
