// A glossary as a git revision holds it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "loep/project/glossary_source.hpp"

namespace loep::project {

/// A revision, and the folder or TBX file in it, relative to the current folder; "HEAD~1", "v2:glossary".
struct Revision {
    std::string name;
    std::string path;  ///< empty: not said
};

/// Nothing when git, in the current folder, does not know `word` as a revision (with or without ":PATH").
std::optional<Revision> revision_of(const std::string& word);

/// The TBX file `path`, or the *.tbx of that folder (not those below it), as they were. Places name "REVISION:FILE".
/// Throws what reading throws, and Error{not_found} when the revision holds no such file.
GlossarySource read_revision(const Revision& revision);

}  // namespace loep::project
