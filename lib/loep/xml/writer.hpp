// Writes XML in one layout: two spaces a level, an element with text on one line.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loep::xml {

/// Text with & < > escaped. Characters that XML 1.0 cannot hold (U+0000 to U+001F but tab, LF, CR) become U+FFFD.
std::string escape_text(std::string_view utf8);

/// The same for an attribute between double quotes; tab, LF and CR as character references, or they would be read back
/// as spaces.
std::string escape_attribute(std::string_view utf8);

class Writer {
  public:
    using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    /// Begins with the XML declaration.
    Writer();

    void open(std::string_view name, Attributes attributes = {});
    void open_with(std::string_view name, const std::vector<std::pair<std::string_view, std::string_view>>& attributes);
    void close();
    /// `<name …>text</name>`, or `<name …/>` for an empty text.
    void leaf(std::string_view name, Attributes attributes, std::string_view text);
    void leaf_with(std::string_view name, const std::vector<std::pair<std::string_view, std::string_view>>& attributes,
                   std::string_view text);
    /// Lines that are XML already, at the present level.
    void lines(std::string_view written);
    void blank_line();

    /// The document; every element must have been closed.
    std::string take();

  private:
    void start_line();
    template <class List>
    void write_tag(std::string_view name, const List& attributes);
    void end_leaf(std::string_view name, std::string_view text);

    std::string out_;
    std::vector<std::string> open_;
};

}  // namespace loep::xml
