// Finds loep.toml, and lists what is in force.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/settings.hpp"

#include <filesystem>
#include <system_error>

#include <fmt/format.h>
#include <sys/stat.h>

#include "loep/base/error.hpp"
#include "loep/text/messages.hpp"

namespace loep::project {

namespace {

namespace fs = std::filesystem;

std::string toml_text(std::string_view text) {
    std::string out = "\"";
    for (const char byte : text) {
        if (byte == '"' || byte == '\\') {
            out += '\\';
        }
        out += byte;
    }
    return out + '"';
}

std::string list_of(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& one : texts) {
        out += (out.empty() ? "" : ", ") + toml_text(one);
    }
    return '[' + out + ']';
}

std::string list_of(const std::vector<PathPattern>& patterns) {
    std::vector<std::string> texts;
    texts.reserve(patterns.size());
    for (const auto& pattern : patterns) {
        texts.push_back(pattern.text());
    }
    return list_of(texts);
}

std::string_view word(bool value) {
    return value ? "true" : "false";
}

class Lister {
  public:
    explicit Lister(const Settings& settings) : settings_(settings) {}

    void add(const std::string& key, std::string value) {
        const auto line = settings_.lines.find(key);
        lines_.push_back({key, std::move(value), line == settings_.lines.end() ? 0 : line->second});
    }

    void add_rules() {
        for (const auto& [id, rule] : settings_.rules) {
            const auto key = "rules." + id;
            const auto severity = rule.off ? "off" : rule.severity ? check::severity_names.name(*rule.severity) : "";
            if (!severity.empty()) {
                add(settings_.lines.contains(key + ".severity") ? key + ".severity" : key, toml_text(severity));
            }
            if (!rule.ignore_words.empty()) {
                add(key + ".ignore-words", list_of(rule.ignore_words));
            }
            if (!rule.ignore_concepts.empty()) {
                add(key + ".ignore-concepts", list_of(rule.ignore_concepts));
            }
            if (!rule.exclude.empty()) {
                add(key + ".exclude", list_of(rule.exclude));
            }
        }
    }

    void add_pairs() {
        for (const auto& pair : settings_.pairs) {
            const auto source = toml_text(pair.source.text());
            lines_.push_back(
                {"pairs",
                 pair.is_bitext ? fmt::format("{{ bitext = {} }}", source)
                                : fmt::format("{{ source = {}, target = {} }}", source, toml_text(pair.target.text())),
                 pair.line});
        }
    }

    std::vector<SettingLine> take() { return std::move(lines_); }

  private:
    const Settings& settings_;
    std::vector<SettingLine> lines_;
};

/// The file in the folder `at`, as it is reached from the current one; a project elsewhere is named in full.
std::string shown_from_here(const std::string& file, const fs::path& at) {
    std::error_code error;
    const auto current = fs::current_path(error);
    const bool around = !current.lexically_relative(at).string().starts_with("..");
    const bool below = !at.lexically_relative(current).string().starts_with("..");
    return around || below ? fs::path(file).lexically_relative(current).string() : file;
}

bool is_file(const std::string& path) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 && S_ISREG(info.st_mode);
}

}  // namespace

std::string find_settings(const std::string& folder) {
    std::error_code error;
    // Upward by words, not by links: the project is where the user thinks they are.
    auto at =
        folder.empty() ? fs::current_path(error).string() : fs::absolute(folder, error).lexically_normal().string();
    if (error) {
        return {};
    }
    // Most starts ask this for nothing, and a string is walked in fewer steps than a path. The root is "" here.
    if (at.ends_with('/')) {
        at.pop_back();
    }
    while (true) {
        const auto file = fmt::format("{}/{}", at, settings_file);
        if (is_file(file)) {
            return shown_from_here(file, at.empty() ? "/" : at);
        }
        if (at.empty()) {
            return {};
        }
        at.resize(at.rfind('/'));
    }
}

void require_layer(const Settings& settings, const std::string& shown) {
    std::error_code ignored;
    const auto line = settings.lines.find("glossary.layers");
    const ErrorPlace place{settings.file, line == settings.lines.end() ? 0 : line->second};
    if (!fs::exists(shown, ignored)) {
        throw Error(ErrorCode::not_found,
                    text::message("names the glossary {}, which is not there; “loep accept” makes the last one "
                                  "with the first form that it takes in",
                                  shown),
                    place);
    }
    if (fs::is_directory(shown, ignored)) {
        throw Error(
            ErrorCode::unreadable,
            text::message("names the glossary {}, which is a folder; name its .tbx files, or a database", shown),
            place);
    }
}

std::vector<SettingLine> list_settings(const Settings& settings) {
    Lister list(settings);
    list.add("languages.source", toml_text(text::language_names.name(settings.from)));
    list.add("languages.target", toml_text(text::language_names.name(settings.to)));
    list.add_pairs();
    list.add("files.exclude", list_of(settings.exclude));
    list.add("glossary.built-in", std::string(word(settings.built_in_glossary)));
    list.add("glossary.layers", list_of(settings.glossary_layers));
    list.add("glossary.style", list_of(settings.styles));
    list.add("glossary.dictionary", std::string(word(settings.dictionary)));
    list.add_rules();
    list.add("output.format", toml_text(settings.format));
    list.add("output.fail-on", toml_text(check::severity_names.name(settings.fail_on)));
    list.add("hook.whole", std::string(word(settings.hook_whole)));
    list.add("project.baseline", toml_text(settings.baseline));
    list.add("project.memory", std::string(word(settings.memory)));
    list.add("project.jobs", fmt::format("{}", settings.jobs));
    return list.take();
}

}  // namespace loep::project
