// Where compiled glossaries come from: beside the built-in one, out of the user's cache, or made now.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "loep/project/compiled_glossary.hpp"
#include "loep/project/glossary.hpp"

namespace loep::project {

/// The index that the build makes of the built-in glossary at `path`: the same name with the extension .index.
std::string index_beside(const std::string& path);

/// CompiledGlossary::source() of that index: it goes with this file and no other. Reads its first hundred bytes.
std::uint64_t built_in_source(const std::string& path);

/// Compiled from what the files of `choice` hold now. A file of the cache in `folder` (empty: none) is used when the
/// glossary's files have not changed since, by their times and sizes or else by their contents; when it is damaged or
/// of another loep, it is made anew. Processes that do so at once each write a whole file, and one of them stays. What
/// cannot be written is kept in memory. Throws what reading the glossary throws.
CompiledGlossary open_compiled(const GlossaryChoice& choice, const std::string& folder);

}  // namespace loep::project
