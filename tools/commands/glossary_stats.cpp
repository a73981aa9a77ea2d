// loep glossary stats: how much lies in a glossary, by language, status, kind, subject and source.
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <ostream>
#include <string>
#include <utility>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/project/glossary_source.hpp"
#include "loep/text/display.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "GLOSSARY is a database, a TBX file, a folder of TBX files, or built-in (the default).\n"
    "Example: loep glossary stats --format json";

using Counts = std::map<std::string, std::size_t>;

/// In the order in which they are shown.
struct Statistics {
    Counts totals;
    Counts by_kind;
    Counts by_subject;
    Counts by_language;
    Counts by_status;
    Counts by_style;
};

Statistics count(const termbase::Termbase& termbase) {
    Statistics all;
    all.totals["concepts"] = termbase.concepts.size();
    auto& unverified = all.totals["unverified concepts"];
    auto& unsourced = all.totals["concepts without a source"];
    auto& designations = all.totals["designations"];
    for (const auto& of : termbase.concepts) {
        ++all.by_kind[std::string(termbase::concept_kind_names.name(of.kind))];
        ++all.by_subject[of.subject.empty() ? "(none)" : of.subject];
        unverified += of.verified ? 0U : 1U;
        unsourced += of.source.empty() ? 1U : 0U;
        for (const auto& designation : of.designations) {
            ++designations;
            ++all.by_language[designation.locale];
            ++all.by_status[std::string(termbase::administrative_status_names.name(designation.status))];
        }
    }
    for (const auto& style : termbase.styles) {
        all.by_style[style.id] = style.preferences.size();
    }
    return all;
}

ExitStatus run_glossary_stats(const Arguments& arguments, Io& io) {
    const auto source =
        project::read_glossary(arguments.words.empty() ? std::string(project::built_in_name) : arguments.words.front());
    const auto all = count(source.termbase);
    const std::pair<std::string_view, const Counts&> groups[]{{"total", all.totals},
                                                              {"concepts by kind", all.by_kind},
                                                              {"concepts by subject", all.by_subject},
                                                              {"designations by language", all.by_language},
                                                              {"designations by status", all.by_status},
                                                              {"preferences by style", all.by_style}};
    if (arguments.value("--format").value_or("text") == "json") {
        nlohmann::ordered_json document;
        document["glossary"] = source.name;
        for (const auto& [name, counts] : groups) {
            document[std::string(name)] = counts;
        }
        io.out << document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
        return ExitStatus::clean;
    }
    for (const auto& [name, counts] : groups) {
        io.out << name << '\n';
        for (const auto& [what, number] : counts) {
            io.out << fmt::format("  {:>8}  {}\n", number, text::printable(what));
        }
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command glossary_stats_command;
const Command glossary_stats_command{"glossary stats",
                                     "count what lies in a glossary",
                                     details,
                                     {{"GLOSSARY", "a database, a TBX file, a folder of TBX files, or built-in", 0, 1}},
                                     {{"-f,--format", "FORMAT", "text (default) or json", {"text", "json"}}},
                                     run_glossary_stats};

}  // namespace loep::tools
