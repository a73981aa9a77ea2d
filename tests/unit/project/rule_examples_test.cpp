// Every example of every rule behaves as it says and finds what is on record, with the whole pipeline.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "loep/check/rules.hpp"
#include "loep/project/check_project.hpp"
#include "loep/project/glossary.hpp"

#include "small_dictionary.hpp"

namespace loep::project {
namespace {

struct Case {
    const check::Rule* rule;
    const check::Example* example;
};

/// How a failing test names its case.
// NOLINTNEXTLINE(readability-identifier-naming): the name that GoogleTest looks for
void PrintTo(const Case& one, std::ostream* out) {
    *out << one.rule->id << ": " << one.example->source << " | " << one.example->target;
}

std::vector<Case> cases() {
    std::vector<Case> all;
    for (const auto* rule : check::rules()) {
        for (const auto& example : rule->examples) {
            all.push_back({rule, &example});
        }
    }
    return all;
}

const Glossary& glossary() {
    static const Glossary built_in = load_glossary({});
    return built_in;
}

/// The example among the other articles of a project that it names.
CheckedPair check_across(const check::Example& example, CheckOptions options) {
    // Of this process alone: the examples run at the same time.
    const std::string folder = testing::TempDir() + "loep-rule-examples-" + std::to_string(getpid());
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    std::vector<Article> articles;
    const auto add = [&](const std::string& name, std::string_view source, std::string_view target) {
        const Article article{{name + ".nl.txt", folder + '/' + name + ".nl.txt"},
                              {name + ".en.txt", folder + '/' + name + ".en.txt"}};
        std::ofstream(article.source.shown) << source << '\n';
        std::ofstream(article.target.shown) << target << '\n';
        articles.push_back(article);
    };
    add("this", example.source, example.target);
    for (int i = 0; i < example.others; ++i) {
        add("other" + std::to_string(i), example.other_source, example.other_target);
    }
    const auto memory = Memory::open(Memory::path_in(folder), glossary_key(glossary()));
    const Settings settings;
    const WorkingTree files(folder);
    ProjectOptions with;
    options.traits = true;
    with.check = options;
    with.memory = memory.get();
    const auto run = check_project({settings, files, folder}, glossary(), articles, with);
    EXPECT_THAT(run.faults, testing::IsEmpty());
    EXPECT_THAT(run.notices, testing::IsEmpty());
    std::filesystem::remove_all(folder);
    return run.pairs.front();
}

/// The example with this rule alone.
CheckedPair check(const check::Rule& rule, const check::Example& example) {
    CheckOptions options;
    options.rules.only = {std::string(rule.id)};
    if (!example.style.empty()) {
        options.styles = {std::string(example.style)};
    }
    if (rule.run_across != nullptr) {
        return check_across(example, options);
    }
    const SmallDictionary dictionary(example.dictionary);
    options.dictionary = dictionary.words();
    options.english = dictionary.english();
    options.dutch = dictionary.dutch();
    const auto source = text::SourceText::from_bytes("voorbeeld.nl.txt", std::string(example.source) + "\n");
    const auto target = text::SourceText::from_bytes("example.en.txt", std::string(example.target) + "\n");
    return check_pair(glossary(), source, target, options);
}

std::optional<check::Severity> worst(const std::vector<check::Finding>& findings) {
    std::optional<check::Severity> severity;
    for (const auto& finding : findings) {
        severity = std::max(severity, std::optional(finding.severity));
    }
    return severity;
}

class RuleExamples : public testing::TestWithParam<Case> {};

TEST_P(RuleExamples, BehaveAsTheySay) {
    const auto& [rule, example] = GetParam();
    EXPECT_EQ(worst(check(*rule, *example).findings), check::expected_severity(*rule, *example)) << example->why;
}

std::string identifier(std::string_view rule) {
    std::string name(rule);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

std::string name_of_example(const testing::TestParamInfo<Case>& info) {
    return identifier(info.param.rule->id) + '_' + std::to_string(info.index);
}

INSTANTIATE_TEST_SUITE_P(All, RuleExamples, testing::ValuesIn(cases()), name_of_example);

std::string shown(const CheckedPair& checked, const check::Place& place) {
    const auto& text = place.side == check::Side::source ? *checked.source : *checked.target;
    return fmt::format("{} “{}”", check::side_names.name(place.side), text.slice(place.span));
}

std::string shown(const CheckedPair& checked, const check::Finding& finding) {
    auto lines = fmt::format("{}: {}\n  at {}", check::severity_names.name(finding.severity), finding.message,
                             shown(checked, finding.place));
    if (finding.source) {
        lines += fmt::format(", {}", shown(checked, *finding.source));
    }
    if (!finding.concept_id.empty()) {
        lines += fmt::format(", concept {}", finding.concept_id);
    }
    for (const auto& fix : finding.fixes) {
        lines +=
            fmt::format("\n  {} {}: “{}”", fix.sure ? "fix of" : "choice for", shown(checked, fix.place), fix.text);
    }
    return lines + '\n';
}

/// What the rule finds in each of its examples, in full.
std::string record_of(const check::Rule& rule) {
    std::string record;
    for (const auto& example : rule.examples) {
        record += fmt::format("{}nl: {}\nen: {}\n", record.empty() ? "" : "\n", example.source, example.target);
        const auto checked = check(rule, example);
        for (const auto& finding : checked.findings) {
            record += shown(checked, finding);
        }
    }
    return record;
}

const std::filesystem::path records = "tests/unit/project/rule_examples";

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string_view> rules_with_examples() {
    std::vector<std::string_view> some;
    for (const auto* rule : check::rules()) {
        if (!rule->examples.empty()) {
            some.push_back(rule->id);
        }
    }
    return some;
}

class RuleRecords : public testing::TestWithParam<std::string_view> {};

TEST_P(RuleRecords, HoldMessagesPlacesAndFixes) {
    const auto path = records / (identifier(GetParam()) + ".txt");
    const auto found = record_of(check::rule_named(GetParam()));
    if (std::getenv("LOEP_UPDATE_GOLDEN") != nullptr) {
        ASSERT_EQ(std::getenv("CI"), nullptr) << "records are not rewritten in CI";
        std::ofstream(path) << found;
        return;
    }
    EXPECT_EQ(bytes_of(path), found) << "run: LOEP_UPDATE_GOLDEN=1 ctest --preset dev -R RuleRecords";
}

std::string name_of_record(const testing::TestParamInfo<std::string_view>& info) {
    return identifier(info.param);
}

INSTANTIATE_TEST_SUITE_P(All, RuleRecords, testing::ValuesIn(rules_with_examples()), name_of_record);

TEST(RuleRecords, AreOfRules) {
    const auto files = std::distance(std::filesystem::directory_iterator(records), {});
    EXPECT_EQ(static_cast<std::size_t>(files), rules_with_examples().size());
}

}  // namespace
}  // namespace loep::project
