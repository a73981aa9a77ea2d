// The glossary that a term command works on: the user's own database over the built-in one, and who changes it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "loep/project/layered_glossary.hpp"
#include "loep/termbase/database.hpp"

#include "command.hpp"

namespace loep::tools {

using project::Layer;
using project::layer_names;
using project::PlacedConcept;
using OwnGlossary = project::LayeredGlossary;

/// --db and LOEP_DB name the database; without one only the built-in glossary is read.
OwnGlossary open_for_reading(const Arguments& arguments);

/// The database that --db or LOEP_DB names; empty when neither does.
std::string own_path(const Arguments& arguments);

/// The same; throws Error{usage} when neither does.
std::string named_database(const Arguments& arguments);

/// Is the database there that --db or LOEP_DB names?
bool own_exists(const Arguments& arguments);

/// The built-in glossary alone.
OwnGlossary open_without_own(const Arguments& arguments);

/// Throws Error{usage} when no database is named. A missing one is made if `create`.
OwnGlossary open_for_changing(const Arguments& arguments, bool create = false);

/// The built-in glossary, or null with --no-glossary.
std::unique_ptr<termbase::Database> open_below(const Arguments& arguments);

/// To change the concept that the first word names. A missing database is made if that concept is a built-in one.
OwnGlossary open_for_changing_concept(const Arguments& arguments);

/// The concept of that id, or else the only one that has `word` as a designation, case and diacritics ignored. Throws
/// Error{not_found}, with the nearest ids, and Error{usage} when several have it.
PlacedConcept concept_named(const OwnGlossary& glossary, const std::string& word);

/// --author, LOEP_AUTHOR or git's user.name; --reason; LOEP_NOW instead of the clock.
termbase::Change change_of(const Arguments& arguments);

/// The same for a whole file of concepts: with a reason of its own where none is given, and nobody's with --dry-run.
termbase::Change change_in_bulk(const Arguments& arguments, std::string reason);

/// --db and --no-glossary; with those that say who changes what and why; each with `more` before them.
std::vector<Option> reading_options(std::vector<Option> more);
std::vector<Option> changing_options(std::vector<Option> more);

/// A text from the command line: UTF-8 on one line, single blanks. Throws Error{usage} with `what` for anything else.
std::string clean_text(std::string_view what, const std::string& text);

}  // namespace loep::tools
