// The table of document formats.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/formats.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "loep/base/error.hpp"
#include "loep/formats/extensions.hpp"
#include "loep/formats/markdown.hpp"
#include "loep/formats/plain_text.hpp"
#include "loep/text/messages.hpp"
#include "loep/text/nearest.hpp"

namespace loep::formats {

namespace {

constexpr std::array<std::string_view, 2> text_extensions{".txt", ".text"};
constexpr std::array<std::string_view, 4> markdown_extensions{".md", ".markdown", ".mdown", ".mkd"};

constexpr std::array<Format, 2> table{{
    {"text", "plain text: paragraphs by blank lines or one a line", text_extensions, read_plain_text},
    {"markdown", "CommonMark with tables; code, addresses and HTML are no text", markdown_extensions, read_markdown},
}};

}  // namespace

std::span<const Format> document_formats() {
    return table;
}

const Format& format_named(std::string_view name) {
    std::vector<std::string_view> names;
    for (const auto& format : table) {
        if (format.name == name) {
            return format;
        }
        names.push_back(format.name);
    }
    const auto near = text::nearest(name, names);
    throw Error(ErrorCode::usage, text::message("there is no document format “{}”{} (known: {})", name,
                                                near ? text::message("; did you mean “{}”?", *near) : std::string(),
                                                fmt::join(names, ", ")));
}

const Format& format_of(std::string_view path) {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [path](const Format& of) { return has_extension(path, of.extensions); });
    return found == table.end() ? table.front() : *found;
}

bool is_document(std::string_view path) {
    return std::any_of(table.begin(), table.end(),
                       [path](const Format& of) { return has_extension(path, of.extensions); });
}

document::Document read(std::shared_ptr<const text::SourceText> source, text::Language language, const Format& format) {
    return format.read(std::move(source), language);
}

}  // namespace loep::formats
