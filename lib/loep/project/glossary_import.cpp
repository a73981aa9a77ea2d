// Reading a file for a database, and writing the plan of what comes in.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_import.hpp"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "loep/base/error.hpp"
#include "loep/formats/glossary_table.hpp"
#include "loep/project/bulk_change.hpp"
#include "loep/project/layered_glossary.hpp"
#include "loep/termbase/edit.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/termbase/validate.hpp"
#include "loep/text/encoding.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/source_text.hpp"

namespace loep::project {

namespace {

bool is_table(const std::string& path) {
    auto extension = std::filesystem::path(path).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return extension == ".csv" || extension == ".tsv" || extension == ".txt";
}

/// By place, and each once: reading may have found the same.
void put_in_order(std::vector<formats::TbxWarning>& faults) {
    const auto key = [](const formats::TbxWarning& fault) {
        return std::tie(fault.place.line, fault.place.column, fault.message);
    };
    std::stable_sort(faults.begin(), faults.end(), [&key](const auto& a, const auto& b) { return key(a) < key(b); });
    faults.erase(
        std::unique(faults.begin(), faults.end(), [&key](const auto& a, const auto& b) { return key(a) == key(b); }),
        faults.end());
}

/// All ids that a relation may name; none when there are no relations, as in most tables.
std::unordered_set<std::string_view> targets(const ImportGround& ground, const ImportFile& file) {
    std::unordered_set<std::string_view> ids;
    const auto& incoming = file.termbase.concepts;
    if (std::all_of(incoming.begin(), incoming.end(), [](const auto& of) { return of.relations.empty(); })) {
        return ids;
    }
    for (const auto* all : {&ground.own.concepts, &ground.below.concepts, &incoming}) {
        for (const auto& of : *all) {
            ids.insert(of.id);
        }
    }
    return ids;
}

/// What no database takes. A target may also lie in a glossary that nobody opened, and is only reported.
void find_faults(const ImportGround& ground, ImportFile& file) {
    const auto ids = targets(ground, file);
    for (std::size_t i = 0; i < file.termbase.concepts.size(); ++i) {
        auto& of = file.termbase.concepts[i];
        for (const auto& relation : of.relations) {
            if (!ids.contains(relation.target)) {
                file.warnings.push_back(
                    {text::message("the target \"{}\" is neither in the file nor in the database", relation.target),
                     file.places[i]});
            }
        }
        const bool nameless = of.id.empty();  // it will get an id
        if (nameless) {
            of.id = "nameless";
        }
        // A row without a designation was reported when it was read.
        for (auto& problem : of.designations.empty() ? std::vector<termbase::Problem>() : termbase::find_problems(of)) {
            file.faults.push_back({std::move(problem.message), file.places[i]});
        }
        if (nameless) {
            of.id.clear();
        }
    }
    put_in_order(file.faults);
}

/// What a maintainer should look at in the concepts that are new. Of many this would take long, and nobody would read
/// it.
void voice_doubts(const ImportPlan& plan, const GlossarySearch& search, std::vector<formats::TbxWarning>& warnings) {
    constexpr std::size_t most = 1'000;
    if (plan.added.size() > most) {
        return;
    }
    std::unordered_map<std::string_view, ErrorPlace> places;
    for (const auto& step : plan.steps) {
        places.emplace(step.id, step.place);
    }
    for (const auto& of : plan.added) {
        for (auto& doubt : find_doubts(of, search)) {
            warnings.push_back({std::move(doubt), places[of.id]});
        }
    }
}

/// The built-in concepts as the database lets them be seen.
termbase::Termbase seen_below(const termbase::Database* below, const termbase::Database* own) {
    auto seen = below == nullptr ? termbase::Termbase() : below->load();
    const auto removed = own == nullptr ? std::vector<std::string>() : own->removed();
    std::erase_if(seen.concepts, [&removed](const termbase::Concept& of) {
        return std::binary_search(removed.begin(), removed.end(), of.id);
    });
    return seen;
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

/// Refuses what is neither a table nor XML in words that say what is wanted.
std::shared_ptr<const text::SourceText> read_source(const std::string& path) {
    auto bytes = text::read_file(path);
    if (bytes.starts_with("PK\x03\x04")) {  // a zip archive (PKWARE's APPNOTE, 4.3.7)
        throw Error(ErrorCode::not_text, text::message("a spreadsheet or an archive; save it as CSV or TSV (UTF-8)"),
                    {path});
    }
    if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {  // a compound file ([MS-CFB], 2.2)
        throw Error(
            ErrorCode::not_text,
            text::message("a spreadsheet or document of old Office (.xls, .doc); save it as CSV or TSV (UTF-8)"),
            {path});
    }
    if (is_table(path)) {
        return text::SourceText::from_bytes(path, std::move(bytes));
    }
    auto source = text::SourceText::from_bytes(path, text::xml_as_utf8(path, std::move(bytes)));
    const auto first = source->bytes().find_first_not_of(" \t\r\n", text::to_size(source->content().begin));
    if (first == std::string_view::npos || source->bytes()[first] != '<') {
        throw Error(ErrorCode::malformed,
                    text::message("neither TBX (.tbx, .xml) nor a table by its name (.csv, .tsv, .txt)"), {path});
    }
    return source;
}

}  // namespace

ImportFile read_import(const std::string& path, bool strict) {
    const auto source = read_source(path);
    ImportFile file;
    if (is_table(path)) {
        auto table = formats::read_table(*source);
        file.termbase = std::move(table.termbase);
        file.places = std::move(table.places);
        file.says_verified = std::move(table.says_verified);
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
    file.says_verified.assign(file.places.size(), tbx.own_dialect);
    if (!tbx.own_dialect) {
        for (auto& of : file.termbase.concepts) {
            of.verified = termbase::has_source(of);
        }
    }
    for (const auto& style : file.termbase.styles) {
        if (style.name.empty()) {
            file.warnings.push_back(
                {text::message("the style \"{}\" is preferred by, and not declared in this file", style.id), {path}});
        }
    }
    return file;
}

ImportPlan import_glossary(const std::string& database, const termbase::Database* below, ImportFile& file,
                           OnConflict on_conflict, bool dry_run, const termbase::Change& change) {
    BulkChange bulk(database, below, change, "import", dry_run || !file.faults.empty());
    const auto seen = seen_below(below, bulk.database());
    const ImportGround ground{bulk.held(), seen};
    find_faults(ground, file);
    const auto styles = file.termbase.styles;
    ImportFile incoming;  // not a copy: the file may hold a million designations
    incoming.termbase = std::move(file.termbase);
    incoming.places = std::move(file.places);
    incoming.says_verified = std::move(file.says_verified);
    auto plan = plan_import(ground, std::move(incoming), on_conflict);
    if (file.faults.empty()) {
        voice_doubts(plan, search_in(bulk.database(), below), file.warnings);
    }
    if (plan.stopped || !file.faults.empty() || dry_run) {
        return plan;
    }
    auto& edit = bulk.edit();
    edit.add_all(plan.added);
    edit.put_all(plan.changed);
    write_styles(bulk.held(), styles, edit);
    if (!file.header.name.empty()) {
        edit.put_text_file(file.header);
    }
    plan.change = edit.commit();
    return plan;
}

}  // namespace loep::project
