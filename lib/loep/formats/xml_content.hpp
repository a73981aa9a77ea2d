// Takes text with inline elements out of an XML element.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "loep/formats/bitext_units.hpp"
#include "loep/xml/reader.hpp"

namespace loep::formats {

/// Fed with the events between the tags of one element; tags inside become markup, and so does what stands for code of
/// another format (TMX 1.4b, section 3.2.2; XLIFF 1.2, section 2.4; XLIFF 2.1, section 4.2.3).
class XmlContent {
  public:
    explicit XmlContent(std::string_view bytes) : bytes_(bytes) {}

    void open(TakenText& to) { to_ = &to; }
    bool is_open() const { return to_ != nullptr; }

    void start(const xml::Element& element);
    /// Closes the content where the element itself ends, and says so.
    bool end(xml::ByteRange tag);
    void text(std::string_view text, xml::ByteRange range);

  private:
    void add_markup(xml::ByteRange range);

    std::string_view bytes_;
    TakenText* to_ = nullptr;
    int depth_ = 0;
    int code_depth_ = 0;  ///< where code began; 0 outside of it
};

/// Text for XML, inside an element.
std::string escaped_for_xml(std::string_view text);

}  // namespace loep::formats
