// Reads loep.toml with toml++: every key has a place, and whatever is not known is an error there.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <set>

#include <fmt/format.h>
#include <toml++/toml.h>

#include "loep/base/error.hpp"
#include "loep/check/rules.hpp"
#include "loep/formats/bitext.hpp"
#include "loep/project/settings.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"

namespace loep::project {

namespace {

/// A value with the dotted key that it stands under.
struct Value {
    const toml::node& node;
    std::string key;
};

std::string_view type_name(const toml::node& node) {
    switch (node.type()) {
        case toml::node_type::string:
            return "a text";
        case toml::node_type::boolean:
            return "true or false";
        case toml::node_type::integer:
        case toml::node_type::floating_point:
            return "a number";
        case toml::node_type::array:
            return "a list";
        case toml::node_type::table:
            return "a table";
        default:
            return "a date or time";
    }
}

std::vector<std::string_view> bitext_extensions() {
    std::vector<std::string_view> all;
    for (const auto& format : formats::bitext_formats()) {
        all.insert(all.end(), format.extensions.begin(), format.extensions.end());
    }
    return all;
}

class Reader {
  public:
    explicit Reader(const text::SourceText& file) : file_(file) { settings_.file = file.path(); }

    Settings run() {
        refuse_odd_headers();
        try {
            const auto root = toml::parse(text::slice(file_.bytes(), file_.content()), file_.path());
            read_root(root);
        } catch (const toml::parse_error& error) {
            refuse(error.source(), text::message("is not as TOML has it: {}", error.description()));
        }
        return std::move(settings_);
    }

  private:
    /// toml++ 3.3.0 asserts instead of refusing where the name of a table begins with what no name may hold ([[[, [{).
    void refuse_odd_headers() const {
        std::uint64_t number = 0;
        std::string_view rest = text::slice(file_.bytes(), file_.content());
        while (!rest.empty()) {
            const auto end = std::min(rest.find('\n'), rest.size());
            const auto line = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            ++number;
            const auto bracket = line.find_first_not_of(" \t");
            if (bracket == std::string_view::npos || line[bracket] != '[') {
                continue;
            }
            const auto inner = bracket + (line.substr(bracket).starts_with("[[") ? 2U : 1U);
            const auto at = line.find_first_not_of(" \t", inner);
            const auto may_begin = [](char letter) {
                return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                       (letter >= '0' && letter <= '9') ||
                       std::string_view("_-\"'],\r").find(letter) != std::string_view::npos;
            };
            if (at != std::string_view::npos && !may_begin(line[at])) {
                throw Error(ErrorCode::malformed, text::message("the name of a table is wanted after “[”"),
                            {file_.path(), number, at + 1});
            }
        }
    }

    using Read = void (Reader::*)(const Value&);
    struct Known {
        std::string_view name;
        Read read;
    };

    [[noreturn]] void refuse(const toml::source_region& at, const std::string& message) const {
        throw Error(ErrorCode::malformed, message, {file_.path(), at.begin.line, at.begin.column});
    }

    [[noreturn]] void refuse(const Value& value, std::string_view wanted) const {
        refuse(value.node.source(), text::message("{} takes {}, not {}", value.key, wanted, type_name(value.node)));
    }

    [[noreturn]] void refuse_key(const toml::key& key, const std::string& place,
                                 const std::vector<std::string_view>& known) const {
        const auto near = text::nearest(key.str(), known);
        refuse(key.source(), text::message("there is no key “{}”{}{} (known: {})", key.str(),
                                           place.empty() ? std::string() : " in " + place,
                                           near ? text::message("; did you mean “{}”?", *near) : std::string(),
                                           fmt::join(known, ", ")));
    }

    void read_keys(const toml::table& table, const std::string& place, const std::vector<Known>& known) {
        std::vector<std::string_view> names;
        names.reserve(known.size());
        for (const auto& one : known) {
            names.push_back(one.name);
        }
        for (const auto& [key, node] : table) {
            const auto name = key.str();
            const auto one = std::find_if(known.begin(), known.end(), [&](const Known& k) { return k.name == name; });
            if (one == known.end()) {
                refuse_key(key, place.empty() ? place : fmt::format("[{}]", place), names);
            }
            const Value value{node, place.empty() ? std::string(name) : fmt::format("{}.{}", place, name)};
            settings_.lines[value.key] = node.source().begin.line;
            (this->*one->read)(value);
        }
    }

    const toml::table& table(const Value& value) const {
        if (const auto* as_table = value.node.as_table()) {
            return *as_table;
        }
        refuse(value, "a table");
    }

    std::string text(const Value& value) const {
        if (const auto* as_string = value.node.as_string()) {
            return as_string->get();
        }
        refuse(value, "a text");
    }

