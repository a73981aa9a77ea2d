// loep term find: concepts by any word in them.
// SPDX-License-Identifier: Apache-2.0
#include <charconv>
#include <ostream>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/display.hpp"
#include "loep/text/messages.hpp"

#include "concept_output.hpp"

namespace loep::tools {

namespace {

constexpr std::string_view details =
    "Looks in designations of all languages, their forms, notes, definitions, sources and ids; case and diacritics do\n"
    "not matter, and a word may be the beginning of one. All words must be there. The best come first.\n"
    "Exit status: 0 found, 1 nothing found.\n"
    "Example: loep term find lukaszenka";

std::size_t limit_of(const Arguments& arguments) {
    const auto written = arguments.value("--limit").value_or("20");
    std::size_t limit = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), limit);
    if (error != std::errc() || end != written.data() + written.size() || limit == 0) {
        throw Error(ErrorCode::usage, text::message("--limit takes a number from 1, not “{}”", written));
    }
    return limit;
}

ExitStatus run_term_find(const Arguments& arguments, Io& io) {
    const auto query = clean_text(text::message("what to find"), fmt::format("{}", fmt::join(arguments.words, " ")));
    const auto glossary = open_for_reading(arguments);
    const auto limit = limit_of(arguments);
    const auto found = glossary.search(query, limit);
    const auto format = arguments.value("--format").value_or("text");
    write_list(found, nullptr, format, io.out);
    if (found.empty()) {
        io.remarks << text::printable(text::message("loep: no concept has “{}”", query)) << '\n';
    }
    if (found.size() == limit && format == "text") {
        if (const auto all = glossary.count_found(query); all > limit) {
            io.out << text::message("… and {} more; --limit NUMBER shows them", all - limit) << '\n';
        }
    }
    return found.empty() ? ExitStatus::findings : ExitStatus::clean;
}

}  // namespace

extern const Command term_find_command;
const Command term_find_command{"term find",
                                "find concepts by words in them",
                                details,
                                {{"WORD", "what to find", 1, 0}},
                                reading_options({{"--limit", "NUMBER", "at most so many (20)"}, format_option()}),
                                run_term_find};

}  // namespace loep::tools
