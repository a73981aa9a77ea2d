// loep term split: designations that name something else become a concept of their own.
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/operations.hpp"

#include "changing.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "The new concept has the kind, subject and source of the old one. A DESIGNATION is moved in every language that "
    "has "
    "it.\n"
    "Example: loep term split bank river-bank oever bank --db ours.sqlite";

ExitStatus run_term_split(const Arguments& arguments, Io& io) {
    const auto glossary = open_for_changing_concept(arguments);
    const auto id = concept_named(glossary, arguments.words[0]).content.id;
    const auto& new_id = arguments.words[1];
    std::vector<std::string> texts;
    for (std::size_t i = 2; i < arguments.words.size(); ++i) {
        texts.push_back(clean_text("a designation", arguments.words[i]));
    }
    change_glossary(glossary, arguments, "split", io, [&](termbase::Edit& edit) {
        auto of = existing(edit, id);
        if (edit.find(new_id).has_value()) {
            throw Error(ErrorCode::usage, fmt::format("the concept “{}” is there already", new_id));
        }
        const auto made = termbase::split(of, new_id, texts);
        edit.put(of);
        edit.put(made);
        return fmt::format("{} from {}", new_id, id);
    });
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_split_command;
const Command term_split_command{"term split",
                                 "move designations into a concept of their own",
                                 details,
                                 {{"CONCEPT", "an id or a designation", 1, 1},
                                  {"NEW-ID", "the id of the new concept", 1, 1},
                                  {"DESIGNATION", "what moves", 1, 0}},
                                 changing_options({}),
                                 run_term_split};

}  // namespace loep::tools
