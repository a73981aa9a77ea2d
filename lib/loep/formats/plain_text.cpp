// Cuts plain text at blank lines, then decides by shape what the lines between are.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/plain_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "loep/text/words.hpp"

namespace loep::formats {

namespace {

constexpr std::size_t widest_wrap = 100;
constexpr std::size_t longest_heading = 90;
constexpr std::string_view blanks = " \t\r\n\v\f";

/// Without the blanks at its ends; nothing if there is only blank.
std::optional<text::Span> trimmed(std::string_view bytes, std::size_t begin, std::size_t end) {
    const auto first = bytes.substr(0, end).find_first_not_of(blanks, begin);
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    const auto last = bytes.substr(0, end).find_last_not_of(blanks);
    return text::make_span(first, last + 1);
}

/// The lines of the text, blank ones as nothing. A lone CR ends a line too.
std::vector<std::optional<text::Span>> lines_of(const text::SourceText& source) {
    const auto bytes = source.bytes();
    std::vector<std::optional<text::Span>> lines;
    for (auto begin = text::to_size(source.content().begin); begin < bytes.size();) {
        const auto end = std::min(bytes.find_first_of("\r\n", begin), bytes.size());
        lines.push_back(trimmed(bytes, begin, end));
        begin = end + (bytes.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return lines;
}

bool ends_like_a_sentence(std::string_view line) {
    constexpr std::array<std::string_view, 14> ends{".", "!", "?", "…", "\"", "'", "”",
                                                    "’", "»", ":", ";", ",",  ")", "“"};
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return line.ends_with(end); });
}

bool is_hard_wrapped(std::string_view bytes, const std::vector<text::Span>& lines) {
    std::size_t widest = 0;
    for (const auto& line : lines) {
        widest = std::max(widest, text::count_code_points(text::slice(bytes, line)));
    }
    constexpr std::size_t narrowest = 40;
    if (widest > widest_wrap || widest < narrowest) {
        return false;
    }
    // A wrapped line could not have taken the first word of the next one.
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        const auto next = text::slice(bytes, lines[i + 1]);
        const auto first_word = next.substr(0, next.find_first_of(blanks));
        const auto width = text::count_code_points(text::slice(bytes, lines[i]));
        if (width + 1 + text::count_code_points(first_word) + 4 < widest) {
            return false;
        }
    }
    return true;
}

document::Block block_of(std::string_view bytes, text::Span span) {
    const auto line = text::slice(bytes, span);
    document::Block block;
    block.span = span;
    if (line.find('\n') == std::string_view::npos && !ends_like_a_sentence(line) &&
        text::count_code_points(line) <= longest_heading) {
        block.kind = document::BlockKind::heading;
    }
    return block;
}

void add_blocks(std::string_view bytes, const std::vector<text::Span>& lines, std::vector<document::Block>& blocks) {
    if (lines.empty()) {
        return;
    }
    if (lines.size() > 1 && is_hard_wrapped(bytes, lines)) {
        blocks.push_back(block_of(bytes, {lines.front().begin, lines.back().end}));
        return;
    }
    for (const auto& line : lines) {
        blocks.push_back(block_of(bytes, line));
    }
}

}  // namespace

document::Document read_plain_text(std::shared_ptr<const text::SourceText> source, text::Language language) {
    document::Document document;
    document.language = language;
    const auto bytes = source->bytes();
    std::vector<text::Span> together;
    for (const auto& line : lines_of(*source)) {
        if (line) {
            together.push_back(*line);
            continue;
        }
        add_blocks(bytes, together, document.blocks);
        together.clear();
    }
    add_blocks(bytes, together, document.blocks);
    document.source = std::move(source);
    return document;
}

}  // namespace loep::formats
