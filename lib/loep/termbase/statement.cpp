// The only place where SQLite's codes become errors of ours.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/statement.hpp"

#include <sqlite3.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::termbase {

void throw_sqlite_error(sqlite3* handle, const std::string& path) {
    const std::string reason = sqlite3_errmsg(handle);
    switch (sqlite3_errcode(handle)) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw Error(ErrorCode::busy,
                        text::message("the glossary is busy: another program is changing it; try again"), {path});
        case SQLITE_FULL:
        case SQLITE_READONLY:
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
            throw Error(ErrorCode::unwritable, text::message("cannot write the glossary: ") + reason, {path});
        case SQLITE_NOTADB:
        case SQLITE_CORRUPT:
            throw Error(ErrorCode::database, text::message("the glossary database is damaged: ") + reason, {path});
        case SQLITE_NOMEM:
            throw std::bad_alloc();
        default:
            throw Error(ErrorCode::database, text::message("the glossary database says: ") + reason, {path});
    }
}

void execute(sqlite3* handle, const std::string& path, const char* sql) {
    if (sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        throw_sqlite_error(handle, path);
    }
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3* handle, const std::string& path, std::string_view sql) : handle_(handle), path_(path) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK) {
        throw_sqlite_error(handle, path);
    }
    statement_.reset(statement);
}

Statement& Statement::bind(int parameter, std::string_view text) {
    // An empty view may hold a null pointer, which SQLite would read as NULL.
    const char* data = text.empty() ? "" : text.data();
    if (sqlite3_bind_text64(statement_.get(), parameter, data, text.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK) {
        throw_sqlite_error(handle_, path_);
    }
    return *this;
}

Statement& Statement::bind(int parameter, std::int64_t value) {
    if (sqlite3_bind_int64(statement_.get(), parameter, value) != SQLITE_OK) {
        throw_sqlite_error(handle_, path_);
    }
    return *this;
}

Statement& Statement::bind_bytes(int parameter, std::string_view bytes) {
    const char* data = bytes.empty() ? "" : bytes.data();  // as for a text
    if (sqlite3_bind_blob64(statement_.get(), parameter, data, bytes.size(), SQLITE_STATIC) != SQLITE_OK) {
        throw_sqlite_error(handle_, path_);
    }
    return *this;
}

Statement& Statement::bind_null(int parameter) {
    if (sqlite3_bind_null(statement_.get(), parameter) != SQLITE_OK) {
        throw_sqlite_error(handle_, path_);
    }
    return *this;
}

bool Statement::step() {
    const int result = sqlite3_step(statement_.get());
    if (result == SQLITE_ROW) {
        return true;
    }
    if (result != SQLITE_DONE) {
        throw_sqlite_error(handle_, path_);
    }
    return false;
}

std::string_view Statement::text(int column) const {
    // sqlite3_column_bytes after sqlite3_column_text, in this order: the text call may convert.
    const void* bytes = sqlite3_column_text(statement_.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return bytes == nullptr ? std::string_view{} : std::string_view(static_cast<const char*>(bytes), size);
}

std::string_view Statement::bytes(int column) const {
    const void* bytes = sqlite3_column_blob(statement_.get(), column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
    return bytes == nullptr ? std::string_view{} : std::string_view(static_cast<const char*>(bytes), size);
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_.get(), column);
}

void Statement::run() {
    step();
    reset();
}

void Statement::reset() {
    sqlite3_reset(statement_.get());
}

Transaction::Transaction(sqlite3* handle, const std::string& path) : handle_(handle), path_(path) {
    execute(handle_, path_, "BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (!done_) {
        sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
    }
}

void Transaction::commit() {
    execute(handle_, path_, "COMMIT");
    done_ = true;
}

Snapshot::Snapshot(sqlite3* handle, const std::string& path) : handle_(handle) {
    execute(handle, path, "SAVEPOINT snapshot");
}

Snapshot::~Snapshot() {
    sqlite3_exec(handle_, "RELEASE snapshot", nullptr, nullptr, nullptr);
}

}  // namespace loep::termbase
