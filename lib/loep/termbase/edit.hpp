// Changing concepts of a glossary, one transaction a change: nobody's update is lost, and the history can take it back.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/concept_state.hpp"
#include "loep/termbase/database.hpp"

namespace loep::termbase {

class HistoryWriter;
class Transaction;

/// One change in the making. It holds the database for writing from its beginning to its end, and what it reads is what
/// nobody else can change meanwhile; so ask people first. Nothing is kept unless it is committed.
class Edit {
  public:
    /// `own` is changed; `below`, the glossary that it lies over, is read and may be null. `command` says in one word
    /// what is done ("merge"). Throws Error{busy} when another program holds the database for some 5 seconds.
    Edit(Database& own, const Database* below, const Change& change, std::string_view command);
    ~Edit();
    Edit(const Edit&) = delete;
    Edit& operator=(const Edit&) = delete;

    /// The concept as both glossaries show it.
    std::optional<Concept> find(std::string_view id) const;

    /// Concepts of `own` that have a relation to `id`.
    std::vector<Concept> related_to(std::string_view id) const;

    /// Adds the concept, or replaces its statement in `own`. Nothing happens if it says what is there already. Throws
    /// Error{usage} for an id or designations that no glossary may have, and for a new relation to nothing.
    void put(const Concept& of);

    /// Many concepts at once. None of them may be in `own`, and find_problems() must have nothing to say of them.
    void add_all(const std::vector<Concept>& concepts);

    /// As put(), for concepts of which find_problems() has nothing to say. Targets are not looked for.
    void put_all(const std::vector<Concept>& concepts);

    /// Makes `styles` the styles of `own`. Preferences for what is not there are left out.
    void put_styles(const std::vector<Style>& styles);

    /// Makes `state` what `own` holds of the concept, preferences of its styles included. Targets of relations are not
    /// looked for.
    void put_state(std::string_view id, const ConceptState& state);

    /// Adds or changes a style, but not its preferences.
    void put_style(const Style& style);
    void remove_style(std::string_view id);

    /// Neither is a change for the history.
    void put_text_file(const TextFile& file);
    void put_synced(std::string_view folder, const std::vector<Synced>& all);

    /// Takes the concept out of `own`; one that lies below is hidden. Error{not_found} if there is none.
    void remove(std::string_view id);

    /// Takes back the change of that number, 0 for the newest that is not taken back. Returns the ids of its concepts.
    /// Error{usage} when there is none, or when a concept of it has changed since.
    std::vector<std::string> undo(std::int64_t number);

    /// The number of the change, 0 if nothing changed.
    std::int64_t commit();

  private:
    std::int64_t newest_to_undo() const;
    void check_new_targets(const std::optional<Concept>& before, const Concept& of) const;
    void replace(const std::optional<Concept>& before, const Concept& of);

    Database& own_;
    const Database* below_;
    Change change_;
    std::string command_;
    std::unique_ptr<Transaction> transaction_;
    std::unique_ptr<HistoryWriter> history_;
};

}  // namespace loep::termbase
