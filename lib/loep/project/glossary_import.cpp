// The plan of an import: each concept of the file against the one of its id, or of its designations.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_import.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <unordered_map>
#include <utility>

#include <fmt/format.h>

#include "loep/formats/glossary_table.hpp"
#include "loep/termbase/edit.hpp"
#include "loep/termbase/validate.hpp"
#include "loep/text/encoding.hpp"
#include "loep/text/file.hpp"
#include "loep/text/language.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/source_text.hpp"
#include "loep/text/words.hpp"

namespace loep::project {

namespace {

using termbase::Concept;
using termbase::Designation;

/// "Wit-Rusland" → "wit-rusland"; letters that no id may hold are left out.
std::string slug(std::string_view text) {
    std::string made;
    for (const char c : text::bare_key(text)) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) {
            made += c;
        } else if (!made.empty() && made.back() != '-' && static_cast<unsigned char>(c) < 0x80U) {
            made += '-';
        }
    }
    while (!made.empty() && made.back() == '-') {
        made.pop_back();
    }
    return made.empty() || (made.front() >= '0' && made.front() <= '9') ? "c-" + made : made;
}

const Designation* preferred(const Concept& of, text::Language language) {
    const auto found =
        std::find_if(of.designations.begin(), of.designations.end(), [language](const Designation& designation) {
            return designation.status == termbase::AdministrativeStatus::preferred &&
                   text::language_of(designation.locale) == language;
        });
    return found == of.designations.end() ? nullptr : &*found;
}

/// The preferred Dutch and English designations, in which two concepts must not agree; empty without any.
std::string identity(const Concept& of) {
    std::string key;
    for (const auto language : {text::Language::dutch, text::Language::english}) {
        if (const auto* designation = preferred(of, language); designation != nullptr) {
            key += text::fold_key(designation->text);
        }
        key += '\n';
    }
    return key == "\n\n" ? std::string() : key;
}

class Planner {
  public:
    Planner(const termbase::Termbase& existing, OnConflict on_conflict) : on_conflict_(on_conflict) {
        for (const auto& of : existing.concepts) {
            known_.emplace(of.id, &of);
            identities_.try_emplace(identity(of), of.id);
        }
        identities_.erase("");
    }

    ImportPlan run(ImportFile file) {
        std::set<std::string> of_file;
        for (const auto& of : file.termbase.concepts) {
            of_file.insert(of.id);
        }
        taken_ = std::move(of_file);
        for (std::size_t i = 0; i < file.termbase.concepts.size(); ++i) {
            place_ = file.places[i];
            take(std::move(file.termbase.concepts[i]));
        }
        plan_.stopped = on_conflict_ == OnConflict::stop &&
                        std::any_of(plan_.steps.begin(), plan_.steps.end(), [](const ImportStep& step) {
                            return step.action == ImportAction::conflict || step.action == ImportAction::duplicate;
                        });
        return std::move(plan_);
    }

  private:
    void take(Concept incoming) {
        if (const auto known = known_.find(incoming.id); known != known_.end() && !incoming.id.empty()) {
            into(*known->second, std::move(incoming), "");
            return;
        }
        const bool nameless = incoming.id.empty();
        const auto key = identity(incoming);
        const auto twin = identities_.find(key);
        if (nameless) {
            incoming.id = free_id(incoming);
        }
        if (twin != identities_.end() && !key.empty()) {
            const auto known = known_.find(twin->second);
            if (known != known_.end()) {
                into(*known->second, std::move(incoming), twin->second);
            } else {
                twin_in_file(std::move(incoming), twin->second);
            }
            return;
        }
        if (!key.empty()) {
            identities_.emplace(key, incoming.id);
        }
        add(std::move(incoming), step(ImportAction::add, incoming.id));
    }

    ImportStep step(ImportAction action, const std::string& id) const {
        ImportStep made;
        made.action = action;
        made.id = id;
        made.place = place_;
        return made;
    }

    void add(Concept incoming, ImportStep made) {
        plan_.steps.push_back(std::move(made));
        plan_.added.push_back(std::move(incoming));
    }

    std::string free_id(const Concept& of) {
        const auto* named = preferred(of, text::Language::english);
        if (named == nullptr) {
            named = preferred(of, text::Language::dutch);
        }
        return free_id(slug(named != nullptr          ? std::string_view(named->text)
                            : of.designations.empty() ? std::string_view("concept")
                                                      : std::string_view(of.designations.front().text)));
    }

