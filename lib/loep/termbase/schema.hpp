// The schema of a glossary database: its mark, its version, and the numbered migrations that make it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace loep::termbase {

/// PRAGMA application_id of a glossary: "LOEP" in ASCII.
inline constexpr std::uint32_t application_id = 0x4C4F4550;

/// Brings a database from version - 1 to version (PRAGMA user_version). A migration is never edited once released.
struct Migration {
    int version;
    const char* sql;
};

/// In order, from 1 without gaps.
std::span<const Migration> migrations();

/// The version that this program reads and writes.
int newest_schema_version();

}  // namespace loep::termbase
