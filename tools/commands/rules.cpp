// loep rules: the table of rules.
// SPDX-License-Identifier: Apache-2.0
#include "loep/check/rules.hpp"

#include <algorithm>
#include <cstddef>
#include <ostream>

#include <fmt/format.h>

#include "loep/report/rules_document.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

/// How wide the column of severities is in the language of the messages.
std::size_t widest_severity() {
    std::size_t widest = 0;
    for (const auto* rule : check::rules()) {
        widest = std::max(widest, text::translated(check::severity_names.name(rule->severity)).size());
    }
    return widest;
}

ExitStatus run_rules(const Arguments& arguments, Io& io) {
    if (arguments.value("--format") == "markdown") {
        io.out << report::rules_markdown(check::rules());
        return ExitStatus::clean;
    }
    const auto width = widest_severity();
    for (const auto* rule : check::rules()) {
        io.out << fmt::format("{:<23} {:<{}}  {}\n", rule->id,
                              text::translated(check::severity_names.name(rule->severity)), width,
                              text::translated(rule->summary));
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command rules_command;
const Command rules_command{"rules",
                            "list the rules",
                            "“loep explain RULE” tells why a rule is there and what it misses.",
                            {},
                            {{"--format", "FORMAT", "text (default) or markdown", {"text", "markdown"}}},
                            run_rules};

}  // namespace loep::tools
