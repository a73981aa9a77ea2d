// What a project remembers of its articles, in an SQLite file that can always be made again.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "loep/align/lessons.hpp"
#include "loep/check/traits.hpp"
#include "loep/project/articles.hpp"
#include "loep/project/check_pair.hpp"
#include "loep/termbase/cache_database.hpp"
#include "loep/termbase/statement.hpp"

namespace loep::project {

/// What the bytes of an article were when it was remembered: a hash of them, and the names by which that can be told
/// without reading them (git's objects; size and time of files on disk).
struct ArticleState {
    std::string content;
    std::string objects;
    std::string stamp;
};

class Memory {
  public:
    /// Where a project's memory is: FOLDER/.loep/memory.sqlite.
    static std::string path_in(const std::string& folder);

    /// Makes the file, and its folder with a .gitignore, when they are missing; a file that is damaged, of another
    /// version, or made with another glossary is emptied. Throws Error when it cannot be read or written.
    static std::unique_ptr<Memory> open(const std::string& path, const std::string& glossary_key);

    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    ~Memory() = default;

    /// By the paths of source and target.
    using States = std::map<std::pair<std::string, std::string>, ArticleState>;
    States states() const;

    /// All of them in one transaction; what was known of an article is replaced. Only `state` is written where `pair`
    /// is null: the bytes are the same under another name.
    struct Update {
        const Article* article = nullptr;
        const CheckedPair* pair = nullptr;
        ArticleState state;
    };
    void remember(const std::vector<Update>& updates);

    /// Forgets articles that are not among these.
    void keep_only(const std::vector<Article>& articles);

    /// What the articles teach, in the order of their content.
    std::vector<align::Lessons> lessons() const;
    /// ArticleState::content of those that teach.
    std::vector<std::string> taught() const;

    /// What the other articles say of what is in this one, which must be remembered.
    check::Elsewhere elsewhere(const Article& article, const check::ArticleTraits& traits);

  private:
    struct FormCount {
        std::string form;
        std::string spelling;
        std::uint32_t articles = 0;
        std::int64_t first = 0;  ///< two of them, by key
        std::int64_t last = 0;
    };

    explicit Memory(std::string path);
    void prepare(const std::string& glossary_key);
    std::int64_t key_of(const Article& article) const;
    const std::string& target_path(std::int64_t key);
    const std::vector<FormCount>& counts_of(const std::string& concept_id);
    void add_renderings(std::int64_t key, const check::ArticleTraits& traits, check::Elsewhere& others);
    termbase::Statement& prepared(std::optional<termbase::Statement>& statement, const char* sql);
    void forget_answers();

    std::string path_;
    termbase::DatabaseHandle handle_;
    std::optional<termbase::Statement> target_of_;
    std::optional<termbase::Statement> other_targets_;
    std::optional<termbase::Statement> other_sources_;
    std::map<std::string, std::vector<FormCount>, std::less<>> counts_;
    std::map<std::int64_t, std::string> targets_;
};

/// A hash of the bytes of both sides.
std::string content_key(std::string_view source, std::string_view target);

}  // namespace loep::project
