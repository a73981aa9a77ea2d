// The tables of docs/transliteration.md are what the schemes say; LOEP_UPDATE_GOLDEN=1 writes them anew.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/transliteration_document.hpp"

#include <cstdlib>
#include <string>

#include <gtest/gtest.h>

#include "repository.hpp"

namespace loep::house {
namespace {

bool is_set(const char* variable) {
    const char* value = std::getenv(variable);
    return value != nullptr && *value != '\0';
}

TEST(TransliterationDocument, IsCurrent) {
    const fs::path document = "docs/transliteration.md";
    std::string written;
    std::string generated;
    for (const auto& line : lines_of(document)) {
        auto& part = generated.empty() && line != report::generated_part_mark ? written : generated;
        part += line + '\n';
    }
    const auto wanted = report::transliteration_markdown();
    if (is_set("LOEP_UPDATE_GOLDEN")) {
        ASSERT_FALSE(is_set("CI")) << "documents are not rewritten in CI";
        std::ofstream(root / document) << written << wanted;
        return;
    }
    EXPECT_FALSE(written.empty());
    EXPECT_EQ(generated, wanted) << "run: LOEP_UPDATE_GOLDEN=1 ctest --preset dev -R TransliterationDocument";
}

}  // namespace
}  // namespace loep::house
