// Finding concepts through the search index, and reading the history.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "loep/termbase/concept_rows.hpp"
#include "loep/termbase/database.hpp"
#include "loep/termbase/statement.hpp"
#include "loep/text/characters.hpp"
#include "loep/text/nearest.hpp"
#include "loep/text/words.hpp"

namespace loep::termbase {

namespace {

/// Each word quoted, because FTS5's language has words and signs of its own (https://www.sqlite.org/fts5.html, 3).
std::string match_expression(std::string_view key, bool beginnings) {
    std::string expression;
    for (const auto& word : text::words(key, {text::ByteOffset{0}, text::ByteOffset{key.size()}})) {
        if (word.kind == text::WordKind::punctuation) {
            continue;
        }
        expression += expression.empty() ? "\"" : " \"";
        for (const char byte : text::slice(key, word.span)) {
            expression += byte;
            if (byte == '"') {
                expression += byte;
            }
        }
        expression += beginnings ? "\" *" : "\"";
    }
    return expression;
}

/// 0 when a designation is the words asked for, 1 otherwise: those come first, however often the words stand elsewhere.
int distance_of(const Concept& of, std::string_view key) {
    const auto is_it = [key](const Designation& designation) { return text::bare_key(designation.text) == key; };
    return std::any_of(of.designations.begin(), of.designations.end(), is_it) ? 0 : 1;
}

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
    const auto enough = std::max<std::size_t>(limit, 50);
    std::vector<Concept> found;
    std::set<std::string, std::less<>> ids;
    for (const bool beginnings : {false, true}) {
        const auto expression = match_expression(key, beginnings);
        if (expression.empty() || found.size() >= limit) {
            break;
        }
        // A word in a designation counts ten times one in a remark.
        Statement rows(handle_.get(), path_,
                       "SELECT concept.id FROM (SELECT rowid AS key, bm25(search, 10.0, 1.0) AS weight FROM search "
                       "WHERE search MATCH ? ORDER BY weight LIMIT ?) AS hit JOIN concept USING (key) "
                       "ORDER BY hit.weight, concept.id");
        rows.bind(1, expression).bind(2, static_cast<std::int64_t>(enough));
        const auto from = static_cast<std::ptrdiff_t>(found.size());
        while (rows.step()) {
            if (ids.emplace(rows.text(0)).second) {
                found.push_back(*read_concept(handle_.get(), path_, rows.text(0)));
            }
        }
        std::stable_sort(found.begin() + from, found.end(), [&key](const Concept& a, const Concept& b) {
            return distance_of(a, key) < distance_of(b, key);
        });
    }
    found.erase(found.begin() + static_cast<std::ptrdiff_t>(std::min(limit, found.size())), found.end());
    return found;
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

}  // namespace loep::termbase
