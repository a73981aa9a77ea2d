// What terminologists do to concepts, as functions of them: designations added, deprecated, moved, concepts merged.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/concept.hpp"

namespace loep::termbase {

/// A designation of `of` with what is usual for its kind: a name is a proper noun and keeps its capitals.
Designation usual_designation(const Concept& of, std::string_view locale, std::string_view text,
                              AdministrativeStatus status);

/// Adds it behind those of its locale. A second preferred one is a short form (*Loekasjenko* after *Aleksandr
/// Loekasjenko*), else Error{usage}: one is preferred, others are admitted.
void add_designation(Concept& to, Designation added);

/// The designations of that text (case matters); with a `locale`, only of it. Throws Error{not_found}, naming those
/// that there are.
std::vector<Designation*> designations_named(Concept& of, std::string_view text, std::string_view locale = {});

/// Takes them away. Throws Error{not_found}.
void drop_designation(Concept& of, std::string_view text);

/// `text` is deprecated and `replacement` stands in its place: it becomes preferred if `text` was, and is admitted at
/// least. Both must be there in one language; Error{not_found | usage} otherwise.
void deprecate(Concept& of, std::string_view text, std::string_view replacement);

/// All designations of a concept are superseded, and it is replaced by the concept `successor`.
void supersede(Concept& of, const std::string& successor);

/// `kept` with what `gone` adds: designations (admitted where `kept` prefers its own), relations, and remarks that are
/// missing.
Concept merged(Concept kept, const Concept& gone);

/// Moves the designations of these texts into a new concept of the same kind, subject and source. Neither may be left
/// without designations: Error{usage}.
Concept split(Concept& from, const std::string& new_id, const std::vector<std::string>& texts);

/// Relations to `from` point to `to`; with `to` empty, or the concept itself, they go.
void redirect_relations(Concept& of, std::string_view from, std::string_view to);

/// Sets a field by its name: kind, subject, definition, source, note, verified (yes, no), or nl or en for the text of
/// the preferred designation. Throws Error{usage} with the nearest name.
void set_field(Concept& of, std::string_view field, const std::string& value);

}  // namespace loep::termbase
