// Where the built-in glossary is looked for.
// SPDX-License-Identifier: Apache-2.0
#include "loep/termbase/builtin.hpp"

#include <cstdlib>
#include <filesystem>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/base/error.hpp"
#include "loep/text/file.hpp"

namespace {

TEST(Builtin, LiesBesideTheProgram) {
    EXPECT_EQ(loep::termbase::glossary_beside("/opt/loep/bin/loep"), "/opt/loep/share/loep/glossary.sqlite");
    EXPECT_EQ(loep::termbase::glossary_beside("/bin/loep"), "/share/loep/glossary.sqlite");
}

TEST(Builtin, TheEnvironmentMayNameAnother) {
    const auto path = std::filesystem::path(testing::TempDir()) / "other.sqlite";
    loep::text::replace_file(path.string(), "x");
    ASSERT_EQ(setenv("LOEP_GLOSSARY", path.c_str(), 1), 0);
    EXPECT_EQ(loep::termbase::builtin_glossary_path(), path.string());
    std::filesystem::remove(path);
    try {
        loep::termbase::builtin_glossary_path();
        ADD_FAILURE() << "no error";
    } catch (const loep::Error& error) {
        EXPECT_EQ(error.code(), loep::ErrorCode::not_found);
        EXPECT_THAT(error.what(), testing::EndsWith("other.sqlite: the built-in glossary is not there; LOEP_GLOSSARY "
                                                    "names this file"));
    }
    unsetenv("LOEP_GLOSSARY");
}

}  // namespace
