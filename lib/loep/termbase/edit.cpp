// Every change reads, compares and writes inside one transaction that began as the writer.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/edit.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/concept_rows.hpp"
#include "loep/termbase/history.hpp"
#include "loep/termbase/statement.hpp"
#include "loep/termbase/validate.hpp"
#include "loep/text/messages.hpp"

namespace loep::termbase {

namespace {

[[noreturn]] void refuse(std::string message) {
    throw Error(ErrorCode::usage, std::move(message));
}

void check_concept(const Concept& of) {
    const auto problems = find_problems(of);
    if (!problems.empty()) {
        refuse(problems.front().message);
    }
}

/// The preferences whose designation is still there.
std::vector<PreferredBy> still_there(const std::vector<PreferredBy>& all, const Concept& of) {
    std::vector<PreferredBy> kept;
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&of](const PreferredBy& preferred) {
        return std::any_of(of.designations.begin(), of.designations.end(),
                           [&](const Designation& designation) { return designation.text == preferred.designation; });
    });
    return kept;
}

/// One concept of a change that is to be taken back.
struct Step {
    std::string concept_id;
    ConceptState before;
    ConceptState now;
};

/// A concept that one change touched several times is as it was before the first of them.
std::vector<Step> steps_back(sqlite3* handle, const std::string& path, std::int64_t number) {
    std::vector<Step> steps;
    Statement rows(handle, path,
                   "SELECT first.concept_id, first.state_before, first.state_before IS NULL, last_key FROM "
                   "(SELECT min(key) AS first_key, max(key) AS last_key FROM history WHERE change = ? "
                   "GROUP BY concept_id) JOIN history AS first ON first.key = first_key ORDER BY first_key");
    rows.bind(1, number);
    while (rows.step()) {
        const std::string id(rows.text(0));
        if (rows.integer(2) != 0) {
            refuse(text::message("change {} cannot be taken back: the history does not hold what was there before it",
                                 number));
        }
        Step step{id, read_state(rows.text(1)), read_concept_state(handle, path, id)};
        if (state_after(handle, path, id, rows.integer(3)) != step.now) {
            refuse(text::message("change {} cannot be taken back: “{}” has changed since (loep term history {})",
                                 number, id, id));
        }
        steps.push_back(std::move(step));
    }
    if (steps.empty()) {
        refuse(text::message("there is no change {}", number));
    }
    return steps;
}

std::string_view action_of(bool was_there, bool is_there) {
    return !was_there ? "add" : is_there ? "change" : "remove";
}

}  // namespace

Edit::Edit(Database& own, const Database* below, const Change& change, std::string_view command)
    : own_(own),
      below_(below),
      change_(change),
      command_(command),
      transaction_(std::make_unique<Transaction>(own.handle_.get(), own.path_)),
      history_(std::make_unique<HistoryWriter>(own.handle_.get(), own.path_, change, command)) {}

Edit::~Edit() = default;

std::optional<Concept> Edit::find(std::string_view id) const {
    auto state = read_concept_state(own_.handle_.get(), own_.path_, id);
    if (state.content.has_value() || state.removed || below_ == nullptr) {
        return std::move(state.content);
    }
    return below_->find(id);
}

std::vector<Concept> Edit::related_to(std::string_view id) const {
    std::vector<Concept> found;
    Statement rows(own_.handle_.get(), own_.path_,
                   "SELECT DISTINCT concept.id FROM relation JOIN concept ON concept.key = relation.concept "
                   "WHERE relation.target = ? ORDER BY 1");
    rows.bind(1, id);
    while (rows.step()) {
        found.push_back(*read_concept(own_.handle_.get(), own_.path_, rows.text(0)));
    }
    return found;
}

void Edit::check_new_targets(const std::optional<Concept>& before, const Concept& of) const {
    for (const auto& relation : of.relations) {
        const bool is_old = before.has_value() && std::find(before->relations.begin(), before->relations.end(),
                                                            relation) != before->relations.end();
        const auto kind = relation_kind_names.name(relation.kind);
        if (!is_old && !find(relation.target).has_value()) {
            refuse(text::message("“{}” is {} “{}”, which does not exist", of.id, kind, relation.target));
        }
    }
}

void Edit::put(const Concept& of) {
    const auto before = find(of.id);
    if (before != of) {
        check_concept(of);
        check_new_targets(before, of);
        replace(before, of);
    }
}

