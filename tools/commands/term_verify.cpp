// loep term verify: somebody confirms a concept on a source.
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

#include "changing.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "The source is added to the concept's; who confirmed it and when is in the history, and loep term show says so.\n"
    "Example: loep term verify hrodna --db ours.sqlite --source \"Guardian, 3 March 2024\"";

ExitStatus run_term_verify(const Arguments& arguments, Io& io) {
    const auto written = arguments.value("--source");
    if (!written.has_value()) {
        throw Error(ErrorCode::usage, text::message("on what source? Say --source TEXT"));
    }
    const auto source = clean_text(text::message("the source"), *written);
    const auto glossary = open_for_changing_concept(arguments);
    const auto id = concept_named(glossary, arguments.words.front()).content.id;
    change_glossary(glossary, arguments, "verify", io, [&](termbase::Edit& edit) {
        auto of = existing(edit, id);
        of.verified = true;
        if (of.source.find(source) == std::string::npos) {
            of.source += (of.source.empty() ? "" : "; ") + source;
        }
        edit.put(of);
        return std::string(id);
    });
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_verify_command;
const Command term_verify_command{"term verify",
                                  "confirm a concept on a source",
                                  details,
                                  {{"CONCEPT", "an id or a designation", 1, 1}},
                                  changing_options({{"--source", "TEXT", "what confirms it"}}),
                                  run_term_verify};

}  // namespace loep::tools
