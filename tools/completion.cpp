// Writes one script a shell; what an option takes decides how its value is completed.
// SPDX-License-Identifier: Apache-2.0
#include "completion.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

#include "loep/check/rules.hpp"
#include "loep/text/messages.hpp"

#include "commands.hpp"

namespace loep::tools {

namespace {

enum class Values : std::uint8_t { none, files, listed };

/// What can stand after an option.
struct Choice {
    Values kind = Values::none;
    std::vector<std::string_view> words;
};

Choice choice_of(const Option& option) {
    if (!option.choices.empty()) {
        return {Values::listed, option.choices};
    }
    if (option.value == "RULE") {
        Choice choice{Values::listed, {}};
        for (const auto* rule : check::rules()) {
            choice.words.push_back(rule->id);
        }
        return choice;
    }
    const bool file = option.value == "FILE" || option.value == "FOLDER" || option.value == "DIR";
    return {file ? Values::files : Values::none, {}};
}

/// "-f,--format" as its forms.
std::vector<std::string_view> forms_of(const Option& option) {
    const auto comma = option.name.find(',');
    if (comma == std::string_view::npos) {
        return {option.name};
    }
    return {option.name.substr(0, comma), option.name.substr(comma + 1)};
}

std::vector<const Option*> options_of(const Command& command) {
    std::vector<const Option*> options;
    for (const auto& option : command.options) {
        options.push_back(&option);
    }
    for (const auto& option : common_options()) {
        options.push_back(&option);
    }
    return options;
}

/// The first words of commands, each once, with what they are for; of a group, its members' names.
std::vector<std::pair<std::string, std::string>> first_words(const std::vector<const Command*>& commands) {
    std::vector<std::pair<std::string, std::string>> words;
    for (const auto* command : commands) {
        const auto space = command->name.find(' ');
        const auto word = std::string(command->name.substr(0, space));
        if (space == std::string_view::npos) {
            words.emplace_back(word, std::string(text::translated(command->summary)));
        } else if (const auto member = std::string(command->name.substr(space + 1));
                   !words.empty() && words.back().first == word) {
            words.back().second += ", " + member;
        } else {
            words.emplace_back(word, member);
        }
    }
    return words;
}

std::vector<const Command*> members_of(std::string_view group, const std::vector<const Command*>& commands) {
    std::vector<const Command*> members;
    std::copy_if(commands.begin(), commands.end(), std::back_inserter(members), [&](const Command* command) {
        return command->name.size() > group.size() && command->name.starts_with(group) &&
               command->name[group.size()] == ' ';
    });
    return members;
}

std::string last_word(std::string_view name) {
    return std::string(name.substr(name.rfind(' ') + 1));
}

std::string joined(const std::vector<std::pair<std::string, std::string>>& words) {
    std::string line;
    for (const auto& [word, about] : words) {
        line += (line.empty() ? "" : " ") + word;
    }
    return line;
}

bool takes_rules(const Command& command) {
    return !command.positionals.empty() && command.positionals.front().name == "RULE";
}

std::string rule_names() {
    Option rule;
    rule.value = "RULE";
    return fmt::format("{}", fmt::join(choice_of(rule).words, " "));
}

/// Inside a string between single quotes, for all three shells.
std::string single_quoted(std::string_view text) {
    std::string quoted = "'";
    for (const char byte : text) {
        quoted += byte == '\'' ? "’" : std::string(1, byte);
    }
    return quoted + "'";
}

std::string bash_case(const Command& command) {
    std::string names;
    std::string values;
    for (const auto* option : options_of(command)) {
        for (const auto form : forms_of(*option)) {
            names += (names.empty() ? "" : " ") + std::string(form);
        }
        if (option->value.empty()) {
            continue;
        }
        const auto choice = choice_of(*option);
        const auto what = choice.kind == Values::files    ? std::string("files=yes")
                          : choice.kind == Values::listed ? fmt::format("words='{}'", fmt::join(choice.words, " "))
                                                          : std::string(":");
        values += fmt::format("        {}) {}; taken=yes ;;\n", fmt::join(forms_of(*option), "|"), what);
    }
    return fmt::format(
        "    '{}')\n      options='{}'\n      case $before in\n{}      esac\n      [[ -z $taken ]] && {}\n      ;;\n",
        command.name, names, values, takes_rules(command) ? "words='" + rule_names() + "'" : std::string("files=yes"));
}

std::string bash(const std::vector<const Command*>& commands) {
    std::string groups;
    std::string cases;
    for (const auto& [word, about] : first_words(commands)) {
        const auto members = members_of(word, commands);
        if (!members.empty()) {
            std::vector<std::string> names;
            names.reserve(members.size());
            for (const auto* member : members) {
                names.push_back(last_word(member->name));
            }
            groups += fmt::format("    '{}') words='{}'; options='--help' ;;\n", word, fmt::join(names, " "));
        }
    }
    for (const auto* command : commands) {
        cases += bash_case(*command);
    }
    return fmt::format(R"(# bash completion for loep; made by: loep completion bash
_loep() {{
  local now=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
  local command='' words='' options='' files='' taken='' i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${{COMP_WORDS[i]}} in
      -*) ;;
      *) command=${{command:+$command }}${{COMP_WORDS[i]}}
         [[ $command == *' '* || ' {0} ' != *" $command "* ]] && break
         case $command in {1}) ;; *) break ;; esac ;;
    esac
  done
  case $command in
    '') words='{0}'; options='--help --version --ui' ;;
{2}{3}  esac
  if [[ $now == -* && -z $taken ]]; then
    words=$options files=''
  fi
  COMPREPLY=($(compgen -W "$words" -- "$now"))
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    local file
    while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$now")
  fi
}}
complete -F _loep loep
)",
                       joined(first_words(commands)),
                       [&] {
                           std::string names;
                           for (const auto& [word, about] : first_words(commands)) {
                               if (!members_of(word, commands).empty()) {
                                   names += (names.empty() ? "" : "|") + word;
                               }
                           }
                           return names;
                       }(),
                       groups, cases);
}