    bool boolean(const Value& value) const {
        if (const auto* as_boolean = value.node.as_boolean()) {
            return as_boolean->get();
        }
        refuse(value, "true or false");
    }

    std::vector<std::string> texts(const Value& value) const {
        const auto* list = value.node.as_array();
        if (list == nullptr) {
            refuse(value, "a list of texts");
        }
        std::vector<std::string> all;
        for (const auto& node : *list) {
            if (!node.is_string()) {
                refuse({node, value.key}, "a list of texts");
            }
            all.push_back(node.as_string()->get());
        }
        return all;
    }

    /// Parses every text of a list; what it throws gets the text's place.
    template <class Parse>
    auto parsed(const Value& value, Parse parse) const {
        const auto all = texts(value);
        std::vector<decltype(parse(all.front()))> results;
        for (std::size_t i = 0; i < all.size(); ++i) {
            results.push_back(at_place(value.node.as_array()->get(i)->source(), [&] { return parse(all[i]); }));
        }
        return results;
    }

    template <class Work>
    auto at_place(const toml::source_region& place, Work work) const {
        try {
            return work();
        } catch (const Error& error) {
            refuse(place, error.message());
        }
    }

    /// One of a table of names.
    template <class Names>
    auto choice(const Value& value, const Names& names, std::vector<std::string_view> others = {}) const {
        const auto word = text(value);
        if (const auto known = names.value(word)) {
            return *known;
        }
        auto all = names.names();
        all.insert(all.end(), others.begin(), others.end());
        const auto near = text::meant(word, all);
        refuse(value.node.source(), text::message("{} knows no “{}”{} (known: {})", value.key, word,
                                                  near ? text::message("; did you mean “{}”?", *near) : std::string(),
                                                  fmt::join(all, ", ")));
    }

    void read_root(const toml::table& root) {
        read_keys(root, "",
                  {{"languages", &Reader::read_languages},
                   {"pairs", &Reader::read_pairs},
                   {"files", &Reader::read_files},
                   {"glossary", &Reader::read_glossary},
                   {"rules", &Reader::read_rules},
                   {"output", &Reader::read_output},
                   {"hook", &Reader::read_hook},
                   {"project", &Reader::read_project}});
        if (settings_.from == settings_.to) {
            refuse(root.source(), "languages.source and languages.target are the same");
        }
    }

    void read_languages(const Value& value) {
        read_keys(table(value), value.key, {{"source", &Reader::read_from}, {"target", &Reader::read_to}});
        const bool only_target = settings_.lines.contains("languages.target");
        const bool only_source = settings_.lines.contains("languages.source");
        if (only_source && !only_target) {
            settings_.to = text::other(settings_.from);
        } else if (only_target && !only_source) {
            settings_.from = text::other(settings_.to);
        }
    }
    void read_from(const Value& value) { settings_.from = choice(value, text::language_names); }
    void read_to(const Value& value) { settings_.to = choice(value, text::language_names); }

    void read_pairs(const Value& value) {
        const auto* list = value.node.as_array();
        if (list == nullptr) {
            refuse(value, "tables, each under [[pairs]]");
        }
        for (const auto& node : *list) {
            read_pair({node, value.key});
        }
    }

    void read_pair(const Value& value) {
        const auto& pair = table(value);
        pair_ = {};
        read_keys(
            pair, "pairs",
            {{"source", &Reader::read_source}, {"target", &Reader::read_target}, {"bitext", &Reader::read_bitext}});
        if (pair_.is_bitext && pair.size() > 1) {
            refuse(pair.source(), "bitext names files that hold both sides; source and target do not go with it");
        }
        if (pair_.source.text().empty() || pair_.target.text().empty()) {
            refuse(pair.source(), "a pair wants both source and target, or bitext alone");
        }
        if (!pair_.is_bitext) {
            require_two_patterns(pair);
        }
        pair_.line = pair.source().begin.line;
        settings_.pairs.push_back(pair_);
    }
    void require_two_patterns(const toml::table& pair) {
        auto left = pair_.source.holes();
        auto right = pair_.target.holes();
        for (auto* holes : {&left, &right}) {
            std::sort(holes->begin(), holes->end());
            holes->erase(std::unique(holes->begin(), holes->end()), holes->end());
        }
        if (left != right) {
            refuse(pair.source(),
                   text::message("“{}” and “{}” do not leave the same open: {} and {}", pair_.source.text(),
                                 pair_.target.text(), fmt::join(left, ", "), fmt::join(right, ", ")));
        }
        if (pair_.source.text() == pair_.target.text()) {
            refuse(pair.source(), "source and target are the same pattern");
        }
    }
    void read_source(const Value& value) {
        pair_.source = at_place(value.node.source(), [&] { return PathPattern::parse(text(value)); });
    }
    void read_target(const Value& value) {
        pair_.target = at_place(value.node.source(), [&] { return PathPattern::parse(text(value)); });
    }

