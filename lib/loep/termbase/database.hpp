// The termbase as an SQLite file: opening it safely, reading it whole, replacing it whole.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/concept_state.hpp"

struct sqlite3;

namespace loep::termbase {

/// Who changed the termbase and why, for its history. `time` is UTC in ISO 8601; empty means now.
struct Change {
    std::string author;
    std::string reason;
    std::string time;
};

enum class Access : std::uint8_t {
    read,     ///< the contents only; the file's log is still put away at the end
    write,    ///< an older schema is migrated; the file as it was stays beside it (FILE.schema-1.bak)
    create,   ///< as write, and a missing or empty file becomes an empty termbase
    built_in  ///< read a sealed file that nobody writes, without locks; any other file as read
};

/// One row of the history. The rows of one change (a merge touches several concepts) share its number.
struct PastChange {
    std::int64_t change = 0;
    std::string time;
    std::string author;
    std::string reason;
    std::string command;  ///< "add", "merge" …; empty for what older versions wrote
    std::string action;   ///< fill, add, change, remove
    std::string concept_id;
    std::string what;         ///< the fields that changed
    std::int64_t undoes = 0;  ///< the change that this one takes back
};

/// The header of a TBX file that a glossary came from, and what its end says beyond styles.
struct TextFile {
    std::string name;  ///< of the file, without folder and extension
    std::string title;
    std::string licence;
    std::string description;
    std::string extra;

    bool operator==(const TextFile&) const = default;
};

/// What a database and a folder both held of a concept, or of a style ("style ID"), when they last were the same.
struct Synced {
    std::string id;
    std::string file;   ///< its name in the folder
    std::string state;  ///< of a concept what write_state() gives, of a style its lines
};

/// One open database. Nothing is written to a file that is not a loep glossary or is of a newer schema.
class Database {
  public:
    /// Throws Error{not_found | unreadable}, Error{database} (not SQLite, or not a loep glossary), Error{unsupported}
    /// (a newer schema, or an older one when only reading), Error{busy}.
    static Database open(const std::string& path, Access wanted = Access::read);

    /// Everything, sorted by concept id. A few milliseconds for a thousand concepts.
    Termbase load() const;

    /// One concept, without reading the others.
    std::optional<Concept> find(std::string_view id) const;

    /// The ids of concepts of the glossary below that this one takes away, sorted.
    std::vector<std::string> removed() const;

    /// Which of its designations styles prefer.
    std::vector<PreferredBy> preferred_by(std::string_view id) const;

    /// The concepts that hold all words of `query` in a designation, form, note, definition, source or id, case and
    /// diacritics ignored, the best first; a word may be the beginning of one. Answered from an index, in bounded time:
    /// of words that stand in more than 10,000 concepts, not all of those are ranked.
    std::vector<Concept> search(std::string_view query, std::size_t limit) const;

    /// The ids of all concepts that search() could find, in no order; and how many they are.
    std::vector<std::string> all_found(std::string_view query) const;
    std::size_t count_found(std::string_view query) const;

    /// Does it hold a concept of that id, or hide one?
    bool decides(std::string_view id) const;

    /// The words of designations in the index that begin with the letter of `word` (a bare_key) and differ from it in
    /// `distance` letters at most.
    std::vector<std::string> near_words(std::string_view word, std::size_t distance) const;

    /// The newest first; of one concept when `concept_id` is not empty.
    std::vector<PastChange> history(std::string_view concept_id, std::size_t limit) const;

    /// What it held of a concept before each change of its history, in the same order; nothing where that is not known.
    std::vector<std::optional<ConceptState>> states_before(std::string_view concept_id) const;

    /// By name.
    std::vector<TextFile> text_files() const;

    /// By id, of one folder; of all of them when `folder` is empty.
    std::vector<Synced> synced(std::string_view folder) const;

    /// Replaces all contents by `termbase`, in one transaction. The history gets a row for each concept that was added,
    /// changed or removed; the filling of an empty termbase is one row. Style preferences must name designations that
    /// are there, else Error{database}; targets of relations may lie in another glossary (find_problems() in
    /// validate.hpp sees to them).
    void replace_all(const Termbase& termbase, const Change& change);

    /// Makes the file ready for Access::built_in: one file without a journal, its contents also packed in pieces,
    /// so that load() takes a fraction of the time. Opening it for writing takes the pieces out again.
    void seal();

    int schema_version() const;

  private:
    friend class Edit;

    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Database(sqlite3* handle, std::string path);

    std::unique_ptr<sqlite3, Close> handle_;
    std::string path_;
};

}  // namespace loep::termbase
