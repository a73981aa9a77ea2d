// loep explain: what a rule flags, why, and what it knowingly misses, with examples.
// SPDX-License-Identifier: Apache-2.0
#include <ostream>

#include <fmt/format.h>

#include "loep/check/rules.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

ExitStatus run_explain(const Arguments& arguments, Io& io) {
    for (const auto& id : arguments.words) {
        const auto& rule = check::rule_named(id);
        io.out << fmt::format("{} ({}, ITS 2.0: {})\n{}\n\n{}\n", rule.id,
                              text::translated(check::severity_names.name(rule.severity)), rule.category,
                              text::translated(rule.summary), text::translated(rule.rationale));
        for (const auto& example : rule.examples) {
            const auto severity = check::expected_severity(rule, example);
            io.out << fmt::format(
                "\n{}: {}\n  nl  {}\n  en  {}\n",
                severity ? text::translated(check::severity_names.name(*severity)) : text::translated("fine"),
                text::translated(example.why), example.source, example.target);
            if (example.others > 0) {
                io.out << text::message("  elsewhere in the project ({}×):\n  nl  {}\n  en  {}\n", example.others,
                                        example.other_source, example.other_target);
            }
        }
    }
    return ExitStatus::clean;
}

}  // namespace

extern const Command explain_command;
const Command explain_command{
    "explain", "say why a rule is there, with examples", "", {{"RULE", "a rule’s name", 1, 0}}, {}, run_explain};

}  // namespace loep::tools
