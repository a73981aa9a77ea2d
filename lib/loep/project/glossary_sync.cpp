// Three versions of each concept: the database's, the folder's, and the one that both held last.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_sync.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include <fmt/format.h>

#include "loep/project/bulk_change.hpp"
#include "loep/project/sync_folder.hpp"
#include "loep/termbase/edit.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/system_fault.hpp"

namespace loep::project {

namespace {

using termbase::Concept;
using termbase::ConceptState;
using termbase::DifferenceKind;

constexpr std::string_view style_prefix = "style ";

std::string lines_of(const StyleHead& head) {
    return head.locale + "\n" + head.name + "\n" + head.source;
}

StyleHead head_of(std::string_view lines) {
    StyleHead head;
    const auto next = [&lines] {
        const auto line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(std::min(line.size() + 1, lines.size()));
        return std::string(line);
    };
    head.locale = next();
    head.name = next();
    head.source = next();
    return head;
}

/// Fields with the styles that prefer a designation among them.
std::map<std::string, std::string> fields_of(const ConceptState* state) {
    std::map<std::string, std::string> fields;
    if (state == nullptr || !state->content.has_value()) {
        return fields;
    }
    fields = termbase::fields_of(*state->content);
    for (const auto& preferred : state->preferred_by) {
        fields.emplace(fmt::format("style {}: “{}”", preferred.style, preferred.designation), "preferred");
    }
    return fields;
}

std::map<std::string, std::string> fields_of(const StyleHead* head) {
    std::map<std::string, std::string> fields;
    if (head != nullptr) {
        fields = {{"locale", head->locale}, {"name", head->name}, {"source", head->source}};
    }
    return fields;
}

using Fields = std::map<std::string, std::string>;

std::string value_of(const Fields& fields, const std::string& name) {
    const auto found = fields.find(name);
    return found == fields.end() ? std::string() : found->second;
}

std::set<std::string> names_of(std::initializer_list<const Fields*> all) {
    std::set<std::string> names;
    for (const auto* fields : all) {
        for (const auto& row : *fields) {
            names.insert(row.first);
        }
    }
    return names;
}

std::vector<termbase::FieldDifference> differences(const Fields& before, const Fields& after) {
    std::vector<termbase::FieldDifference> found;
    for (const auto& name : names_of({&before, &after})) {
        auto old = value_of(before, name);
        auto fresh = value_of(after, name);
        if (old != fresh) {
            found.push_back({name, std::move(old), std::move(fresh)});
        }
    }
    return found;
}

/// A set in which each side may add and drop: who prefers what.
std::vector<termbase::PreferredBy> merged_preferences(const ConceptState& last, const ConceptState& a,
                                                      const ConceptState& b) {
    const auto holds = [](const ConceptState& state, const termbase::PreferredBy& one) {
        return std::find(state.preferred_by.begin(), state.preferred_by.end(), one) != state.preferred_by.end();
    };
    std::vector<termbase::PreferredBy> merged;
    std::copy_if(a.preferred_by.begin(), a.preferred_by.end(), std::back_inserter(merged),
                 [&](const auto& one) { return holds(b, one) || !holds(last, one); });
    std::copy_if(b.preferred_by.begin(), b.preferred_by.end(), std::back_inserter(merged),
                 [&](const auto& one) { return !holds(a, one) && !holds(last, one); });
    return merged;
}

/// Both sides changed it; the outcome when no field was changed by both.
std::optional<ConceptState> merged(const ConceptState* last, const ConceptState& a, const ConceptState& b) {
    if (last == nullptr || !last->content.has_value()) {
        return std::nullopt;
    }
    std::vector<termbase::FieldConflict> conflicts;
    ConceptState made;
    made.content = termbase::merge(&*last->content, *a.content, *b.content, false, conflicts);
    made.preferred_by = merged_preferences(*last, a, b);
    return conflicts.empty() ? std::optional(std::move(made)) : std::nullopt;
}

/// A style is small: who changed it both ways must choose.
std::optional<StyleHead> merged(const StyleHead* /*last*/, const StyleHead& /*a*/, const StyleHead& /*b*/) {
    return std::nullopt;
}

template <class Map>
auto find(const Map& map, const std::string& id) {
    const auto found = map.find(id);
    return found == map.end() ? nullptr : &found->second;
}

class Syncer {
  public:
    Syncer(SyncSide last, SyncSide database, SyncFolder& folder, SyncConflicts on_conflict)
        : last_(std::move(last)), database_(std::move(database)), folder_(folder), on_conflict_(on_conflict) {}

