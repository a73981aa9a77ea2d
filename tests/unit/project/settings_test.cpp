// loep.toml: what it may say, and where it is refused.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/settings.hpp"

#include <algorithm>
#include <string>

#include <gtest/gtest.h>

#include "loep/base/error.hpp"

namespace loep::project {
namespace {

Settings read(const std::string& toml) {
    return read_settings(*text::SourceText::from_bytes("loep.toml", toml));
}

TEST(Settings, SayWhatIsInForce) {
    const auto settings = read(R"(
[languages]
source = "en"
[[pairs]]
source = "a/{name}.en.md"
target = "a/{name}.nl.md"
[[pairs]]
source = "**/en/{name}.txt"
target = "**/nl/{name}.txt"
[[pairs]]
bitext = "po/*.po"
[files]
exclude = ["drafts/"]
[glossary]
built-in = false
layers = ["own.tbx"]
style = "courant"
dictionary = false
[rules]
addition = "off"
omission = "note"
[rules.name-missing]
severity = "error"
ignore-words = ["Minsk"]
ignore-concepts = ["minsk"]
exclude = ["opinion/"]
[output]
format = "sarif"
fail-on = "warning"
[hook]
whole = true
[project]
baseline = "known.json"
memory = false
jobs = 3
)");
    EXPECT_EQ(settings.from, text::Language::english);
    EXPECT_EQ(settings.to, text::Language::dutch);
    ASSERT_EQ(settings.pairs.size(), 3U);
    EXPECT_FALSE(settings.pairs[1].is_bitext);
    EXPECT_TRUE(settings.pairs[2].is_bitext);
    EXPECT_EQ(settings.pairs[1].source.text(), "**/en/{name}.txt");
    EXPECT_FALSE(settings.built_in_glossary);
    EXPECT_EQ(settings.glossary_layers, std::vector<std::string>{"own.tbx"});
    EXPECT_EQ(settings.styles, std::vector<std::string>{"courant"});
    EXPECT_FALSE(settings.dictionary);
    EXPECT_TRUE(settings.rule("addition")->off);
    EXPECT_EQ(settings.rule("omission")->severity, check::Severity::note);
    EXPECT_EQ(settings.rule("name-missing")->severity, check::Severity::error);
    EXPECT_EQ(settings.rule("name-missing")->ignore_words, std::vector<std::string>{"Minsk"});
    EXPECT_EQ(settings.rule("doubled-word"), nullptr);
    EXPECT_EQ(settings.fail_on, check::Severity::warning);
    EXPECT_EQ(settings.format, "sarif");
    EXPECT_TRUE(settings.hook_whole);
    EXPECT_EQ(settings.baseline, "known.json");
    EXPECT_FALSE(settings.memory);
    EXPECT_EQ(settings.jobs, 3U);
}

/// What the error says, with its place.
std::string fault_of(const std::string& toml) {
    try {
        read(toml);
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::malformed) << toml;
        return error.what();
    }
    ADD_FAILURE() << "was read: " << toml;
    return {};
}

struct Fault {
    const char* toml;
    const char* place;
    const char* says;
};

TEST(Settings, RefuseWithPlaceAndNearest) {
    for (const auto& fault : {
             Fault{"[ouput]\n", "loep.toml:1:2: ", "there is no key “ouput”; did you mean “output”?"},
             Fault{"[output]\n fial-on = \"note\"\n", "loep.toml:2:2: ", "in [output]; did you mean “fail-on”?"},
             Fault{"[output]\nfail-on = 1\n", "loep.toml:2:11: ", "output.fail-on takes a text, not a number"},
             Fault{"[output]\nfail-on = \"eror\"\n", "loep.toml:2:11: ", "did you mean “error”?"},
             Fault{"[rules]\nommission = \"off\"\n", "loep.toml:2:1: ", "did you mean “omission”?"},
             Fault{"[rules]\nomission = true\n", "loep.toml:2:12: ", "not true or false"},
             Fault{"[rules.omission]\nseverty = \"note\"\n", "loep.toml:2:1: ", "did you mean “severity”?"},
             Fault{"[files]\nexclude = \"a\"\n", "loep.toml:2:11: ", "a list of texts, not a text"},
             Fault{"[files]\nexclude = [\"a\", 2]\n", "loep.toml:2:17: ", "a list of texts, not a number"},
             Fault{"[files]\nexclude = [\"a\", \"../b\"]\n", "loep.toml:2:17: ", "“../b” has a step"},
             Fault{"[[pairs]]\nsource = \"{a}.nl\"\ntarget = \"{b}.en\"\n",
                   "loep.toml:1:1: ", "do not leave the same open"},
             Fault{"[[pairs]]\nsource = \"{a}.nl\"\n", "loep.toml:1:1: ", "both source and target"},
             Fault{"[[pairs]]\nbitext = \"po/{a}.po\"\ntarget = \"{a}.en\"\n", "loep.toml:1:1: ", "both sides"},
             Fault{"[[pairs]]\nbitext = \"po/*.txt\"\n", "loep.toml:2:10: ", "“po/*.txt” ends with none of .tmx"},
             Fault{"[[pairs]]\nsource = \"{a\"\n", "loep.toml:2:10: ", "a brace that holds no name"},
             Fault{"pairs = 3\n", "loep.toml:1:9: ", "[[pairs]]"},
             Fault{"[project]\njobs = -1\n", "loep.toml:2:8: ", "project.jobs is -1"},
             Fault{"[languages]\nsource = \"nl\"\ntarget = \"nl\"\n", "loep.toml:", "are the same"},
             Fault{"a = \n", "loep.toml:1:", ""},
         }) {
        const auto says = fault_of(fault.toml);
        EXPECT_TRUE(says.starts_with(fault.place)) << fault.toml << says;
        EXPECT_NE(says.find(fault.says), std::string::npos) << fault.toml << says;
    }
}

TEST(Settings, AreListedWithTheirLines) {
    const auto lines = list_settings(read("[output]\nfail-on = \"note\"\n[rules.omission]\nseverity = \"off\"\n"));
    const auto line_of = [&lines](std::string_view key) {
        const auto found =
            std::find_if(lines.begin(), lines.end(), [&](const SettingLine& line) { return line.key == key; });
        return found == lines.end() ? std::string() : found->value + ' ' + std::to_string(found->line);
    };
    EXPECT_EQ(line_of("output.fail-on"), "\"note\" 2");
    EXPECT_EQ(line_of("rules.omission.severity"), "\"off\" 4");
    EXPECT_EQ(line_of("glossary.built-in"), "true 0");
}

}  // namespace
}  // namespace loep::project
