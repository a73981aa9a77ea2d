// loep glossary diff: two glossaries by concept and field.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/project/glossary_source.hpp"
#include "loep/termbase/difference.hpp"
#include "loep/text/display.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "OLD and NEW are databases, TBX files, folders of TBX files, or built-in.\n"
    "Exit status: 0 the same, 1 different, 2 one of them cannot be read.\n"
    "Example: loep glossary diff built-in glossary.sqlite";

using termbase::DifferenceKind;

inline constexpr EnumNames<DifferenceKind, 3> kind_names{
    {{{DifferenceKind::added, "added"}, {DifferenceKind::removed, "removed"}, {DifferenceKind::changed, "changed"}}}};

void write_text(const std::vector<termbase::ConceptDifference>& all, std::ostream& out) {
    for (const auto& one : all) {
        out << text::printable(fmt::format("{} {}", kind_names.name(one.kind), one.id)) << '\n';
        for (const auto& field : one.fields) {
            const auto line = field.before.empty() ? fmt::format("  + {}: {}", field.field, field.after)
                              : field.after.empty()
                                  ? fmt::format("  - {}: {}", field.field, field.before)
                                  : fmt::format("  {}: {} → {}", field.field, field.before, field.after);
            out << text::printable(line) << '\n';
        }
    }
}

void write_json(const std::vector<termbase::ConceptDifference>& all, std::ostream& out) {
    auto list = nlohmann::ordered_json::array();
    for (const auto& one : all) {
        nlohmann::ordered_json made;
        made["concept"] = one.id;
        made["change"] = kind_names.name(one.kind);
        made["fields"] = nlohmann::ordered_json::array();
        for (const auto& field : one.fields) {
            nlohmann::ordered_json row;
            row["field"] = field.field;
            row["before"] = field.before;
            row["after"] = field.after;
            made["fields"].push_back(std::move(row));
        }
        list.push_back(std::move(made));
    }
    nlohmann::ordered_json document;
    document["differences"] = std::move(list);
    out << document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
}

ExitStatus run_glossary_diff(const Arguments& arguments, Io& io) {
    const auto before = project::read_glossary(arguments.words[0]);
    const auto after = project::read_glossary(arguments.words[1]);
    const auto found = termbase::differences(before.termbase, after.termbase);
    (arguments.value("--format").value_or("text") == "json" ? write_json : write_text)(found, io.out);
    return found.empty() ? ExitStatus::clean : ExitStatus::findings;
}

}  // namespace

extern const Command glossary_diff_command;
const Command glossary_diff_command{
    "glossary diff",
    "compare two glossaries by concept and field",
    details,
    {{"OLD", "a database, a TBX file, a folder of TBX files, or built-in", 1, 1}, {"NEW", "the same", 1, 1}},
    {{"-f,--format", "FORMAT", "text (default) or json", {"text", "json"}}},
    run_glossary_diff};

}  // namespace loep::tools
