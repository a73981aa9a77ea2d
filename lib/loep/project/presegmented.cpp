// Takes lines for segments.
// SPDX-License-Identifier: Apache-2.0
#include "loep/project/presegmented.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace loep::project {

namespace {

constexpr std::string_view blanks = " \t\r\v\f";

/// The line from `begin` to `end` without the blanks around it; empty when there is nothing else.
text::Span trimmed(std::string_view bytes, std::size_t begin, std::size_t end) {
    const auto line = bytes.substr(begin, end - begin);
    const auto first = line.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return text::make_span(begin, begin);
    }
    return text::make_span(begin + first, begin + line.find_last_not_of(blanks) + 1);
}

}  // namespace

Presegmented read_presegmented(std::shared_ptr<const text::SourceText> source, text::Language language) {
    Presegmented read;
    const auto bytes = source->bytes();
    const auto content = source->content();
    bool in_block = false;
    for (std::size_t begin = to_size(content.begin); begin < to_size(content.end);) {
        const std::size_t end = std::min(bytes.find('\n', begin), to_size(content.end));
        const auto line = trimmed(bytes, begin, end);
        begin = end + 1;
        if (line.empty()) {
            in_block = false;
            continue;
        }
        if (!in_block) {
            read.document.blocks.emplace_back();
            read.document.blocks.back().span = line;
            in_block = true;
        }
        read.document.blocks.back().span.end = line.end;
        read.segments.emplace_back();
        auto& segment = read.segments.back();
        segment.span = line;
        segment.block = static_cast<std::uint32_t>(read.document.blocks.size() - 1);
        segment.words = text::words(bytes, line);
    }
    read.document.source = std::move(source);
    read.document.language = language;
    return read;
}

}  // namespace loep::project
