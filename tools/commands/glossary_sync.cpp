// loep glossary sync: a database and a folder of TBX files kept the same, both ways.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_sync.hpp"

#include <array>
#include <ostream>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"
#include "concept_output.hpp"
#include "own_glossary.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "A concept that was added, changed or removed on one side since the last sync goes to the other; one that both\n"
    "sides changed is a conflict, shown field by field, and stays as it is on both sides until you make them alike or\n"
    "say --on-conflict. New concepts go into the file of their subject. The database remembers what both sides held.\n"
    "Exit status: 0 both are the same, 1 conflicts are left, 2 one of them cannot be read or written.\n"
    "Example: loep glossary sync glossary/ --db glossary.sqlite --dry-run";

using project::SyncReport;
using project::SyncTarget;

void write_fields(const termbase::ConceptDifference& change, std::ostream& out) {
    if (change.kind != termbase::DifferenceKind::changed) {
        return;
    }
    for (const auto& field : change.fields) {
        out << text::printable("    " + difference_line(field)) << '\n';
    }
}

std::string_view word_for(termbase::DifferenceKind kind) {
    return kind == termbase::DifferenceKind::added     ? "add"
           : kind == termbase::DifferenceKind::removed ? "remove"
                                                       : "change";
}

void write_report(const SyncReport& report, std::ostream& out) {
    const auto shown = [](const std::string& value) { return value.empty() ? std::string("-") : value; };
    for (const auto& step : report.steps) {
        const auto to = step.to == SyncTarget::database ? "to the database"
                        : step.to == SyncTarget::folder ? "to the folder"
                                                        : "to both";
        out << text::printable(
                   fmt::format("{:<15}  {:<6}  {} ({})", to, word_for(step.change.kind), step.change.id, step.file))
            << '\n';
        write_fields(step.change, out);
    }
    for (const auto& conflict : report.conflicts) {
        out << text::printable(conflict.place.path.empty()
                                   ? text::message("conflict         {}", conflict.id)
                                   : text::message("conflict         {} ({}:{}:{})", conflict.id, conflict.place.path,
                                                   conflict.place.line, conflict.place.column))
            << '\n';
        for (const auto& field : conflict.fields) {
            out << text::printable(fmt::format("    ! {}", field.field)) << '\n';
            if (!field.last.empty()) {
                out << text::printable(text::message("        was          {}", field.last)) << '\n';
            }
            out << text::printable(text::message("        database     {}", shown(field.in_database))) << '\n'
                << text::printable(text::message("        folder       {}", shown(field.in_folder))) << '\n';
        }
    }
}

ExitStatus run_glossary_sync(const Arguments& arguments, Io& io) {
    const auto& folder = arguments.words.front();
    const auto database = named_database(arguments);
    const bool dry_run = arguments.has("--dry-run");
    const auto on_conflict = project::sync_conflicts_names.value(arguments.value("--on-conflict").value_or("leave"))
                                 .value_or(project::SyncConflicts::leave);
    const auto change = change_in_bulk(arguments, "sync with " + folder);
    const auto report = project::sync_glossary(database, folder, on_conflict, dry_run, change);
    for (const auto& warning : report.warnings) {
        io.remarks << text::printable(Error(ErrorCode::malformed, "warning: " + warning.message, warning.place).what())
                   << '\n';
    }
    write_report(report, io.out);
    std::array<std::size_t, 3> counts{};
    for (const auto& step : report.steps) {
        ++counts.at(static_cast<std::size_t>(step.to));
    }
    io.out << text::printable(text::message("{}: {} to the database, {} to {}{}, {} the same, {} conflict{}",
                                            dry_run ? "would sync" : "synced", counts[0], counts[1], folder,
                                            counts[2] == 0 ? "" : text::message(", {} merged", counts[2]), report.same,
                                            report.conflicts.size(), report.conflicts.size() == 1 ? "" : "s"))
           << '\n';
    if (!report.conflicts.empty()) {
        io.err << text::message("loep: make both sides alike, or say --on-conflict merge, database or folder\n");
    }
    return report.conflicts.empty() ? ExitStatus::clean : ExitStatus::findings;
}

}  // namespace

extern const Command glossary_sync_command;
const Command glossary_sync_command{
    "glossary sync",
    "keep a database and a folder of TBX files the same, both ways",
    details,
    {{"DIR", "the folder; made when there is none", 1, 1}},
    {{"--db", "FILE", "the database (else LOEP_DB); made when there is none"},
     {"-n,--dry-run", "", "say what would happen, and change nothing"},
     {"--on-conflict",
      "HOW",
      "leave (default); merge: fields that one side changed; database, folder: that side's concept",
      {"leave", "merge", "database", "folder"}},
     {"--author", "NAME", "who changes it (else LOEP_AUTHOR, else git's user.name)"},
     {"--reason", "TEXT", "why, for the history"}},
    run_glossary_sync};

}  // namespace loep::tools
