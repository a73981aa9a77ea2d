// Every source file says what it is for and under which licence, names no place of one machine, and no folder is empty.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <regex>
#include <set>
#include <string>
#include <string_view>

#include <gtest/gtest.h>

#include "repository.hpp"

namespace loep::house {
namespace {

/// The comment sign of a file whose first lines are looked at; empty for every other file.
std::string comment_sign(const fs::path& path) {
    if (is_cpp(path)) {
        return "//";
    }
    const auto name = path.filename().string();
    return name == "CMakeLists.txt" || path.extension() == ".cmake" || path.parent_path() == "scripts" ? "#" : "";
}

std::vector<fs::path> source_files() {
    std::vector<fs::path> files;
    for (const auto* folder : {"lib", "tools", "tests", "cmake", "glossary", "scripts"}) {
        for (const auto& path : files_below(folder)) {
            files.push_back(path);
        }
    }
    return files;
}

TEST(Files, TheFirstLineSaysWhatItIsForAndTheSecondTheLicence) {
    std::size_t looked_at = 0;
    for (const auto& path : source_files()) {
        const auto sign = comment_sign(path);
        if (sign.empty()) {
            continue;
        }
        ++looked_at;
        auto lines = lines_of(path);
        if (!lines.empty() && lines.front().starts_with("#!")) {
            lines.erase(lines.begin());
        }
        ASSERT_GE(lines.size(), 2U) << path;
        EXPECT_TRUE(lines[0].starts_with(sign + ' ')) << path << ": " << lines[0];
        EXPECT_GE(lines[0].size(), sign.size() + 11) << path << ": say what it is for: " << lines[0];
        EXPECT_EQ(lines[1], sign + " SPDX-License-Identifier: Apache-2.0") << path;
    }
    EXPECT_GT(looked_at, 50U);
}

TEST(Files, NoneIsTooLongToRead) {
    for (const auto& path : source_files()) {
        if (is_cpp(path)) {
            EXPECT_LE(lines_of(path).size(), 500U) << path << " wants to be split";
        }
    }
}

/// The folders of a Unix system in which a path that belongs to one machine lives.
bool names_a_machine(const std::string& line) {
    static const std::regex path(R"rx((^|[\s"'(=:])/(home|root|Users|work|tmp)/[A-Za-z0-9._-]+)rx");
    return std::regex_search(line, path);
}

TEST(Files, TheTestItselfSeesAMachine) {
    EXPECT_TRUE(names_a_machine(std::string("see \"/ho") + "me/somebody/loep\""));
    EXPECT_TRUE(names_a_machine(std::string("cd /wo") + "rk/loep"));
    EXPECT_FALSE(names_a_machine("tests/house/files_test.cpp and a/tmp/b"));
    EXPECT_FALSE(names_a_machine("#!/usr/bin/env bash"));
}

TEST(Files, NoneNamesAPlaceOfOneMachine) {
    for (const auto* folder : {"lib", "tools", "tests", "cmake", "glossary", "scripts", "docs", "samples"}) {
        for (const auto& path : files_below(folder)) {
            for (const auto& line : lines_of(path)) {
                EXPECT_FALSE(names_a_machine(line)) << path << ": " << line;
            }
        }
    }
}

TEST(Files, NoLineOfTheChangelogIsTooWide) {
    const auto lines = lines_of("CHANGELOG.md");
    ASSERT_GT(lines.size(), 50U);
    for (const auto& line : lines) {
        const auto letters = std::count_if(
            line.begin(), line.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
        EXPECT_LE(letters, 120) << line;
    }
}

TEST(Files, NoFolderOfTestsIsEmpty) {
    for (const auto& item : fs::directory_iterator(root / "tests/unit")) {
        std::size_t tests = 0;
        for (const auto& file : fs::directory_iterator(item.path())) {
            tests += file.path().string().ends_with("_test.cpp") ? 1U : 0U;
        }
        EXPECT_GT(tests, 0U) << item.path() << " holds no test";
    }
}

TEST(Files, EveryModuleHasItsTests) {
    for (const auto& item : fs::directory_iterator(root / "lib/loep")) {
        if (item.is_directory()) {
            EXPECT_TRUE(fs::exists(root / "tests/unit" / item.path().filename())) << item.path();
        }
    }
}

TEST(Files, NoneIsNamedAfterNothing) {
    const std::set<std::string> empty_words{"util", "utils", "common", "helper", "helpers", "manager", "misc"};
    for (const auto& path : source_files()) {
        for (const auto& part : path) {
            EXPECT_EQ(empty_words.count(part.stem().string()), 0U) << path;
        }
    }
}

}  // namespace
}  // namespace loep::house
