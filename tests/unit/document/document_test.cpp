// Trimming a stretch of text, and the names of the kinds of blocks.
// SPDX-License-Identifier: Apache-2.0
#include "loep/document/document.hpp"

#include <string_view>

#include <gtest/gtest.h>

namespace loep::document {
namespace {

std::string_view trimmed_text(std::string_view bytes) {
    return text::slice(bytes, trimmed(bytes, text::make_span(0, bytes.size())));
}

TEST(Trimmed, TakesBlanksOffBothEnds) {
    EXPECT_EQ(trimmed_text("  één zin \t\r\n"), "één zin");
    EXPECT_EQ(trimmed_text("zin"), "zin");
}

TEST(Trimmed, KnowsTheBlanksOfUnicode) {
    EXPECT_EQ(trimmed_text("\u00A0\u2003zin\u200B\u3000"), "zin");
}

TEST(Trimmed, NothingButBlanksIsEmpty) {
    EXPECT_TRUE(trimmed(" \n ", text::make_span(0, 3)).empty());
    EXPECT_TRUE(trimmed("", text::make_span(0, 0)).empty());
}

TEST(Trimmed, StaysInsideItsSpan) {
    EXPECT_EQ(trimmed("ab cd ef", text::make_span(2, 6)), text::make_span(3, 5));
}

TEST(BlockKinds, EveryRowGoesBothWays) {
    for (const auto& [kind, name] : block_kind_names.rows) {
        EXPECT_EQ(block_kind_names.value(name), kind);
        EXPECT_EQ(block_kind_names.name(kind), name);
    }
}

}  // namespace
}  // namespace loep::document
