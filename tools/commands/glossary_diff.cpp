// loep glossary diff: two glossaries by concept and field.
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <optional>
#include <ostream>
#include <system_error>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "loep/base/error.hpp"
#include "loep/project/glossary_revision.hpp"
#include "loep/project/glossary_source.hpp"
#include "loep/termbase/difference.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "concept_output.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "OLD and NEW are databases, TBX files, folders of TBX files, built-in, or git revisions: HEAD~1, v2:glossary.\n"
    "A revision alone is compared with the TBX files in glossary/, or in the current folder, as they are now.\n"
    "Exit status: 0 the same, 1 different, 2 one of them cannot be read.\n"
    "Examples: loep glossary diff HEAD~1; loep glossary diff built-in glossary.sqlite";

using termbase::DifferenceKind;

inline constexpr EnumNames<DifferenceKind, 3> kind_names{
    {{{DifferenceKind::added, "added"}, {DifferenceKind::removed, "removed"}, {DifferenceKind::changed, "changed"}}}};

void write_text(const std::vector<termbase::ConceptDifference>& all, std::ostream& out) {
    for (const auto& one : all) {
        out << text::printable(fmt::format("{} {}", kind_names.name(one.kind), one.id)) << '\n';
        for (const auto& field : one.fields) {
            out << text::printable("  " + difference_line(field)) << '\n';
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

/// Where this folder's glossary is: glossary/ if there is one.
std::string usual_path() {
    std::error_code none;
    return std::filesystem::is_directory("glossary", none) ? "glossary" : ".";
}

bool is_there(const std::string& word) {
    std::error_code none;
    return word == project::built_in_name || std::filesystem::exists(word, none);
}

project::GlossarySource read_side(const std::string& word, const std::string& path) {
    if (is_there(word)) {
        return project::read_glossary(word);
    }
    if (auto revision = project::revision_of(word); revision.has_value()) {
        if (revision->path.empty()) {
            revision->path = path;
        }
        return project::read_revision(*revision);
    }
    return project::read_glossary(word);
}

ExitStatus run_glossary_diff(const Arguments& arguments, Io& io) {
    const auto& old_word = arguments.words[0];
    const bool two = arguments.words.size() == 2;
    if (!two && is_there(old_word)) {
        throw Error(ErrorCode::usage,
                    text::message("“{}” is compared with what? Name a second glossary, or a git revision "
                                  "alone",
                                  old_word));
    }
    // HEAD~1 glossary/ compares that folder; HEAD~1 alone the usual one.
    std::string new_word = two ? arguments.words[1] : usual_path();
    if (const auto revision = two ? std::nullopt : project::revision_of(old_word);
        revision && !revision->path.empty()) {
        new_word = revision->path;
    }
    const auto path = two && is_there(new_word) ? new_word : usual_path();
    const auto before = read_side(old_word, path);
    const auto after = read_side(new_word, path);
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
    {{"OLD", "a database, a TBX file, a folder of TBX files, built-in, or a git revision", 1, 1},
     {"NEW", "the same; with a revision alone, what lies here now", 0, 1}},
    {{"-f,--format", "FORMAT", "text (default) or json", {"text", "json"}}},
    run_glossary_diff};

}  // namespace loep::tools
