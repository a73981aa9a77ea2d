// SQLite's handles for the termbase's own use: statements, transactions, and SQLite's codes as one Error.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace loep::termbase {

/// Error{busy} for SQLITE_BUSY and SQLITE_LOCKED, Error{unwritable} for a full disk or a read-only file, else
/// Error{database} with SQLite's own words.
[[noreturn]] void throw_sqlite_error(sqlite3* handle, const std::string& path);

void execute(sqlite3* handle, const std::string& path, const char* sql);

class Statement {
  public:
    Statement(sqlite3* handle, const std::string& path, std::string_view sql);

    /// Parameters count from 1. The text must live until run() or the next step().
    Statement& bind(int parameter, std::string_view text);
    Statement& bind(int parameter, std::int64_t value);
    Statement& bind_bytes(int parameter, std::string_view bytes);
    Statement& bind_null(int parameter);

    /// True when there is a row; columns count from 0 and their text lives until the next step().
    bool step();
    std::string_view text(int column) const;
    std::string_view bytes(int column) const;
    std::int64_t integer(int column) const;

    /// One execution of a statement that gives no rows; then it can be bound again.
    void run();
    /// Ready to be bound and stepped again.
    void reset();

  private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    sqlite3* handle_;
    const std::string& path_;
    std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// Begins at once as the writer; rolled back unless committed.
class Transaction {
  public:
    Transaction(sqlite3* handle, const std::string& path);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    void commit();

  private:
    sqlite3* handle_;
    const std::string& path_;
    bool done_ = false;
};

/// Several reads of one moment. A savepoint, because it also works inside a transaction.
class Snapshot {
  public:
    Snapshot(sqlite3* handle, const std::string& path);
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

  private:
    sqlite3* handle_;
};

}  // namespace loep::termbase
