// The rows of one concept in the tables: writing, reading and removing them, with the search index.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "loep/termbase/concept_state.hpp"
#include "loep/termbase/statement.hpp"

namespace loep::termbase {

/// Writes many concepts with statements that are prepared once. Keys go up from the highest there is.
class ConceptInserter {
  public:
    ConceptInserter(sqlite3* handle, const std::string& path);

    /// The concept must not be there. Returns its key, which is `key` unless that is 0.
    std::int64_t insert(const Concept& of, std::int64_t key = 0);

    /// The key of the first designation of the concept inserted last; the others follow.
    std::int64_t first_designation() const { return first_designation_; }

  private:
    std::int64_t subject_key(const std::string& name);
    void insert_designations(const Concept& of, std::int64_t concept_key);
    void insert_designation(const Designation& added, std::int64_t concept_key, std::int64_t position);

    Statement find_subject_;
    Statement insert_subject_;
    Statement insert_concept_;
    Statement insert_designation_;
    Statement insert_form_;
    Statement insert_relation_;
    Statement insert_search_;
    std::map<std::string, std::int64_t, std::less<>> subject_keys_;
    std::int64_t last_key_ = 0;
    std::int64_t last_designation_ = 0;
    std::int64_t first_designation_ = 0;
};

/// What `search` holds of a concept.
struct SearchText {
    std::string names;    ///< designations and their forms
    std::string remarks;  ///< id, subject, definition, sources, notes
};

SearchText search_text(const Concept& of);

/// Makes an empty search index in place of the one there is.
void remake_search(sqlite3* handle, const std::string& path);

/// Fills the search index anew from the tables.
void rebuild_search(sqlite3* handle, const std::string& path);

std::optional<Concept> read_concept(sqlite3* handle, const std::string& path, std::string_view id);
ConceptState read_concept_state(sqlite3* handle, const std::string& path, std::string_view id);

/// Makes `state` what the database holds of the concept `id`. Preferences of styles or designations that are not there
/// are left out.
void write_concept_state(sqlite3* handle, const std::string& path, std::string_view id, const ConceptState& state);

}  // namespace loep::termbase
