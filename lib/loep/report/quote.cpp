// Cuts the window: the marked stretch first, then as much before and after it as fits, at blanks where there are any.
// SPDX-License-Identifier: Apache-2.0
#include "loep/report/quote.hpp"

#include <algorithm>
#include <string_view>

#include "loep/text/display.hpp"

namespace loep::report {

namespace {

constexpr std::string_view cut_mark = "…";

bool is_continuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::size_t next_character(std::string_view text, std::size_t at) {
    ++at;
    while (at < text.size() && is_continuation(text[at])) {
        ++at;
    }
    return at;
}

std::size_t previous_character(std::string_view text, std::size_t at) {
    --at;
    while (at > 0 && is_continuation(text[at])) {
        --at;
    }
    return at;
}

bool is_plain(char byte) {
    return byte >= ' ' && byte <= '~';
}

std::size_t shown_width(std::string_view text) {
    if (std::all_of(text.begin(), text.end(), is_plain)) {
        return text.size();  // a cell for each
    }
    return text::display_width(text::printable(text));
}

/// The longest start of `text` that takes at most `cells`, together with the marks that combine with its last letter.
std::string_view head(std::string_view text, std::size_t cells) {
    std::size_t end = 0;
    for (std::size_t used = 0; end < text.size();) {
        const auto next = next_character(text, end);
        used += shown_width(text.substr(end, next - end));
        if (used > cells) {
            break;
        }
        end = next;
    }
    return text.substr(0, end);
}

std::string_view tail(std::string_view text, std::size_t cells) {
    std::size_t begin = text.size();
    std::size_t used = 0;
    for (auto at = begin; at > 0;) {
        at = previous_character(text, at);
        const auto width = shown_width(text.substr(at, next_character(text, at) - at));
        used += width;
        if (used > cells) {
            break;
        }
        if (width > 0) {
            begin = at;  // a window does not start with a combining mark
        }
    }
    return text.substr(begin);
}

/// Drops the word that a cut went through, if that costs little.
std::string_view without_torn_start(std::string_view text) {
    const auto blank = text.find(' ');
    return blank != std::string_view::npos && blank < text.size() / 2 ? text.substr(blank + 1) : text;
}

std::string_view without_torn_end(std::string_view text) {
    const auto blank = text.rfind(' ');
    return blank != std::string_view::npos && blank > text.size() / 2 ? text.substr(0, blank) : text;
}

}  // namespace

Quote quote(const text::SourceText& file, text::Span span, std::size_t cells) {
    const auto line = file.line_at(span.begin);
    const auto all = file.slice(line);
    const auto begin = std::min(to_size(span.begin) - std::min(to_size(line.begin), to_size(span.begin)), all.size());
    const auto end =
        std::clamp(to_size(span.end) - std::min(to_size(line.begin), to_size(span.end)), begin, all.size());

    const auto marked = head(all.substr(begin, end - begin), cells);
    const auto marked_width = shown_width(marked);
    const auto room = cells - std::min(cells, marked_width);

    // A side that needs less than half leaves the rest to the other.
    const auto left_all = all.substr(0, begin);
    const auto right_all = all.substr(begin + marked.size());
    const auto right_half = shown_width(head(right_all, room / 2));
    auto left = tail(left_all, room - right_half);
    auto right = head(right_all, room - shown_width(left));

    Quote result;
    result.line = file.position(span.begin).line;
    if (left.size() < left_all.size()) {
        left = without_torn_start(left);
        result.text = cut_mark;
    }
    const bool cut_right = right.size() < right_all.size();
    if (cut_right && begin + marked.size() == end) {
        right = without_torn_end(right);
    }
    result.text += text::printable(left);
    result.indent = text::display_width(result.text);
    result.width = std::max<std::size_t>(1, marked_width);
    result.text += text::printable(marked) + text::printable(right);
    if (cut_right) {
        result.text += cut_mark;
    }
    return result;
}

}  // namespace loep::report
