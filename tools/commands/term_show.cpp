// loep term show: concepts in full.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "concept_output.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "CONCEPT is an id or a designation, case and diacritics ignored. [own] lies in your own glossary, [own over "
    "built-in]\n"
    "takes the place of a built-in concept. Unverified concepts never raise an error in a check.\n"
    "Example: loep term show łukaszenka";

std::optional<Confirmation> confirmation_of(const OwnGlossary& glossary, const termbase::Concept& of) {
    if (glossary.own == nullptr || !of.verified) {
        return std::nullopt;
    }
    constexpr std::size_t far_enough = 1000;
    for (const auto& past : glossary.own->history(of.id, far_enough)) {
        if (past.command == "verify") {
            return Confirmation{past.author, past.time, past.reason};
        }
    }
    return std::nullopt;
}

/// "nrc: Wit-Rusland", by the order of styles.
std::vector<std::string> preferred_by(const std::vector<termbase::Style>& styles, const termbase::Concept& of) {
    std::vector<std::string> all;
    for (const auto& style : styles) {
        for (const auto& preference : style.preferences) {
            const auto is_it = [&](const termbase::Designation& designation) {
                return designation.text == preference.designation;
            };
            if (preference.concept_id == of.id && std::any_of(of.designations.begin(), of.designations.end(), is_it)) {
                all.push_back(style.id + ": " + preference.designation);
            }
        }
    }
    return all;
}

ExitStatus run_term_show(const Arguments& arguments, Io& io) {
    const auto glossary = open_for_reading(arguments);
    std::vector<termbase::Style> styles;
    glossary.load(styles);
    std::vector<ConceptPaper> papers;
    for (const auto& word : arguments.words) {
        auto placed = concept_named(glossary, word);
        auto confirmed = confirmation_of(glossary, placed.content);
        auto preferred = preferred_by(styles, placed.content);
        papers.push_back({std::move(placed), std::move(confirmed), std::move(preferred)});
    }
    write_papers(papers, arguments.value("--format").value_or("text"), io.out);
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_show_command;
const Command term_show_command{"term show",
                                "show concepts in full",
                                details,
                                {{"CONCEPT", "an id or a designation", 1, 0}},
                                reading_options({format_option()}),
                                run_term_show};

}  // namespace loep::tools