    void run() {
        both(last_.styles, database_.styles, folder_.side.styles, style_prefix);
        both(last_.concepts, database_.concepts, folder_.side.concepts, "");
        std::stable_sort(report.steps.begin(), report.steps.end(),
                         [](const SyncStep& a, const SyncStep& b) { return a.change.id < b.change.id; });
    }

    /// What is to be in the database after, and what has changed there.
    const SyncSide& database() const { return database_; }
    const SyncSide& folder() const { return folder_.side; }
    const SyncSide& last() const { return last_; }
    const std::set<std::string>& to_database() const { return to_database_; }

    SyncReport report;

  private:
    /// Leaves in all three maps what is to be there.
    template <class Map>
    void both(Map& last, Map& database, Map& folder, std::string_view prefix) {
        std::set<std::string> ids;
        for (const auto* map : {&database, &folder, &last}) {
            for (const auto& row : *map) {
                ids.insert(row.first);
            }
        }
        for (const auto& id : ids) {
            const auto* was = find(last, id);
            const auto* here = find(database, id);
            const auto* there = find(folder, id);
            const auto same = [](const auto* a, const auto* b) {
                return a == nullptr || b == nullptr ? a == b : *a == *b;
            };
            if (same(here, there)) {
                report.same += here != nullptr ? 1 : 0;
                set(last, id, here);
            } else if (same(was, here) || (!same(was, there) && on_conflict_ == SyncConflicts::folder)) {
                step(SyncTarget::database, std::string(prefix) + id, here, there);
                set(database, id, there);
                set(last, id, there);
            } else if (same(was, there) || on_conflict_ == SyncConflicts::database) {
                step(SyncTarget::folder, std::string(prefix) + id, there, here);
                set(folder, id, here);
                set(last, id, here);
            } else if (const auto made = merge(was, here, there); made.has_value()) {
                step(SyncTarget::both, std::string(prefix) + id, was, &*made);
                set(database, id, &*made);
                set(folder, id, &*made);
                set(last, id, &*made);
            } else {
                conflict(std::string(prefix) + id, was, here, there);
            }
        }
    }

    template <class Map, class State>
    static void set(Map& map, const std::string& id, const State* state) {
        if (state == nullptr) {
            map.erase(id);
        } else {
            map[id] = State(*state);  // a copy first: it may lie in this map
        }
    }

    template <class State>
    std::optional<State> merge(const State* was, const State* here, const State* there) const {
        if (on_conflict_ != SyncConflicts::merge || here == nullptr || there == nullptr) {
            return std::nullopt;
        }
        return merged(was, *here, *there);
    }

    template <class State>
    void step(SyncTarget to, const std::string& id, const State* before, const State* after) {
        SyncStep made;
        made.to = to;
        made.change.id = id;
        made.change.kind = before == nullptr  ? DifferenceKind::added
                           : after == nullptr ? DifferenceKind::removed
                                              : DifferenceKind::changed;
        made.change.fields = differences(fields_of(before), fields_of(after));
        if (to != SyncTarget::folder) {
            to_database_.insert(id);
        }
        report.steps.push_back(std::move(made));
    }

    template <class State>
    void conflict(const std::string& id, const State* was, const State* here, const State* there) {
        SyncConflict made;
        made.id = id;
        const auto last = fields_of(was);
        const auto left = fields_of(here);
        const auto right = fields_of(there);
        if (here == nullptr || there == nullptr) {
            made.fields.push_back(
                {"the concept", "", here == nullptr ? "removed" : "changed", there == nullptr ? "removed" : "changed"});
        } else {
            for (const auto& name : names_of({&left, &right})) {
                auto one = SyncField{name, value_of(last, name), value_of(left, name), value_of(right, name)};
                if (one.in_database != one.in_folder) {
                    made.fields.push_back(std::move(one));
                }
            }
        }
        if (const auto* place = find(folder_.places, id); place != nullptr) {
            made.place = *place;
        }
        report.conflicts.push_back(std::move(made));
    }

