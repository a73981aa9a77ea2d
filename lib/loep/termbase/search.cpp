// Finding concepts through the search index, and reading the history.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "loep/termbase/concept_rows.hpp"
#include "loep/termbase/database.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/termbase/statement.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::termbase {

namespace {

/// Quoted, because FTS5's language has words and signs of its own (https://www.sqlite.org/fts5.html, 3).
std::string quoted(std::string_view word) {
    std::string quoted = "\"";
    for (const char byte : word) {
        quoted += byte;
        if (byte == '"') {
            quoted += byte;
        }
    }
    return quoted + '"';
}

std::vector<std::string> quoted_words(std::string_view key) {
    std::vector<std::string> all;
    for (const auto& word : text::words(key, {text::ByteOffset{0}, text::ByteOffset{key.size()}})) {
        if (word.kind != text::WordKind::punctuation) {
            all.push_back(quoted(text::slice(key, word.span)));
        }
    }
    return all;
}

/// More matches than this are not ranked by how rare their words are, because that reads all of them.
constexpr std::int64_t most_ranked = 10'000;

/// What to ask the search index for, in the language of FTS5.
class Expressions {
  public:
    Expressions(sqlite3* handle, const std::string& path, std::string_view query)
        : handle_(handle), path_(path), words_(quoted_words(text::bare_key(query))) {}

    bool is_one_word() const { return words_.size() == 1; }

    /// All the words as they are; empty where the query has no word.
    std::string whole() const { return fmt::format("{}", fmt::join(words_, " ")); }

    /// All the words or words that begin with them. Beside others, a word that very many concepts have is only taken
    /// whole: reading all its continuations would take longer than the rest of the search, and find no better ones.
    std::string beginnings() const {
        std::vector<std::string> parts;
        for (const auto& word : words_) {
            parts.push_back(words_.size() > 1 && is_frequent(word) ? word : word + " *");
        }
        return fmt::format("{}", fmt::join(parts, " "));
    }

    /// Whether more than `most_ranked` concepts match.
    bool is_frequent(const std::string& expression) const {
        Statement rows(handle_, path_, "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1 OFFSET ?");
        return rows.bind(1, expression).bind(2, most_ranked).step();
    }

  private:
    sqlite3* handle_;
    const std::string& path_;
    std::vector<std::string> words_;
};

/// A word in a designation counts ten times one in a remark.
constexpr const char* ranked_ids =
    "SELECT concept.id FROM (SELECT rowid AS key, bm25(search, 10.0, 1.0) AS weight FROM search "
    "WHERE search MATCH ?1 ORDER BY weight LIMIT min(?2, ?3)) AS hit JOIN concept USING (key) "
    "ORDER BY hit.weight, concept.id";

/// The first matches there are, those with the shortest first designation in front.
constexpr const char* shortest_ids =
    "SELECT concept.id FROM (SELECT rowid AS key FROM search WHERE search MATCH ?1 LIMIT ?3) AS hit "
    "JOIN concept ON concept.key = hit.key JOIN designation ON designation.concept = hit.key AND position = 0 "
    "ORDER BY length(designation.text), concept.id LIMIT ?2";

/// One search: the ids of the matches of one expression after the other, each once.
class IdSearch {
  public:
    IdSearch(sqlite3* handle, const std::string& path, const Expressions& expressions, std::size_t enough)
        : handle_(handle), path_(path), expressions_(expressions), enough_(static_cast<std::int64_t>(enough)) {}

    /// What `expression` adds to what was found before, the best first.
    std::vector<std::string> next(const std::string& expression) {
        std::vector<std::string> found;
        if (expressions_.is_frequent(expression)) {
            // Names and ids that begin with the word: "^" is the beginning of a column. Several words that stand
            // together in so many concepts name none of them.
            if (expressions_.is_one_word()) {
                collect(shortest_ids, "^ " + expression, found);
            }
            if (static_cast<std::int64_t>(found.size()) < enough_) {
                collect(shortest_ids, expression, found);
            }
        } else {
            collect(ranked_ids, expression, found);
        }
        return found;
    }

  private:
    void collect(const char* sql, const std::string& expression, std::vector<std::string>& found) {
        Statement rows(handle_, path_, sql);
        rows.bind(1, expression).bind(2, enough_).bind(3, most_ranked);
        while (rows.step()) {
            if (known_.emplace(rows.text(0)).second) {
                found.emplace_back(rows.text(0));
            }
        }
    }

    sqlite3* handle_;
    const std::string& path_;
    const Expressions& expressions_;
    std::int64_t enough_;
    std::set<std::string, std::less<>> known_;
};

}  // namespace

std::optional<Concept> Database::find(std::string_view id) const {
    const Snapshot snapshot(handle_.get(), path_);
    return read_concept(handle_.get(), path_, id);
}

std::vector<std::string> Database::removed() const {
    std::vector<std::string> ids;
    Statement rows(handle_.get(), path_, "SELECT id FROM removed ORDER BY id");
    while (rows.step()) {
        ids.emplace_back(rows.text(0));
    }
    return ids;
}

