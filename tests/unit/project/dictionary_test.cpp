// Tests of finding, compiling and caching an installed dictionary.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/dictionary.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;
using loep::project::describe;
using loep::project::open_dictionary;

/// A folder of its own with a dictionary of two words, and room for a cache.
class DictionaryCache : public testing::Test {
  protected:
    void SetUp() override {
        auto pattern = (fs::temp_directory_path() / "loep-dictionary-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        // In base 64, A is 0: huis at 0, 19 bytes (T); boom at 19 (T), 16 bytes (Q).
        write("freedict-nld-eng.dict", "huis /hœys/\nhouse\nboom /bom/\ntree\n");
        write("freedict-nld-eng.index", "huis\tA\tT\nboom\tT\tQ\n");
    }
    void TearDown() override { fs::remove_all(folder_); }

    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
    }
    std::string cache() const { return (folder_ / "cache").string(); }
    fs::path cached() const { return folder_ / "cache" / "freedict-nl-en.dictionary"; }

    fs::path folder_;
};

TEST_F(DictionaryCache, MadeOnceAndReadAgain) {
    const auto first = open_dictionary(folder_.string(), cache());
    ASSERT_TRUE(first.dictionary) << first.fault;
    EXPECT_TRUE(first.dictionary->knows_english("trees"));
    const auto made = fs::last_write_time(cached());
    const auto second = open_dictionary(folder_.string(), cache());
    ASSERT_TRUE(second.dictionary);
    EXPECT_TRUE(second.dictionary->knows_english("house"));
    EXPECT_EQ(fs::last_write_time(cached()), made);
}

TEST_F(DictionaryCache, MadeAnewWhenDamagedOrOld) {
    ASSERT_TRUE(open_dictionary(folder_.string(), cache()).dictionary);
    const auto size = fs::file_size(cached());
    fs::resize_file(cached(), size / 2);
    ASSERT_TRUE(open_dictionary(folder_.string(), cache()).dictionary);
    EXPECT_EQ(fs::file_size(cached()), size);
    write("freedict-nld-eng.dict", "huis /hœys/\nhouse\nboom /bom/\ntree, beam\n");
    write("freedict-nld-eng.index", "huis\tA\tT\nboom\tT\tW\n");
    const auto renewed = open_dictionary(folder_.string(), cache());
    ASSERT_TRUE(renewed.dictionary);
    EXPECT_TRUE(renewed.dictionary->knows_english("beam"));
}

TEST_F(DictionaryCache, WorksWhereNothingCanBeCached) {
    write("cache", "a file where the folder should be");
    const auto installed = open_dictionary(folder_.string(), cache());
    EXPECT_TRUE(installed.dictionary);
    EXPECT_NE(installed.fault.find("not cached"), std::string::npos);
    EXPECT_TRUE(open_dictionary(folder_.string(), "").dictionary);
}

TEST_F(DictionaryCache, ADamagedDictionaryIsNone) {
    write("freedict-nld-eng.index", "huis\tA\t////\n");
    const auto installed = open_dictionary(folder_.string(), cache());
    EXPECT_FALSE(installed.dictionary);
    EXPECT_NE(describe(installed).find("none that can be read"), std::string::npos);
}

TEST_F(DictionaryCache, NoneInstalled) {
    const auto installed = open_dictionary((folder_ / "nowhere").string(), cache());
    EXPECT_EQ(installed.get(), nullptr);
    EXPECT_EQ(installed.fault, "");
    EXPECT_FALSE(fs::exists(cached()));
}

}  // namespace