    std::string free_id(const std::string& wanted) {
        auto id = wanted;
        for (int number = 2; known_.find(id) != known_.end() || !taken_.insert(id).second; ++number) {
            id = fmt::format("{}-{}", wanted, number);
        }
        return id;
    }

    /// `twin` is the id of `ours` when it was found by its designations.
    void into(const Concept& ours, Concept incoming, const std::string& twin) {
        const auto own_id = std::exchange(incoming.id, ours.id);
        ImportStep made = step(ImportAction::same, twin.empty() ? ours.id : own_id);
        made.other = twin;
        auto merged = termbase::merge(nullptr, ours, incoming, on_conflict_ == OnConflict::theirs, made.conflicts);
        made.changes = termbase::differences(ours, merged);
        if (made.changes.empty() && made.conflicts.empty()) {
            made.id = ours.id;
            made.other.clear();
            plan_.steps.push_back(std::move(made));
            return;
        }
        if (!twin.empty()) {
            made.action = ImportAction::duplicate;
        } else {
            made.action = made.conflicts.empty() ? ImportAction::change : ImportAction::conflict;
        }
        const bool disputed = made.action != ImportAction::change;
        if (disputed && on_conflict_ == OnConflict::both) {
            incoming.id = twin.empty() ? free_id(own_id) : own_id;
            made.id = incoming.id;
            made.other = ours.id;
            add(std::move(incoming), std::move(made));
            return;
        }
        const bool written = !disputed || on_conflict_ == OnConflict::theirs || on_conflict_ == OnConflict::ours;
        if (written && !made.changes.empty()) {
            plan_.changed.push_back(std::move(merged));
        }
        plan_.steps.push_back(std::move(made));
    }

    /// Two concepts of the file with the same preferred designations: the second is only added when both are wanted.
    void twin_in_file(Concept incoming, const std::string& other) {
        auto made = step(ImportAction::duplicate, incoming.id);
        made.other = other;
        if (on_conflict_ == OnConflict::both) {
            add(std::move(incoming), std::move(made));
        } else {
            plan_.steps.push_back(std::move(made));
        }
    }

    OnConflict on_conflict_;
    std::unordered_map<std::string_view, const Concept*> known_;
    std::unordered_map<std::string, std::string> identities_;
    std::set<std::string> taken_;
    ErrorPlace place_;
    ImportPlan plan_;
};

bool is_table(const std::string& path) {
    auto extension = std::filesystem::path(path).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return extension == ".csv" || extension == ".tsv" || extension == ".txt";
}

/// What no database takes, once the plan is carried out: targets may lie in it or in the file.
void find_faults(const termbase::Termbase& existing, ImportFile& file) {
    termbase::Termbase whole = file.termbase;
    std::set<std::string_view> there;
    for (std::size_t i = 0; i < whole.concepts.size(); ++i) {
        if (whole.concepts[i].id.empty()) {
            whole.concepts[i].id = fmt::format("nameless-{}", i);
        }
        there.insert(file.termbase.concepts[i].id);
    }
    whole.styles.clear();
    std::map<std::string, ErrorPlace> places;
    for (std::size_t i = 0; i < whole.concepts.size(); ++i) {
        places.emplace(whole.concepts[i].id, file.places[i]);
    }
    for (const auto& of : existing.concepts) {
        if (!there.contains(of.id)) {
            auto& known = whole.concepts.emplace_back();
            known.id = of.id;
            known.designations = {of.designations.front()};
        }
    }
    // A target may lie in a glossary below.
    std::set<std::string> ids;
    for (const auto& of : whole.concepts) {
        ids.insert(of.id);
    }
    for (auto& of : whole.concepts) {
        std::erase_if(of.relations, [&](const termbase::Relation& relation) {
            if (ids.contains(relation.target)) {
                return false;
            }
            file.warnings.push_back(
                {text::message("the target \"{}\" is neither in the file nor in the database", relation.target),
                 places.at(of.id)});
            return true;
        });
    }
    // A row without a designation was reported when it was read.
    std::erase_if(whole.concepts, [](const Concept& of) { return of.designations.empty(); });
    for (auto& problem : termbase::find_problems(whole)) {
        if (const auto place = places.find(problem.concept_id); place != places.end()) {
            file.faults.push_back({std::move(problem.message), place->second});
        }
    }
    // By place, and each once: reading may have found the same.
    const auto key = [](const formats::TbxWarning& fault) {
        return std::tie(fault.place.line, fault.place.column, fault.message);
    };
    std::stable_sort(file.faults.begin(), file.faults.end(),
                     [&key](const auto& a, const auto& b) { return key(a) < key(b); });
    file.faults.erase(std::unique(file.faults.begin(), file.faults.end(),
                                  [&key](const auto& a, const auto& b) { return key(a) == key(b); }),
                      file.faults.end());
}

