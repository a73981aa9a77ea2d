// loep term history: who changed what, when and why.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/base/error.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "concept_output.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "The newest first. The number is what loep term undo takes; a change of several concepts has it on each of its "
    "lines.\n"
    "Example: loep term history belarus --db ours.sqlite";

void write_line(const termbase::PastChange& past, std::ostream& out) {
    std::string line = fmt::format("{} {} {}: {} {}", past.change, past.time, past.author,
                                   past.command.empty() ? "?" : past.command, past.action);
    line += past.concept_id.empty() ? "" : " " + past.concept_id;
    line += past.what.empty() ? "" : fmt::format(" ({})", past.what);
    line += past.undoes == 0 ? "" : text::message(", takes back {}", past.undoes);
    line += past.reason.empty() ? "" : fmt::format(": {}", past.reason);
    out << text::printable(line) << '\n';
}

nlohmann::ordered_json json_of(const termbase::PastChange& past) {
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
    return json;
}

void write_history(const std::vector<termbase::PastChange>& history, std::string_view format, std::ostream& out) {
    auto all = nlohmann::ordered_json::array();
    if (format == "tsv") {
        out << "change\ttime\tauthor\tcommand\taction\tconcept\twhat\treason\tundoes\n";
    }
    for (const auto& past : history) {
        if (format == "json") {
            all.push_back(json_of(past));
        } else if (format == "tsv") {
            out << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", past.change, past.time, one_line(past.author),
                               past.command, past.action, past.concept_id, one_line(past.what), one_line(past.reason),
                               past.undoes == 0 ? std::string() : std::to_string(past.undoes));
        } else {
            write_line(past, out);
        }
    }
    if (format == "json") {
        out << all.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
    }
}

ExitStatus run_term_history(const Arguments& arguments, Io& io) {
    const auto glossary = open_for_reading(arguments);
    if (glossary.own == nullptr) {
        throw Error(ErrorCode::usage, text::message("whose history? Name your own glossary with --db FILE or LOEP_DB"));
    }
    constexpr std::size_t everything = 1U << 30U;
    std::string id;
    if (!arguments.words.empty()) {
        id = arguments.words.front();
        // A concept that is gone has a history too, and no name any more.
        if (glossary.own->history(id, 1).empty()) {
            id = concept_named(glossary, id).content.id;
        }
    }
    write_history(glossary.own->history(id, everything), arguments.value("--format").value_or("text"), io.out);
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
