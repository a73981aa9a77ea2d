// What git answers, read byte for byte; and programs that are run without a shell.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/git.hpp"

#include <string>

#include <gtest/gtest.h>

#include "loep/base/error.hpp"
#include "loep/project/hook.hpp"

namespace loep::project {
namespace {

using namespace std::string_literals;

TEST(RawDiff, NewChangedMovedAndGone) {
    const auto changes = parse_raw_diff(
        ":000000 100644 0000 aaaa A\0new\0"
        ":100644 100755 bbbb cccc M\0odd \t\n\xFF\0"
        ":100644 100644 dddd eeee R090\0old name\0new name\0"
        ":100644 000000 ffff 0000 D\0gone\0"
        ":120000 120000 1111 2222 M\0a link\0"
        ":160000 160000 3333 4444 M\0another repository\0"
        ":100644 120000 5555 6666 T\0becomes a link\0"s);
    ASSERT_EQ(changes.size(), 5U);
    EXPECT_EQ(changes[0].path, "new");
    EXPECT_EQ(changes[0].object, "aaaa");
    EXPECT_EQ(changes[0].old_object, "");
    EXPECT_EQ(changes[1].path, "odd \t\n\xFF");
    EXPECT_EQ(changes[1].old_object, "bbbb");
    EXPECT_EQ(changes[2].old_path, "old name");
    EXPECT_EQ(changes[2].path, "new name");
    EXPECT_EQ(changes[3].object, "");
    EXPECT_EQ(changes[4].object, "");
    EXPECT_EQ(changes[4].old_object, "5555");
    EXPECT_TRUE(parse_raw_diff("").empty());
    EXPECT_THROW(parse_raw_diff("diff --git a b\0"s), Error);
}

TEST(FileList, OfTheIndexAndOfATree) {
    const auto index = parse_files(
        "100644 aaaa 0\ta b\0"
        "100644 bbbb 2\tin conflict\0"
        "120000 cccc 0\ta link\0"s);
    EXPECT_EQ(index, (std::map<std::string, std::string, std::less<>>{{"a b", "aaaa"}}));
    const auto tree = parse_files(
        "100755 blob aaaa\tx\ty\0"
        "160000 commit bbbb\tmodule\0"s);
    EXPECT_EQ(tree, (std::map<std::string, std::string, std::less<>>{{"x\ty", "aaaa"}}));
    EXPECT_THROW(parse_files("nonsense\0"s), Error);
}

TEST(Process, BytesInAndOut) {
    Process cat({"cat"});
    cat.write("one\ntwo\0three"s);
    EXPECT_EQ(cat.read_line(), "one");
    EXPECT_EQ(cat.read(4), "two\0"s);
    cat.close_input();
    EXPECT_EQ(cat.read_all(), "three");
    EXPECT_EQ(cat.wait(), 0);
    EXPECT_THROW(cat.read(1), Error);
}

TEST(Process, WordsAreNotForAShell) {
    Process echo({"echo", "-n", "$HOME; `id` \"'"});
    echo.close_input();
    EXPECT_EQ(echo.read_all(), "$HOME; `id` \"'");
}

TEST(Process, StatusAndWhatIsNotThere) {
    Process fails({"sh", "-c", "exit 3"});
    EXPECT_EQ(fails.wait(), 3);
    EXPECT_THROW(Process({"no-such-program-anywhere"}), Error);
}

}  // namespace
}  // namespace loep::project
