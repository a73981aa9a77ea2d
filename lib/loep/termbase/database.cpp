// Opening: what the file is, before SQLite may touch it; then migrations.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/database.hpp"

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <memory>
#include <optional>
#include <string_view>
#include <system_error>
#include <thread>

#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include "loep/base/error.hpp"
#include "loep/termbase/concept_rows.hpp"
#include "loep/termbase/schema.hpp"
#include "loep/termbase/statement.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/system_fault.hpp"

namespace loep::termbase {

namespace {

/// What the first page says (https://www.sqlite.org/fileformat2.html, section 1.3).
struct Header {
    std::uint32_t user_version = 0;
    std::uint32_t application = 0;
    bool write_ahead_log = false;
};

/// Editors at once wait this long for each other before one is told to try again.
constexpr std::chrono::milliseconds patience{5000};

constexpr std::size_t header_size = 100;
constexpr std::string_view magic{"SQLite format 3\0", 16};

std::uint32_t big_endian(const std::array<char, header_size>& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i) {
        value = (value << 8U) | static_cast<unsigned char>(bytes[i]);
    }
    return value;
}

/// Nothing when the file is missing or empty. Reads the file itself, because SQLite would roll back or check-point
/// somebody else's database on the way.
std::optional<Header> read_header(const std::string& path) {
    struct stat status {};
    if (stat(path.c_str(), &status) != 0) {
        if (errno == ENOENT) {
            return std::nullopt;
        }
        throw Error(ErrorCode::unreadable, text::system_fault(errno), {path});
    }
    if (S_ISDIR(status.st_mode)) {
        throw Error(ErrorCode::unreadable, text::message("is a folder, not a glossary; name a .tbx file or a database"),
                    {path});
    }
    std::ifstream file(path, std::ios::binary);
    if (!file) {
        throw Error(ErrorCode::unreadable, text::system_fault(errno), {path});
    }
    std::array<char, header_size> bytes{};
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (file.gcount() == 0) {
        return std::nullopt;
    }
    if (static_cast<std::size_t>(file.gcount()) < header_size ||
        std::string_view(bytes.data(), magic.size()) != magic) {
        throw Error(ErrorCode::database, text::message("not a glossary database (not an SQLite file)"), {path});
    }
    return Header{big_endian(bytes, 60), big_endian(bytes, 68), bytes[19] == 2};
}

void refuse_newer(int version, const std::string& path) {
    if (version > newest_schema_version()) {
        throw Error(
            ErrorCode::unsupported,
            text::message("the glossary database has schema {}, and this loep knows schemas up to {}: a newer loep "
                          "wrote it",
                          version, newest_schema_version()),
            {path});
    }
}

/// The access that the file allows. A fresh file is left to be made when `access` is create; one that somebody writes
/// to cannot be read as the built-in one, which has no log beside it.
Access check_file(const std::string& path, Access access) {
    const auto header = read_header(path);
    if (header.has_value()) {
        if (header->application != application_id) {
            throw Error(ErrorCode::database, text::message("an SQLite database, but not a loep glossary"), {path});
        }
        refuse_newer(static_cast<int>(header->user_version), path);
        return access == Access::built_in && header->write_ahead_log ? Access::read : access;
    }
    if (access == Access::create) {
        return access;
    }
    struct stat status {};
    if (stat(path.c_str(), &status) == 0) {
        throw Error(ErrorCode::database, text::message("not a glossary database (the file is empty)"), {path});
    }
    throw Error(ErrorCode::not_found, text::message("no such glossary database"), {path});
}

/// https://www.sqlite.org/uri.html
std::string immutable_uri(const std::string& path) {
    std::string uri = "file:";
    for (const char byte : path) {
        if (byte == '%' || byte == '?' || byte == '#') {
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(byte));
        } else {
            uri += byte;
        }
    }
    return uri + "?immutable=1";
}

