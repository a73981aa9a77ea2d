// Bringing a file's concepts into a database: first a plan by concept, then all of it in one transaction or nothing.
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

/// What is to come in. Faults are rows or elements that are wrong: nothing is imported while there are any.
struct ImportFile {
    termbase::Termbase termbase;
    termbase::TextFile header;        ///< of a TBX file; kept by the database, so that an export can write it again
    std::vector<ErrorPlace> places;   ///< of each concept
    std::vector<bool> says_verified;  ///< of each concept, whether the file says if it is verified
    std::vector<formats::TbxWarning> warnings;
    std::vector<formats::TbxWarning> faults;
};

/// By its extension: .csv, .tsv and .txt are tables, everything else is TBX 3 or TBX 2. `strict` makes faults of what
/// the file's own TBX dialect forbids. Throws what reading throws.
ImportFile read_import(const std::string& path, bool strict);

/// What happens to a concept that is there already and says otherwise, or that is there under another id.
enum class OnConflict : std::uint8_t {
    stop,    ///< nothing at all is imported
    skip,    ///< the concept in the database stays as it is
    theirs,  ///< the file's value wins, field by field; what only the database has stays
    ours,    ///< the database's value wins; what only the file has is added
    both     ///< the file's concept is added beside it, under an id of its own
};

inline constexpr EnumNames<OnConflict, 5> on_conflict_names{{{{OnConflict::stop, "stop"},
                                                              {OnConflict::skip, "skip"},
                                                              {OnConflict::theirs, "theirs"},
                                                              {OnConflict::ours, "ours"},
                                                              {OnConflict::both, "both"}}}};

enum class ImportAction : std::uint8_t { add, change, same, conflict, duplicate };

inline constexpr EnumNames<ImportAction, 5> import_action_names{{{{ImportAction::add, "add"},
                                                                  {ImportAction::change, "change"},
                                                                  {ImportAction::same, "same"},
                                                                  {ImportAction::conflict, "conflict"},
                                                                  {ImportAction::duplicate, "duplicate"}}}};

struct ImportStep {
    ImportAction action = ImportAction::add;
    bool below = false;  ///< the concept that it meets is a built-in one; if it changes, in a copy of its own
    std::string id;
    std::string other;  ///< of a duplicate: the concept that has the same preferred designations
    ErrorPlace place;
    std::vector<termbase::FieldDifference> changes;  ///< what comes in
    std::vector<termbase::FieldConflict> conflicts;
};

struct ImportPlan {
    std::vector<ImportStep> steps;  ///< in the order of the file
    std::vector<termbase::Concept> added;
    std::vector<termbase::Concept> changed;
    std::size_t copied = 0;   ///< of those that are changed, built-in ones
    bool stopped = false;     ///< conflicts or duplicates, and nobody said what to do with them
    std::int64_t change = 0;  ///< its number in the history, 0 if nothing was changed
};

/// What a file meets. The own statement on a concept counts where both have one.
struct ImportGround {
    const termbase::Termbase& own;
    const termbase::Termbase& below;
};

/// Consumes `file`.
ImportPlan plan_import(const ImportGround& ground, ImportFile file, OnConflict on_conflict);

/// Plans on what the database holds at that moment over `below` (null: over nothing) and writes the plan, unless it is
/// stopped, the file has faults, or `dry_run`; only then is a missing database made. Broken concepts are added to
/// file.faults first; targets that are nowhere, and doubts about up to 1,000 concepts that are new, to file.warnings.
/// The concepts of `file` are taken out of it.
ImportPlan import_glossary(const std::string& database, const termbase::Database* below, ImportFile& file,
                           OnConflict on_conflict, bool dry_run, const termbase::Change& change);

}  // namespace loep::project
