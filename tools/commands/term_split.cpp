// loep term split: designations that name something else become a concept of their own.
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/text/messages.hpp"

#include "changing.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "The new concept has the kind, subject and source of the old one. A DESIGNATION that stands in several languages "
    "is\n"
    "named with its own: nl:bank, en:bank. Warns when one of the two lacks a language afterwards.\n"
    "Example: loep term split bank river-bank oever en:bank --db ours.sqlite";

ExitStatus run_term_split(const Arguments& arguments, Io& io) {
    const auto glossary = open_for_changing_concept(arguments);
    const auto id = concept_named(glossary, arguments.words[0]).content.id;
    const auto& new_id = arguments.words[1];
    std::vector<std::string> names;
    for (std::size_t i = 2; i < arguments.words.size(); ++i) {
        names.push_back(clean_text(text::message("a designation"), arguments.words[i]));
    }
    termbase::Concept left;
    termbase::Concept made;
    change_glossary(glossary, arguments, "split", io, [&](termbase::Edit& edit) {
        left = existing(edit, id);
        if (edit.find(new_id).has_value()) {
            throw Error(ErrorCode::usage, text::message("the concept “{}” is there already", new_id));
        }
        made = termbase::split(left, new_id, names);
        edit.put(left);
        edit.put(made);
        return text::message("{} from {}", new_id, id);
    });
    voice_doubts(left, glossary, arguments, io);
    voice_doubts(made, glossary, arguments, io);
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_split_command;
const Command term_split_command{"term split",
                                 "move designations into a concept of their own",
                                 details,
                                 {{"CONCEPT", "an id or a designation", 1, 1},
                                  {"NEW-ID", "the id of the new concept", 1, 1},
                                  {"DESIGNATION", "what moves: a text, or LANGUAGE:TEXT", 1, 0}},
                                 changing_options({}),
                                 run_term_split};

}  // namespace loep::tools
