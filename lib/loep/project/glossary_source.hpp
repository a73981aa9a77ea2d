// A glossary for maintenance, wherever it is: the built-in one, a database, a TBX file or a folder of them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "loep/base/error.hpp"
#include "loep/formats/tbx.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/termbase/database.hpp"

namespace loep::project {

inline constexpr std::string_view built_in_name = "built-in";

struct GlossarySource {
    std::string name;           ///< for people: the path, or "built-in"
    termbase::TextFile header;  ///< of the only file that it is or came from; of several only what can be joined
    termbase::Termbase termbase;
    std::map<std::string, ErrorPlace, std::less<>> places;  ///< of concepts, by id; empty for a database
    std::vector<formats::TbxWarning> warnings;
};

/// `where` is "built-in", a folder (all its *.tbx, not those below), a TBX file (its extension) or a database. Concepts
/// are sorted by id, and what is broken in them is left for termbase::find_problems(). Throws what reading throws, and
/// Error{not_found} for a folder without TBX files.
GlossarySource read_glossary(const std::string& where);

/// The *.tbx of a folder, sorted by name. Throws Error{not_found | unreadable}.
std::vector<std::string> tbx_files(const std::string& folder);

}  // namespace loep::project
