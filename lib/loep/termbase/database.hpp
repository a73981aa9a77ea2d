// The termbase as an SQLite file: opening it safely, reading it whole, replacing it whole.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "loep/termbase/concept.hpp"

struct sqlite3;

namespace loep::termbase {

/// Who changed the termbase and why, for its history. `time` is UTC in ISO 8601; empty means now.
struct Change {
    std::string author;
    std::string reason;
    std::string time;
};

enum class Access : std::uint8_t {
    read,
    write,    ///< an older schema is migrated
    create,   ///< as write, and a missing or empty file becomes an empty termbase
    built_in  ///< read a sealed file that nobody writes, without locks; any other file as read
};

/// One open database. Nothing is written to a file that is not a loep glossary or is of a newer schema.
class Database {
  public:
    /// Throws Error{not_found | unreadable}, Error{database} (not SQLite, or not a loep glossary), Error{unsupported}
    /// (a newer schema, or an older one when only reading), Error{busy}.
    static Database open(const std::string& path, Access access = Access::read);

    /// Everything, sorted by concept id. A few milliseconds for a thousand concepts.
    Termbase load() const;

    /// Replaces all contents by `termbase`, in one transaction. The history gets a row for each concept that was added,
    /// changed or removed; the filling of an empty termbase is one row. Relations and style preferences must name
    /// concepts and designations that are there (find_problems() in validate.hpp), else Error{database}.
    void replace_all(const Termbase& termbase, const Change& change);

    /// Makes the file ready for Access::built_in: one file without a journal, its contents also packed in pieces,
    /// so that load() takes a fraction of the time. Opening it for writing takes the pieces out again.
    void seal();

    int schema_version() const;

  private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Database(sqlite3* handle, std::string path);

    std::unique_ptr<sqlite3, Close> handle_;
    std::string path_;
};

}  // namespace loep::termbase
