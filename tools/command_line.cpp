// The only file that knows CLI11: builds its application from the table of commands and turns its errors into ours.
// SPDX-License-Identifier: Apache-2.0
#include "command_line.hpp"

#include <algorithm>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <utility>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"

#include "commands.hpp"
#include "plain_words.hpp"

namespace loep::tools {

namespace {

/// What a group of commands is for: the names of its commands.
void describe_groups(CLI::App& root) {
    for (auto* group : root.get_subcommands([](const CLI::App*) { return true; })) {
        const auto members = group->get_subcommands([](const CLI::App*) { return true; });
        std::string names;
        for (const auto* member : members) {
            names += (names.empty() ? "" : ", ") + member->get_name();
        }
        if (!members.empty()) {
            group->description(names);  // names of commands are the same in every language
        }
    }
}

/// The long form of "-f,--format".
std::string_view long_name(std::string_view name) {
    const auto comma = name.find(',');
    return comma == std::string_view::npos ? name : name.substr(comma + 1);
}

/// Where CLI11 puts what it read of one command.
struct Bound {
    const Command* command = nullptr;
    CLI::App* app = nullptr;
    std::vector<std::string> words;
    std::deque<std::vector<std::string>> values;  // one an option; a deque keeps addresses
    std::vector<CLI::Option*> options;
    std::string colour = "auto";
    std::string language;
    bool quiet = false;
};

/// Words of the table of commands, in the language that is spoken.
std::string shown(std::string_view english) {
    return std::string(text::translated(english));
}

CLI::App* group_of(CLI::App& root, const std::string& name) {
    for (auto* known : root.get_subcommands([](const CLI::App*) { return true; })) {
        if (known->get_name() == name) {
            return known;
        }
    }
    auto* group = root.add_subcommand(name);
    group->require_subcommand(1);
    group->group(text::message("Commands"));
    group->get_help_ptr()->group(text::message("Options"));
    return group;
}

void add_options(Bound& bound) {
    for (const auto& option : bound.command->options) {
        auto& values = bound.values.emplace_back();
        CLI::Option* made = nullptr;
        if (option.value.empty()) {
            made = bound.app->add_flag(std::string(option.name))->description(shown(option.help));
        } else {
            made = bound.app->add_option(std::string(option.name), values, shown(option.help));
            made->type_name(std::string(option.value))->expected(1)->allow_extra_args(false);
            made->multi_option_policy(option.repeats ? CLI::MultiOptionPolicy::TakeAll
                                                     : CLI::MultiOptionPolicy::TakeLast);
        }
        bound.options.push_back(made);
    }
}

std::string positional_usage(const Command& command) {
    std::string usage;
    for (const auto& positional : command.positionals) {
        const auto name = std::string(positional.name);
        usage += positional.at_least == 0 ? " [" + name + "]" : " " + name;
        if (positional.at_most == 0) {
            usage += "...";
        }
    }
    return usage;
}

std::string positional_names(const Command& command) {
    std::string names;
    for (const auto& positional : command.positionals) {
        names += (names.empty() ? "" : "·") + std::string(positional.name);
    }
    return names;
}

std::string positional_help(const Command& command) {
    std::string help;
    for (const auto& positional : command.positionals) {
        help += (help.empty() ? "" : "; ") + shown(positional.help);
    }
    return help;
}

const Option& common_option(std::string_view name) {
    return *std::find_if(common_options().begin(), common_options().end(),
                         [name](const Option& option) { return long_name(option.name) == name; });
}

void add_common_option(CLI::App& app, std::string_view name, std::string& value) {
    const auto& option = common_option(name);
    app.add_option(std::string(option.name), value, shown(option.help))->type_name(std::string(option.value));
}

void add_common_flag(CLI::App& app, std::string_view name, bool& value) {
    const auto& option = common_option(name);
    app.add_flag(std::string(option.name), value, shown(option.help));
}

void bind(Bound& bound, CLI::App& root) {
    const std::string name(bound.command->name);
    const auto space = name.find(' ');
    auto& parent = space == std::string::npos ? root : *group_of(root, name.substr(0, space));
    bound.app = parent.add_subcommand(space == std::string::npos ? name : name.substr(space + 1),
                                      shown(bound.command->summary));
    bound.app->group(text::message("Commands"));
    bound.app->get_help_ptr()->group(text::message("Options"));
    add_options(bound);
    add_common_flag(*bound.app, "--quiet", bound.quiet);
    add_common_option(*bound.app, "--color", bound.colour);
    add_common_option(*bound.app, "--ui", bound.language);
    // One catch-all: which word is which is for arguments_of() and the command.
    if (!bound.command->positionals.empty()) {
        bound.app->add_option(positional_names(*bound.command), bound.words, positional_help(*bound.command))
            ->expected(1, CLI::detail::expected_max_vector_size)  // at least one, else words after “--” are not taken
            ->type_name("");
    }
    bound.app->footer(shown(bound.command->details));
}

[[noreturn]] void usage_error(const std::string& message) {
    throw Error(ErrorCode::usage, message);
}

std::string did_you_mean(const std::optional<std::string>& known) {
    return known ? text::message("; did you mean “{}”?", *known) : std::string();
}

std::string did_you_mean(std::string_view word, const std::vector<std::string_view>& names) {
    return did_you_mean(text::nearest(word, names));
}

void check_choice(const Option& option, const std::string& value) {
    if (option.choices.empty() ||
        std::find(option.choices.begin(), option.choices.end(), value) != option.choices.end()) {
        return;
    }
    usage_error(text::message("{} knows no “{}”{} (known: {})", long_name(option.name), value,
                              did_you_mean(text::meant(value, option.choices)), fmt::join(option.choices, ", ")));
}

Arguments arguments_of(const Bound& bound) {
    Arguments arguments;
    arguments.words = bound.words;
    for (std::size_t i = 0; i < bound.options.size(); ++i) {
        const auto& option = bound.command->options[i];
        if (bound.options[i]->count() == 0) {
            continue;
        }
        for (const auto& value : bound.values[i]) {
            check_choice(option, value);
        }
        arguments.options.emplace(long_name(option.name), bound.values[i]);
    }
    const auto wanted = words_wanted(*bound.command);
    if (arguments.words.size() < wanted.at_least) {
        usage_error(text::message("“loep {}” needs{}; see “loep {} --help”", bound.command->name,
                                  positional_usage(*bound.command), bound.command->name));
    }
    if (!wanted.fit(arguments.words.size())) {
        usage_error(text::message("“loep {}” has no use for “{}”; see “loep {} --help”", bound.command->name,
                                  arguments.words[wanted.at_most], bound.command->name));
    }
    return arguments;
}

/// The first word that no option of the command takes: CLI11's own texts would not name the nearest.
std::optional<std::string> unknown_word(const std::vector<std::string>& words, const std::vector<const Command*>& all) {
    std::vector<std::string_view> names;
    std::vector<std::string_view> groups;
    for (const auto* command : all) {
        names.push_back(command->name);
        groups.push_back(command->name.substr(0, command->name.find(' ')));
    }
    if (words.empty() || words.front().starts_with('-')) {
        return std::nullopt;
    }
    const auto is_group = std::find(groups.begin(), groups.end(), words.front()) != groups.end();
    if (!is_group) {
        return text::message("there is no command “{}”; “loep --help” lists them{}", words.front(),
                             did_you_mean(words.front(), groups));
    }
    const auto needs_second = std::find(names.begin(), names.end(), words.front()) == names.end();
    if (needs_second && words.size() > 1 && !words[1].starts_with('-')) {
        const auto full = words[0] + ' ' + words[1];
        if (std::find(names.begin(), names.end(), full) == names.end()) {
            return text::message("there is no command “{}”; “loep {} --help” lists them{}", full, words[0],
                                 did_you_mean(full, names));
        }
    }
    return std::nullopt;
}

std::string unknown_option(const std::deque<Bound>& bounds, const std::string& message) {
    // CLI11 lists the words that nothing took after a colon.
    const auto colon = message.rfind(": ");
    auto word = colon == std::string::npos ? message : message.substr(colon + 2);
    word = word.substr(0, word.find(' '));
    std::vector<std::string_view> names{"--help"};
    std::string command;
    for (const auto& bound : bounds) {
        if (bound.app->parsed()) {
            command = bound.command->name;
            names.insert(names.end(), {"--quiet", "--color", "--ui"});
            for (const auto& option : bound.command->options) {
                names.push_back(long_name(option.name));
            }
        }
    }
    if (!word.starts_with('-')) {
        return text::message("“loep {0}” has no use for “{1}”; see “loep {0} --help”", command, word);
    }
    return text::message("there is no option “{}”; see “loep {}{}--help”{}", word, command, command.empty() ? "" : " ",
                         did_you_mean(word, names));
}

/// CLI11's own few words of help.
void speak_in_help(CLI::App& root) {
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", text::message("Usage"));
    formatter->label("OPTIONS", text::message("OPTIONS"));
    formatter->label("SUBCOMMAND", text::message("COMMAND"));
    formatter->label("Positionals", text::message("Arguments"));
    root.formatter(formatter);
    root.option_defaults()->group(text::message("Options"));
}

/// The option that CLI11's message begins with ("--format: 1 required …").
std::string option_in(const std::string& message) {
    const auto dash = message.find("--");
    const auto end = dash == std::string::npos ? dash : message.find_first_of(": ,=", dash);
    return message.substr(dash == std::string::npos ? 0 : dash, end == std::string::npos ? end : end - dash);
}

/// The words from the command on: “loep --ui nl check …” is “loep check …”, the language being known already.
std::vector<std::string> without_language(const std::vector<std::string>& words) {
    constexpr std::string_view joined = "--ui=";
    const bool apart = words.size() > 1 && words.front() == "--ui";
    if (!apart && (words.empty() || !words.front().starts_with(joined))) {
        return words;
    }
    check_choice(common_option("--ui"), apart ? words[1] : words.front().substr(joined.size()));
    return {words.begin() + (apart ? 2 : 1), words.end()};
}

/// “loep help term add” is “loep term add --help”, as in git.
std::vector<std::string> with_help_as_option(std::vector<std::string> words) {
    if (!words.empty() && words.front() == "help") {
        words.erase(words.begin());
        words.emplace_back("--help");
    }
    return words;
}

}  // namespace

WordCount words_wanted(const Command& command) {
    WordCount count;
    for (const auto& positional : command.positionals) {
        count.at_least += positional.at_least;
        count.at_most += positional.at_most;
        count.unbounded = count.unbounded || positional.at_most == 0;
    }
    return count;
}

Request read_command_line(const std::vector<std::string>& all_words, const std::vector<const Command*>& commands) {
    const auto words = with_help_as_option(without_language(all_words));
    if (auto plain = read_plain_words(words, commands)) {
        return *std::move(plain);
    }
    CLI::App root(text::message(
        "loep reads a Dutch article and its English translation side by side and finds every name and term "
        "that does not agree."));
    root.name("loep");
    root.require_subcommand(1);
    speak_in_help(root);
    root.set_help_flag("-h,--help", shown(common_option("--help").help));
    root.set_version_flag("-V,--version", LOEP_VERSION,
                          text::message("print the versions of loep, its libraries and its glossary"));
    std::string language;
    add_common_option(root, "--ui", language);
    std::deque<Bound> bounds;
    for (const auto* command : commands) {
        // Where the first word says which command, or group of them, the others need not be built.
        if (!words.empty() && !words.front().starts_with('-') &&
            command->name.substr(0, command->name.find(' ')) != words.front()) {
            continue;
        }
        auto& bound = bounds.emplace_back();
        bound.command = command;
        bind(bound, root);
    }
    describe_groups(root);
    if (const auto message = unknown_word(words, commands)) {
        usage_error(*message);
    }
    Request request;
    if (words.empty()) {
        usage_error(text::message(
            "which command? “loep --help” lists them; a first try: loep check artikel.nl.txt article.en.txt"));
    }
    try {
        std::vector<std::string> reversed(words.rbegin(), words.rend());
        root.parse(std::move(reversed));
    } catch (const CLI::CallForHelp&) {
        request.text = root.help();
        return request;
    } catch (const CLI::CallForVersion&) {
        const auto version = std::find_if(commands.begin(), commands.end(),
                                          [](const Command* command) { return command->name == "version"; });
        request.command = version == commands.end() ? nullptr : *version;
        return request;
    } catch (const CLI::ExtrasError& error) {
        usage_error(unknown_option(bounds, error.what()));
    } catch (const CLI::RequiredError&) {
        usage_error(words.front().starts_with('-')
                        ? text::message("which command? “loep --help” lists them")
                        : text::message("which “loep {0}” command? “loep {0} --help” lists them", words.front()));
    } catch (const CLI::ArgumentMismatch& error) {
        usage_error(text::message("{} needs a value; see “loep --help”", option_in(error.what())));
    } catch (const CLI::ParseError& error) {
        usage_error(text::message("{} takes no value; see “loep --help”", option_in(error.what())));
    }
    for (const auto& bound : bounds) {
        if (bound.app->parsed()) {
            request.command = bound.command;
            request.colour = bound.colour;
            request.quiet = bound.quiet;
            check_choice(common_option("--color"), bound.colour);
            if (!bound.language.empty()) {
                check_choice(common_option("--ui"), bound.language);
            }
            request.arguments = arguments_of(bound);
            return request;
        }
    }
    usage_error(text::message("which command? “loep --help” lists them"));
}

}  // namespace loep::tools