sqlite3* open_handle(const std::string& path, Access access) {
    const bool writes = access == Access::write || access == Access::create;
    // Who only reads must still be able to write: the last to close takes the log away. SQLite opens what is
    // write-protected for reading.
    int flags = access == Access::built_in ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (access == Access::create) {
        flags |= SQLITE_OPEN_CREATE;
    }
    if (access == Access::built_in) {
        flags |= SQLITE_OPEN_URI;
    }
    const auto name = access == Access::built_in ? immutable_uri(path) : path;
    sqlite3* handle = nullptr;
    if (sqlite3_open_v2(name.c_str(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK) {
        const std::string reason = handle == nullptr ? text::message("out of memory") : sqlite3_errmsg(handle);
        sqlite3_close(handle);
        throw Error(writes ? ErrorCode::unwritable : ErrorCode::unreadable,
                    text::message("cannot open the glossary database: ") + reason, {path});
    }
    return handle;
}

int version_of(sqlite3* handle, const std::string& path) {
    Statement statement(handle, path, "PRAGMA user_version");
    statement.step();
    return static_cast<int>(statement.integer(0));
}

/// The database as it is, beside itself. Another connection reads it, because this one holds it for writing.
void keep_backup(const std::string& path, int version) {
    const auto backup_path = fmt::format("{}.schema-{}.bak", path, version);
    const auto new_path = backup_path + ".new";
    const auto fail = [&](const std::string& reason) {
        (void)std::remove(new_path.c_str());
        throw Error(ErrorCode::unwritable,
                    text::message("cannot bring the glossary to schema {}: no backup could be written: {}",
                                  newest_schema_version(), reason),
                    {backup_path});
    };
    (void)std::remove(new_path.c_str());  // of an earlier try, if there is one
    using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;
    sqlite3* raw = nullptr;
    const int opened_source = sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READONLY, nullptr);
    const Handle source(raw, sqlite3_close);
    raw = nullptr;
    const int opened_target = sqlite3_open(new_path.c_str(), &raw);
    const Handle target(raw, sqlite3_close);
    if (opened_source != SQLITE_OK || opened_target != SQLITE_OK) {
        fail(sqlite3_errmsg(opened_source != SQLITE_OK ? source.get() : target.get()));
    }
    auto* backup = sqlite3_backup_init(target.get(), "main", source.get(), "main");
    if (backup != nullptr) {
        sqlite3_backup_step(backup, -1);
    }
    if (backup == nullptr || sqlite3_backup_finish(backup) != SQLITE_OK) {
        fail(sqlite3_errmsg(target.get()));
    }
    if (std::rename(new_path.c_str(), backup_path.c_str()) != 0) {
        fail(text::system_fault(errno));
    }
}

/// The version is asked again inside the transaction: of two programs that open an old file, one migrates it.
void migrate(sqlite3* handle, const std::string& path) {
    Transaction transaction(handle, path);
    const int from = version_of(handle, path);
    if (from >= newest_schema_version()) {
        return;
    }
    if (from > 0) {
        keep_backup(path, from);
    }
    for (const auto& migration : migrations()) {
        if (migration.version > from) {
            execute(handle, path, migration.sql);
            execute(handle, path, fmt::format("PRAGMA user_version = {}", migration.version).c_str());
        }
    }
    constexpr int first_with_search = 2;
    if (from > 0 && from < first_with_search) {
        rebuild_search(handle, path);
    }
    execute(handle, path, fmt::format("PRAGMA application_id = {}", application_id).c_str());
    transaction.commit();
}

/// The switch to a log needs the file alone, and SQLite does not wait for that by itself (it could wait for ever when
/// two programs do the same); once made, it is kept in the file.
void keep_log(sqlite3* handle, const std::string& path) {
    using namespace std::chrono_literals;
    const auto end = std::chrono::steady_clock::now() + patience;
    while (sqlite3_exec(handle, "PRAGMA journal_mode = WAL", nullptr, nullptr, nullptr) != SQLITE_OK) {
        if (sqlite3_errcode(handle) != SQLITE_BUSY || std::chrono::steady_clock::now() > end) {
            throw_sqlite_error(handle, path);
        }
        std::this_thread::sleep_for(5ms);
    }
}

/// The pieces of a sealed file would no longer say what its tables say.
void unseal(sqlite3* handle, const std::string& path) {
    if (Statement(handle, path, "SELECT 1 FROM packed LIMIT 1").step()) {
        execute(handle, path, "DELETE FROM packed");
    }
}

}  // namespace

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close(handle);
}

Database::Database(sqlite3* handle, std::string path) : handle_(handle), path_(std::move(path)) {}

Database Database::open(const std::string& path, Access wanted) {
    const auto access = check_file(path, wanted);
    Database database(open_handle(path, access), path);
    auto* handle = database.handle_.get();
    sqlite3_busy_timeout(handle, static_cast<int>(patience.count()));
    if (access == Access::built_in || access == Access::read) {
        // Read in place: copying its pages costs more than reading them.
        execute(handle, path, "PRAGMA mmap_size = 268435456");
    }
    const int version = database.schema_version();
    refuse_newer(version, path);
    if (access == Access::read || access == Access::built_in) {
        if (version < newest_schema_version()) {
            throw Error(
                ErrorCode::unsupported,
                text::message("the glossary database has the older schema {}; opening it for writing brings it to {}",
                              version, newest_schema_version()),
                {path});
        }
        return database;
    }
    if (version < newest_schema_version()) {
        migrate(handle, path);
    }
    execute(handle, path, "PRAGMA foreign_keys = ON; PRAGMA synchronous = NORMAL");
    // WAL only after the mark is in the file itself: read_header() does not look into the log.
    keep_log(handle, path);
    unseal(handle, path);
    return database;
}

int Database::schema_version() const {
    return version_of(handle_.get(), path_);
}

}  // namespace loep::termbase