/// zsh's _arguments gives a colon and brackets a meaning of their own.
std::string zsh_text(std::string_view text) {
    std::string plain;
    for (const char byte : text) {
        plain += byte == ':' ? "\\:" : byte == '[' ? "(" : byte == ']' ? ")" : std::string(1, byte);
    }
    return plain;
}

std::string zsh_action(const Option& option) {
    if (option.value.empty()) {
        return "";
    }
    const auto choice = choice_of(option);
    const auto action = choice.kind == Values::files    ? std::string("_files")
                        : choice.kind == Values::listed ? fmt::format("({})", fmt::join(choice.words, " "))
                                                        : std::string(" ");
    return fmt::format(":{}:{}", zsh_text(option.value), action);
}

std::string zsh_arguments(const Command& command) {
    std::string lines;
    for (const auto* option : options_of(command)) {
        for (const auto form : forms_of(*option)) {
            lines +=
                " \\\n    " + single_quoted(fmt::format("{}{}[{}]{}", option->repeats ? "*" : "", form,
                                                        zsh_text(text::translated(option->help)), zsh_action(*option)));
        }
    }
    if (!command.positionals.empty()) {
        lines += " \\\n    " + single_quoted(takes_rules(command) ? "*:RULE:(" + rule_names() + ")" : "*:FILE:_files");
    }
    return "_arguments -s -S" + lines + "\n";
}

std::string zsh_list(const std::string& variable, const std::vector<std::pair<std::string, std::string>>& words) {
    std::string lines = fmt::format("  local -a {}=(", variable);
    for (const auto& [word, about] : words) {
        lines += "\n    " + single_quoted(word + ":" + zsh_text(about));
    }
    return lines + ")\n";
}

