// What git knows of a commit in the making: its changed files, all its files, and their bytes. Asks the program git.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/project/articles.hpp"
#include "loep/project/process.hpp"

namespace loep::project {

/// A file that a commit changes. Paths are of any bytes, relative to the top of the work tree.
struct ChangedFile {
    std::string path;
    std::string old_path;    ///< of a rename or copy; else as path
    std::string object;      ///< git's name of the new bytes; empty for a file that is gone
    std::string old_object;  ///< of the old ones; empty for a new file
};

/// Runs git once and gives its output. Throws Error{unreadable} with the words when it fails.
std::string git_output(const std::vector<std::string>& words, bool quiet = false);

/// As git_output(), without the newline at its end; nothing when git fails.
std::optional<std::string> git_answer(const std::vector<std::string>& words);

/// Does the file lie in a work tree of git? No, where there is no git.
bool is_in_work_tree(const std::string& path);

/// The output of `git diff --raw -z`.
std::vector<ChangedFile> parse_raw_diff(std::string_view raw);

/// The output of `git ls-files --stage -z` (unmerged files left out) and of `git ls-tree -r -z`: object names by path.
std::map<std::string, std::string, std::less<>> parse_files(std::string_view listing);

/// The files of the index or of a commit, with their bytes: `git cat-file --batch` runs as long as this lives.
class Snapshot {
  public:
    using Files = std::map<std::string, std::string, std::less<>>;

    explicit Snapshot(Files files);

    const Files& files() const { return files_; }
    /// The object name of a path, or empty.
    std::string object(std::string_view path) const;
    /// The bytes of an object. Throws Error{not_found}.
    std::string bytes(const std::string& object);

  private:
    Files files_;
    Process objects_;
};

/// A folder of a snapshot as a project's files.
class SnapshotFiles : public ProjectFiles {
  public:
    /// `folder` is relative to the top, without a slash at its end.
    SnapshotFiles(Snapshot& snapshot, const std::string& folder)
        : snapshot_(snapshot), prefix_(folder.empty() ? folder : folder + '/') {}

    std::vector<std::string> list(const std::set<std::string>& folders) const override;
    bool exists(const std::string& path) const override { return !object(path).empty(); }
    std::string read(const ArticleFile& file) const override;
    std::string object(const std::string& path) const override;
    bool holds_objects() const override { return true; }

  private:
    Snapshot& snapshot_;
    std::string prefix_;
};

/// A commit in the making (or one on its way out): what it changes and what it holds.
struct Commit {
    std::vector<ChangedFile> changes;
    std::unique_ptr<Snapshot> snapshot;
    std::string to_top;  ///< from the current folder: "" or "../" …
};

/// What is staged. While a merge is made, only what differs from both sides counts as changed. Throws Error{usage} when
/// this is no work tree of git.
Commit staged_commit();

/// What `to` changes since `from`; both are anything that names a commit. An empty `from` means everything.
Commit commit_range(const std::string& from, const std::string& to);

}  // namespace loep::project
