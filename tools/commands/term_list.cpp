// loep term list: the concepts of the glossary, a line each.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "loep/project/styles.hpp"
#include "loep/text/messages.hpp"

#include "concept_output.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "A line is: id: Dutch = English, then [own] when it lies in your own glossary, and (unverified). With --style, "
    "the\n"
    "concepts are those of which this house prefers a designation, and it is the one shown; --all shows the others "
    "too.\n"
    "Example: loep term list --kind place --unverified";

bool is_wanted(const PlacedConcept& placed, const Arguments& arguments) {
    const auto& of = placed.content;
    const auto differs = [&arguments](std::string_view option, std::string_view value) {
        const auto wanted = arguments.value(option);
        return wanted.has_value() && *wanted != value;
    };
    const auto status = arguments.value("--status");
    const auto has_status = [&status](const termbase::Designation& designation) {
        return termbase::administrative_status_names.name(designation.status) == *status;
    };
    return !differs("--subject", of.subject) && !differs("--kind", termbase::concept_kind_names.name(of.kind)) &&
           (!arguments.has("--unverified") || !of.verified) &&
           (!arguments.has("--own") || placed.layer != Layer::built_in) &&
           (!status.has_value() || std::any_of(of.designations.begin(), of.designations.end(), has_status));
}

ExitStatus run_term_list(const Arguments& arguments, Io& io) {
    std::vector<termbase::Style> styles;
    const auto glossary = open_for_reading(arguments);
    auto concepts = glossary.load(styles);
    const auto style_id = arguments.value("--style");
    const auto* style = style_id.has_value() ? &project::style_named(styles, *style_id) : nullptr;
    const bool all = style == nullptr || arguments.has("--all");
    std::erase_if(concepts, [&](const PlacedConcept& placed) {
        return !is_wanted(placed, arguments) || (!all && preferred_by(style, placed.content) == nullptr);
    });
    write_list(concepts, style, arguments.value("--format").value_or("text"), io.out);
    if (glossary.own == nullptr && arguments.has("--own")) {
        io.remarks << text::message("loep: no glossary of your own is named: --db FILE or LOEP_DB does it") << '\n';
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_list_command;
const Command term_list_command{
    "term list",
    "list concepts, a line each",
    details,
    {},
    reading_options({{"--subject", "WORD", "only of this subject field"},
                     {"--kind", "KIND", "only of this kind", termbase::concept_kind_names.names()},
                     {"--status", "STATUS", "only with a designation of this status",
                      termbase::administrative_status_names.names()},
                     {"--unverified", "", "only those that nobody has confirmed"},
                     {"--own", "", "only those of your own glossary"},
                     {"--style", "STYLE", "what this house style prefers: nrc, guardian …"},
                     {"--all", "", "with --style: also the concepts on which the style says nothing"},
                     format_option()}),
    run_term_list};

}  // namespace loep::tools
