// What terminologists do to concepts, as functions of them: designations added, deprecated, moved, concepts merged.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "loep/termbase/concept.hpp"

namespace loep::termbase {

/// A person, country, place, organisation, event or object: what has a name of its own.
bool is_name(ConceptKind kind);

/// `designation` with what is usual for the kind of `of`: a name is a proper noun and keeps its capitals.
Designation with_usual_properties(const Concept& of, Designation designation);

/// Does the concept, or one of its designations, say whence it is known?
bool has_source(const Concept& of);

/// A designation of `of` with what is usual for its kind.
Designation usual_designation(const Concept& of, std::string_view locale, std::string_view text,
                              AdministrativeStatus status);

/// Is `key` the bare_key() of one of its designations?
bool is_called(const Concept& of, std::string_view key);

/// Adds it behind those of its locale. A second preferred one is a short form (*Loekasjenko* after *Aleksandr
/// Loekasjenko*), else Error{usage}: one is preferred, others are admitted.
void add_designation(Concept& to, Designation added);

/// The designations of that text (case matters); with a `locale`, only of it. Throws Error{not_found}, naming those
/// that there are.
std::vector<Designation*> designations_named(Concept& of, std::string_view text, std::string_view locale = {});

/// A designation as people name it: its text, or with its language before it (*nl:Minsk*) where that is no text of the
/// concept itself.
struct DesignationName {
    std::string_view text;
    std::string_view locale;  ///< empty: any
};

DesignationName designation_name(const Concept& of, std::string_view named);

/// Takes the designations of that name away. Throws Error{not_found}.
void drop_designation(Concept& of, std::string_view named);

/// `text` is deprecated and `replacement` stands in its place: it becomes preferred if `text` was, and is admitted at
/// least. Both must be there in one language; Error{not_found | usage} otherwise.
void deprecate(Concept& of, std::string_view text, std::string_view replacement);

/// All designations of a concept are superseded, and it is replaced by the concept `successor`.
void supersede(Concept& of, const std::string& successor);

/// `kept` with what `gone` adds: designations (admitted where `kept` prefers its own), relations, and remarks that are
/// missing. It becomes unverified when designations were added of which `gone` was not sure.
Concept merged(Concept kept, const Concept& gone);

/// Moves the designations of these names into a new concept of the same kind, subject and source. Where one of the two
/// then prefers nothing in a language, its first admitted designation becomes preferred. Neither may be left
/// without designations, and a text that stands in several languages must be named with one: Error{usage}.
Concept split(Concept& from, const std::string& new_id, const std::vector<std::string>& names);

/// Relations to `from` point to `to`; with `to` empty, or the concept itself, they go.
void redirect_relations(Concept& of, std::string_view from, std::string_view to);

/// Sets a field by its name: kind, subject, definition, source, note, verified (yes, no), or nl or en for the text of
/// the preferred designation. Throws Error{usage} with the nearest name.
void set_field(Concept& of, std::string_view field, const std::string& value);

}  // namespace loep::termbase
