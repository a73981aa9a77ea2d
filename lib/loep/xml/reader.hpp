// Expat's events with their byte places, and one clear error for broken XML.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/text/span.hpp"

namespace loep::xml {

struct Element {
    std::string_view name;  ///< local name; `space` is its namespace URI
    std::string_view space;
    std::vector<std::pair<std::string_view, std::string_view>> attributes;  ///< name as "uri|local" when in a namespace
    text::Span span;                                                        ///< the bytes of the tag

    std::string_view attribute(std::string_view attribute_name) const;  ///< empty when absent
};

struct Handler {
    std::function<void(const Element&)> start;
    std::function<void(std::string_view name, text::Span tag)> end;
    std::function<void(std::string_view text, text::Span bytes)> text;
};

/// Parses `bytes` (a whole document). Entities declared in a DTD are not expanded and external ones never loaded.
/// Throws Error{malformed} with line and column.
void parse(const std::string& path, std::string_view bytes, const Handler& handler);

}  // namespace loep::xml
