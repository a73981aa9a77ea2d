// The tables of a project's memory, and the questions that rules ask of them.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/memory.hpp"

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <set>
#include <span>
#include <system_error>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/statement.hpp"
#include "loep/text/content_hash.hpp"
#include "loep/text/file.hpp"
#include "loep/text/system_fault.hpp"

namespace loep::project {

namespace {

namespace fs = std::filesystem;
using termbase::Statement;
using termbase::Transaction;

/// Grows with every change of the tables or of what is put into them; older files are emptied.
constexpr int memory_version = 2;

constexpr const char* tables = R"sql(
CREATE TABLE glossary (key TEXT NOT NULL) STRICT;
CREATE TABLE article (
    key INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    content TEXT NOT NULL,
    objects TEXT NOT NULL,
    stamp TEXT NOT NULL,
    UNIQUE (source, target)
) STRICT;
CREATE TABLE form (
    concept TEXT NOT NULL,
    form TEXT NOT NULL,
    spelling TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    PRIMARY KEY (concept, form, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX form_article ON form (article);
CREATE TABLE rendering (
    article INTEGER NOT NULL REFERENCES article (key) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source_key INTEGER NOT NULL,
    target_key INTEGER NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX rendering_source ON rendering (source_key, target_key);
CREATE INDEX rendering_target ON rendering (target_key, source_key);
CREATE TABLE lesson (
    article INTEGER PRIMARY KEY REFERENCES article (key) ON DELETE CASCADE,
    stems BLOB NOT NULL
) STRICT;
)sql";

std::int64_t signed_key(std::uint64_t key) {
    return static_cast<std::int64_t>(key);
}

/// As much of a sentence as a message quotes.
std::string_view excerpt(std::string_view text) {
    constexpr std::size_t most = 160;
    if (text.size() <= most) {
        return text;
    }
    auto end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end);
}

/// Each lesson as how many Dutch stems it has, how many English ones, and the stems.
std::vector<std::uint64_t> packed(const align::Lessons& lessons) {
    std::vector<std::uint64_t> words;
    for (const auto& lesson : lessons) {
        words.insert(words.end(), {lesson.dutch.size(), lesson.english.size()});
        words.insert(words.end(), lesson.dutch.begin(), lesson.dutch.end());
        words.insert(words.end(), lesson.english.begin(), lesson.english.end());
    }
    return words;
}

/// As far as they are whole.
align::Lessons unpacked(std::string_view bytes) {
    std::vector<std::uint64_t> words(bytes.size() / sizeof(std::uint64_t));
    std::memcpy(words.data(), bytes.data(), words.size() * sizeof(std::uint64_t));
    align::Lessons lessons;
    for (std::span<const std::uint64_t> left = words; left.size() > 2;) {
        const auto dutch = left[0];
        const auto english = left[1];
        left = left.subspan(2);
        if (dutch > left.size() || english > left.size() - dutch) {
            break;
        }
        const auto first = left.first(dutch);
        const auto second = left.subspan(dutch, english);
        lessons.push_back({{first.begin(), first.end()}, {second.begin(), second.end()}});
        left = left.subspan(dutch + english);
    }
    return lessons;
}

/// Paths are of any bytes, and SQLite keeps bytes as they are.
void make_folder(const std::string& path) {
    const auto folder = fs::path(path).parent_path();
    std::error_code error;
    if (fs::exists(folder, error)) {
        return;
    }
    fs::create_directory(folder, error);
    if (error) {
        throw Error(ErrorCode::unwritable, text::system_fault(error), {folder.string()});
    }
    text::replace_file((folder / ".gitignore").string(), "# Made by loep, for this work tree only.\n*\n");
}

}  // namespace

std::string Memory::path_in(const std::string& folder) {
    return shown_path(folder, ".loep/memory.sqlite");
}

Memory::Memory(std::string path) : path_(std::move(path)), handle_(termbase::open_cache_database(path_)) {}

void Memory::prepare(const std::string& glossary_key) {
    {
        Statement version(handle_.get(), path_, "PRAGMA user_version");
        version.step();
        if (version.integer(0) == memory_version) {
            Statement key(handle_.get(), path_, "SELECT key FROM glossary");
            if (key.step() && key.text(0) == glossary_key) {
                return;
            }
        }
    }
    Transaction transaction(handle_.get(), path_);
    for (const char* table : {"lesson", "rendering", "form", "article", "glossary"}) {
        termbase::execute(handle_.get(), path_, fmt::format("DROP TABLE IF EXISTS {}", table).c_str());
    }
    termbase::execute(handle_.get(), path_, tables);
    termbase::execute(handle_.get(), path_, fmt::format("PRAGMA user_version = {}", memory_version).c_str());
    Statement(handle_.get(), path_, "INSERT INTO glossary VALUES (?)").bind(1, glossary_key).run();
    transaction.commit();
}

std::unique_ptr<Memory> Memory::open(const std::string& path, const std::string& glossary_key) {
    make_folder(path);
    try {
        std::unique_ptr<Memory> memory(new Memory(path));
        memory->prepare(glossary_key);
        return memory;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::database) {
            throw;
        }
    }
    // Damaged, or no database at all.
    std::error_code ignored;
    fs::remove(path, ignored);
    std::unique_ptr<Memory> memory(new Memory(path));
    memory->prepare(glossary_key);
    return memory;
}

Memory::States Memory::states() const {
    States states;
    Statement rows(handle_.get(), path_, "SELECT source, target, content, objects, stamp FROM article");
    while (rows.step()) {
        states.emplace(std::pair(rows.text(0), rows.text(1)),
                       ArticleState{std::string(rows.text(2)), std::string(rows.text(3)), std::string(rows.text(4))});
    }
    return states;
}

void Memory::remember(const std::vector<Update>& updates) {
    if (updates.empty()) {
        return;
    }
    forget_answers();
    Transaction transaction(handle_.get(), path_);
    Statement put(handle_.get(), path_,
                  "INSERT INTO article (source, target, content, objects, stamp) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT DO UPDATE SET content = excluded.content, objects = excluded.objects, "
                  "stamp = excluded.stamp");
    Statement drop_forms(handle_.get(), path_, "DELETE FROM form WHERE article = ?");
    Statement drop_renderings(handle_.get(), path_, "DELETE FROM rendering WHERE article = ?");
    Statement add_form(handle_.get(), path_, "INSERT INTO form VALUES (?, ?, ?, ?)");
    Statement add_rendering(handle_.get(), path_, "INSERT INTO rendering VALUES (?, ?, ?, ?, ?, ?)");
    Statement set_lessons(handle_.get(), path_, "INSERT OR REPLACE INTO lesson VALUES (?, ?)");
    for (const auto& update : updates) {
        put.bind(1, update.article->source.path).bind(2, update.article->target.path);
        put.bind(3, update.state.content).bind(4, update.state.objects).bind(5, update.state.stamp).run();
        if (update.pair == nullptr) {
            continue;
        }
        const auto key = key_of(*update.article);
        drop_forms.bind(1, key).run();
        drop_renderings.bind(1, key).run();
        for (const auto& use : update.pair->traits.forms) {
            add_form.bind(1, use.concept_id).bind(2, use.form).bind(3, use.spelling).bind(4, key).run();
        }
        const auto stems = packed(update.pair->lessons);
        const auto* bytes = reinterpret_cast<const char*>(stems.data());
        set_lessons.bind(1, key).bind_bytes(2, {bytes, stems.size() * sizeof(std::uint64_t)}).run();
        std::int64_t position = 0;
        for (const auto& one : update.pair->traits.renderings) {
            add_rendering.bind(1, key).bind(2, position++);
            add_rendering.bind(3, signed_key(one.source_key)).bind(4, signed_key(one.target_key));
            add_rendering.bind(5, excerpt(update.pair->source->slice(one.source)));
            add_rendering.bind(6, excerpt(update.pair->target->slice(one.target))).run();
        }
    }
    transaction.commit();
}

void Memory::keep_only(const std::vector<Article>& articles) {
    std::set<std::pair<std::string_view, std::string_view>> kept;
    for (const auto& article : articles) {
        kept.emplace(article.source.path, article.target.path);
    }
    std::vector<std::int64_t> gone;
    {
        Statement rows(handle_.get(), path_, "SELECT key, source, target FROM article");
        while (rows.step()) {
            if (!kept.contains({rows.text(1), rows.text(2)})) {
                gone.push_back(rows.integer(0));
            }
        }
    }
    if (gone.empty()) {
        return;
    }
    forget_answers();
    Transaction transaction(handle_.get(), path_);
    Statement drop(handle_.get(), path_, "DELETE FROM article WHERE key = ?");
    for (const auto key : gone) {
        drop.bind(1, key).run();
    }
    transaction.commit();
}

std::vector<align::Lessons> Memory::lessons() const {
    std::vector<align::Lessons> lessons;
    Statement rows(handle_.get(), path_,
                   "SELECT stems FROM lesson JOIN article ON article.key = lesson.article WHERE stems <> x'' "
                   "GROUP BY content ORDER BY content");
    while (rows.step()) {
        lessons.push_back(unpacked(rows.bytes(0)));
    }
    return lessons;
}

std::vector<std::string> Memory::taught() const {
    std::vector<std::string> contents;
    Statement rows(handle_.get(), path_,
                   "SELECT DISTINCT content FROM lesson JOIN article ON article.key = lesson.article "
                   "WHERE stems <> x''");
    while (rows.step()) {
        contents.emplace_back(rows.text(0));
    }
    return contents;
}

std::int64_t Memory::key_of(const Article& article) const {
    Statement row(handle_.get(), path_, "SELECT key FROM article WHERE source = ? AND target = ?");
    row.bind(1, article.source.path).bind(2, article.target.path);
    return row.step() ? row.integer(0) : 0;
}

const std::string& Memory::target_path(std::int64_t key) {
    const auto [known, is_new] = targets_.try_emplace(key);
    if (is_new) {
        auto& row = prepared(target_of_, "SELECT target FROM article WHERE key = ?");
        row.bind(1, key);
        if (row.step()) {
            known->second = row.text(0);
        }
        row.reset();
    }
    return known->second;
}

/// Asked many times over, a question is put into SQLite's form once.
Statement& Memory::prepared(std::optional<Statement>& statement, const char* sql) {
    return statement ? *statement : statement.emplace(handle_.get(), path_, sql);
}

void Memory::forget_answers() {
    counts_.clear();
    targets_.clear();
}

const std::vector<Memory::FormCount>& Memory::counts_of(const std::string& concept_id) {
    const auto [known, is_new] = counts_.try_emplace(concept_id);
    if (is_new) {
        Statement rows(handle_.get(), path_,
                       "SELECT form, spelling, count(*), min(article), max(article) FROM form WHERE concept = ? "
                       "GROUP BY form, spelling ORDER BY form");
        rows.bind(1, concept_id);
        while (rows.step()) {
            known->second.push_back({std::string(rows.text(0)), std::string(rows.text(1)),
                                     static_cast<std::uint32_t>(rows.integer(2)), rows.integer(3), rows.integer(4)});
        }
    }
    return known->second;
}

check::Elsewhere Memory::elsewhere(const Article& article, const check::ArticleTraits& traits) {
    check::Elsewhere others;
    const auto key = key_of(article);
    std::string_view last;
    for (const auto& use : traits.forms) {
        // The preferred form of a term is never asked about; a name may be spelt in several ways all the same.
        if (use.concept_id == last || (use.spelling.empty() && use.preferred)) {
            continue;
        }
        last = use.concept_id;
        for (const auto& count : counts_of(use.concept_id)) {
            const bool own = std::any_of(traits.forms.begin(), traits.forms.end(), [&](const check::FormUse& one) {
                return one.concept_id == use.concept_id && one.form == count.form;
            });
            const auto articles = count.articles - (own ? 1U : 0U);
            if (articles > 0) {
                const auto& example = target_path(count.first == key ? count.last : count.first);
                others.forms.push_back({use.concept_id, count.form, count.spelling, articles, example});
            }
        }
    }
    add_renderings(key, traits, others);
    return others;
}

void Memory::add_renderings(std::int64_t key, const check::ArticleTraits& traits, check::Elsewhere& others) {
    // “<” or “>”, because the index is then asked for what differs; “<>” would read all that is alike.
    const auto ask = [&](std::optional<Statement>& rows_of, const char* sql, check::Side differs) {
        auto& rows = prepared(rows_of, sql);
        rows.bind(1, key);
        while (rows.step()) {
            const auto position = static_cast<std::size_t>(rows.integer(0));
            if (position < traits.renderings.size()) {
                others.renderings.push_back({position, differs, std::string(rows.text(1)), std::string(rows.text(2))});
            }
        }
        rows.reset();
    };
    ask(other_targets_,
        "SELECT own.position, other.target, article.target FROM rendering own JOIN rendering other "
        "ON other.source_key = own.source_key AND (other.target_key < own.target_key OR "
        "other.target_key > own.target_key) AND other.article <> own.article "
        "JOIN article ON article.key = other.article WHERE own.article = ? ORDER BY own.position, article.target",
        check::Side::target);
    ask(other_sources_,
        "SELECT own.position, other.source, article.target FROM rendering own JOIN rendering other "
        "ON other.target_key = own.target_key AND (other.source_key < own.source_key OR "
        "other.source_key > own.source_key) AND other.article <> own.article "
        "JOIN article ON article.key = other.article WHERE own.article = ? ORDER BY own.position, article.target",
        check::Side::source);
}

std::string content_key(std::string_view source, std::string_view target) {
    text::ContentHash hash;
    hash.add(source);
    hash.add(target);
    return fmt::format("{:016x}", hash.value());
}

}  // namespace loep::project
