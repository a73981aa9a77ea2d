// Asks git with words that no configuration changes, and reads its NUL-separated answers.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/git.hpp"

#include <algorithm>
#include <filesystem>
#include <utility>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

namespace {

/// A new or old name of nothing is all zeros.
std::string object_of(std::string_view name) {
    return name.find_first_not_of('0') == std::string_view::npos ? std::string() : std::string(name);
}

/// A regular file; links and other repositories are no texts.
bool is_file(std::string_view mode) {
    return mode.starts_with("100");
}

/// The field up to the next NUL, and past it.
std::string_view next_field(std::string_view& rest) {
    const auto end = std::min(rest.find('\0'), rest.size());
    const auto field = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return field;
}

std::vector<std::string_view> words_of(std::string_view line) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < line.size();) {
        const auto end = std::min(line.find(' ', at), line.size());
        if (end > at) {
            words.push_back(line.substr(at, end - at));
        }
        at = end + 1;
    }
    return words;
}

std::vector<std::string> diff_words(std::vector<std::string> of) {
    std::vector<std::string> words{"git",           "diff",
                                   "--raw",         "-z",
                                   "--no-abbrev",   "-M",
                                   "--no-color",    "--no-ext-diff",
                                   "--no-relative", "--ignore-submodules=all"};
    words.insert(words.end(), std::make_move_iterator(of.begin()), std::make_move_iterator(of.end()));
    words.emplace_back("--");
    return words;
}

std::string finish(Process& process, const char* what) {
    process.close_input();
    auto output = process.read_all();
    if (process.wait() != 0) {
        throw Error(ErrorCode::unreadable, text::message("git {} failed", what));
    }
    return output;
}

/// Of a merge: what is as on the other side was checked when it was committed there.
void keep_changed_on_both(std::vector<ChangedFile>& changes, const std::vector<ChangedFile>& other) {
    std::erase_if(changes, [&other](const ChangedFile& file) {
        return std::none_of(other.begin(), other.end(),
                            [&file](const ChangedFile& one) { return one.path == file.path; });
    });
}

}  // namespace

std::string git_output(const std::vector<std::string>& words, bool quiet) {
    Process process(words, quiet);
    return finish(process, words.size() > 1 ? words[1].c_str() : "");
}

std::optional<std::string> git_answer(const std::vector<std::string>& words) {
    Process process(words, true);
    process.close_input();
    auto output = process.read_all();
    if (process.wait() != 0) {
        return std::nullopt;
    }
    if (output.ends_with('\n')) {
        output.pop_back();
    }
    return output;
}

bool is_in_work_tree(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path().string();
    try {
        return git_answer({"git", "-C", folder.empty() ? "." : folder, "rev-parse", "--is-inside-work-tree"}) == "true";
    } catch (const Error&) {
        return false;
    }
}

std::vector<ChangedFile> parse_raw_diff(std::string_view raw) {
    std::vector<ChangedFile> changes;
    while (!raw.empty()) {
        // ":oldmode newmode oldname newname status", then one path, or two of a rename or copy.
        auto head = next_field(raw);
        if (!head.starts_with(':')) {
            throw Error(ErrorCode::malformed, text::message("git diff answers in a form that is not known"));
        }
        const auto words = words_of(head.substr(1));
        if (words.size() != 5) {
            throw Error(ErrorCode::malformed, text::message("git diff answers in a form that is not known"));
        }
        ChangedFile file;
        file.old_path = next_field(raw);
        file.path = file.old_path;
        if (words[4].starts_with('R') || words[4].starts_with('C')) {
            file.path = next_field(raw);
        }
        file.object = is_file(words[1]) ? object_of(words[3]) : std::string();
        file.old_object = is_file(words[0]) ? object_of(words[2]) : std::string();
        if (!file.object.empty() || !file.old_object.empty()) {
            changes.push_back(std::move(file));
        }
    }
    return changes;
}

std::map<std::string, std::string, std::less<>> parse_files(std::string_view listing) {
    std::map<std::string, std::string, std::less<>> files;
    while (!listing.empty()) {
        // "mode name stage\tpath" of ls-files, "mode type name\tpath" of ls-tree.
        const auto field = next_field(listing);
        const auto tab = field.find('\t');
        const auto words = words_of(field.substr(0, std::min(tab, field.size())));
        if (tab == std::string_view::npos || words.size() != 3) {
            throw Error(ErrorCode::malformed, text::message("git lists files in a form that is not known"));
        }
        const bool of_tree = words[1] == "blob";
        if (is_file(words[0]) && (of_tree || words[2] == "0")) {
            files.emplace_hint(files.end(), field.substr(tab + 1), of_tree ? words[2] : words[1]);
        }
    }
    return files;
}

