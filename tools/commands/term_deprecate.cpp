// loep term deprecate: a designation is no longer to be used, or a whole concept gives way to another.
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/operations.hpp"

#include "changing.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "With a DESIGNATION, --use names another designation of the concept in the same language; it becomes the "
    "preferred\n"
    "one if the deprecated one was. Without, --use names the concept that replaces this one.\n"
    "Example: loep term deprecate belarus Wit-Rusland --use Belarus --db ours.sqlite --reason \"house style\"";

ExitStatus run_term_deprecate(const Arguments& arguments, Io& io) {
    const auto use = arguments.value("--use");
    if (!use.has_value()) {
        throw Error(ErrorCode::usage, "what is to be used instead? Say --use OTHER");
    }
    const auto other = clean_text("--use", *use);
    const auto glossary = open_for_changing_concept(arguments);
    const auto id = concept_named(glossary, arguments.words[0]).content.id;
    if (arguments.words.size() == 1) {
        const auto successor = concept_named(glossary, other).content.id;
        if (successor == id) {
            throw Error(ErrorCode::usage, fmt::format("“{}” cannot replace itself", id));
        }
        change_glossary(glossary, arguments, "deprecate", io, [&](termbase::Edit& edit) {
            auto of = existing(edit, id);
            existing(edit, successor);
            termbase::supersede(of, successor);
            edit.put(of);
            return fmt::format("{}: use {}", id, successor);
        });
        return ExitStatus::clean;
    }
    const auto text = clean_text("the designation", arguments.words[1]);
    change_glossary(glossary, arguments, "deprecate", io, [&](termbase::Edit& edit) {
        auto of = existing(edit, id);
        termbase::deprecate(of, text, other);
        edit.put(of);
        return fmt::format("{}: “{}”, use “{}”", id, text, other);
    });
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_deprecate_command;
const Command term_deprecate_command{
    "term deprecate",
    "deprecate a designation, or a concept, and name what replaces it",
    details,
    {{"CONCEPT", "an id or a designation", 1, 1}, {"DESIGNATION", "the one that is not to be used", 0, 1}},
    changing_options({{"--use", "OTHER", "what is to be used instead"}}),
    run_term_deprecate};

}  // namespace loep::tools
