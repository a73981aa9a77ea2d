// Every example of every rule behaves as it says, with the built-in glossary and the whole pipeline.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <string>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include "loep/check/rules.hpp"
#include "loep/project/check_project.hpp"
#include "loep/project/glossary.hpp"

namespace loep::project {
namespace {

struct Case {
    const check::Rule* rule;
    const check::Example* example;
};

/// How a failing test names its case.
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
bool is_found_across(const check::Example& example, CheckOptions options) {
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
    return !run.pairs.front().findings.empty();
}

class RuleExamples : public testing::TestWithParam<Case> {};

TEST_P(RuleExamples, BehaveAsTheySay) {
    const auto& [rule, example] = GetParam();
    CheckOptions options;
    options.rules.only = {std::string(rule->id)};
    if (!example->style.empty()) {
        options.styles = {std::string(example->style)};
    }
    const auto source = text::SourceText::from_bytes("voorbeeld.nl.txt", std::string(example->source) + "\n");
    const auto target = text::SourceText::from_bytes("example.en.txt", std::string(example->target) + "\n");
    if (rule->run_across != nullptr) {
        EXPECT_EQ(is_found_across(*example, options), example->flagged) << example->why;
        return;
    }
    const auto checked = check_pair(glossary(), source, target, options);
    EXPECT_EQ(!checked.findings.empty(), example->flagged) << example->why;
}

std::string name_of(const testing::TestParamInfo<Case>& info) {
    auto name = std::string(info.param.rule->id) + "_" + std::to_string(info.index);
    std::replace_if(
        name.begin(), name.end(), [](unsigned char letter) { return std::isalnum(letter) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, RuleExamples, testing::ValuesIn(cases()), name_of);

}  // namespace
}  // namespace loep::project