/// The file's styles and preferences beside those that are there.
void write_styles(const termbase::Termbase& existing, const std::vector<termbase::Style>& incoming,
                  termbase::Edit& edit) {
    termbase::Termbase ours;
    ours.styles = existing.styles;
    termbase::Termbase theirs;
    theirs.styles = incoming;
    std::vector<termbase::Termbase> parts;
    parts.push_back(std::move(ours));
    parts.push_back(std::move(theirs));
    auto joined = termbase::join(std::move(parts)).styles;
    for (auto& style : joined) {
        auto& preferences = style.preferences;
        std::vector<termbase::StylePreference> once;
        for (auto& preference : preferences) {
            if (std::find(once.begin(), once.end(), preference) == once.end()) {
                once.push_back(std::move(preference));
            }
        }
        preferences = std::move(once);
    }
    if (joined != existing.styles) {
        edit.put_styles(joined);
    }
}

bool exists(const std::string& path) {
    std::error_code error;
    return std::filesystem::exists(path, error);
}

}  // namespace

ImportFile read_import(const std::string& path, bool strict) {
    const auto source = is_table(path)
                            ? text::SourceText::read(path)
                            : text::SourceText::from_bytes(path, text::xml_as_utf8(path, text::read_file(path)));
    ImportFile file;
    if (is_table(path)) {
        auto table = formats::read_table(*source);
        file.termbase = std::move(table.termbase);
        file.places = std::move(table.places);
        file.warnings = std::move(table.warnings);
        file.faults = std::move(table.faults);
        return file;
    }
    if (strict) {
        file.faults = formats::find_dialect_faults(*source);
    }
    formats::TbxOptions options;
    options.foreign = true;
    auto tbx = formats::read_tbx(*source, options);
    file.termbase = std::move(tbx.termbase);
    file.header = {std::filesystem::path(path).stem().string(), tbx.title, tbx.licence, tbx.description, tbx.extra};
    file.places = std::move(tbx.places);
    file.warnings = std::move(tbx.warnings);
    for (const auto& style : file.termbase.styles) {
        if (style.name.empty()) {
            file.warnings.push_back(
                {text::message("the style \"{}\" is preferred by, and not declared in this file", style.id), {path}});
        }
    }
    return file;
}

ImportPlan plan_import(const termbase::Termbase& existing, ImportFile file, OnConflict on_conflict) {
    return Planner(existing, on_conflict).run(std::move(file));
}

ImportPlan import_glossary(const std::string& database, ImportFile& file, OnConflict on_conflict, bool dry_run,
                           const termbase::Change& change) {
    if (dry_run || !file.faults.empty()) {
        const auto existing = exists(database) ? termbase::Database::open(database).load() : termbase::Termbase();
        find_faults(existing, file);
        return plan_import(existing, file, on_conflict);
    }
    auto opened = termbase::Database::open(database, termbase::Access::create);
    termbase::Edit edit(opened, nullptr, change, "import");
    const auto existing = opened.load();
    find_faults(existing, file);
    const auto styles = file.termbase.styles;
    ImportFile incoming;  // not a copy: the file may hold a million designations
    incoming.termbase = std::move(file.termbase);
    incoming.places = std::move(file.places);
    auto plan = plan_import(existing, std::move(incoming), on_conflict);
    if (plan.stopped || !file.faults.empty()) {
        return plan;
    }
    edit.add_all(plan.added);
    for (const auto& of : plan.changed) {
        edit.put(of);
    }
    write_styles(existing, styles, edit);
    if (!file.header.name.empty()) {
        edit.put_text_file(file.header);
    }
    edit.commit();
    return plan;
}

}  // namespace loep::project
