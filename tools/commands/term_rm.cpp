// loep term rm: takes a concept out of the glossary; the history keeps it.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "changing.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "Needs a --reason. A built-in concept is hidden in your own glossary. Relations of your own concepts to it go "
    "too.\n"
    "loep term undo brings it back.\n"
    "Example: loep term rm hrodna --db ours.sqlite --reason \"same as grodno\"";

ExitStatus run_term_rm(const Arguments& arguments, Io& io) {
    if (!arguments.has("--reason")) {
        throw Error(ErrorCode::usage, text::message("why? Say --reason TEXT: the history keeps it"));
    }
    const auto glossary = open_for_changing_concept(arguments);
    const auto id = concept_named(glossary, arguments.words.front()).content.id;
    std::string related;
    change_glossary(glossary, arguments, "rm", io, [&](termbase::Edit& edit) {
        edit.remove(id);
        for (auto& of : edit.related_to(id)) {
            termbase::redirect_relations(of, id, "");
            edit.put(of);
            related += (related.empty() ? "" : ", ") + of.id;
        }
        return std::string(id);
    });
    if (!related.empty()) {
        io.remarks << text::printable(text::message("relations to {} are gone from: {}", id, related)) << '\n';
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_rm_command;
const Command term_rm_command{"term rm",
                              "take a concept out of the glossary",
                              details,
                              {{"CONCEPT", "an id or a designation", 1, 1}},
                              changing_options({}),
                              run_term_rm};

}  // namespace loep::tools
