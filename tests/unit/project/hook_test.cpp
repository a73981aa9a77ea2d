// The hook is put before what was there, and that comes back as it was.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/hook.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>
#include <unistd.h>

#include "loep/base/error.hpp"
#include "loep/text/file.hpp"

namespace loep::project {
namespace {

namespace fs = std::filesystem;

class Hooks : public testing::Test {
  protected:
    void SetUp() override {
        folder_ = testing::TempDir() + "loep hooks " + std::to_string(getpid());  // the tests run at the same time
        fs::remove_all(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }
    std::string path(const std::string& name) const { return folder_ + '/' + name; }
    void write(const std::string& name, const std::string& bytes) const { std::ofstream(path(name)) << bytes; }

    std::string folder_;
};

TEST_F(Hooks, InstalledTwiceIsInstalledOnce) {
    EXPECT_TRUE(install_hook(folder_, HookStage::pre_commit, "/a b/lo'ep").done);
    const auto script = text::read_file(path("pre-commit"));
    EXPECT_NE(script.find("'/a b/lo'\\''ep'"), std::string::npos) << script;
    EXPECT_FALSE(install_hook(folder_, HookStage::pre_commit, "/a b/lo'ep").done);
    EXPECT_EQ(text::read_file(path("pre-commit")), script);
    EXPECT_NE(fs::status(path("pre-commit")).permissions() & fs::perms::owner_exec, fs::perms::none);
    EXPECT_TRUE(uninstall_hook(folder_, HookStage::pre_commit).done);
    EXPECT_FALSE(fs::exists(path("pre-commit")));
    EXPECT_FALSE(uninstall_hook(folder_, HookStage::pre_commit).done);
}

TEST_F(Hooks, AnEarlierOneIsKeptAndComesBack) {
    fs::create_directories(folder_);
    write("pre-push", "#!/bin/sh\nexit 7\n");
    fs::permissions(path("pre-push"), fs::perms::owner_all);
    EXPECT_EQ(install_hook(folder_, HookStage::pre_push, "loep").chained, path("pre-push.before-loep"));
    EXPECT_EQ(install_hook(folder_, HookStage::pre_push, "loep").chained, path("pre-push.before-loep"));
    EXPECT_EQ(text::read_file(path("pre-push.before-loep")), "#!/bin/sh\nexit 7\n");
    EXPECT_TRUE(uninstall_hook(folder_, HookStage::pre_push).done);
    EXPECT_EQ(text::read_file(path("pre-push")), "#!/bin/sh\nexit 7\n");
    EXPECT_EQ(fs::status(path("pre-push")).permissions(), fs::perms::owner_all);
    EXPECT_FALSE(fs::exists(path("pre-push.before-loep")));
}

TEST_F(Hooks, OnesThatAreNotOursStay) {
    fs::create_directories(folder_);
    write("pre-commit", "another\n");
    EXPECT_THROW(uninstall_hook(folder_, HookStage::pre_commit), Error);
    write("pre-commit.before-loep", "a third\n");
    EXPECT_THROW(install_hook(folder_, HookStage::pre_commit, "loep"), Error);
    EXPECT_EQ(text::read_file(path("pre-commit")), "another\n");
    EXPECT_EQ(text::read_file(path("pre-commit.before-loep")), "a third\n");
}

TEST(HookStages, ByNameBothWays) {
    for (const auto& [stage, name] : hook_stage_names.rows) {
        EXPECT_EQ(hook_stage_names.value(name), stage);
        EXPECT_EQ(hook_stage_names.name(stage), name);
    }
}

}  // namespace
}  // namespace loep::project
