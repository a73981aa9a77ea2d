// An SQLite file that holds nothing that could not be made again, for modules above.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

struct sqlite3;

namespace loep::termbase {

struct CloseHandle {
    void operator()(sqlite3* handle) const;
};

using DatabaseHandle = std::unique_ptr<sqlite3, CloseHandle>;

/// Opens the file, or makes it, to be written: without waiting for the disk, half a second patient with other programs,
/// foreign keys in force. Throws what throw_sqlite_error() throws.
DatabaseHandle open_cache_database(const std::string& path);

}  // namespace loep::termbase
