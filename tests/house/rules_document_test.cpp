// docs/rules.md is what the table of rules says; LOEP_UPDATE_GOLDEN=1 writes it anew.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/rules_document.hpp"

#include <cstdlib>
#include <string>

#include <gtest/gtest.h>

#include "loep/check/rules.hpp"

#include "repository.hpp"

namespace loep::house {
namespace {

std::string joined(const std::vector<std::string>& lines) {
    std::string all;
    for (const auto& line : lines) {
        all += line + '\n';
    }
    return all;
}

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

TEST(RulesDocument, IsCurrent) {
    const fs::path document = "docs/rules.md";
    const auto wanted = report::rules_markdown(check::rules());
    if (is_set("LOEP_UPDATE_GOLDEN")) {
        ASSERT_FALSE(is_set("CI")) << "documents are not rewritten in CI";
        std::ofstream(root / document) << wanted;
        return;
    }
    EXPECT_EQ(joined(lines_of(document)), wanted) << "run: LOEP_UPDATE_GOLDEN=1 ctest --preset dev -R RulesDocument";
}

}  // namespace
}  // namespace loep::house
