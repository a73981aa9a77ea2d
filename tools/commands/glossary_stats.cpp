// loep glossary stats: how much lies in a glossary, by layer, language, status, kind, subject and source.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/project/glossary_source.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"
#include "own_glossary.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "GLOSSARY is a database, a TBX file, a folder of TBX files, or built-in. Without one, your own database (--db, "
    "else\n"
    "LOEP_DB) is counted together with the built-in glossary below it: a concept that both have is yours.\n"
    "Examples: loep glossary stats; loep glossary stats --db ours.sqlite; loep glossary stats glossary/ --format json";

using Counts = std::map<std::string, std::size_t>;

/// In the order in which they are shown.
struct Statistics {
    Counts totals;
    Counts by_layer;
    Counts by_kind;
    Counts by_subject;
    Counts by_language;
    Counts by_status;
    Counts by_verification;
    Counts by_source;
    Counts by_style;
};

void count(const termbase::Concept& of, Statistics& all) {
    ++all.by_kind[std::string(termbase::concept_kind_names.name(of.kind))];
    ++all.by_subject[of.subject.empty() ? "(none)" : of.subject];
    ++all.by_verification[of.verified ? "verified" : "unverified"];
    ++all.by_source[of.source.empty() ? "(none)" : of.source];
    for (const auto& designation : of.designations) {
        ++all.totals["designations"];
        ++all.by_language[designation.locale];
        ++all.by_status[std::string(termbase::administrative_status_names.name(designation.status))];
    }
}

Statistics count(const termbase::Termbase& termbase, const std::vector<Layer>& layers) {
    Statistics all;
    all.totals["concepts"] = termbase.concepts.size();
    for (const auto& of : termbase.concepts) {
        count(of, all);
    }
    for (const auto layer : layers) {
        ++all.by_layer[std::string(layer_names.name(layer))];
    }
    for (const auto& style : termbase.styles) {
        all.by_style[style.id] = style.preferences.size();
    }
    return all;
}

/// One table of the report: its key in JSON, its heading for people.
struct Group {
    std::string_view key;
    std::string_view caption;
    const Counts& counts;
};

/// By name; of many kinds the most frequent first, and not all of them.
void write_counts(const Counts& counts, bool many, std::ostream& out) {
    constexpr std::size_t enough = 20;
    std::vector<std::pair<std::string, std::size_t>> rows(counts.begin(), counts.end());
    if (many) {
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    }
    std::size_t others = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (many && i >= enough) {
            others += rows[i].second;
        } else {
            out << fmt::format("  {:>8}  {}\n", rows[i].second, text::printable(text::translated(rows[i].first)));
        }
    }
    if (others != 0) {
        out << text::message("  {:>8}  of {} other sources (--format json has them all)\n", others,
                             rows.size() - enough);
    }
}

ExitStatus run_glossary_stats(const Arguments& arguments, Io& io) {
    std::string name;
    termbase::Termbase termbase;
    std::vector<Layer> layers;
    if (arguments.words.empty()) {
        name = own_path(arguments);
        name = name.empty() ? std::string(project::built_in_name) : name;
        for (auto& placed : open_for_reading(arguments).load(termbase.styles)) {
            layers.push_back(placed.layer);
            termbase.concepts.push_back(std::move(placed.content));
        }
    } else {
        auto source = project::read_glossary(arguments.words.front());
        name = source.name;
        termbase = std::move(source.termbase);
    }
    const auto all = count(termbase, layers);
    const std::vector<Group> groups{
        {"total", text::translated("total"), all.totals},
        {"concepts by layer", text::translated("concepts by layer"), all.by_layer},
        {"concepts by kind", text::translated("concepts by kind"), all.by_kind},
        {"concepts by subject", text::translated("concepts by subject"), all.by_subject},
        {"designations by language", text::translated("designations by language"), all.by_language},
        {"designations by status", text::translated("designations by status"), all.by_status},
        {"concepts by verification", text::translated("concepts by verification"), all.by_verification},
        {"concepts by source", text::translated("concepts by source"), all.by_source},
        {"preferences by style", text::translated("preferences by style"), all.by_style}};
    if (arguments.value("--format").value_or("text") == "json") {
        nlohmann::ordered_json document;
        document["glossary"] = name;
        for (const auto& group : groups) {
            document[std::string(group.key)] = group.counts;
        }
        io.out << document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
        return ExitStatus::clean;
    }
    for (const auto& group : groups) {
        if (!group.counts.empty()) {
            io.out << group.caption << '\n';
            write_counts(group.counts, &group.counts == &all.by_source, io.out);
        }
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command glossary_stats_command;
const Command glossary_stats_command{
    "glossary stats",
    "count what lies in a glossary",
    details,
    {{"GLOSSARY", "a database, a TBX file, a folder of TBX files, or built-in", 0, 1}},
    reading_options({{"-f,--format", "FORMAT", "text (default) or json", {"text", "json"}}}),
    run_glossary_stats};

}  // namespace loep::tools
