// loep term history: who changed what, when and why.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <iterator>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/base/error.hpp"
#include "loep/termbase/difference.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "concept_output.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "The newest first. The number is what loep term undo takes; a change of several concepts has it on each of its "
    "lines.\n"
    "Of one concept, each line is followed by what changed, before → after.\n"
    "Example: loep term history belarus --db ours.sqlite";

/// A change, and of one concept what it changed, as far as that is known.
struct Entry {
    termbase::PastChange past;
    std::vector<termbase::FieldDifference> fields;
};

/// What became of the concept, where the command does not say it by itself.
std::string outcome_of(const termbase::PastChange& past) {
    if (past.action == "add") {
        return past.command == "add" ? "" : text::message(", added");
    }
    if (past.action == "remove") {
        return past.command == "rm" ? "" : text::message(", removed");
    }
    static constexpr std::array<std::string_view, 3> changes{"edit", "verify", "deprecate"};
    const bool is_said = std::find(changes.begin(), changes.end(), past.command) != changes.end();
    return past.action != "change" || is_said ? "" : text::message(", changed");
}

void write_entry(const Entry& entry, std::ostream& out) {
    const auto& past = entry.past;
    auto line = fmt::format("{} {}, {}: {}", past.change, time_for_people(past.time), past.author,
                            past.command.empty() ? past.action : past.command);
    line += past.concept_id.empty() ? "" : " " + past.concept_id;
    line += past.concept_id.empty() ? "" : outcome_of(past);
    line += past.what.empty() || !entry.fields.empty() ? "" : fmt::format(" ({})", past.what);
    line += past.undoes == 0 ? "" : text::message(", takes back {}", past.undoes);
    line += past.reason.empty() ? "" : fmt::format(": {}", past.reason);
    out << text::printable(line) << '\n';
    for (const auto& field : entry.fields) {
        out << text::printable("    " + difference_line(field)) << '\n';
    }
}

nlohmann::ordered_json json_of(const Entry& entry) {
    const auto& past = entry.past;
    nlohmann::ordered_json json;
    json["change"] = past.change;
    json["time"] = past.time;
    json["author"] = past.author;
    json["command"] = past.command;
    json["action"] = past.action;
    json["concept"] = past.concept_id;
    json["what"] = past.what;
    json["reason"] = past.reason;
    if (past.undoes != 0) {
        json["undoes"] = past.undoes;
    }
    for (const auto& field : entry.fields) {
        json["fields"].push_back({{"field", field.field}, {"before", field.before}, {"after", field.after}});
    }
    return json;
}

void write_history(const std::vector<Entry>& history, std::string_view format, std::ostream& out) {
    auto all = nlohmann::ordered_json::array();
    if (format == "tsv") {
        out << "change\ttime\tauthor\tcommand\taction\tconcept\twhat\treason\tundoes\n";
    }
    for (const auto& entry : history) {
        const auto& past = entry.past;
        if (format == "json") {
            all.push_back(json_of(entry));
        } else if (format == "tsv") {
            out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", past.change, past.time, one_line(past.author),
                               past.command, past.action, past.concept_id, one_line(past.what), one_line(past.reason),
                               past.undoes == 0 ? std::string() : std::to_string(past.undoes));
        } else {
            write_entry(entry, out);
        }
    }
    if (format == "json") {
        out << all.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    }
}

/// The changes of a concept from one version to the next. What the own database had no statement on was as the built-in
/// glossary has it; a removal says nothing of fields, which are all gone.
std::vector<Entry> history_of(const OwnGlossary& glossary, const std::string& id) {
    constexpr std::size_t everything = 1U << 30U;
    auto past = glossary.own->history(id, everything);
    std::vector<Entry> entries;
    if (id.empty()) {
        std::transform(past.begin(), past.end(), std::back_inserter(entries), [](auto& one) { return Entry{one, {}}; });
        return entries;
    }
    const auto states = glossary.own->states_before(id);
    const auto built_in = glossary.below == nullptr ? std::nullopt : glossary.below->find(id);
    auto after = glossary.own->find(id);
    for (std::size_t i = 0; i < past.size() && i < states.size(); ++i) {
        auto& entry = entries.emplace_back(Entry{std::move(past[i]), {}});
        auto before = states[i] ? states[i]->content : std::nullopt;
        const bool changes = entry.past.action == "change" && states[i] && after;
        if (changes && (before || built_in)) {
            entry.fields = termbase::differences(before ? *before : *built_in, *after);
        }
        after = std::move(before);
    }
    return entries;
}

void say_nothing_changed(const std::string& id, const Arguments& arguments, Io& io) {
    const auto database = named_database(arguments);
    io.remarks << text::printable(id.empty() ? text::message("loep: nothing has changed in {} yet", database)
                                             : text::message("loep: “{}” has not changed in {}", id, database))
               << '\n';
}

ExitStatus run_term_history(const Arguments& arguments, Io& io) {
    const auto glossary = open_for_reading(arguments);
    if (glossary.own == nullptr) {
        throw Error(ErrorCode::usage, text::message("whose history? Name your own glossary with --db FILE or LOEP_DB"));
    }
    std::string id;
    if (!arguments.words.empty()) {
        id = arguments.words.front();
        // A concept that is gone has a history too, and no name any more.
        if (glossary.own->history(id, 1).empty()) {
            id = concept_named(glossary, id).content.id;
        }
    }
    const auto entries = history_of(glossary, id);
    write_history(entries, arguments.value("--format").value_or("text"), io.out);
    if (entries.empty()) {
        say_nothing_changed(id, arguments, io);
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_history_command;
const Command term_history_command{"term history",
                                   "show who changed what, when and why",
                                   details,
                                   {{"CONCEPT", "an id or a designation; without, all", 0, 1}},
                                   reading_options({format_option()}),
                                   run_term_history};

}  // namespace loep::tools