void Edit::put_all(const std::vector<Concept>& concepts) {
    for (const auto& of : concepts) {
        const auto before = find(of.id);
        if (before != of) {
            replace(before, of);
        }
    }
}

void Edit::replace(const std::optional<Concept>& before, const Concept& of) {
    const auto state = read_concept_state(own_.handle_.get(), own_.path_, of.id);
    history_->row({action_of(before.has_value(), true), of.id, before ? changed_fields(*before, of) : std::string()},
                  write_state(state));
    write_concept_state(own_.handle_.get(), own_.path_, of.id, {of, false, still_there(state.preferred_by, of)});
}

void Edit::add_all(const std::vector<Concept>& concepts) {
    ConceptInserter inserter(own_.handle_.get(), own_.path_);
    Statement unhide(own_.handle_.get(), own_.path_, "DELETE FROM removed WHERE id = ?");
    Statement was_hidden(own_.handle_.get(), own_.path_, "SELECT 1 FROM removed");
    const bool hides = was_hidden.step();
    for (const auto& of : concepts) {
        ConceptState before;
        if (hides) {
            before = read_concept_state(own_.handle_.get(), own_.path_, of.id);
            unhide.bind(1, of.id).run();
        }
        history_->row({"add", of.id, ""}, write_state(before));
        inserter.insert(of);
    }
}

void Edit::put_styles(const std::vector<Style>& styles) {
    auto* handle = own_.handle_.get();
    execute(handle, own_.path_, "DELETE FROM style");
    Statement insert(handle, own_.path_, "INSERT INTO style (id, locale, name, source) VALUES (?, ?, ?, ?)");
    Statement prefer(handle, own_.path_,
                     "INSERT OR IGNORE INTO style_preference (style, designation) "
                     "SELECT style.key, designation.key FROM style, designation JOIN concept "
                     "ON concept.key = designation.concept WHERE style.id = ? AND concept.id = ? AND "
                     "designation.text = ? AND substr(designation.locale || '-', 1, instr(designation.locale || '-', "
                     "'-')) = substr(style.locale || '-', 1, instr(style.locale || '-', '-'))");
    for (const auto& style : styles) {
        insert.bind(1, style.id).bind(2, style.locale).bind(3, style.name).bind(4, style.source).run();
        for (const auto& preference : style.preferences) {
            prefer.bind(1, style.id).bind(2, preference.concept_id).bind(3, preference.designation).run();
        }
    }
    history_->row({"change", "", "styles"});
}

void Edit::remove(std::string_view id) {
    if (!find(id).has_value()) {
        throw Error(ErrorCode::not_found, text::message("there is no concept “{}”", id));
    }
    history_->row({"remove", id, ""}, write_state(read_concept_state(own_.handle_.get(), own_.path_, id)));
    const bool hides = below_ != nullptr && below_->find(id).has_value();
    write_concept_state(own_.handle_.get(), own_.path_, id, {std::nullopt, hides, {}});
}

std::int64_t Edit::newest_to_undo() const {
    // From the newest back: a change that was taken back has no effect, and so takes nothing back itself.
    std::set<std::int64_t> undone;
    Statement rows(own_.handle_.get(), own_.path_,
                   "SELECT DISTINCT change, coalesce(undoes, 0) FROM history ORDER BY change DESC");
    while (rows.step()) {
        if (undone.contains(rows.integer(0))) {
            continue;
        }
        if (rows.integer(1) == 0) {
            return rows.integer(0);
        }
        undone.insert(rows.integer(1));
    }
    refuse(text::message("there is no change to take back"));
}

std::vector<std::string> Edit::undo(std::int64_t number) {
    auto* handle = own_.handle_.get();
    const auto wanted = number == 0 ? newest_to_undo() : number;
    const auto steps = steps_back(handle, own_.path_, wanted);
    history_ = std::make_unique<HistoryWriter>(handle, own_.path_, change_, command_, wanted);
    std::vector<std::string> ids;
    for (const auto& step : steps) {
        const auto was = find(step.concept_id);
        write_concept_state(handle, own_.path_, step.concept_id, step.before);
        const auto is = find(step.concept_id);
        history_->row({action_of(was.has_value(), is.has_value()), step.concept_id,
                       was && is ? changed_fields(*was, *is) : std::string()},
                      write_state(step.now));
        ids.push_back(step.concept_id);
    }
    return ids;
}

std::int64_t Edit::commit() {
    transaction_->commit();
    return history_->change();
}

}  // namespace loep::termbase
