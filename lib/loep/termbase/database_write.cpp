// Replacing the whole termbase in one transaction, with its history.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/concept_rows.hpp"
#include "loep/termbase/database.hpp"
#include "loep/termbase/history.hpp"
#include "loep/termbase/packed.hpp"
#include "loep/termbase/statement.hpp"
#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"

namespace loep::termbase {

namespace {

/// What the database held of `of`, for its history.
ConceptState state_of(const Concept& of, const Termbase& termbase) {
    ConceptState state;
    state.content = of;
    for (const auto& style : termbase.styles) {
        for (const auto& preference : style.preferences) {
            if (preference.concept_id == of.id) {
                state.preferred_by.push_back({style.id, preference.designation});
            }
        }
    }
    std::sort(state.preferred_by.begin(), state.preferred_by.end(), [](const PreferredBy& a, const PreferredBy& b) {
        return std::tie(a.style, a.designation) < std::tie(b.style, b.designation);
    });
    return state;
}

class Filler {
  public:
    Filler(sqlite3* handle, const std::string& path, const Termbase& termbase)
        : handle_(handle), path_(path), termbase_(termbase) {}

    void fill() {
        // The index is made anew, because emptying it takes away a row at a time.
        execute(handle_, path_,
                "DELETE FROM style; DELETE FROM relation; DELETE FROM designation; DELETE FROM concept; "
                "DELETE FROM subject_field; DELETE FROM removed");
        remake_search(handle_, path_);
        ConceptInserter inserter(handle_, path_);
        for (const auto& of : termbase_.concepts) {
            concept_key_.emplace(of.id, inserter.insert(of));
            first_designation_.emplace(of.id, inserter.first_designation());
        }
        insert_styles();
    }

  private:
    std::int64_t key_of(std::string_view id, std::string_view who) const {
        const auto found = concept_key_.find(id);
        if (found == concept_key_.end()) {
            throw Error(ErrorCode::database,
                        text::message("{} names the concept \"{}\", which does not exist", who, id), {path_});
        }
        return found->second;
    }

    void insert_styles() {
        Statement insert(handle_, path_, "INSERT INTO style (key, id, locale, name, source) VALUES (?, ?, ?, ?, ?)");
        std::int64_t key = 0;
        for (const auto& style : termbase_.styles) {
            insert.bind(1, ++key)
                .bind(2, style.id)
                .bind(3, style.locale)
                .bind(4, style.name)
                .bind(5, style.source)
                .run();
            for (const auto& preference : style.preferences) {
                insert_preference(key, style, preference);
            }
        }
    }

    void insert_preference(std::int64_t style_key, const Style& style, const StylePreference& preference) {
        const auto at = key_of(preference.concept_id, "style " + style.id) - 1;
        const auto& of = termbase_.concepts[static_cast<std::size_t>(at)];
        Statement insert(handle_, path_, "INSERT OR IGNORE INTO style_preference (style, designation) VALUES (?, ?)");
        auto key = first_designation_[of.id];
        bool found = false;
        for (const auto& candidate : of.designations) {
            if (candidate.text == preference.designation &&
                text::primary_subtag(candidate.locale) == text::primary_subtag(style.locale)) {
                insert.bind(1, style_key).bind(2, key).run();
                found = true;
            }
            ++key;
        }
        if (!found) {
            throw Error(ErrorCode::database,
                        text::message("style {} prefers \"{}\", which is no designation of {} in {}", style.id,
                                      preference.designation, of.id, style.locale),
                        {path_});
        }
    }

    sqlite3* handle_;
    const std::string& path_;
    const Termbase& termbase_;
    std::unordered_map<std::string_view, std::int64_t> concept_key_;
    std::unordered_map<std::string_view, std::int64_t> first_designation_;
};

void write_history(HistoryWriter& history, const Termbase& before, const Termbase& after) {
    if (before.concepts.empty()) {
        history.row({"fill", "", fmt::format("{} concepts", after.concepts.size())});
        return;
    }
    // Both are sorted by id.
    auto old = before.concepts.begin();
    for (const auto& of : after.concepts) {
        for (; old != before.concepts.end() && old->id < of.id; ++old) {
            history.row({"remove", old->id, ""}, write_state(state_of(*old, before)));
        }
        if (old == before.concepts.end() || old->id != of.id) {
            history.row({"add", of.id, ""}, "");
            continue;
        }
        const auto fields = changed_fields(*old, of);
        if (!fields.empty()) {
            history.row({"change", of.id, fields}, write_state(state_of(*old, before)));
        }
        ++old;
    }
    for (; old != before.concepts.end(); ++old) {
        history.row({"remove", old->id, ""}, write_state(state_of(*old, before)));
    }
    if (before.styles != after.styles) {
        history.row({"change", "", "styles"});
    }
}

}  // namespace

void Database::replace_all(const Termbase& termbase, const Change& change) {
    Termbase sorted = termbase;
    std::stable_sort(sorted.concepts.begin(), sorted.concepts.end(),
                     [](const Concept& a, const Concept& b) { return a.id < b.id; });
    std::stable_sort(sorted.styles.begin(), sorted.styles.end(),
                     [](const Style& a, const Style& b) { return a.id < b.id; });
    Transaction transaction(handle_.get(), path_);
    const auto before = load();
    Filler(handle_.get(), path_, sorted).fill();
    HistoryWriter history(handle_.get(), path_, change, "import");
    write_history(history, before, sorted);
    transaction.commit();
}

void Database::seal() {
    // A piece and its row fit on a page, so that SQLite hands out the piece where it lies instead of gathering it.
    constexpr std::size_t piece_size = 24'000;
    const auto pieces = pack(load(), piece_size);
    {
        Transaction transaction(handle_.get(), path_);
        Statement insert(handle_.get(), path_, "INSERT OR REPLACE INTO packed (key, bytes) VALUES (?, ?)");
        std::int64_t key = 0;
        for (const auto& piece : pieces) {
            insert.bind(1, ++key).bind_bytes(2, piece).run();
        }
        transaction.commit();
    }
    execute(handle_.get(), path_, "INSERT INTO search (search) VALUES ('optimize')");
    execute(handle_.get(), path_, "PRAGMA journal_mode = DELETE; PRAGMA page_size = 32768; VACUUM");
}

}  // namespace loep::termbase
