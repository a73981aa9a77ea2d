// Keeps count of the inline elements that are open.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/xml_content.hpp"

#include <algorithm>
#include <array>

#include "loep/xml/writer.hpp"

namespace loep::formats {

namespace {

bool is_code(const xml::Element& element) {
    constexpr std::array<std::string_view, 12> names{"bpt", "ept", "ph", "it", "ut", "x",
                                                     "bx",  "ex",  "sc", "ec", "sm", "em"};
    return std::find(names.begin(), names.end(), element.name) != names.end() || element.attribute("translate") == "no";
}

}  // namespace

void XmlContent::add_markup(xml::ByteRange range) {
    if (range.begin < range.end) {
        to_->add_markup(bytes_.substr(range.begin, range.end - range.begin), text::make_span(range.begin, range.end));
    }
}

void XmlContent::start(const xml::Element& element) {
    ++depth_;
    if (code_depth_ == 0 && is_code(element)) {
        code_depth_ = depth_;
    }
    add_markup(element.range);
}

bool XmlContent::end(xml::ByteRange tag) {
    if (depth_ == 0) {
        to_ = nullptr;
        return true;
    }
    add_markup(tag);
    if (code_depth_ == depth_) {
        code_depth_ = 0;
    }
    --depth_;
    return false;
}

void XmlContent::text(std::string_view text, xml::ByteRange range) {
    if (code_depth_ != 0) {
        add_markup(range);
    } else {
        to_->add(text, text::make_span(range.begin, range.end));
    }
}

std::string escaped_for_xml(std::string_view text) {
    return xml::escape_text(text);
}

}  // namespace loep::formats
