// loep glossary import: a file's concepts into a database.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/glossary_import.hpp"

#include <algorithm>
#include <array>
#include <ostream>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"
#include "concept_output.hpp"
#include "own_glossary.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "FILE is TBX 3 (any dialect, DCA or DCT style), TBX 2 (martif), or a table with a header (.csv, .tsv, .txt).\n"
    "Says by concept what is added, changed, left and in conflict. Unless --on-conflict says what to do, one conflict\n"
    "or duplicate stops the whole import. All of it happens, or nothing. A built-in concept that the file adds to is\n"
    "copied into the database, and changed there. What has no source is unverified, unless the file says otherwise.\n"
    "Exit status: 0 imported (or would be), 1 faults or conflicts: nothing is imported, 2 the file cannot be read.\n"
    "Example: loep glossary import terms.csv --db glossary.sqlite --dry-run";

void write_line(const ErrorPlace& place, const std::string& text, std::ostream& out) {
    out << text::printable(Error(ErrorCode::malformed, text, place).what()) << '\n';
}

void write_step(const project::ImportStep& step, bool all, std::ostream& out) {
    if (step.action == project::ImportAction::same && !all) {
        return;
    }
    auto line = fmt::format("{:<9}  {}", project::import_action_names.name(step.action), step.id);
    const bool disputed =
        step.action == project::ImportAction::conflict || step.action == project::ImportAction::duplicate;
    if (disputed && step.place.line != 0) {
        line += fmt::format(" ({}:{})", step.place.path, step.place.line);
    }
    if (!step.other.empty()) {
        line += text::message(": the same preferred designations as {}", step.other);
    }
    if (step.below && step.action != project::ImportAction::same) {
        line += text::message(" (built-in)");
    }
    out << text::printable(line) << '\n';
    const auto shown = [](const std::string& value) { return value.empty() ? std::string("-") : value; };
    for (const auto& conflict : step.conflicts) {
        out << text::printable(text::message("    ! {}: {} here, {} in the file", conflict.field, shown(conflict.ours),
                                             shown(conflict.theirs)))
            << '\n';
    }
    for (const auto& change : step.changes) {
        out << text::printable("    " + difference_line(change)) << '\n';
    }
}

/// What is not kept is said once a kind, with its first place.
void write_warnings(const std::vector<formats::TbxWarning>& warnings, std::ostream& err) {
    std::vector<std::pair<const formats::TbxWarning*, std::size_t>> kinds;
    for (const auto& warning : warnings) {
        const auto known = std::find_if(kinds.begin(), kinds.end(), [&warning](const auto& kind) {
            return kind.first->message == warning.message;
        });
        if (known == kinds.end()) {
            kinds.emplace_back(&warning, 0);
        } else {
            ++known->second;
        }
    }
    for (const auto& [warning, more] : kinds) {
        write_line(warning->place,
                   text::message("warning: {}{}", warning->message, more == 0 ? "" : text::message(" ({} more)", more)),
                   err);
    }
}

ExitStatus run_glossary_import(const Arguments& arguments, Io& io) {
    const auto& path = arguments.words.front();
    const auto database = named_database(arguments);
    const bool dry_run = arguments.has("--dry-run");
    const auto on_conflict = project::on_conflict_names.value(arguments.value("--on-conflict").value_or("stop"))
                                 .value_or(project::OnConflict::stop);
    auto file = project::read_import(path, arguments.has("--strict"));
    const auto change = change_in_bulk(arguments, "import of " + path);
    const auto below = open_below(arguments);
    const auto plan = project::import_glossary(database, below.get(), file, on_conflict, dry_run, change);
    write_warnings(file.warnings, io.remarks);
    for (const auto& fault : file.faults) {
        write_line(fault.place, fault.message, io.err);
    }
    std::array<std::size_t, 5> counts{};
    for (const auto& step : plan.steps) {
        ++counts.at(static_cast<std::size_t>(step.action));
        write_step(step, arguments.has("--verbose"), io.out);
    }
    const bool refused = plan.stopped || !file.faults.empty();
    const auto heading = refused            ? text::message("nothing imported; otherwise")
                         : dry_run          ? text::message("would import")
                         : plan.change == 0 ? text::message("imported")
                                            : text::message("imported as change {}", plan.change);
    io.out << text::message("{}: {} added, {} changed, {} the same, {} in conflict, {} duplicate{}\n", heading,
                            counts[0], counts[1], counts[2], counts[3], counts[4], counts[4] == 1 ? "" : "s");
    if (plan.copied != 0 && !refused) {
        io.out << text::counted(plan.copied, "{} built-in concept has a copy in the database, so changed\n",
                                "{} built-in concepts have copies in the database, so changed\n");
    }
    if (!file.faults.empty()) {
        io.err << text::message("loep: {} in {}; import again when that is mended\n",
                                text::counted(file.faults.size(), "{} fault", "{} faults"), path);
    } else if (plan.stopped) {
        io.err << text::message("loep: say --on-conflict skip, theirs, ours or both\n");
    }
    return refused ? ExitStatus::findings : ExitStatus::clean;
}

}  // namespace

extern const Command glossary_import_command;
const Command glossary_import_command{
    "glossary import",
    "bring a file's concepts into a database",
    details,
    {{"FILE", "TBX or a table", 1, 1}},
    {{"--db", "FILE", "the database (else LOEP_DB); made when there is none"},
     {"--no-glossary", "", "leave the built-in glossary out: its concepts are not looked at"},
     {"-n,--dry-run", "", "say what would happen, and change nothing"},
     {"--on-conflict",
      "HOW",
      "stop (default); skip; theirs, ours: that side's value, field by field; both: a second concept",
      {"stop", "skip", "theirs", "ours", "both"}},
     {"--strict", "", "refuse what the file's own TBX dialect forbids"},
     {"--verbose", "", "name the concepts that stay the same too"},
     {"--author", "NAME", "who changes it (else LOEP_AUTHOR, else git's user.name)"},
     {"--reason", "TEXT", "why, for the history"}},
    run_glossary_import};

}  // namespace loep::tools
