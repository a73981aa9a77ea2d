// Replacing the whole termbase in one transaction, with its history.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <ctime>
#include <map>
#include <string_view>
#include <unordered_map>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/database.hpp"
#include "loep/termbase/packed.hpp"
#include "loep/termbase/statement.hpp"
#include "loep/text/language.hpp"

namespace loep::termbase {

namespace {

std::string now_utc() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 32> buffer{};
    const auto size = std::strftime(buffer.data(), buffer.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {buffer.data(), size};
}

class Filler {
  public:
    Filler(sqlite3* handle, const std::string& path, const Termbase& termbase)
        : handle_(handle), path_(path), termbase_(termbase) {}

    void fill() {
        execute(handle_, path_,
                "DELETE FROM style; DELETE FROM relation; DELETE FROM designation; DELETE FROM concept; "
                "DELETE FROM subject_field");
        insert_subject_fields();
        insert_concepts();
        insert_designations();
        insert_relations();
        insert_styles();
    }

  private:
    void insert_subject_fields() {
        for (const auto& of : termbase_.concepts) {
            if (!of.subject.empty()) {
                subject_key_.emplace(of.subject, 0);
            }
        }
        Statement insert(handle_, path_, "INSERT INTO subject_field (key, name) VALUES (?, ?)");
        std::int64_t key = 0;
        for (auto& [name, value] : subject_key_) {
            value = ++key;
            insert.bind(1, value).bind(2, name).run();
        }
    }

    void insert_concepts() {
        Statement insert(handle_, path_,
                         "INSERT INTO concept (key, id, kind, subject_field, definition, source, note, verified) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        std::int64_t key = 0;
        for (const auto& of : termbase_.concepts) {
            concept_key_.emplace(of.id, ++key);
            insert.bind(1, key).bind(2, of.id).bind(3, concept_kind_names.name(of.kind));
            if (of.subject.empty()) {
                insert.bind_null(4);
            } else {
                insert.bind(4, subject_key_[of.subject]);
            }
            insert.bind(5, of.definition).bind(6, of.source).bind(7, of.note);
            insert.bind(8, std::int64_t{of.verified ? 1 : 0}).run();
        }
    }

    void insert_designations() {
        Statement insert(handle_, path_,
                         "INSERT INTO designation (key, concept, position, text, locale, type, status, part_of_speech, "
                         "gender, invariable, case_rule, abbreviation, scheme, source, note) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Statement insert_form(handle_, path_, "INSERT INTO form (designation, position, text) VALUES (?, ?, ?)");
        std::int64_t key = 0;
        for (const auto& of : termbase_.concepts) {
            first_designation_.emplace(of.id, key + 1);
            std::int64_t position = 0;
            for (const auto& added : of.designations) {
                insert.bind(1, ++key).bind(2, concept_key_[of.id]).bind(3, position++);
                insert.bind(4, added.text).bind(5, added.locale).bind(6, term_type_names.name(added.type));
                insert.bind(7, administrative_status_names.name(added.status));
                insert.bind(8, part_of_speech_names.name(added.part_of_speech))
                    .bind(9, added.gender == Gender::none ? std::string_view{} : gender_names.name(added.gender));
                insert.bind(10, std::int64_t{added.invariable ? 1 : 0}).bind(11, case_rule_names.name(added.case_rule));
                insert.bind(12, abbreviation_class_names.name(added.abbreviation)).bind(13, added.scheme);
                insert.bind(14, added.source).bind(15, added.note).run();
                std::int64_t form_position = 0;
                for (const auto& form : added.forms) {
                    insert_form.bind(1, key).bind(2, form_position++).bind(3, form).run();
                }
            }
        }
    }

    std::int64_t key_of(std::string_view id, std::string_view who) const {
        const auto found = concept_key_.find(id);
        if (found == concept_key_.end()) {
            throw Error(ErrorCode::database, fmt::format("{} names the concept \"{}\", which does not exist", who, id),
                        {path_});
        }
        return found->second;
    }

    void insert_relations() {
        Statement insert(handle_, path_, "INSERT INTO relation (concept, position, kind, target) VALUES (?, ?, ?, ?)");
        for (const auto& of : termbase_.concepts) {
            std::int64_t position = 0;
            for (const auto& relation : of.relations) {
                insert.bind(1, concept_key_[of.id]).bind(2, position++);
                insert.bind(3, relation_kind_names.name(relation.kind)).bind(4, key_of(relation.target, of.id)).run();
            }
        }
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
                        fmt::format("style {} prefers \"{}\", which is no designation of {} in {}", style.id,
                                    preference.designation, of.id, style.locale),
                        {path_});
        }
    }

    sqlite3* handle_;
    const std::string& path_;
    const Termbase& termbase_;
    std::map<std::string_view, std::int64_t> subject_key_;
    std::unordered_map<std::string_view, std::int64_t> concept_key_;
    std::unordered_map<std::string_view, std::int64_t> first_designation_;
};

/// The fields in which two versions of a concept differ, for the history.
std::string changed_fields(const Concept& before, const Concept& after) {
    std::string fields;
    const auto compare = [&fields](bool same, std::string_view name) {
        if (!same) {
            fields += fields.empty() ? "" : ", ";
            fields += name;
        }
    };
    compare(before.kind == after.kind, "kind");
    compare(before.subject == after.subject, "subject");
    compare(before.definition == after.definition, "definition");
    compare(before.source == after.source, "source");
    compare(before.note == after.note, "note");
    compare(before.verified == after.verified, "verified");
    compare(before.designations == after.designations, "designations");
    compare(before.relations == after.relations, "relations");
    return fields;
}

class Historian {
  public:
    Historian(sqlite3* handle, const std::string& path, const Change& change)
        : insert_(handle, path,
                  "INSERT INTO history (time, author, reason, action, concept_id, what) VALUES (?, ?, ?, ?, ?, ?)"),
          change_(change),
          time_(change.time.empty() ? now_utc() : change.time) {}

    void write(const Termbase& before, const Termbase& after) {
        if (before.concepts.empty()) {
            row("fill", "", fmt::format("{} concepts", after.concepts.size()));
            return;
        }
        // Both are sorted by id.
        auto old = before.concepts.begin();
        for (const auto& of : after.concepts) {
            for (; old != before.concepts.end() && old->id < of.id; ++old) {
                row("remove", old->id, "");
            }
            if (old == before.concepts.end() || old->id != of.id) {
                row("add", of.id, "");
                continue;
            }
            const auto fields = changed_fields(*old++, of);
            if (!fields.empty()) {
                row("change", of.id, fields);
            }
        }
        for (; old != before.concepts.end(); ++old) {
            row("remove", old->id, "");
        }
        if (before.styles != after.styles) {
            row("change", "", "styles");
        }
    }

  private:
    void row(std::string_view action, std::string_view concept_id, const std::string& what) {
        insert_.bind(1, time_).bind(2, change_.author).bind(3, change_.reason);
        insert_.bind(4, action).bind(5, concept_id).bind(6, what).run();
    }

    Statement insert_;
    const Change& change_;
    std::string time_;
};

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
    Historian(handle_.get(), path_, change).write(before, sorted);
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
    execute(handle_.get(), path_, "PRAGMA journal_mode = DELETE; PRAGMA page_size = 32768; VACUUM");
}

}  // namespace loep::termbase
