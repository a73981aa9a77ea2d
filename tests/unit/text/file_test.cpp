// Tests of reading files whole and replacing them whole or not at all.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/file.hpp"

#include <filesystem>
#include <string>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "loep/base/error.hpp"

namespace loep::text {

namespace {

namespace fs = std::filesystem;

class FileTest : public testing::Test {
  protected:
    void SetUp() override {
        std::string name = (fs::temp_directory_path() / "loep-file-XXXXXX").string();
        ASSERT_NE(mkdtemp(name.data()), nullptr);
        folder_ = name;
    }
    void TearDown() override { fs::remove_all(folder_); }

    std::string path(const std::string& name) const { return (folder_ / name).string(); }
    std::size_t files() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()));
    }

    fs::path folder_;
};

ErrorCode code_of(void (*work)(const std::string&), const std::string& path) {
    try {
        work(path);
    } catch (const Error& error) {
        EXPECT_EQ(error.place().path, path);
        return error.code();
    }
    ADD_FAILURE() << "no error";
    return ErrorCode::usage;
}

void read(const std::string& path) {
    read_file(path);
}
void replace(const std::string& path) {
    replace_file(path, "x");
}

TEST_F(FileTest, ReadsWhatWasWritten) {
    const std::string bytes("een\0twee\r\n\xFF", 11);
    replace_file(path("a"), bytes);
    EXPECT_EQ(read_file(path("a")), bytes);
    EXPECT_EQ(files(), 1U);
}

TEST_F(FileTest, TellsAbsentFromFolder) {
    EXPECT_EQ(code_of(read, path("none")), ErrorCode::not_found);
    EXPECT_EQ(code_of(read, folder_.string()), ErrorCode::unreadable);
}

TEST_F(FileTest, KeepsTheMode) {
    replace_file(path("a"), "1");
    ASSERT_EQ(chmod(path("a").c_str(), 0640), 0);
    replace_file(path("a"), "2");
    EXPECT_EQ(fs::status(path("a")).permissions(), static_cast<fs::perms>(0640));
    EXPECT_EQ(read_file(path("a")), "2");
}

TEST_F(FileTest, FollowsLinks) {
    replace_file(path("a"), "1");
    fs::create_symlink("a", path("b"));
    replace_file(path("b"), "2");
    EXPECT_TRUE(fs::is_symlink(path("b")));
    EXPECT_EQ(read_file(path("a")), "2");
    fs::create_symlink("later", path("c"));
    replace_file(path("c"), "3");
    EXPECT_EQ(read_file(path("later")), "3");
}

TEST_F(FileTest, RefusesWhatIsNoFileOrFolder) {
    EXPECT_EQ(code_of(replace, folder_.string()), ErrorCode::unwritable);
    EXPECT_EQ(code_of(replace, path("no/such/folder")), ErrorCode::unwritable);
    EXPECT_EQ(files(), 0U);
}

TEST_F(FileTest, WhatIsStagedIsNotThereUnlessPut) {
    replace_file(path("a"), "old");
    { const StagedFile staged(path("a"), "new"); }
    EXPECT_EQ(read_file(path("a")), "old");
    StagedFile staged(path("a"), "new");
    EXPECT_EQ(read_file(path("a")), "old");
    staged.put();
    EXPECT_EQ(read_file(path("a")), "new");
    EXPECT_EQ(files(), 1U);
}

TEST_F(FileTest, LeftoversOfDeadProgramsGo) {
    const auto living = ".a." + std::to_string(getpid()) + "-0";
    for (const auto& name : {std::string(".a.99999999-0"), living, std::string(".gitignore"), std::string("a.1-0")}) {
        replace_file(path(name), "x");
    }
    remove_leftovers(folder_.string());
    EXPECT_FALSE(fs::exists(path(".a.99999999-0")));
    EXPECT_EQ(files(), 3U);
}

}  // namespace

}  // namespace loep::text
