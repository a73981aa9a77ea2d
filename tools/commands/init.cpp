// loep init: the settings of a project, from what lies in the folder.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>
#include <set>
#include <string>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/project/articles.hpp"
#include "loep/text/file.hpp"
#include "loep/text/messages.hpp"

#include "command.hpp"

namespace loep::tools {

namespace {

namespace fs = std::filesystem;

struct PairGuess {
    std::string source;
    std::string target;
    std::size_t pairs = 0;
};

std::string folder_of(const std::string& path) {
    const auto slash = path.rfind('/');
    return slash == std::string::npos ? std::string() : path.substr(0, slash + 1);
}

/// `nl` in "artikel.nl.md" and "nl/artikel.md": where the language stands in a path, as ("before", "after").
std::vector<std::pair<std::string, std::string>> splits_at_language(const std::string& path) {
    std::vector<std::pair<std::string, std::string>> splits;
    constexpr std::string_view borders = "./_-";
    for (auto at = path.find("nl"); at != std::string::npos; at = path.find("nl", at + 1)) {
        const bool before = at == 0 || borders.find(path[at - 1]) != std::string_view::npos;
        const bool after = at + 2 < path.size() && borders.find(path[at + 2]) != std::string_view::npos;
        if (before && after) {
            splits.emplace_back(path.substr(0, at), path.substr(at + 2));
        }
    }
    return splits;
}

/// The pattern of a Dutch path: its name, and its folders below `top`, left open.
std::string pattern_of(const std::string& before, const std::string& language, const std::string& after) {
    const auto path = before + language + after;
    const auto name_begin = folder_of(path).size();
    if (before.size() > name_begin) {
        // articles/x.nl.md → articles/**/{name}.nl.md
        const auto folder = folder_of(path);
        const auto top = folder.substr(0, std::min(folder.find('/') + 1, folder.size()));
        return fmt::format("{}**/{{name}}{}{}{}", top, before.back(), language, after);
    }
    // nl/x.md → nl/**/{name}.md
    const auto dot = path.rfind('.');
    const auto extension = dot == std::string::npos || dot < name_begin ? std::string() : path.substr(dot);
    return fmt::format("{}{}/**/{{name}}{}", before, language, extension);
}

/// The patterns that make pairs of what is there, those that make most first.
std::vector<PairGuess> guess_pairs(const std::vector<std::string>& paths) {
    const std::set<std::string> all(paths.begin(), paths.end());
    std::vector<PairGuess> guesses;
    for (const auto& path : paths) {
        for (const auto& [before, after] : splits_at_language(path)) {
            if (!all.contains(fmt::format("{}en{}", before, after))) {
                continue;
            }
            const PairGuess guess{pattern_of(before, "nl", after), pattern_of(before, "en", after), 1};
            const auto same = std::find_if(guesses.begin(), guesses.end(),
                                           [&](const PairGuess& one) { return one.source == guess.source; });
            if (same == guesses.end()) {
                guesses.push_back(guess);
            } else {
                ++same->pairs;
            }
        }
    }
    std::stable_sort(guesses.begin(), guesses.end(),
                     [](const PairGuess& a, const PairGuess& b) { return a.pairs > b.pairs; });
    return guesses;
}

std::string settings_text(const std::vector<PairGuess>& guesses) {
    std::string text =
        "# The settings of loep for this project; every key is in docs/project.md, and “loep config” shows what is in\n"
        "# force.\n";
    for (const auto& guess : guesses) {
        text += fmt::format("\n[[pairs]]\nsource = \"{}\"\ntarget = \"{}\"\n", guess.source, guess.target);
    }
    text +=
        "\n# [files]\n# exclude = [\"drafts/\"]\n"
        "\n# [glossary]\n# layers = [\"glossary.tbx\"]  # databases or .tbx files of your own, over the built-in "
        "glossary\n"
        "\n# [rules]\n# addition = \"off\"\n# partner-missing = \"error\"\n";
    return text;
}

ExitStatus run_init(const Arguments& arguments, Io& io) {
    const auto file = std::string(project::settings_file);
    std::error_code ignored;
    if (fs::exists(file, ignored) && !arguments.has("--force")) {
        throw Error(ErrorCode::usage, text::message("is there already; --force writes it anew"), {file});
    }
    const auto paths = project::WorkingTree("").list({""});
    auto guesses = guess_pairs(paths);
    constexpr std::size_t most = 5;
    guesses.resize(std::min(guesses.size(), most));
    const bool found = !guesses.empty();
    if (!found) {
        guesses.push_back({"articles/**/{name}.nl.md", "articles/**/{name}.en.md", 0});
    }
    const auto text = settings_text(guesses);
    project::read_settings(*text::SourceText::from_bytes(file, text));
    text::replace_file(file, text);
    io.out << text::message("wrote {}\n", file);
    for (const auto& guess : guesses) {
        io.out << fmt::format("  {} ↔ {}: {}\n", guess.source, guess.target,
                              text::counted(guess.pairs, "{} pair", "{} pairs"));
    }
    io.out << (found ? text::message("next: loep check; in a git repository: loep hook install\n")
                     : text::message("no files that look like pairs were found: say in [[pairs]] which they are\n"));
    return ExitStatus::clean;
}

}  // namespace

extern const Command init_command;
const Command init_command{
    "init",
    "set up a project: write loep.toml",
    "Looks for pairs such as a.nl.md and a.en.md, or nl/a.md and en/a.md, and writes their patterns.",
    {},
    {{"--force", "", "write loep.toml anew where there is one"}},
    run_init};

}  // namespace loep::tools
