// Finds the projects and articles of a commit, and checks them from git's objects.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/check_commit.hpp"

#include <algorithm>
#include <filesystem>
#include <future>
#include <map>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

#include "loep/base/error.hpp"
#include "loep/project/changed.hpp"
#include "loep/project/dictionary.hpp"
#include "loep/project/learned_words.hpp"
#include "loep/project/styles.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

namespace {

namespace fs = std::filesystem;

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

std::string joined(const std::string& folder, std::string_view name) {
    return folder.empty() ? std::string(name) : folder + '/' + std::string(name);
}

/// Where a project begins, relative to the top, and what is written there.
class Projects {
  public:
    explicit Projects(Commit& commit) : commit_(commit) {}

    /// The folder of the nearest loep.toml above `path`, if there is one.
    std::optional<std::string> folder_above(const std::string& path) {
        for (auto folder = folder_of(path);; folder = folder_of(folder)) {
            if (has_settings(folder)) {
                return folder;
            }
            if (folder.empty()) {
                return std::nullopt;
            }
        }
    }

    Settings settings_of(const std::string& folder) const {
        const auto path = joined(folder, settings_file);
        const auto shown = commit_.to_top + path;
        const auto object = commit_.snapshot->object(path);
        return read_settings(*text::SourceText::from_bytes(
            shown, object.empty() ? text::read_file(shown) : commit_.snapshot->bytes(object)));
    }

  private:
    bool has_settings(const std::string& folder) {
        const auto [known, is_new] = known_.try_emplace(folder, false);
        if (is_new) {
            const auto path = joined(folder, settings_file);
            std::error_code ignored;
            known->second =
                !commit_.snapshot->object(path).empty() || fs::is_regular_file(commit_.to_top + path, ignored);
        }
        return known->second;
    }

    Commit& commit_;
    std::map<std::string, bool> known_;
};

bool is_on_disk(const std::string& path, std::string_view bytes) {
    try {
        return text::read_file(path) == bytes;
    } catch (const Error&) {
        return false;
    }
}

/// One project at work.
class ProjectCheck {
  public:
    ProjectCheck(Commit& commit, std::string folder, Settings settings, const CommitOptions& options)
        : commit_(commit),
          folder_(std::move(folder)),
          shown_folder_(shown_folder(commit.to_top, folder_)),
          files_(*commit.snapshot, folder_),
          settings_(std::move(settings)),
          options_(options) {}

    /// The articles that the commit touches, by a file of it that is new, changed, moved or gone.
    std::vector<Article> touched() const {
        std::vector<Article> articles;
        const auto add = [&](const std::string& path) {
            auto article = article_of(settings_, files_, shown_folder_, path);
            if (article && !files_.exists(path)) {
                // The file is gone: its partner, if that is there, now stands alone.
                const auto& partner = article->source.path == path ? article->target.path : article->source.path;
                article = article->missing ? std::nullopt : article_of(settings_, files_, shown_folder_, partner);
            }
            if (article && std::find(articles.begin(), articles.end(), *article) == articles.end()) {
                articles.push_back(std::move(*article));
            }
        };
        for (const auto& change : commit_.changes) {
            for (const auto& path : {change.old_path, change.path}) {
                if (const auto inside = path_inside(path)) {
                    add(*inside);
                }
            }
        }
        std::sort(articles.begin(), articles.end(), [](const Article& a, const Article& b) {
            return std::pair(a.source.path, a.target.path) < std::pair(b.source.path, b.target.path);
        });
        return articles;
    }

    CommitProject run(const std::vector<Article>& articles) {
        std::vector<std::string> notices;
        auto loading = std::async(std::launch::async, [this, choice = glossary_choice(notices)] {
            installed_ = options_.dictionary && settings_.dictionary ? open_dictionary() : InstalledDictionary{};
            return load_glossary(choice);
        });
        const auto baseline = read_baseline();
        ProjectOptions with;
        with.check.from = settings_.from;
        with.check.to = settings_.to;
        with.check.styles = settings_.styles;
        with.check.rules = selection_of(settings_, {});
        with.jobs = settings_.jobs != 0 ? settings_.jobs : std::max(1U, std::thread::hardware_concurrency());
        with.baseline = baseline ? &*baseline : nullptr;
        with.progress = options_.progress;
        const ProjectView view{settings_, files_, shown_folder_};
        const auto glossary = loading.get();
        require_styles(settings_, glossary);
        const auto learned = options_.memory ? learned_words_of(settings_, shown_folder_, installed_) : LearnedWords{};
        with.check.dictionary = installed_.get();
        with.check.learned = learned.get();
        with.check.english = installed_.english.get();
        with.check.dutch = installed_.dutch.get();
        const auto memory = open_memory(view, glossary, articles, with, notices);
        with.memory = memory.get();
        with.check.traits = memory != nullptr;
        CommitProject result;
        result.run = check_project(view, glossary, articles, with);
        result.run.notices.insert(result.run.notices.begin(), notices.begin(), notices.end());
        if (!options_.whole && !settings_.hook_whole) {
            for (auto& pair : result.run.pairs) {
                suppress_unchanged(glossary, earlier(pair), with.check, pair);
            }
        }
        result.settings = std::move(settings_);
        result.folder = shown_folder_;
        return result;
    }

