// A file includes only its own module and lower floors; where ICU and the other packages may be seen.
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "repository.hpp"

namespace loep::house {
namespace {

/// The floors of docs/architecture.md; tools (8) is above them all.
const std::map<std::string, int> floors{
    {"base", 1},       {"text", 2},    {"xml", 3},   {"document", 3}, {"termbase", 3}, {"translit", 3}, {"segment", 4},
    {"morphology", 3}, {"formats", 4}, {"match", 5}, {"align", 5},    {"check", 6},    {"report", 7},   {"project", 7}};

/// What is wrong with `line` in a file of `module`, or nothing.
std::optional<std::string> broken_floor(const std::string& module, const std::string& line) {
    static const std::regex include(R"rx(^\s*#\s*include\s*[<"]([^>"]+)[>"])rx");
    static const std::regex ours(R"rx(^loep/([a-z_]+)/.*)rx");
    std::smatch found;
    if (!std::regex_search(line, found, include)) {
        return std::nullopt;
    }
    const auto name = found[1].str();
    if (!std::regex_match(name, found, ours)) {
        return std::nullopt;
    }
    const auto other = found[1].str();
    if (other == module) {
        return std::nullopt;
    }
    if (floors.find(other) == floors.end()) {
        return "includes the unknown module " + other;
    }
    if (floors.at(other) >= floors.at(module)) {
        return "includes " + name + ", which is not below " + module;
    }
    return std::nullopt;
}

std::string module_of(const fs::path& path) {
    return std::next(path.begin(), 2)->string();  // lib/loep/<module>/…
}

TEST(Floors, TheTestItselfSeesABrokenOne) {
    EXPECT_TRUE(broken_floor("text", "#include \"loep/check/rule.hpp\""));
    EXPECT_TRUE(broken_floor("match", "#  include <loep/align/bead.hpp>"));
    EXPECT_TRUE(broken_floor("check", "#include \"loep/helpers/x.hpp\""));
    EXPECT_FALSE(broken_floor("check", "#include \"loep/check/rule.hpp\""));
    EXPECT_FALSE(broken_floor("check", "#include \"loep/base/error.hpp\""));
    EXPECT_FALSE(broken_floor("base", "#include <vector>"));
}

TEST(Floors, EveryModuleHasOne) {
    std::set<std::string> modules;
    for (const auto& item : fs::directory_iterator(root / "lib/loep")) {
        if (item.is_directory()) {
            modules.insert(item.path().filename().string());
        }
    }
    std::set<std::string> known;
    for (const auto& [module, floor] : floors) {
        known.insert(module);
    }
    EXPECT_EQ(modules, known);
}

TEST(Floors, FilesIncludeOnlyLowerOnes) {
    std::size_t files = 0;
    for (const auto& path : files_below("lib/loep")) {
        if (!is_cpp(path)) {
            continue;
        }
        ++files;
        for (const auto& line : lines_of(path)) {
            const auto fault = broken_floor(module_of(path), line);
            EXPECT_FALSE(fault) << path << ' ' << fault.value_or("");
        }
    }
    EXPECT_GT(files, 0U);
}

/// The headers of a package, and where they may be included; "" for nowhere in a header of ours.
TEST(Floors, PackagesStayWhereTheyBelong) {
    static const std::regex package(
        R"rx(^\s*#\s*include\s*<(unicode|boost|CLI|nlohmann|sqlite3|expat|md4c|zlib)[/.])rx");
    const std::map<std::string, std::set<std::string>> homes{{"unicode", {"text", "segment", "translit", "morphology"}},
                                                             {"boost", {"text", "segment", "translit", "morphology"}},
                                                             {"nlohmann", {"report", "formats", "project", "termbase"}},
                                                             {"sqlite3", {"termbase"}},
                                                             {"expat", {"xml"}},
                                                             {"md4c", {"formats"}},
                                                             {"zlib", {"formats"}},
                                                             {"CLI", {}}};
    for (const auto& path : files_below("lib/loep")) {
        if (!is_cpp(path)) {
            continue;
        }
        for (const auto& line : lines_of(path)) {
            std::smatch found;
            if (std::regex_search(line, found, package)) {
                EXPECT_EQ(path.extension(), ".cpp") << path << " shows a package in a header: " << line;
                EXPECT_TRUE(homes.at(found[1].str()).count(module_of(path)) == 1) << path << ": " << line;
            }
        }
    }
}

/// The installed program carries no locale data (no_icu_data.cpp), so it uses only what ICU has in its code.
TEST(Floors, WhatNeedsLocaleDataRunsDuringTheBuildOnly) {
    static const std::regex header(R"rx(^\s*#\s*include\s*<unicode/([a-z0-9_]+)\.h>)rx");
    const std::set<std::string> without_data{"regex",  "uchar",   "udata", "uniset",  "unistr",
                                             "unorm2", "uscript", "utf8",  "ustring", "utypes"};
    std::size_t seen = 0;
    for (const auto& path : files_below("lib/loep")) {
        if (!is_cpp(path) || path.filename().string().starts_with("generate_")) {
            continue;
        }
        for (const auto& line : lines_of(path)) {
            std::smatch found;
            if (std::regex_search(line, found, header)) {
                ++seen;
                EXPECT_TRUE(without_data.contains(found[1].str())) << path << ": " << line;
            }
            // The one function of those headers that asks the locale data.
            EXPECT_EQ(line.find("uscript_getCode("), std::string::npos) << path << ": " << line;
        }
    }
    EXPECT_GT(seen, 0U);
}

}  // namespace
}  // namespace loep::house
