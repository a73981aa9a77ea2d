// Prints what the tables of commands, rules and names say to people, as gettext's template; xgettext finds the rest.
// SPDX-License-Identifier: Apache-2.0
#include <iostream>
#include <set>
#include <string>
#include <string_view>

#include "loep/check/finding.hpp"
#include "loep/check/rules.hpp"
#include "loep/termbase/concept.hpp"
#include "loep/translit/suggest.hpp"

#include "commands.hpp"

namespace {

std::string quoted(std::string_view text) {
    std::string line = "\"";
    for (const char byte : text) {
        if (byte == '\n') {
            line += "\\n";
            continue;
        }
        line += byte == '"' || byte == '\\' ? "\\" : "";
        line += byte;
    }
    return line + '"';
}

/// Each once: a template may not say a message twice.
class Template {
  public:
    void add(std::string_view text) {
        if (!text.empty() && seen_.emplace(text).second) {
            std::cout << "msgid " << quoted(text) << "\nmsgstr \"\"\n\n";
        }
    }

    template <class Names>
    void add_names(const Names& names) {
        for (const auto name : names.names()) {
            add(name);
        }
    }

  private:
    std::set<std::string, std::less<>> seen_;
};

}  // namespace

int main() {
    Template all;
    std::cout << "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
    for (const auto* command : loep::tools::commands()) {
        all.add(command->summary);
        all.add(command->details);
        for (const auto& positional : command->positionals) {
            all.add(positional.help);
        }
        for (const auto& option : command->options) {
            all.add(option.help);
        }
    }
    for (const auto& option : loep::tools::common_options()) {
        all.add(option.help);
    }
    for (const auto* rule : loep::check::rules()) {
        all.add(rule->summary);
        all.add(rule->rationale);
        for (const auto& example : rule->examples) {
            all.add(example.why);
        }
    }
    all.add_names(loep::check::severity_names);
    all.add_names(loep::check::side_names);
    all.add_names(loep::termbase::concept_kind_names);
    all.add_names(loep::translit::no_name_reasons);
    all.add("English may write it so");
    return 0;
}
