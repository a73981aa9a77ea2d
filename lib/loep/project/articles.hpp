// The articles of a project: which files belong together, and where their bytes are read.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "loep/check/finding.hpp"
#include "loep/project/settings.hpp"

namespace loep::project {

/// One side of a pair. `path` is relative to the project's folder, `shown` is for people; of the working tree, also for
/// opening. "-" is standard input.
struct ArticleFile {
    std::string path;
    std::string shown;

    bool operator==(const ArticleFile&) const = default;
};

/// An article and its translation. Of `missing` there is only the path where it is expected.
struct Article {
    ArticleFile source;
    ArticleFile target;
    std::optional<check::Side> missing = {};

    bool is_bitext = false;  ///< both sides stand in one file, and both paths are its own

    bool operator==(const Article&) const = default;
};

/// Where a project's files are: the working tree, or what git holds. Paths are relative to the project's folder.
class ProjectFiles {
  public:
    virtual ~ProjectFiles() = default;

    /// The files below these folders, sorted; hidden folders are left out.
    virtual std::vector<std::string> list(const std::set<std::string>& folders) const = 0;
    virtual bool exists(const std::string& path) const = 0;
    /// Throws what reading throws. Called from one thread at a time for git, from any for the working tree.
    virtual std::string read(const ArticleFile& file) const = 0;
    /// A name for the bytes that needs no reading: git's object name, or size and time of a file on disk.
    virtual std::string object(const std::string& path) const = 0;
    /// Are those names git's?
    virtual bool holds_objects() const = 0;
};

/// The files on disk; `folder` is the project's, as it is reached from the current one.
class WorkingTree : public ProjectFiles {
  public:
    explicit WorkingTree(std::string folder) : folder_(std::move(folder)) {}

    std::vector<std::string> list(const std::set<std::string>& folders) const override;
    bool exists(const std::string& path) const override;
    std::string read(const ArticleFile& file) const override;
    std::string object(const std::string& path) const override;
    bool holds_objects() const override { return false; }

  private:
    std::string folder_;
};

/// How a path in the project's folder is reached from the current one; `folder` is empty for the current one.
std::string shown_path(const std::string& folder, const std::string& path);

/// Every article of the project, by the path of its source; without a partner, with the side that is missing.
std::vector<Article> find_articles(const Settings& settings, const ProjectFiles& files, const std::string& folder);

/// The article that `path` is a side of, if the project's patterns make it one and nothing excludes it.
std::optional<Article> article_of(const Settings& settings, const ProjectFiles& files, const std::string& folder,
                                  const std::string& path);

}  // namespace loep::project