    SyncSide last_;
    SyncSide database_;
    SyncFolder& folder_;
    SyncConflicts on_conflict_;
    std::set<std::string> to_database_;
};

SyncSide last_side(const std::vector<termbase::Synced>& all) {
    SyncSide side;
    for (const auto& one : all) {
        if (one.id.starts_with(style_prefix)) {
            side.styles.emplace(one.id.substr(style_prefix.size()), head_of(one.state));
        } else {
            side.concepts.emplace(one.id, termbase::read_state(one.state));
        }
    }
    return side;
}

std::vector<termbase::Synced> rows_of(const SyncSide& last, const SyncFolder& folder) {
    std::vector<termbase::Synced> rows;
    const auto file_of = [&folder](const std::string& id) {
        const auto* file = find(folder.file_of, id);
        return file == nullptr ? std::string() : *file;
    };
    for (const auto& [id, state] : last.concepts) {
        rows.push_back({id, file_of(id), termbase::write_state(state)});
    }
    for (const auto& [id, head] : last.styles) {
        const auto name = std::string(style_prefix) + id;
        rows.push_back({name, file_of(name), lines_of(head)});
    }
    return rows;
}

/// Styles before the concepts that they prefer designations of, and gone after them.
void write_database(const Syncer& syncer, termbase::Edit& edit) {
    const auto& side = syncer.database();
    for (const auto& id : syncer.to_database()) {
        if (id.starts_with(style_prefix)) {
            const auto name = id.substr(style_prefix.size());
            if (const auto* head = find(side.styles, name); head != nullptr) {
                edit.put_style({name, head->locale, head->name, head->source, {}});
            }
        }
    }
    for (const auto& id : syncer.to_database()) {
        if (!id.starts_with(style_prefix)) {
            const auto* state = find(side.concepts, id);
            edit.put_state(id, state == nullptr ? ConceptState() : *state);
        }
    }
    for (const auto& id : syncer.to_database()) {
        if (id.starts_with(style_prefix) && find(side.styles, id.substr(style_prefix.size())) == nullptr) {
            edit.remove_style(id.substr(style_prefix.size()));
        }
    }
}

/// All of them whole on the disk before the first takes its place.
void write_folder(const std::map<std::string, std::optional<std::string>>& files, const SyncFolder& folder,
                  bool dry_run, SyncReport& report) {
    std::vector<text::StagedFile> staged;
    const std::filesystem::path path(folder.path);
    if (!dry_run) {
        std::error_code error;
        std::filesystem::create_directories(path, error);
        if (error) {
            throw Error(ErrorCode::unwritable, text::message("cannot be made: ") + text::system_fault(error),
                        {folder.path});
        }
        text::remove_leftovers(folder.path);
    }
    for (const auto& [name, bytes] : files) {
        const auto* old = find(folder.bytes, name);
        if (!bytes.has_value()) {
            report.removed.push_back(name);
        } else if (old == nullptr || *old != *bytes) {
            report.written.push_back(name);
            if (!dry_run) {
                staged.emplace_back((path / name).string(), *bytes);
            }
        }
    }
    if (dry_run) {
        return;
    }
    for (auto& file : staged) {
        file.put();
    }
    for (const auto& name : report.removed) {
        std::error_code ignored;
        std::filesystem::remove(path / name, ignored);
    }
}

/// By which the database knows the folder: from its own place, so that both can be moved together.
std::string folder_key(const std::string& database, const std::string& folder) {
    std::error_code error;
    const auto base = std::filesystem::weakly_canonical(std::filesystem::absolute(database).parent_path(), error);
    auto key = std::filesystem::weakly_canonical(std::filesystem::absolute(folder), error)
                   .lexically_relative(base)
                   .generic_string();
    while (key.size() > 1 && key.back() == '/') {
        key.pop_back();
    }
    return key;
}

}  // namespace

SyncReport sync_glossary(const std::string& database, const std::string& path, SyncConflicts on_conflict, bool dry_run,
                         const termbase::Change& change) {
    BulkChange bulk(database, nullptr, change, "sync", dry_run);
    const auto* opened = bulk.database();
    const auto key = folder_key(database, path);
    const auto last = opened != nullptr ? opened->synced(key) : std::vector<termbase::Synced>();
    const auto known = opened != nullptr ? opened->synced("") : std::vector<termbase::Synced>();
    const auto headers = opened != nullptr ? opened->text_files() : std::vector<termbase::TextFile>();
    auto folder = read_sync_folder(path);
    Syncer syncer(last_side(last), side_of(bulk.held()), folder, on_conflict);
    syncer.run();
    place_in_files(folder.side, known, folder);
    auto report = std::move(syncer.report);
    for (const auto& one : last) {
        folder.file_of.emplace(one.id, one.file);  // of what is gone from the folder
    }
    for (auto& step : report.steps) {
        const auto* file = find(folder.file_of, step.change.id);
        step.file = file == nullptr ? std::string() : *file;
    }
    auto* edit = dry_run ? nullptr : &bulk.edit();
    write_folder(files_of(folder.side, folder, headers), folder, dry_run, report);
    if (edit != nullptr) {
        write_database(syncer, *edit);
        for (const auto& [name, header] : folder.headers) {
            edit->put_text_file({std::filesystem::path(name).stem().string(), header.title, header.licence,
                                 header.description, header.extra});
        }
        edit->put_synced(key, rows_of(syncer.last(), folder));
        edit->commit();
    }
    report.warnings = std::move(folder.warnings);
    return report;
}

}  // namespace loep::project