    void read_bitext(const Value& value) {
        const auto pattern = at_place(value.node.source(), [&] { return PathPattern::parse(text(value)); });
        if (formats::bitext_format_of(pattern.text()) == nullptr) {
            refuse(value.node.source(),
                   text::message("“{}” ends with none of {}", pattern.text(), fmt::join(bitext_extensions(), ", ")));
        }
        pair_.source = pattern;
        pair_.target = pattern;
        pair_.is_bitext = true;
    }

    void read_files(const Value& value) { read_keys(table(value), value.key, {{"exclude", &Reader::read_exclude}}); }
    void read_exclude(const Value& value) { settings_.exclude = parsed(value, parse_exclusion); }

    void read_glossary(const Value& value) {
        read_keys(table(value), value.key,
                  {{"built-in", &Reader::read_built_in},
                   {"layers", &Reader::read_layers},
                   {"style", &Reader::read_style},
                   {"dictionary", &Reader::read_dictionary}});
    }
    void read_built_in(const Value& value) { settings_.built_in_glossary = boolean(value); }
    void read_layers(const Value& value) { settings_.glossary_layers = texts(value); }
    void read_style(const Value& value) {
        settings_.styles = value.node.is_string() ? std::vector<std::string>{text(value)} : texts(value);
    }
    void read_dictionary(const Value& value) { settings_.dictionary = boolean(value); }

    void read_rules(const Value& value) {
        for (const auto& [key, node] : table(value)) {
            const std::string id(key.str());
            const Value one{node, "rules." + id};
            at_place(key.source(), [&id] { return &check::rule_named(id); });
            settings_.lines[one.key] = node.source().begin.line;
            rule_ = &settings_.rules[id];
            if (node.is_string()) {
                read_severity(one);
            } else if (const auto* details = node.as_table()) {
                read_keys(*details, one.key,
                          {{"severity", &Reader::read_severity},
                           {"ignore-words", &Reader::read_ignore_words},
                           {"ignore-concepts", &Reader::read_ignore_concepts},
                           {"exclude", &Reader::read_rule_exclude}});
            } else {
                refuse(one, "a severity (error, warning, note), “off”, or a table");
            }
        }
    }
    void read_severity(const Value& value) {
        if (value.node.is_string() && text(value) == "off") {
            rule_->off = true;
            return;
        }
        rule_->severity = choice(value, check::severity_names, {"off"});
    }
    void read_ignore_words(const Value& value) { rule_->ignore_words = texts(value); }
    void read_ignore_concepts(const Value& value) { rule_->ignore_concepts = texts(value); }
    void read_rule_exclude(const Value& value) { rule_->exclude = parsed(value, parse_exclusion); }

    void read_output(const Value& value) {
        read_keys(table(value), value.key, {{"format", &Reader::read_format}, {"fail-on", &Reader::read_fail_on}});
    }
    void read_format(const Value& value) { settings_.format = text(value); }
    void read_fail_on(const Value& value) { settings_.fail_on = choice(value, check::severity_names); }

    void read_hook(const Value& value) { read_keys(table(value), value.key, {{"whole", &Reader::read_whole}}); }
    void read_whole(const Value& value) { settings_.hook_whole = boolean(value); }

    void read_project(const Value& value) {
        read_keys(
            table(value), value.key,
            {{"baseline", &Reader::read_baseline}, {"memory", &Reader::read_memory}, {"jobs", &Reader::read_jobs}});
    }
    void read_baseline(const Value& value) { settings_.baseline = text(value); }
    void read_memory(const Value& value) { settings_.memory = boolean(value); }
    void read_jobs(const Value& value) {
        constexpr std::int64_t most = 256;
        const auto* number = value.node.as_integer();
        if (number == nullptr) {
            refuse(value, "a whole number");
        }
        if (number->get() < 0 || number->get() > most) {
            refuse(value.node.source(), text::message("project.jobs is {}; it takes 0 to {}", number->get(), most));
        }
        settings_.jobs = static_cast<unsigned>(number->get());
    }

    const text::SourceText& file_;
    Settings settings_;
    PairPattern pair_;             ///< the one that is being read
    RuleSetting* rule_ = nullptr;  ///< the one that is being read
};

}  // namespace

Settings read_settings(const text::SourceText& file) {
    return Reader(file).run();
}

}  // namespace loep::project
