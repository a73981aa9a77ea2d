// Opens a cache with the settings that suit one.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/cache_database.hpp"

#include <sqlite3.h>

#include "loep/termbase/statement.hpp"

namespace loep::termbase {

void CloseHandle::operator()(sqlite3* handle) const {
    sqlite3_close(handle);
}

DatabaseHandle open_cache_database(const std::string& path) {
    sqlite3* raw = nullptr;
    const int opened =
        sqlite3_open_v2(path.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    DatabaseHandle handle(raw);
    if (opened != SQLITE_OK) {
        throw_sqlite_error(raw, path);
    }
    constexpr int patience_ms = 500;
    sqlite3_busy_timeout(raw, patience_ms);
    // A cache: after a power cut it is made again.
    execute(raw, path, "PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON");
    return handle;
}

}  // namespace loep::termbase
