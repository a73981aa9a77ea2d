// The table of document formats, and reading a file of any of them into a Document.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "loep/document/document.hpp"

namespace loep::formats {

/// One line a format. `extensions` are lower-case, with the dot.
struct Format {
    std::string_view name;  ///< "text", "markdown"
    std::string_view description;
    std::span<const std::string_view> extensions;
    document::Document (*read)(std::shared_ptr<const text::SourceText> source, text::Language language) = nullptr;
};

std::span<const Format> document_formats();

/// The format of that name; throws Error{usage} with the nearest known name.
const Format& format_named(std::string_view name);

/// By the file's extension (case ignored); plain text for every other one.
const Format& format_of(std::string_view path);

/// Whether the extension is that of a format: which files of a folder are texts.
bool is_document(std::string_view path);

/// Never empty blocks; an empty file has none. Throws what SourceText::read throws, and Error{malformed}.
document::Document read(std::shared_ptr<const text::SourceText> source, text::Language language, const Format& format);

}  // namespace loep::formats
