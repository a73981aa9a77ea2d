// Expat's events with their byte places, and one clear error for broken XML.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace loep::xml {

/// Half-open stretch of bytes of the document.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Views live as long as the call of the handler.
struct Element {
    std::string_view name;  ///< local name; `space` is its namespace URI
    std::string_view space;
    std::vector<std::pair<std::string_view, std::string_view>> attributes;  ///< name as "uri|local" when in a namespace
    ByteRange range;                                                        ///< the bytes of the tag

    std::string_view attribute(std::string_view attribute_name) const;  ///< empty when absent
};

/// The name of `xml:lang` among Element::attributes.
inline constexpr std::string_view lang_attribute = "http://www.w3.org/XML/1998/namespace|lang";

/// A function left empty is not called. `text` comes in pieces; entities and line ends are resolved in `text`, not in
/// `range`. A function may throw: parsing stops and the exception comes out of parse().
struct Handler {
    std::function<void(const Element& element)> start;
    std::function<void(std::string_view name, ByteRange tag)> end;  ///< of `<a/>` too, with an empty range
    std::function<void(std::string_view text, ByteRange range)> text;
};

/// Parses `bytes`, a whole document in UTF-8 or UTF-16. A declared entity is refused, so nothing expands and nothing is
/// loaded. Throws Error{malformed} with line and column.
void parse(const std::string& path, std::string_view bytes, const Handler& handler);

}  // namespace loep::xml
