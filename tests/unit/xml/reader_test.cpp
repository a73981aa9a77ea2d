// The XML reader: events with byte places, namespaces, refused entities, errors with line and column.
// SPDX-License-Identifier: Apache-2.0
#include "loep/xml/reader.hpp"

#include <stdexcept>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "loep/base/error.hpp"

namespace {

using loep::xml::ByteRange;
using loep::xml::Element;
using testing::ElementsAre;
using testing::HasSubstr;

std::string_view cut(std::string_view bytes, ByteRange range) {
    return bytes.substr(range.begin, range.end - range.begin);
}

/// The bytes that each event names, in order.
std::vector<std::string> ranges(std::string_view bytes) {
    std::vector<std::string> seen;
    loep::xml::parse("a.xml", bytes,
                     {[&](const Element& element) { seen.emplace_back(cut(bytes, element.range)); },
                      [&](std::string_view, ByteRange tag) { seen.emplace_back(cut(bytes, tag)); },
                      [&](std::string_view, ByteRange text) { seen.emplace_back(cut(bytes, text)); }});
    return seen;
}

std::string text_of(std::string_view bytes) {
    std::string text;
    loep::xml::parse("a.xml", bytes, {{}, {}, [&](std::string_view piece, ByteRange) { text += piece; }});
    return text;
}

std::string error_of(std::string_view bytes) {
    try {
        loep::xml::parse("a.xml", bytes, {});
    } catch (const loep::Error& error) {
        EXPECT_EQ(error.code(), loep::ErrorCode::malformed);
        return error.what();
    }
    return "no error";
}

TEST(XmlReader, EveryEventNamesItsBytes) {
    EXPECT_THAT(ranges("\uFEFF<a b='1'>é<c/>x &amp; y</a>"),
                ElementsAre("<a b='1'>", "é", "<c/>", "", "x ", "&amp;", " y", "</a>"));
}

TEST(XmlReader, ResolvesReferencesAndCdata) {
    EXPECT_EQ(text_of("<a>x &amp; &#x10d; <![CDATA[<b>]]></a>"), "x & č <b>");
}

TEST(XmlReader, SplitsNamespaces) {
    std::string name;
    std::string space;
    std::string lang;
    std::string plain;
    loep::xml::parse("a.xml", "<p:a xmlns:p='urn:x' xml:lang='nl' type='t'/>",
                     {[&](const Element& element) {
                          name = element.name;
                          space = element.space;
                          lang = element.attribute(loep::xml::lang_attribute);
                          plain = element.attribute("type");
                          EXPECT_EQ(element.attribute("absent"), "");
                      },
                      {},
                      {}});
    EXPECT_EQ(name, "a");
    EXPECT_EQ(space, "urn:x");
    EXPECT_EQ(lang, "nl");
    EXPECT_EQ(plain, "t");
}

TEST(XmlReader, SaysWhereXmlIsBroken) {
    EXPECT_THAT(error_of("<a>\n  é<b></a>"), HasSubstr("a.xml:2:9: not well-formed XML: mismatched tag"));
    EXPECT_THAT(error_of(""), HasSubstr("a.xml:1:1: not well-formed XML: no element found"));
    EXPECT_THAT(error_of("<a>\xE9</a>"), HasSubstr("a.xml:1:4: "));
    EXPECT_THAT(error_of("<a/>more"), HasSubstr("a.xml:1:5: "));
}

TEST(XmlReader, RefusesDeclaredEntities) {
    EXPECT_THAT(error_of("<!DOCTYPE a [\n<!ENTITY x 'y'><!ENTITY z '&x;&x;'>]><a b='&z;'/>"),
                HasSubstr("a.xml:2:12: declares the entity \"x\""));
    EXPECT_THAT(error_of("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>"),
                HasSubstr("declares the entity \"x\""));
    EXPECT_THAT(error_of("<!DOCTYPE a [<!ENTITY % x SYSTEM 'other.dtd'> %x;]><a/>"),
                HasSubstr("declares the entity \"x\""));
}

TEST(XmlReader, DoesNotSkipUnknownEntities) {
    EXPECT_THAT(error_of("<!DOCTYPE a SYSTEM 'a.dtd'><a>&eacute;</a>"), HasSubstr("entity \"eacute\" is not known"));
    EXPECT_THAT(error_of("<a>&eacute;</a>"), HasSubstr("undefined entity"));
    EXPECT_EQ(error_of("<!DOCTYPE a SYSTEM 'a.dtd'><a/>"), "no error");
}

TEST(XmlReader, ExceptionsOfTheHandlerComeOut) {
    const loep::xml::Handler handler{[](const Element&) { throw std::runtime_error("stop"); }, {}, {}};
    EXPECT_THROW(loep::xml::parse("a.xml", "<a><b/></a>", handler), std::runtime_error);
}

TEST(XmlReader, PlacesHoldBeyondOnePiece) {
    const std::string filler(20'000'000, 'x');
    EXPECT_THAT(error_of("<a>\n" + filler + "\n<b></a>"), HasSubstr("a.xml:3:6: "));
}

}  // namespace
