// Checks what a commit brings, as it brings it: the articles it touches and their partners, as git holds them.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "loep/project/check_project.hpp"
#include "loep/project/git.hpp"
#include "loep/project/settings.hpp"

namespace loep::project {

struct CommitOptions {
    bool whole = false;  ///< findings in what was there before count too
    bool memory = true;  ///< as far as the projects want it
    bool dictionary = true;
    std::function<void(std::size_t done, std::size_t all)> progress = {};  ///< as ProjectOptions::progress
};

/// One project of the repository that the commit touches.
struct CommitProject {
    Settings settings;
    std::string folder;  ///< as it is reached from the current one
    CheckedRun run;
};

struct CheckedCommit {
    std::vector<CommitProject> projects;  ///< those with articles in the commit
    bool has_project = false;             ///< a changed file lies in a project, article or not
};

/// Settings, TBX glossaries, side files and the baseline are read from the commit too; from the work tree only what git
/// does not hold. Throws what reading the settings or a glossary throws.
CheckedCommit check_commit(Commit& commit, const CommitOptions& options);

}  // namespace loep::project
