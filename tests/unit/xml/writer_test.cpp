// The XML writer: layout, escaping, and that the reader reads it back.
// SPDX-License-Identifier: Apache-2.0
#include "loep/xml/writer.hpp"

#include <gtest/gtest.h>

#include "loep/xml/reader.hpp"

namespace {

TEST(XmlWriter, OneLayout) {
    loep::xml::Writer writer;
    writer.open("a", {{"id", "x"}, {"lang", "nl"}});
    writer.leaf("b", {{"type", "t"}}, "tekst");
    writer.blank_line();
    writer.open("c");
    writer.leaf("d", {}, "");
    writer.close();
    writer.close();
    EXPECT_EQ(writer.take(),
              "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
              "<a id=\"x\" lang=\"nl\">\n"
              "  <b type=\"t\">tekst</b>\n"
              "\n"
              "  <c>\n"
              "    <d/>\n"
              "  </c>\n"
              "</a>\n");
}

TEST(XmlWriter, EscapesWhatXmlWouldMisread) {
    EXPECT_EQ(loep::xml::escape_text("a & b < c > \"d\" é\r"), "a &amp; b &lt; c &gt; \"d\" é&#13;");
    EXPECT_EQ(loep::xml::escape_attribute("\"a\"\n<\t"), "&quot;a&quot;&#10;&lt;&#9;");
    EXPECT_EQ(loep::xml::escape_text(std::string_view("a\0b\x01", 4)), "a\uFFFDb\uFFFD");
}

TEST(XmlWriter, ReadsBackAsWritten) {
    const std::string text = "]]> & <b> 'x' \"y\"\r\nz";
    loep::xml::Writer writer;
    writer.leaf("a", {{"b", text}}, text);
    std::string content;
    std::string attribute;
    loep::xml::parse("a.xml", writer.take(),
                     {[&](const loep::xml::Element& element) { attribute = element.attribute("b"); },
                      {},
                      [&](std::string_view piece, loep::xml::ByteRange) { content += piece; }});
    EXPECT_EQ(content, text);
    EXPECT_EQ(attribute, text);
}

}  // namespace
