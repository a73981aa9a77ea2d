// The folder's side of keeping a database and a folder of TBX files the same: reading it and making its files.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/base/error.hpp"
#include "loep/formats/tbx.hpp"
#include "loep/termbase/concept_state.hpp"
#include "loep/termbase/database.hpp"

namespace loep::project {

/// A style without its preferences, which lie with the concepts.
struct StyleHead {
    std::string locale;
    std::string name;
    std::string source;

    bool operator==(const StyleHead&) const = default;
};

/// One side of a sync: concepts with the styles that prefer their designations, in one order; and styles. By id.
struct SyncSide {
    std::map<std::string, termbase::ConceptState> concepts;
    std::map<std::string, StyleHead> styles;
};

/// The same concept always becomes the same state: designations by language, relations and preferences sorted.
SyncSide side_of(const termbase::Termbase& termbase);

struct SyncFolder {
    std::string path;
    SyncSide side;
    std::map<std::string, std::string> file_of;       ///< of a concept or "style ID": the name of its file
    std::map<std::string, ErrorPlace> places;         ///< of concepts
    std::map<std::string, formats::TbxFile> headers;  ///< by the name of the file, without concepts
    std::map<std::string, std::string> bytes;         ///< by the name of the file, as read
    std::vector<formats::TbxWarning> warnings;
};

/// An empty one when there is no such folder. A concept that is there twice, alike, counts once (a sync was cut short);
/// twice and not alike is Error{malformed}.
SyncFolder read_sync_folder(const std::string& path);

/// Gives each concept and style of `side` without a file the one of its like: its subject's, or a new one.
/// `known` says what the database remembers.
void place_in_files(const SyncSide& side, const std::vector<termbase::Synced>& known, SyncFolder& folder);

/// What each file is to hold, by its name; nothing for one that is to go.
std::map<std::string, std::optional<std::string>> files_of(const SyncSide& side, const SyncFolder& folder,
                                                           const std::vector<termbase::TextFile>& headers);

}  // namespace loep::project
