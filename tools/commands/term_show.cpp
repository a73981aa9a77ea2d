// loep term show: concepts in full.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <set>

#include "loep/match/lexicon.hpp"
#include "loep/morphology/known_forms.hpp"

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

/// "nrc: Wit-Rusland". What a style below prefers holds as long as the concept has it.
std::vector<std::string> preferred_by(const OwnGlossary& glossary, const termbase::Concept& of) {
    std::vector<std::string> all;
    std::set<std::string> said;
    for (const auto* layer : {glossary.own.get(), glossary.below.get()}) {
        if (layer == nullptr) {
            continue;
        }
        for (const auto& preferred : layer->preferred_by(of.id)) {
            const auto is_it = [&](const termbase::Designation& designation) {
                return designation.text == preferred.designation;
            };
            if (std::any_of(of.designations.begin(), of.designations.end(), is_it) &&
                said.insert(preferred.style).second) {
                all.push_back(preferred.style + ": " + preferred.designation);
            }
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// A glossary that ships is compiled by rules alone (ADR 12): only of one's own concepts are forms inferred.
std::vector<std::vector<std::string>> inferred_of(const PlacedConcept& placed) {
    std::vector<std::vector<std::string>> inferred;
    if (placed.layer == project::Layer::built_in) {
        return inferred;
    }
    for (const auto language : {text::Language::dutch, text::Language::english}) {
        const auto speller = morphology::find_speller(language);
        const auto& designations = placed.content.designations;
        inferred.resize(designations.size());
        for (std::size_t i = 0; speller && i < designations.size(); ++i) {
            if (text::language_of(designations[i].locale) == language) {
                inferred[i] = match::inferred_forms(placed.content, designations[i], language, *speller);
            }
        }
    }
    return inferred;
}

ExitStatus run_term_show(const Arguments& arguments, Io& io) {
    const auto glossary = open_for_reading(arguments);
    std::vector<ConceptPaper> papers;
    for (const auto& word : arguments.words) {
        auto placed = concept_named(glossary, word);
        auto confirmed = confirmation_of(glossary, placed.content);
        auto preferred = preferred_by(glossary, placed.content);
        auto inferred = inferred_of(placed);
        papers.push_back({std::move(placed), std::move(confirmed), std::move(preferred), std::move(inferred)});
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
