// What loep.toml says of a project, with what is in force where it says nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "loep/check/finding.hpp"
#include "loep/project/path_pattern.hpp"
#include "loep/text/language.hpp"
#include "loep/text/source_text.hpp"

namespace loep::project {

inline constexpr std::string_view settings_file = "loep.toml";

/// Which files are an article and its translation. Both patterns have the same holes.
struct PairPattern {
    PathPattern source;
    PathPattern target;
    std::uint64_t line = 0;  ///< in loep.toml
    bool is_bitext = false;  ///< its files hold both sides, and both patterns are the same
};

/// What a project says of one rule.
struct RuleSetting {
    bool off = false;
    std::optional<check::Severity> severity;
    std::vector<std::string> ignore_words;     ///< findings whose marked text is one of these, case ignored
    std::vector<std::string> ignore_concepts;  ///< findings about one of these
    std::vector<PathPattern> exclude;          ///< the rule is silent in these files
};

struct Settings {
    std::string file;  ///< the path of loep.toml, empty without one
    text::Language from = text::Language::dutch;
    text::Language to = text::Language::english;
    std::vector<PairPattern> pairs;
    std::vector<PathPattern> exclude;

    bool built_in_glossary = true;
    std::vector<std::string> glossary_layers;  ///< paths relative to the project's folder, later over earlier
    std::vector<std::string> styles;           ///< house styles, at most one a language
    bool dictionary = true;

    std::map<std::string, RuleSetting, std::less<>> rules;

    check::Severity fail_on = check::Severity::error;
    std::string format = "text";
    unsigned jobs = 0;  ///< threads; 0: as many as the machine has
    bool hook_whole = false;
    std::string baseline = "loep-baseline.json";  ///< relative to the project's folder; it need not be there
    bool memory = true;

    /// The line of loep.toml that each key (dotted: "output.fail-on") was set in.
    std::map<std::string, std::uint64_t, std::less<>> lines;

    const RuleSetting* rule(std::string_view id) const {
        const auto found = rules.find(id);
        return found == rules.end() ? nullptr : &found->second;
    }
};

/// Throws Error{malformed} with line and column: not TOML, an unknown key (with the nearest), a wrong type, a value
/// that is none of those that are known, two sides of a pair with different holes.
Settings read_settings(const text::SourceText& file);

/// The path of the nearest loep.toml in the folder of `path` or above it ("" and "." are the current folder), as it is
/// reached from the current folder. Empty without one.
std::string find_settings(const std::string& folder);

/// Throws Error{not_found | unreadable} at the line that names the layers, unless there is a file at `shown`.
void require_layer(const Settings& settings, const std::string& shown);

/// One line of `loep config`: a key, its value as TOML, and where it was set (0: by default).
struct SettingLine {
    std::string key;
    std::string value;
    std::uint64_t line = 0;
};

/// All that is in force, in the order of docs/project.md.
std::vector<SettingLine> list_settings(const Settings& settings);

}  // namespace loep::project