Snapshot::Snapshot(Files files) : files_(std::move(files)), objects_({"git", "cat-file", "--batch"}) {}

std::string Snapshot::object(std::string_view path) const {
    const auto found = files_.find(path);
    return found == files_.end() ? std::string() : found->second;
}

std::string Snapshot::bytes(const std::string& object) {
    objects_.write(object + '\n');
    // "name type size", or "name missing".
    const auto line = objects_.read_line();
    const auto words = words_of(line);
    if (words.size() != 3) {
        throw Error(ErrorCode::not_found, text::message("git has no object {}", object));
    }
    auto bytes = objects_.read(std::stoul(std::string(words[2])));
    objects_.read(1);
    return bytes;
}

std::vector<std::string> SnapshotFiles::list(const std::set<std::string>& folders) const {
    std::vector<std::string> paths;
    for (auto file = snapshot_.files().lower_bound(prefix_);
         file != snapshot_.files().end() && file->first.starts_with(prefix_); ++file) {
        const auto path = std::string_view(file->first).substr(prefix_.size());
        const auto inside = [path](const std::string& folder) {
            return folder.empty() || (path.starts_with(folder) && path.substr(folder.size()).starts_with('/'));
        };
        const auto folder_of_path = path.substr(0, std::min(path.rfind('/'), path.size()));
        const bool hidden = folder_of_path.size() < path.size() &&
                            (path.starts_with('.') || folder_of_path.find("/.") != std::string_view::npos);
        if (!hidden && std::any_of(folders.begin(), folders.end(), inside)) {
            paths.emplace_back(path);
        }
    }
    return paths;
}

std::string SnapshotFiles::read(const ArticleFile& file) const {
    const auto name = object(file.path);
    if (name.empty()) {
        throw Error(ErrorCode::not_found, text::message("is not in the commit"), {file.shown});
    }
    return snapshot_.bytes(name);
}

std::string SnapshotFiles::object(const std::string& path) const {
    return snapshot_.object(prefix_ + path);
}

Commit staged_commit() {
    // Started together: each costs little more than its own start.
    Process where({"git", "rev-parse", "--show-cdup", "--git-path", "MERGE_HEAD"}, true);
    Process diff(diff_words({"--cached", "--ita-invisible-in-index"}), true);
    Process listing({"git", "ls-files", "--stage", "--full-name", "-z", "--", ":/"}, true);
    where.close_input();
    const auto answer = where.read_all();
    if (where.wait() != 0) {
        throw Error(ErrorCode::usage, text::message("this is not a work tree of git"));
    }
    Commit commit;
    const auto line = answer.find('\n');
    commit.to_top = answer.substr(0, line);
    auto merge_head = answer.substr(std::min(line + 1, answer.size()));
    merge_head.resize(std::min(merge_head.find('\n'), merge_head.size()));
    commit.changes = parse_raw_diff(finish(diff, "diff"));
    if (WorkingTree("").exists(merge_head)) {
        keep_changed_on_both(commit.changes, parse_raw_diff(git_output(diff_words({"--cached", "MERGE_HEAD"}), true)));
    }
    commit.snapshot = std::make_unique<Snapshot>(parse_files(finish(listing, "ls-files")));
    return commit;
}

Commit commit_range(const std::string& from, const std::string& to) {
    const auto cdup = git_answer({"git", "rev-parse", "--show-cdup"});
    const auto empty_tree = git_answer({"git", "hash-object", "-t", "tree", "/dev/null"});
    if (!empty_tree) {
        throw Error(ErrorCode::usage, text::message("this is not a repository of git"));
    }
    Process diff(diff_words({from.empty() ? *empty_tree : from, to}));
    Process listing({"git", "ls-tree", "-r", "-z", "--full-tree", to});
    Commit commit;
    commit.to_top = cdup.value_or("");
    commit.changes = parse_raw_diff(finish(diff, "diff"));
    commit.snapshot = std::make_unique<Snapshot>(parse_files(finish(listing, "ls-tree")));
    return commit;
}

}  // namespace loep::project