std::vector<PreferredBy> Database::preferred_by(std::string_view id) const {
    const Snapshot snapshot(handle_.get(), path_);
    return read_concept_state(handle_.get(), path_, id).preferred_by;
}

std::vector<Concept> Database::search(std::string_view query, std::size_t limit) const {
    const Snapshot snapshot(handle_.get(), path_);
    const auto key = text::bare_key(query);
    // More than are asked for, because the index does not know which designation is the words themselves.
    constexpr std::size_t fewest = 50;
    const Expressions expressions(handle_.get(), path_, key);
    IdSearch ids(handle_.get(), path_, expressions, std::max(limit, fewest));
    std::vector<Concept> found;
    for (const bool beginnings : {false, true}) {
        const auto expression = beginnings ? expressions.beginnings() : expressions.whole();
        if (expression.empty() || found.size() >= limit) {
            break;
        }
        const auto from = static_cast<std::ptrdiff_t>(found.size());
        for (const auto& id : ids.next(expression)) {
            found.push_back(*read_concept(handle_.get(), path_, id));
        }
        // What is called by just these words comes first, however often the words stand elsewhere.
        std::stable_partition(found.begin() + from, found.end(),
                              [&key](const Concept& of) { return is_called(of, key); });
    }
    found.erase(found.begin() + static_cast<std::ptrdiff_t>(std::min(limit, found.size())), found.end());
    return found;
}

std::vector<std::string> Database::all_found(std::string_view query) const {
    std::vector<std::string> ids;
    if (const auto expression = Expressions(handle_.get(), path_, query).beginnings(); !expression.empty()) {
        Statement rows(handle_.get(), path_,
                       "SELECT concept.id FROM search JOIN concept ON concept.key = search.rowid WHERE search MATCH ?");
        rows.bind(1, expression);
        while (rows.step()) {
            ids.emplace_back(rows.text(0));
        }
    }
    return ids;
}

std::size_t Database::count_found(std::string_view query) const {
    const auto expression = Expressions(handle_.get(), path_, query).beginnings();
    if (expression.empty()) {
        return 0;
    }
    Statement rows(handle_.get(), path_, "SELECT count(*) FROM search WHERE search MATCH ?");
    rows.bind(1, expression).step();
    return static_cast<std::size_t>(rows.integer(0));
}

bool Database::decides(std::string_view id) const {
    Statement rows(handle_.get(), path_,
                   "SELECT 1 FROM concept WHERE id = ?1 UNION ALL SELECT 1 FROM removed WHERE id = ?1");
    return rows.bind(1, id).step();
}

std::vector<std::string> Database::near_words(std::string_view word, std::size_t distance) const {
    std::vector<std::string> found;
    if (word.empty()) {
        return found;
    }
    // The vocabulary is a table of this connection only: nothing is written to the file.
    execute(handle_.get(), path_,
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab(main, search, col)");
    const auto letter = text::character_at(word, 0);
    const auto from = std::string(word.substr(0, letter.size));
    std::string to;
    text::append_utf8(to, letter.point + 1);
    const auto size = text::count_code_points(word);
    Statement rows(handle_.get(), path_,
                   "SELECT term FROM temp.vocabulary WHERE term >= ? AND term < ? AND col = 'names' "
                   "AND length(term) BETWEEN ? AND ?");
    rows.bind(1, from).bind(2, to);
    rows.bind(3, static_cast<std::int64_t>(size > distance ? size - distance : 1));
    rows.bind(4, static_cast<std::int64_t>(size + distance));
    while (rows.step()) {
        if (rows.text(0) != word && text::edit_distance(rows.text(0), word) <= distance) {
            found.emplace_back(rows.text(0));
        }
    }
    return found;
}

std::vector<PastChange> Database::history(std::string_view concept_id, std::size_t limit) const {
    std::vector<PastChange> all;
    Statement rows(handle_.get(), path_,
                   "SELECT change, time, author, reason, command, action, concept_id, what, coalesce(undoes, 0) "
                   "FROM history WHERE ?1 = '' OR concept_id = ?1 ORDER BY key DESC LIMIT ?2");
    rows.bind(1, concept_id).bind(2, static_cast<std::int64_t>(limit));
    while (rows.step()) {
        auto& row = all.emplace_back();
        row.change = rows.integer(0);
        row.time = rows.text(1);
        row.author = rows.text(2);
        row.reason = rows.text(3);
        row.command = rows.text(4);
        row.action = rows.text(5);
        row.concept_id = rows.text(6);
        row.what = rows.text(7);
        row.undoes = rows.integer(8);
    }
    return all;
}

std::vector<std::optional<ConceptState>> Database::states_before(std::string_view concept_id) const {
    std::vector<std::optional<ConceptState>> all;
    Statement rows(handle_.get(), path_,
                   "SELECT state_before, state_before IS NULL FROM history WHERE concept_id = ? ORDER BY key DESC");
    rows.bind(1, concept_id);
    while (rows.step()) {
        all.push_back(rows.integer(1) != 0 ? std::nullopt : std::optional(read_state(rows.text(0))));
    }
    return all;
}

}  // namespace loep::termbase
