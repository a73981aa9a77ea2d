// The one pipeline of loep check: articles in, findings out, with all that a project says of them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "loep/project/articles.hpp"
#include "loep/project/baseline.hpp"
#include "loep/project/check_pair.hpp"
#include "loep/project/memory.hpp"
#include "loep/project/settings.hpp"

namespace loep::project {

/// A project, or what stands in for one. Only for the length of a call.
struct ProjectView {
    const Settings& settings;
    const ProjectFiles& files;
    std::string folder;  ///< as it is reached from the current one; empty for that
};

struct ProjectOptions {
    CheckOptions check;
    unsigned jobs = 1;                                                     ///< threads, at least 1
    std::function<void(std::size_t done, std::size_t all)> progress = {};  ///< called by one thread at a time
    Memory* memory = nullptr;
    bool learn = false;  ///< afterwards refresh_learned_words(), from the memory
    const Baseline* baseline = nullptr;
};

struct CheckedRun {
    std::vector<CheckedPair> pairs;
    std::vector<std::string> faults;   ///< one line a pair that could not be checked; the run ends with status 2
    std::vector<Article> unchecked;    ///< those pairs, in the same order
    std::vector<std::string> notices;  ///< lines for people: the memory could not be used
};

/// The articles in their order. Rule settings, marks and the baseline have been applied.
CheckedRun check_project(const ProjectView& project, const Glossary& glossary, const std::vector<Article>& articles,
                         const ProjectOptions& options);

/// Brings the memory up to date with the project's articles, and forgets those that are gone. Only those that changed
/// are read, and none of `skipped`, which are to be checked anyway. Returns how many were.
std::size_t refresh_memory(const ProjectView& project, const Glossary& glossary, const std::vector<Article>& articles,
                           const std::vector<Article>& skipped, const ProjectOptions& options);

/// What the memory's contents depend on besides the articles.
std::string glossary_key(const Glossary& glossary);

/// `selection` without the rules that the project turns off, unless they were asked for by name.
check::RuleSelection selection_of(const Settings& settings, check::RuleSelection selection);

}  // namespace loep::project
