// The parts of a text have the blocks of the whole.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/plain_text_parts.hpp"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "loep/formats/plain_text.hpp"

namespace loep::formats {
namespace {

std::vector<std::string> blocks_of(const std::string& bytes) {
    const auto document = read_plain_text(text::SourceText::from_bytes("-", bytes), text::Language::dutch);
    std::vector<std::string> blocks;
    for (const auto& block : document.blocks) {
        blocks.push_back(std::string(document::block_kind_names.name(block.kind)) + " " +
                         std::string(document.slice(block.span)));
    }
    return blocks;
}

std::string written(const std::string& bytes) {
    const std::string test =
        testing::UnitTest::GetInstance()->current_test_info()->name();  // they run at the same time
    auto path = (std::filesystem::path(testing::TempDir()) / ("parts-" + test + ".nl.txt")).string();
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

std::string any_text(std::mt19937& chance) {
    std::uniform_int_distribution<std::size_t> length(0, 200);
    std::uniform_int_distribution<int> ten(0, 9);
    const std::size_t wrap = ten(chance) < 5 ? 70 : 200;
    const std::vector<std::string> words{"de", "gr\u00E9ns", "politie", "hekken", "vandaag."};
    std::uniform_int_distribution<std::size_t> any(0, words.size() - 1);
    std::string text;
    for (int line = 0; line < 60; ++line) {
        const auto from = text.size();
        const auto wide = ten(chance) < 7 ? wrap : length(chance);
        text += ten(chance) == 0 ? "- " : "";
        while (text.size() < from + wide) {
            text += words[any(chance)] + " ";
        }
        text += ten(chance) == 0 ? "\r\n" : ten(chance) == 0 ? "\n\n" : ten(chance) == 0 ? "\n===\n" : "\n";
    }
    return text;
}

TEST(PlainTextParts, HaveTheBlocksOfTheWhole) {
    std::mt19937 chance(5);
    std::size_t count = 0;
    for (int round = 0; round < 200; ++round) {
        const auto text = any_text(chance);
        auto parts = PlainTextParts::open(written(text), 700);
        ASSERT_TRUE(parts);
        std::string together;
        std::vector<std::string> blocks;
        while (const auto part = parts->next()) {
            together += *part;
            const auto some = blocks_of(*part);
            blocks.insert(blocks.end(), some.begin(), some.end());
            ++count;
        }
        EXPECT_EQ(together, text);
        EXPECT_EQ(blocks, blocks_of(text));
    }
    EXPECT_GT(count, 2000U);
}

TEST(PlainTextParts, OfWhatHasNone) {
    EXPECT_FALSE(PlainTextParts::open("/nowhere/a.txt"));
    EXPECT_FALSE(PlainTextParts::open(testing::TempDir()));
    auto empty = PlainTextParts::open(written(""));
    EXPECT_EQ(empty->beginning(), "");
    EXPECT_FALSE(empty->next());
    auto one = PlainTextParts::open(written("grens"));
    EXPECT_EQ(one->beginning(), "grens");
    EXPECT_EQ(one->next(), "grens");
    EXPECT_FALSE(one->next());
}

}  // namespace
}  // namespace loep::formats
