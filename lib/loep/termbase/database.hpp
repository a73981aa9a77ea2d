// The termbase as an SQLite file: schema, migrations, reading it whole, replacing it whole.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "loep/termbase/concept.hpp"

struct sqlite3;

namespace loep::termbase {

/// One open database. Opening throws Error{not_found}, Error{database} ("not a loep glossary"), or Error{unsupported}
/// when its schema is newer than this program's; an older schema is migrated when opened for writing.
class Database {
  public:
    enum class Access { read, write, create };

    static Database open(const std::string& path, Access access = Access::read);

    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Everything, sorted by concept id. Some milliseconds for a thousand concepts.
    Termbase load() const;

    /// Replaces all contents by `termbase`, in one transaction; each change is written to the history.
    void replace_all(const Termbase& termbase, const std::string& author, const std::string& reason);

    int schema_version() const;

  private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    explicit Database(std::unique_ptr<sqlite3, Close> handle, std::string path);

    std::unique_ptr<sqlite3, Close> handle_;
    std::string path_;
};

}  // namespace loep::termbase
