// Writes the page on the rules from their table.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/rules_document.hpp"

#include <string_view>

#include <fmt/format.h>

namespace loep::report {

namespace {

/// A cell of a Markdown table, or a line of a list: no line breaks, no bars.
std::string cell(std::string_view text) {
    std::string out;
    for (const char byte : text) {
        if (byte == '\n') {
            out += " / ";
        } else if (byte == '|') {
            out += "\\|";
        } else {
            out += byte;
        }
    }
    return out;
}

void add_example(std::string& page, const check::Rule& rule, const check::Example& example) {
    const auto why = example.why.empty() ? std::string() : fmt::format(" ({})", cell(example.why));
    const auto severity = check::expected_severity(rule, example);
    page += fmt::format("- {}{}:\n", severity ? check::severity_names.name(*severity) : "passed", why);
    page += fmt::format("  - nl: {}\n  - en: {}\n", example.source.empty() ? "–" : cell(example.source),
                        example.target.empty() ? "–" : cell(example.target));
    if (example.others > 0) {
        page += fmt::format("  - in {} of the project: {} – {}\n",
                            example.others == 1 ? "another article" : fmt::format("{} other articles", example.others),
                            cell(example.other_source), cell(example.other_target));
    }
}

void add_rule(std::string& page, const check::Rule& rule) {
    page += fmt::format("\n## {}\n\n{}\n\nSeverity: {}. Category: {}.\n\n{}\n", rule.id, rule.summary,
                        check::severity_names.name(rule.severity), rule.category, rule.rationale);
    if (!rule.examples.empty()) {
        page += "\nExamples:\n\n";
    }
    for (const auto& example : rule.examples) {
        add_example(page, rule, example);
    }
}

}  // namespace

std::string rules_markdown(std::span<const check::Rule* const> rules) {
    std::string page =
        "# Rules\n\n"
        "Made from the table of rules (`loep rules --format markdown`); do not edit.\n\n"
        "| rule | severity | category | what it finds |\n| --- | --- | --- | --- |\n";
    for (const auto* rule : rules) {
        page += fmt::format("| [{0}](#{0}) | {1} | {2} | {3} |\n", rule->id, check::severity_names.name(rule->severity),
                            rule->category, cell(rule->summary));
    }
    for (const auto* rule : rules) {
        add_rule(page, *rule);
    }
    return page;
}

}  // namespace loep::report
