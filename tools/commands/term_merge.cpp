// loep term merge: two concepts that are one become one.
// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/termbase/operations.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "changing.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "KEPT gets the designations of GONE that it lacks (admitted where it prefers its own), its relations, and what it\n"
    "does not say itself; relations to GONE then point to KEPT, which is unverified if what it got was. One change:\n"
    "loep term undo takes all of it back.\n"
    "Example: loep term merge grodno hrodna --db ours.sqlite";

ExitStatus run_term_merge(const Arguments& arguments, Io& io) {
    const auto glossary = open_for_changing_concept(arguments);
    const auto kept = concept_named(glossary, arguments.words[0]).content.id;
    const auto gone = concept_named(glossary, arguments.words[1]).content.id;
    if (kept == gone) {
        throw Error(ErrorCode::usage,
                    text::message("“{}” and “{}” are one concept already", arguments.words[0], arguments.words[1]));
    }
    bool is_unverified_now = false;
    change_glossary(glossary, arguments, "merge", io, [&](termbase::Edit& edit) {
        const auto before = existing(edit, kept);
        const auto after = termbase::merged(before, existing(edit, gone));
        is_unverified_now = before.verified && !after.verified;
        edit.put(after);
        for (auto& of : edit.related_to(gone)) {
            if (of.id != gone) {
                termbase::redirect_relations(of, gone, kept);
                edit.put(of);
            }
        }
        edit.remove(gone);
        return fmt::format("{} into {}", gone, kept);
    });
    if (is_unverified_now) {
        io.remarks << text::printable(
                          text::message("warning: {} is unverified now, because designations of {} were; loep "
                                        "term verify {} --source TEXT confirms it",
                                        kept, gone, kept))
                   << '\n';
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_merge_command;
const Command term_merge_command{
    "term merge",
    "make two concepts one",
    details,
    {{"KEPT", "the concept that stays", 1, 1}, {"GONE", "the concept that goes into it", 1, 1}},
    changing_options({}),
    run_term_merge};

}  // namespace loep::tools
