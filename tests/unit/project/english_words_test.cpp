// Tests of looking English words up in an installed list, and of keeping its hashes.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/english_words.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;
using loep::project::EnglishWords;

/// A folder of its own with a list of three words, and room for a cache.
class EnglishWordList : public testing::Test {
  protected:
    void SetUp() override {
        auto pattern = (fs::temp_directory_path() / "loep-english-XXXXXX").string();
        ASSERT_NE(mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        write("3\ncolour/SM\r\nborder\nkilometre/SM");
        setenv("LOEP_DICTIONARIES", folder_.c_str(), 1);
    }
    void TearDown() override {
        unsetenv("LOEP_DICTIONARIES");
        fs::remove_all(folder_);
    }

    void write(const std::string& list) const { std::ofstream(folder_ / "en_GB.dic", std::ios::binary) << list; }
    bool may_be(const std::string& word) const { return EnglishWords((folder_ / "cache").string()).may_be(word); }
    fs::path cached() const { return folder_ / "cache" / "english.words"; }

    fs::path folder_;
};

TEST_F(EnglishWordList, HoldsWordsWithoutTheirFlagsAndPluralsAndAmericanSpelling) {
    for (int time = 0; time < 2; ++time) {  // made, then mapped
        for (const auto* word : {"colour", "border", "kilometre", "borders", "colors", "kilometers"}) {
            EXPECT_TRUE(may_be(word)) << word;
        }
        for (const auto* word : {"3", "grens", "bord", "colour/SM", ""}) {
            EXPECT_FALSE(may_be(word)) << word;
        }
    }
}

TEST_F(EnglishWordList, HasAmericanWordsBesideTheBritish) {
    EXPECT_FALSE(may_be("faucet"));
    std::ofstream(folder_ / "en_US.dic", std::ios::binary) << "2\nfaucet\nborder\n";
    EXPECT_TRUE(may_be("faucet"));
    EXPECT_TRUE(may_be("kilometre"));
    fs::remove(folder_ / "en_GB.dic");
    EXPECT_TRUE(may_be("faucet"));
    EXPECT_FALSE(may_be("kilometre"));
}

TEST_F(EnglishWordList, HasTheFormsThatItsRulesMake) {
    std::ofstream(folder_ / "en_GB.aff") << "SFX G Y 1\nSFX G 0 ning n\n";
    write("3\nrange\nplan/G\nspan\n");
    EXPECT_TRUE(may_be("planning"));
    EXPECT_TRUE(may_be("range"));
    EXPECT_FALSE(may_be("spanning"));
    EXPECT_FALSE(may_be("ranger"));
}

TEST_F(EnglishWordList, IsMadeAnewWhenItChangesOrIsDamaged) {
    EXPECT_FALSE(may_be("grens"));
    const auto size = fs::file_size(cached());
    fs::resize_file(cached(), size / 2);
    EXPECT_TRUE(may_be("border"));
    EXPECT_EQ(fs::file_size(cached()), size);
    write("4\ncolour/SM\nborder\nkilometre/SM\ngrens\n");
    EXPECT_TRUE(may_be("grens"));
}

TEST_F(EnglishWordList, WorksWhereNothingCanBeCached) {
    std::ofstream(folder_ / "cache") << "a file where the folder should be";
    EXPECT_TRUE(may_be("border"));
    EXPECT_TRUE(EnglishWords(std::string()).may_be("border"));
    EXPECT_FALSE(EnglishWords(std::string()).may_be("grens"));
}

TEST_F(EnglishWordList, AnyWordMayBeOneWhereThereIsNoList) {
    fs::remove(folder_ / "en_GB.dic");
    EXPECT_TRUE(may_be("grens"));
}

}  // namespace
