// XML in older encodings becomes UTF-8, and says so.
// SPDX-License-Identifier: Apache-2.0
#include "loep/text/encoding.hpp"

#include <gtest/gtest.h>

#include "loep/base/error.hpp"

namespace {

using loep::text::xml_as_utf8;

TEST(Encoding, Utf8StaysAsItIs) {
    EXPECT_EQ(xml_as_utf8("a", "<a>é</a>"), "<a>é</a>");
    EXPECT_EQ(xml_as_utf8("a", "<?xml version='1.0' encoding='utf-8'?><a>é</a>"),
              "<?xml version='1.0' encoding='utf-8'?><a>é</a>");
}

TEST(Encoding, WhatTheDeclarationOrTheMarkNames) {
    EXPECT_EQ(xml_as_utf8("a", "<?xml version='1.0' encoding='windows-1254' ?><a>\xFD</a>"),
              "<?xml version='1.0' encoding='UTF-8' ?><a>ı</a>");
    using namespace std::string_literals;
    EXPECT_EQ(xml_as_utf8("a", "\xFF\xFE<\0a\0>\0\xE9\0<\0/\0a\0>\0"s), "<a>é</a>");
}

TEST(Encoding, WhatIsNotKnownIsSaid) {
    EXPECT_THROW(xml_as_utf8("a", "<?xml version='1.0' encoding='klingon'?><a/>"), loep::Error);
    EXPECT_THROW(xml_as_utf8("a", "<?xml version='1.0' encoding='us-ascii'?><a>\xE9</a>"), loep::Error);
}

}  // namespace