  private:
    static std::string shown_folder(const std::string& to_top, const std::string& folder) {
        auto shown = to_top + folder;
        while (shown.ends_with('/')) {
            shown.pop_back();
        }
        return shown;
    }

    std::optional<std::string> path_inside(const std::string& path) const {
        const auto prefix = folder_.empty() ? folder_ : folder_ + '/';
        return path.starts_with(prefix) ? std::optional(path.substr(prefix.size())) : std::nullopt;
    }

    /// Says so of a layer that only this work tree has: whoever clones the project checks without it.
    GlossaryChoice glossary_choice(std::vector<std::string>& notices) {
        GlossaryChoice choice;
        choice.built_in = settings_.built_in_glossary;
        for (const auto& layer : settings_.glossary_layers) {
            const auto shown = shown_path(shown_folder_, layer);
            choice.layers.push_back(shown);
            const auto object = files_.object(layer);
            if (layer.ends_with(".tbx") && !object.empty()) {
                auto staged = commit_.snapshot->bytes(object);
                // What is on disk as well has been compiled before.
                if (!is_on_disk(shown, staged)) {
                    choice.contents[shown] = std::move(staged);
                }
                continue;
            }
            require_layer(settings_, shown);
            if (object.empty() && layer.ends_with(".tbx")) {
                notices.push_back(text::message("{} is not in git: it was read from disk (git add it)", shown));
            }
        }
        return choice;
    }

    std::optional<Baseline> read_baseline() const {
        const auto shown = shown_path(shown_folder_, settings_.baseline);
        std::error_code ignored;
        if (files_.exists(settings_.baseline)) {
            return Baseline::read(*text::SourceText::from_bytes(shown, files_.read({settings_.baseline, shown})));
        }
        return fs::is_regular_file(shown, ignored) ? std::optional(Baseline::read(*text::SourceText::read(shown)))
                                                   : std::nullopt;
    }

    /// A fault of the memory stops nothing.
    std::unique_ptr<Memory> open_memory(const ProjectView& view, const Glossary& glossary,
                                        const std::vector<Article>& checked, ProjectOptions with,
                                        std::vector<std::string>& notices) const {
        std::error_code ignored;
        const auto path = Memory::path_in(shown_folder_);
        if (!options_.memory || !settings_.memory ||
            !fs::is_directory(shown_folder_.empty() ? "." : shown_folder_, ignored)) {
            return nullptr;
        }
        try {
            auto memory = Memory::open(path, glossary_key(glossary));
            with.memory = memory.get();
            refresh_memory(view, glossary, find_articles(settings_, files_, shown_folder_), checked, with);
            return memory;
        } catch (const Error& error) {
            notices.push_back(text::message("the project’s memory is left out: {}", error.what()));
            return nullptr;
        }
    }

    /// The bytes that were there before the commit, under the path of now.
    std::shared_ptr<const text::SourceText> earlier(const ArticleFile& file) const {
        const auto path = joined(folder_, file.path);
        auto object = commit_.snapshot->object(path);
        for (const auto& change : commit_.changes) {
            if (change.path == path) {
                object = change.old_object;
            }
        }
        try {
            return object.empty() ? nullptr : text::SourceText::from_bytes(file.shown, commit_.snapshot->bytes(object));
        } catch (const Error&) {
            return nullptr;  // what was no text before is new now
        }
    }

    EarlierPair earlier(const CheckedPair& pair) const {
        EarlierPair before{earlier(pair.article.source), earlier(pair.article.target)};
        if (pair.swapped) {
            std::swap(before.source, before.target);
        }
        return before;
    }

    Commit& commit_;
    std::string folder_;  ///< relative to the top
    std::string shown_folder_;
    SnapshotFiles files_;
    Settings settings_;
    const CommitOptions& options_;
    InstalledDictionary installed_;
};

}  // namespace

CheckedCommit check_commit(Commit& commit, const CommitOptions& options) {
    CheckedCommit checked;
    Projects projects(commit);
    std::vector<std::string> folders;
    for (const auto& change : commit.changes) {
        for (const auto& path : {change.path, change.old_path}) {
            const auto folder = projects.folder_above(path);
            if (folder && std::find(folders.begin(), folders.end(), *folder) == folders.end()) {
                folders.push_back(*folder);
            }
        }
    }
    checked.has_project = !folders.empty();
    for (const auto& folder : folders) {
        ProjectCheck project(commit, folder, projects.settings_of(folder), options);
        const auto articles = project.touched();
        if (!articles.empty()) {
            checked.projects.push_back(project.run(articles));
        }
    }
    return checked;
}

}  // namespace loep::project
