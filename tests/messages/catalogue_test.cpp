// Each translation has its message's placeholders, line ends and blanks at the ends; and the catalogue is spoken.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <fstream>
#include <regex>
#include <stdexcept>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "loep/text/messages.hpp"

namespace loep::text {
namespace {

/// One entry of a .po file, as it is written there (escapes kept).
struct Entry {
    std::string id;
    std::string plural;
    std::vector<std::string> translations;
    bool fuzzy = false;
};

std::vector<Entry> entries_of(const std::string& path) {
    std::ifstream file(path);
    if (!file) {
        throw std::runtime_error("cannot read " + path);
    }
    static const std::regex keyword(R"rx(^(msgid_plural|msgid|msgstr)(\[\d\])? "(.*)"$)rx");
    static const std::regex more(R"rx(^"(.*)"$)rx");
    std::vector<Entry> entries;
    std::string* part = nullptr;
    bool fuzzy = false;
    for (std::string line; std::getline(file, line);) {
        std::smatch found;
        if (line.starts_with("#, ")) {
            fuzzy = fuzzy || line.find("fuzzy") != std::string::npos;
        } else if (std::regex_match(line, found, keyword)) {
            if (found[1] == "msgid") {
                entries.push_back({});
                entries.back().fuzzy = std::exchange(fuzzy, false);
                part = &entries.back().id;
            } else {
                part =
                    found[1] == "msgid_plural" ? &entries.back().plural : &entries.back().translations.emplace_back();
            }
            *part = found[3].str();
        } else if (part != nullptr && std::regex_match(line, found, more)) {
            *part += found[1].str();
        }
    }
    return entries;
}

std::vector<std::string> placeholders(const std::string& text) {
    static const std::regex placeholder(R"rx(\{[^}]*\})rx");
    std::vector<std::string> found{std::sregex_token_iterator(text.begin(), text.end(), placeholder), {}};
    return found;
}

TEST(Catalogue, EveryTranslationKeepsItsPlaceholders) {
    const auto entries = entries_of(LOEP_PO "/nl.po");
    EXPECT_GT(entries.size(), 500U);
    for (const auto& entry : entries) {
        if (entry.id.empty()) {
            continue;
        }
        EXPECT_FALSE(entry.fuzzy) << entry.id;
        for (const auto& translation : entry.translations) {
            EXPECT_FALSE(translation.empty()) << entry.id;
            auto wanted = placeholders(entry.id);
            auto got = placeholders(translation);
            // Numbered ones may change places; plain ones are filled in their order.
            std::sort(wanted.begin(), wanted.end());
            std::sort(got.begin(), got.end());
            EXPECT_EQ(got, wanted) << entry.id << "\n" << translation;
            EXPECT_EQ(translation.ends_with(' '), entry.id.ends_with(' ')) << entry.id;
            EXPECT_EQ(translation.starts_with(' '), entry.id.starts_with(' ')) << entry.id;
        }
    }
}

TEST(Catalogue, IsSpokenWhenAskedForAndOnlyThen) {
    EXPECT_EQ(translated("No findings"), "No findings");
    ASSERT_TRUE(speak(Language::dutch, LOEP_CATALOGUES));
    EXPECT_EQ(spoken_language(), Language::dutch);
    EXPECT_EQ(translated("No findings"), "Geen bevindingen");
    EXPECT_EQ(message("“{}” stands where the source has “{}”", "Iran", "Irak"),
              "“Iran” staat waar de bron “Irak” heeft");
    EXPECT_EQ(counted(1, "{} error", "{} errors"), "1 fout");
    EXPECT_EQ(counted(3, "{} error", "{} errors"), "3 fouten");
    EXPECT_EQ(translated(""), "");
    EXPECT_EQ(translated("not a message of loep's"), "not a message of loep's");
    ASSERT_TRUE(speak(Language::english, LOEP_CATALOGUES));
    EXPECT_EQ(translated("No findings"), "No findings");
}

TEST(Catalogue, AMissingOneLeavesEnglish) {
    EXPECT_FALSE(speak(Language::dutch, "no/such/folder"));
    EXPECT_EQ(spoken_language(), Language::english);
    EXPECT_EQ(counted(2, "{} error", "{} errors"), "2 errors");
}

}  // namespace
}  // namespace loep::text
