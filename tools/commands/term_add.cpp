// loep term add: a new concept in the user's own glossary.
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/text/messages.hpp"

#include "changing.hpp"
#include "designation_options.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "ID is readable and stable for good: ASCII letters, digits and hyphens. A concept without --source is unverified.\n"
    "Warns of doubles, near spellings, names that do not agree, and missing languages; --strict refuses them.\n"
    "Example: loep term add hrodna --db ours.sqlite --kind place --nl Grodno --en Hrodna --original be:Гродна "
    "--source \"VRT Taal\"";

termbase::Concept concept_from(const Arguments& arguments) {
    termbase::Concept made;
    made.id = arguments.words.front();
    const auto kind = arguments.value("--kind");
    if (!kind.has_value()) {
        throw Error(ErrorCode::usage, text::message("of what kind is “{}”? Say --kind (known: {})", made.id,
                                                    fmt::join(termbase::concept_kind_names.names(), ", ")));
    }
    made.kind = *termbase::concept_kind_names.value(*kind);
    for (const auto* field : {"subject", "definition", "source", "note"}) {
        if (const auto value = arguments.value(fmt::format("--{}", field))) {
            termbase::set_field(made, field, clean_text(fmt::format("--{}", field), *value));
        }
    }
    made.verified = !made.source.empty() && !arguments.has("--unverified");
    add_designations(made, arguments);
    return made;
}

ExitStatus run_term_add(const Arguments& arguments, Io& io) {
    const auto made = concept_from(arguments);
    change_of(arguments);  // faults of the command line before a file is made
    if (!own_exists(arguments)) {
        voice_doubts(made, open_without_own(arguments), arguments, io);
    }
    const bool is_new_file = !own_exists(arguments);
    const auto glossary = open_for_changing(arguments, true);
    if (const auto there = glossary.find(made.id)) {
        throw Error(ErrorCode::usage, text::message("the concept “{}” is there already ({}); loep term edit changes it",
                                                    made.id, layer_names.name(there->layer)));
    }
    if (!is_new_file) {
        voice_doubts(made, glossary, arguments, io);
    }
    change_glossary(glossary, arguments, "add", io, [&](termbase::Edit& edit) {
        // Asked again: somebody may have added it since.
        if (edit.find(made.id).has_value()) {
            throw Error(ErrorCode::usage, text::message("the concept “{}” is there already", made.id));
        }
        edit.put(made);
        return made.id;
    });
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_add_command;
const Command term_add_command{
    "term add",
    "add a concept to your own glossary",
    details,
    {{"ID", "the concept's id", 1, 1}},
    changing_options(designation_options(
        {{"--kind", "KIND", "what it is: person, place, term …", termbase::concept_kind_names.names()},
         {"--subject", "WORD", "its subject field"},
         {"--definition", "TEXT", "what it is, in English"},
         {"--source", "TEXT", "whence you know"},
         {"--note", "TEXT", "anything"},
         {"--unverified", "", "mark it unverified though it has a source"}})),
    run_term_add};

}  // namespace loep::tools
