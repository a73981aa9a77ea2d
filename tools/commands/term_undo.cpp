// loep term undo: takes a change back, whole.
// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

#include "changing.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "CHANGE is a number of loep term history; without one, the newest change that is not taken back yet. What the "
    "change\n"
    "touched is exactly as it was before it. Refused when one of its concepts has changed since. An undo is a change "
    "too,\n"
    "and can be taken back by its number.\n"
    "Example: loep term undo --db ours.sqlite";

std::int64_t number_of(const Arguments& arguments) {
    if (arguments.words.empty()) {
        return 0;
    }
    const auto& word = arguments.words.front();
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (error != std::errc() || end != word.data() + word.size() || number <= 0) {
        throw Error(ErrorCode::usage, text::message("“{}” is no number of a change; see loep term history", word));
    }
    return number;
}

ExitStatus run_term_undo(const Arguments& arguments, Io& io) {
    const auto number = number_of(arguments);
    const auto glossary = open_for_changing(arguments);
    change_glossary(glossary, arguments, "undo", io,
                    [&](termbase::Edit& edit) { return fmt::format("{}", fmt::join(edit.undo(number), ", ")); });
    return ExitStatus::clean;
}

}  // namespace

extern const Command term_undo_command;
const Command term_undo_command{
    "term undo",          "take a change back", details, {{"CHANGE", "the number of the change", 0, 1}},
    changing_options({}), run_term_undo};

}  // namespace loep::tools
