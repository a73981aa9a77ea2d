// Reads lines of plain text one by one.
// SPDX-License-Identifier: Apache-2.0
#include "loep/formats/plain_text_lines.hpp"

#include "loep/document/document.hpp"
#include "loep/text/words.hpp"

namespace loep::formats {

namespace {

constexpr auto none = std::string_view::npos;

/// The last newline behind `from` and before `end`: what lies before is not read again for each part of a long line.
std::size_t last_newline(std::string_view bytes, std::size_t from, std::size_t end) {
    const auto begin = from + 1;
    const auto found = begin < end ? bytes.substr(begin, end - begin).rfind('\n') : none;
    return found == none ? none : begin + found;
}

/// A line that begins with a dash, an asterisk or a point and a blank. The mark stays in the text: in plain text a dash
/// may as well open a spoken line.
bool has_bullet(std::string_view line) {
    for (const std::string_view mark : {"- ", "* ", "\u2022 ", "\u00B7 ", "\u2022\t", "-\t", "*\t"}) {
        if (line.starts_with(mark)) {
            return true;
        }
    }
    return false;
}

/// A group of lines with one like this in it is not wrapped, whatever the others are.
bool is_too_wide(std::string_view bytes, text::Span span) {
    const auto line = text::slice(bytes, span);
    return line.find('\r') == std::string_view::npos &&
           width_of(text::slice(bytes, line_of(bytes, span).span)) > widest_wrap;
}

}  // namespace

Line line_of(std::string_view bytes, text::Span span) {
    Line line;
    line.span = document::trimmed(bytes, span);
    line.bullet = has_bullet(text::slice(bytes, line.span));
    return line;
}

std::size_t width_of(std::string_view line) {
    return text::count_code_points(line);
}

bool is_drawn(std::string_view line) {
    return line.size() >= 3 && line.find_first_not_of("=-*_~#+") == std::string_view::npos;
}

std::size_t last_cut(std::string_view bytes, std::size_t from) {
    auto end = bytes.size();  // of the line behind the cut, as far as it is known
    for (auto newline = last_newline(bytes, from, end); newline != none; newline = last_newline(bytes, from, newline)) {
        const auto before = bytes.rfind('\n', newline - 1);
        const auto last = text::make_span(before == none ? 0 : before + 1, newline);
        const auto next = text::make_span(newline + 1, end);
        const bool known = end < bytes.size();
        if (line_of(bytes, last).span.empty() || (known && line_of(bytes, next).bullet) ||
            (is_too_wide(bytes, last) && is_too_wide(bytes, next))) {
            return newline + 1;
        }
        end = newline;
    }
    return 0;
}

}  // namespace loep::formats