std::string zsh(const std::vector<const Command*>& commands) {
    std::string script = "#compdef loep\n# zsh completion for loep; made by: loep completion zsh\n_loep() {\n";
    script += zsh_list("commands", first_words(commands));
    script += "  if ((CURRENT == 2)); then\n    _describe command commands\n    return\n  fi\n  case $words[2] in\n";
    for (const auto& [word, about] : first_words(commands)) {
        const auto members = members_of(word, commands);
        script += fmt::format("  {})\n", word);
        if (members.empty()) {
            const auto command = std::find_if(commands.begin(), commands.end(),
                                              [&, name = word](const Command* one) { return one->name == name; });
            script += "    shift words; ((CURRENT--))\n    " + zsh_arguments(**command) + "    ;;\n";
            continue;
        }
        std::vector<std::pair<std::string, std::string>> names;
        names.reserve(members.size());
        for (const auto* member : members) {
            names.emplace_back(last_word(member->name), std::string(text::translated(member->summary)));
        }
        script += zsh_list("members", names) +
                  "    if ((CURRENT == 3)); then\n      _describe command members\n      return\n    fi\n"
                  "    case $words[3] in\n";
        for (const auto* member : members) {
            script += fmt::format("    {})\n    shift 2 words; ((CURRENT -= 2))\n    {}    ;;\n",
                                  last_word(member->name), zsh_arguments(*member));
        }
        script += "    esac\n    ;;\n";
    }
    return script + "  esac\n}\n_loep \"$@\"\n";
}

std::string fish_option(const Command& command, const Option& option) {
    const auto space = command.name.find(' ');
    auto when = fmt::format("__fish_seen_subcommand_from {}", command.name.substr(0, space));
    if (space != std::string_view::npos) {
        when += fmt::format("; and __fish_seen_subcommand_from {}", command.name.substr(space + 1));
    }
    std::string line = "complete -c loep -n " + single_quoted(when);
    for (const auto form : forms_of(option)) {
        line += form.starts_with("--") ? fmt::format(" -l {}", form.substr(2)) : fmt::format(" -s {}", form.substr(1));
    }
    const auto choice = choice_of(option);
    if (!option.value.empty()) {
        line += choice.kind == Values::files ? std::string(" -rF")
                : choice.kind == Values::listed
                    ? " -xa " + single_quoted(fmt::format("{}", fmt::join(choice.words, " ")))
                    : std::string(" -x");
    }
    return line + " -d " + single_quoted(text::translated(option.help)) + "\n";
}

std::string fish(const std::vector<const Command*>& commands) {
    std::string script = "# fish completion for loep; made by: loep completion fish\n";
    for (const auto& [word, about] : first_words(commands)) {
        script += fmt::format("complete -c loep -f -n __fish_use_subcommand -a {} -d {}\n", word, single_quoted(about));
    }
    for (const auto* command : commands) {
        const auto space = command->name.find(' ');
        if (space != std::string_view::npos) {
            const auto group = command->name.substr(0, space);
            std::vector<std::string> others;
            for (const auto* member : members_of(group, commands)) {
                others.push_back(last_word(member->name));
            }
            script += fmt::format(
                "complete -c loep -f -n '__fish_seen_subcommand_from {}; and not __fish_seen_subcommand_from {}' -a {} "
                "-d {}\n",
                group, fmt::join(others, " "), last_word(command->name),
                single_quoted(text::translated(command->summary)));
        } else if (takes_rules(*command)) {
            script += fmt::format("complete -c loep -f -n '__fish_seen_subcommand_from {}' -a '{}'\n", command->name,
                                  rule_names());
        }
        for (const auto* option : options_of(*command)) {
            script += fish_option(*command, *option);
        }
    }
    return script;
}

}  // namespace

std::string completion(Shell shell, const std::vector<const Command*>& commands) {
    switch (shell) {
        case Shell::bash:
            return bash(commands);
        case Shell::zsh:
            return zsh(commands);
        case Shell::fish:
            return fish(commands);
    }
    return {};
}

}  // namespace loep::tools
