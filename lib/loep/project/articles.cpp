// Matches files with the patterns of pairs, the most exact pattern first.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/articles.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <tuple>

#include <fmt/format.h>
#include <sys/stat.h>

#include "loep/base/error.hpp"
#include "loep/text/file.hpp"

namespace loep::project {

namespace {

namespace fs = std::filesystem;

struct Candidate {
    std::size_t fixed_bytes = 0;
    check::Side side = check::Side::source;
    std::string partner;  ///< of a bitext, the file itself
    bool is_bitext = false;
};

/// What the patterns may make of a path, the most exact first; of two alike, the source.
std::vector<Candidate> candidates_of(const Settings& settings, const std::string& path) {
    std::vector<Candidate> all;
    for (const auto& pair : settings.pairs) {
        if (pair.is_bitext) {
            if (pair.source.match(path)) {
                all.push_back({pair.source.fixed_bytes(), check::Side::source, path, true});
            }
            continue;
        }
        if (const auto found = pair.source.match(path)) {
            all.push_back(
                {pair.source.fixed_bytes(), check::Side::source, pair.target.fill(pair.source.holes(), *found)});
        }
        if (const auto found = pair.target.match(path)) {
            all.push_back(
                {pair.target.fixed_bytes(), check::Side::target, pair.source.fill(pair.target.holes(), *found)});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) {
        return std::tuple(b.fixed_bytes, a.side) < std::tuple(a.fixed_bytes, b.side);
    });
    return all;
}

Article make_article(const std::string& folder, const std::string& path, const Candidate& as, bool has_partner) {
    Article article;
    const ArticleFile own{path, shown_path(folder, path)};
    const ArticleFile other{as.partner, shown_path(folder, as.partner)};
    const bool is_source = as.side == check::Side::source;
    article.source = is_source ? own : other;
    article.target = is_source ? other : own;
    article.is_bitext = as.is_bitext;
    if (!has_partner) {
        article.missing = is_source ? check::Side::target : check::Side::source;
    }
    return article;
}

}  // namespace

std::vector<std::string> WorkingTree::list(const std::set<std::string>& folders) const {
    std::vector<std::string> paths;
    const fs::path root(folder_.empty() ? "." : folder_);
    for (const auto& folder : folders) {
        std::error_code error;
        const auto top = folder.empty() ? root : root / folder;
        fs::recursive_directory_iterator item(top, fs::directory_options::skip_permission_denied, error);
        for (; !error && item != fs::recursive_directory_iterator(); item.increment(error)) {
            const auto name = item->path().filename().string();
            if (item->is_directory(error) && !item->is_symlink(error)) {
                if (name.starts_with('.')) {
                    item.disable_recursion_pending();
                }
            } else if (item->is_regular_file(error)) {
                paths.push_back(item->path().lexically_relative(root).string());
            }
            error.clear();
        }
    }
    std::sort(paths.begin(), paths.end());
    paths.erase(std::unique(paths.begin(), paths.end()), paths.end());
    return paths;
}

bool WorkingTree::exists(const std::string& path) const {
    std::error_code error;
    return fs::is_regular_file(shown_path(folder_, path), error);
}

std::string WorkingTree::read(const ArticleFile& file) const {
    return file.shown == "-" ? text::read_standard_input() : text::read_file(file.shown);
}

std::string WorkingTree::object(const std::string& path) const {
    struct stat status {};
    if (stat(shown_path(folder_, path).c_str(), &status) != 0) {
        return {};
    }
    return fmt::format("{}:{}.{:09}", status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
}

std::string shown_path(const std::string& folder, const std::string& path) {
    if (folder.empty() || folder == ".") {
        return path;
    }
    const auto joined = (fs::path(folder) / path).lexically_normal();
    std::error_code error;
    const auto current = folder.starts_with("..") ? fs::current_path(error) : fs::path();
    if (current.empty() || error) {
        return joined.string();
    }
    // From a folder below the project's: never out of it and in again.
    const auto near = (current / joined).lexically_normal().lexically_relative(current);
    return near.empty() ? joined.string() : near.string();
}

std::optional<Article> article_of(const Settings& settings, const ProjectFiles& files, const std::string& folder,
                                  const std::string& path) {
    if (any_matches(settings.exclude, path)) {
        return std::nullopt;
    }
    const auto candidates = candidates_of(settings, path);
    for (const auto& candidate : candidates) {
        if ((candidate.is_bitext || candidate.partner != path) && files.exists(candidate.partner)) {
            // The partner must not be left out either.
            return any_matches(settings.exclude, candidate.partner)
                       ? std::nullopt
                       : std::optional(make_article(folder, path, candidate, true));
        }
    }
    if (candidates.empty() || candidates.front().is_bitext ||
        any_matches(settings.exclude, candidates.front().partner)) {
        return std::nullopt;
    }
    return make_article(folder, path, candidates.front(), false);
}

std::vector<Article> find_articles(const Settings& settings, const ProjectFiles& files, const std::string& folder) {
    std::set<std::string> folders;
    for (const auto& pair : settings.pairs) {
        folders.insert(pair.source.folder());
        folders.insert(pair.target.folder());
    }
    std::map<std::pair<std::string, std::string>, Article> articles;
    for (const auto& path : files.list(folders)) {
        if (auto article = article_of(settings, files, folder, path)) {
            articles.emplace(std::pair(article->source.path, article->target.path), std::move(*article));
        }
    }
    std::vector<Article> all;
    all.reserve(articles.size());
    for (auto& [key, article] : articles) {
        all.push_back(std::move(article));
    }
    return all;
}

}  // namespace loep::project
