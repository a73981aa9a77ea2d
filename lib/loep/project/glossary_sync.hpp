// A database and a folder of TBX files kept the same, both ways, by what both held when they last were.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "loep/base/enum_names.hpp"
#include "loep/base/error.hpp"
#include "loep/formats/tbx.hpp"
#include "loep/termbase/database.hpp"
#include "loep/termbase/difference.hpp"

namespace loep::project {

/// What happens to a concept that both sides changed since.
enum class SyncConflicts : std::uint8_t {
    leave,     ///< it stays as it is on both sides
    merge,     ///< fields that only one side changed go to the other; it is left when both changed one field
    database,  ///< the database's goes to the folder
    folder     ///< the folder's goes to the database
};

inline constexpr EnumNames<SyncConflicts, 4> sync_conflicts_names{{{{SyncConflicts::leave, "leave"},
                                                                    {SyncConflicts::merge, "merge"},
                                                                    {SyncConflicts::database, "database"},
                                                                    {SyncConflicts::folder, "folder"}}}};

enum class SyncTarget : std::uint8_t { database, folder, both };

inline constexpr EnumNames<SyncTarget, 3> sync_target_names{
    {{{SyncTarget::database, "database"}, {SyncTarget::folder, "folder"}, {SyncTarget::both, "both"}}}};

/// A change that goes from one side to the other (to both: merged).
struct SyncStep {
    SyncTarget to = SyncTarget::folder;
    termbase::ConceptDifference change;
    std::string file;  ///< its name in the folder
};

/// A field in which both sides differ. Empty: not there.
struct SyncField {
    std::string field;
    std::string last;  ///< when both were the same; empty too if they never were
    std::string in_database;
    std::string in_folder;
};

struct SyncConflict {
    std::string id;  ///< of a style: "style ID"
    std::vector<SyncField> fields;
    ErrorPlace place;  ///< in the folder; no path when it is not there
};

struct SyncReport {
    std::vector<SyncStep> steps;  ///< by id
    std::vector<SyncConflict> conflicts;
    std::size_t same = 0;
    std::vector<std::string> written;  ///< names of files
    std::vector<std::string> removed;  ///< names of files that hold nothing any more
    std::vector<formats::TbxWarning> warnings;
};

/// All files are written whole before the first takes its place, and the database is changed last: who is killed or has
/// no room in between syncs again. A missing database or folder is made, but not for a dry run. Throws what reading and
/// writing throw, and Error{malformed} when the folder holds what no glossary may.
SyncReport sync_glossary(const std::string& database, const std::string& path, SyncConflicts on_conflict, bool dry_run,
                         const termbase::Change& change);

}  // namespace loep::project
